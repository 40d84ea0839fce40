import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, PresenceMock } from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { START_TIME } from '../contract/run-scenario.ts';
import { oauthClient, people, sources } from '../contract/seed-ids.ts';
import { runs } from '../thorough.ts';
import { OrgModel } from './genesys-model.ts';
import { busyDefinitions, callOrg, openOrg, performStep } from './genesys-org.ts';
import { type OrgStep, orgStep, type Pick } from './genesys-steps.ts';

/** Picks from the initial definitions, so that a step does not depend on others. */
const startingIds = [
  ...new OrgModel(Date.parse(START_TIME)).definitions.keys(),
  ...busyDefinitions.map(({ id }) => id),
];
const idOf = (pick: Pick): string =>
  pick === 'unknown' ? 'unknown' : (startingIds[pick % startingIds.length] ?? '');

const hundredSteps = fc.array(orgStep, { minLength: 100, maxLength: 100 });

function write(mock: PresenceMock, steps: readonly OrgStep[]): (string | undefined)[] {
  return steps.map((each) => withoutContext(performStep(mock, each, idOf)));
}

/** Correlation ids are not part of the state: a restored world continues its own sequence. */
function withoutContext(answer: Answer | undefined): string | undefined {
  return answer && `${answer.status} ${answer.bodyText.replace(/"contextId":"[^"]*"/, '')}`;
}

function text(mock: PresenceMock): string {
  return JSON.stringify(mock.snapshot());
}

describe('A snapshot', () => {
  test('taken after 100 random writes is restored byte for byte, in the same world and in another', () => {
    fc.assert(
      fc.property(hundredSteps, hundredSteps, (before, after) => {
        const mock = openOrg();
        write(mock, before);
        const taken = text(mock);
        const now = mock.clock.now();
        const first = write(mock, after);

        mock.restore(JSON.parse(taken));
        expect(text(mock)).toBe(taken);

        const other = openOrg();
        other.clock.advanceTo(now);
        other.restore(JSON.parse(taken));
        expect(text(other)).toBe(taken);
        expect(write(other, after)).toEqual(first);
      }),
      { numRuns: runs(25) },
    );
  });

  test('shares nothing with its world', () => {
    fc.assert(
      fc.property(hundredSteps, (steps) => {
        const mock = openOrg();
        const taken = mock.snapshot();
        const asText = JSON.stringify(taken);
        write(mock, steps);
        expect(JSON.stringify(taken)).toBe(asText);
      }),
      { numRuns: runs(10) },
    );
  });

  test('contains no token or secret, and issued tokens keep working', () => {
    const mock = openOrg();
    const token = mock.genesys.issueToken({ permissions: [], userId: people.mia });
    const taken = text(mock);
    expect(taken).not.toContain(token);
    expect(taken).not.toContain(oauthClient.clientSecret);
    const other = openOrg();
    other.restore(JSON.parse(taken));
    const refused = other.answer(callOf('GET', '/api/v2/presence/settings', { token }));
    expect(refused.status).toBe(403);
    expect(text(other)).toBe(taken);
  });

  test('of another kind is refused and changes nothing', () => {
    const mock = openOrg();
    const before = text(mock);
    for (const nothing of [undefined, null, {}, { format: 'presence-mock/0' }, 'presence-mock/1']) {
      expect(() => mock.restore(nothing as never)).toThrow(TypeError);
    }
    expect(text(mock)).toBe(before);
  });
});

describe('A refused call', () => {
  test('leaves the state unchanged, byte for byte', () => {
    let refusals = 0;
    fc.assert(
      fc.property(fc.array(orgStep, { minLength: 20, maxLength: 40 }), (steps) => {
        const mock = openOrg();
        let before = text(mock);
        for (const each of steps) {
          const answer = performStep(mock, each, idOf);
          const after = text(mock);
          if (answer && answer.status >= 400) {
            expect(after).toBe(before);
            refusals++;
          }
          before = after;
        }
      }),
      { numRuns: runs(60) },
    );
    expect(refusals).toBeGreaterThan(runs(100));
  });

  test('with a random body is refused or succeeds, and never crashes', () => {
    const targets: [method: string, path: string][] = [
      ['POST', '/api/v2/presencedefinitions'],
      ['POST', '/api/v2/presence/definitions'],
      ['PUT', `/api/v2/presencedefinitions/${startingIds.at(-1)}`],
      ['PUT', `/api/v2/presence/definitions/${startingIds.at(-1)}`],
      ['PATCH', `/api/v2/users/${people.mia}/presences/purecloud`],
      ['PATCH', `/api/v2/users/${people.mia}/presences/desk-lamp`],
      ['PUT', '/api/v2/users/presences/bulk'],
      ['POST', '/api/v2/presence/sources'],
      ['PUT', `/api/v2/presence/sources/${sources.deskPhones}`],
      ['PUT', `/api/v2/presence/users/${people.mia}/primarysource`],
      ['PUT', '/api/v2/presence/settings'],
      ['POST', '/api/v2/events/users/presence'],
    ];
    const names = [
      'primary',
      'presenceDefinition',
      'message',
      'id',
      'name',
      'languageLabels',
      'systemPresence',
    ];
    const others = [
      'deactivated',
      'sourceId',
      'restorePresenceSettings',
      'userPresenceEvents',
      '__proto__',
      'type',
    ];
    const body = fc.oneof(
      fc.dictionary(fc.constantFrom(...names, ...others), fc.jsonValue({ maxDepth: 2 })),
      fc.array(fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...targets), body, ([method, path], json) => {
        const mock = openOrg();
        const before = text(mock);
        const { status } = callOrg(mock, method, path, json);
        expect([200, 400, 404]).toContain(status);
        if (status !== 200) expect(text(mock)).toBe(before);
      }),
      { numRuns: runs(1000) },
    );
  });
});
