import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { braincloudServops } from '../../mocks/generated/braincloud-servop-table.ts';
import type { Snapshot } from '../../mocks/index.ts';
import { appOptions, credentials } from '../contract/game/seed-players.ts';
import { runs } from '../thorough.ts';
import { PlayedApp } from './braincloud-app.ts';
import { type PlayerStep, playerNames, playerStep, prologue } from './braincloud-steps.ts';

const steps = fc.array(playerStep, { minLength: 40, maxLength: 40 });

/** All answers and messages. */
function live(app: PlayedApp, history: readonly PlayerStep[]): string[] {
  return history.map((each) => {
    app.mock.clock.advance(1);
    return JSON.stringify([app.perform(each), [...app.told()]]);
  });
}

function text(app: PlayedApp): string {
  return JSON.stringify(app.mock.snapshot());
}

/** Removes packet ids and last-used times of sessions, which refused calls change too. */
function withoutTraffic(app: PlayedApp): string {
  const { braincloud, random } = app.mock.snapshot();
  const sessions = braincloud.sessions.map(({ lastHeard: _, lastPacketId: __, ...session }) => session);
  return JSON.stringify({ random, ...braincloud, sessions });
}

describe('A snapshot', () => {
  test('is restored byte for byte, in the same world and in another, with the same later results', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const app = new PlayedApp();
        live(app, [...prologue, ...before]);
        const taken = text(app);
        const forks = [app.fork(JSON.parse(taken)), app.fork(JSON.parse(taken))] as const;
        for (const fork of forks) expect(text(fork)).toBe(taken);
        expect(live(forks[0], after)).toEqual(live(forks[1], after));

        // Without delay, since expired sessions are not restored.
        for (const each of after) if (each.does !== 'wait') app.perform(each);
        app.mock.restore(JSON.parse(taken));
        expect(text(app)).toBe(taken);
      }),
      { numRuns: runs(40) },
    );
  });

  test('shares nothing with its world', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const app = new PlayedApp();
        live(app, prologue);
        const taken = app.mock.snapshot();
        const asText = JSON.stringify(taken);
        live(app, history);
        expect(JSON.stringify(taken)).toBe(asText);
      }),
      { numRuns: runs(15) },
    );
  });

  test('contains no session id, secret or password', () => {
    const app = new PlayedApp();
    live(app, prologue);
    const taken = text(app);
    const secrets = [...app.secrets(), appOptions.secret, credentials.serverSecret, 'nova-password'];
    expect(secrets).toHaveLength(playerNames.length * 2 + 3);
    for (const secret of secrets) expect(taken).not.toContain(secret);
    const fork = app.fork(JSON.parse(taken));
    expect(fork.call('nova', 'heartbeat.READ').code).toBe(200);
    expect(fork.perform({ does: 'connect', who: 'nova' }).code).toBe(200);
  });

  test('of another kind is refused and changes nothing', () => {
    const app = new PlayedApp();
    live(app, prologue);
    const before = text(app);
    for (const nothing of [undefined, null, {}, { format: 'presence-mock/0' }]) {
      expect(() => app.mock.restore(nothing as unknown as Snapshot)).toThrow(TypeError);
    }
    expect(text(app)).toBe(before);
  });
});

describe('A refused call', () => {
  test('leaves the state unchanged, byte for byte', () => {
    let refusals = 0;
    fc.assert(
      fc.property(steps, (history) => {
        const app = new PlayedApp();
        live(app, prologue);
        for (const each of history) {
          const before = withoutTraffic(app);
          const { code } = app.perform(each);
          const told = [...app.told()];
          if (code === 200) continue;
          expect(withoutTraffic(app)).toBe(before);
          expect(told).toEqual([]);
          refusals++;
        }
      }),
      { numRuns: runs(40) },
    );
    expect(refusals).toBeGreaterThan(runs(50));
  });

  const names = ['activity', 'visible', 'profileIds', 'profileId', 'groupId', 'platform', 'bidirectional'];
  const others = [
    'includeOffline',
    'expirySecs',
    'seconds',
    'role',
    'version',
    'groupType',
    '__proto__',
    'acl',
    'toId',
    'eventType',
    'summaryFriendData',
    'searchText',
    'maxResults',
  ];
  const data = fc.oneof(
    fc.dictionary(fc.constantFrom(...names, ...others), fc.jsonValue({ maxDepth: 2 })),
    fc.jsonValue(),
  );
  const ofPlayers = Object.keys(braincloudServops.client).filter((name) => !name.endsWith('.LOGOUT'));
  const ofServers = Object.keys(braincloudServops.s2s);

  test('with random parameters is refused or succeeds, and never crashes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ofPlayers),
        fc.constantFrom(...ofServers),
        data,
        (servop, other, json) => {
          const app = new PlayedApp();
          live(app, prologue);
          for (const call of [
            () => app.call('nova', servop, json),
            () => app.asServer(other, json as object),
          ]) {
            const before = withoutTraffic(app);
            const { code } = call();
            if (code === 200) continue;
            expect(code).toBeGreaterThan(40_000);
            expect(withoutTraffic(app)).toBe(before);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('with a random packet returns a packet or an error', () => {
    const packet = fc.oneof(
      fc.record(
        {
          packetId: fc.oneof(fc.nat(9), fc.jsonValue({ maxDepth: 1 })),
          sessionId: fc.oneof(fc.constant(''), fc.jsonValue({ maxDepth: 1 })),
          messages: fc.oneof(fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    const app = new PlayedApp();
    const before = text(app);
    fc.assert(
      fc.property(packet, (json) => {
        const answer = app.post('/dispatcherv2', json) as { packetId: number; responses: object[] };
        expect(answer.packetId).toBeTypeOf('number');
        for (const response of answer.responses) expect(response).toHaveProperty('reason_code');
        expect(app.post('/s2sdispatcher', json)).toSatisfy(
          (body: object) => 'reason_code' in body || 'messageResponses' in body,
        );
        expect(text(app)).toBe(before);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('A random frame is ignored or closes its connection', () => {
  const word = fc.constantFrom('rtt', 'CONNECT', 'HEARTBEAT', 'presence', 'INCOMING');
  const message = fc.record(
    { service: word, operation: word, data: fc.jsonValue({ maxDepth: 2 }) },
    { requiredKeys: [] },
  );
  const frame = fc.oneof(
    fc.string(),
    fc.uint8Array({ maxLength: 40 }),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    message.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 5 }), (frames) => {
      const app = new PlayedApp();
      live(app, prologue);
      const { code } = app.call('pixel', 'presence.REGISTER_LISTENERS_FOR_FRIENDS');
      expect(code).toBe(200);
      const [nova, pixel] = app.connections;
      for (const each of frames) nova?.listener?.message(each);
      const told = [...app.told()];
      expect(pixel?.isOpen).toBe(true);
      if (nova?.isOpen) expect(told).toEqual([]);
      else expect(told.map(([id]) => id).sort()).toEqual([0, 1]);
    }),
    { numRuns: runs(300) },
  );
});
