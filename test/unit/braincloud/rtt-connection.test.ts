import { describe, expect, test } from 'vitest';
import { type BrainCloudClient, RttDisconnectError, ServopError } from '../../../src/braincloud/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { settle } from '../http/manual-clock.ts';
import { failedMessage } from './fake-dispatcher.ts';
import { accepts, disconnect, rttEndpoints, setUpRtt } from './rtt-setup.ts';

describe('connecting', () => {
  test('requests the endpoint, connects to it and sends CONNECT', async () => {
    const { client, rtt, last, states } = await setUpRtt();
    await rtt.connect();
    expect(last().url).toBe('ws://127.0.0.1:4010/?X-APPID=12345&X-RTT-SECRET=secret1');
    expect(last().sent).toEqual([
      {
        service: 'rtt',
        operation: 'CONNECT',
        data: {
          appId: app.id,
          profileId: 'profile-1',
          sessionId: 'session-1',
          system: { protocol: 'ws', platform: 'WEB' },
          auth: { 'X-APPID': app.id, 'X-RTT-SECRET': 'secret1' },
        },
      },
    ]);
    expect(rtt.cxId).toBe('cx-1');
    expect(states.map(({ name }) => name)).toEqual(['connecting', 'open']);
    await client.logout();
  });

  test("enable and disable are the vendor's names of connect and disconnect", async () => {
    const { rtt, made } = await setUpRtt();
    await rtt.enable();
    expect(rtt.state.name).toBe('open');
    rtt.disable();
    await settle();
    expect([rtt.state.name, rtt.cxId, made[0]?.listeners]).toEqual(['closed', undefined, 0]);
  });

  test('without a session rejects at once', async () => {
    const { client, rtt } = await setUpRtt();
    await client.logout();
    expect(await rejectionOf(rtt.connect())).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });

  test('a refusal of the registration is final', async () => {
    const { rtt, dispatcher, made } = await setUpRtt();
    dispatcher.next.push(json(200, { packetId: 1, responses: [failedMessage(400, 40615)] }));
    const error = await rejectionOf(rtt.connect());
    expect(error).toBeInstanceOf(ServopError);
    expect(error).toMatchObject({ reasonName: 'RTT_FEATURE_NOT_CONFIGURED' });
    expect(rtt.state).toMatchObject({ name: 'closed', reason: error });
    expect(made).toHaveLength(0);
  });

  test('a temporary refusal is not final: no server is free', async () => {
    const { rtt, dispatcher, clock } = await setUpRtt();
    dispatcher.next.push(json(200, { packetId: 1, responses: [failedMessage(400, 40588)] }));
    const connecting = rtt.connect();
    await clock.advance(500);
    await connecting;
    expect(rtt.state.name).toBe('open');
  });

  test('an offer without a WebSocket endpoint is final', async () => {
    const { rtt, dispatcher } = await setUpRtt();
    dispatcher.next.push(
      json(200, {
        packetId: 1,
        responses: [
          { status: 200, data: { endpoints: [{ ...rttEndpoints[0], protocol: 'tcp' }], auth: {} } },
        ],
      }),
    );
    expect(await rejectionOf(rtt.connect())).toMatchObject({
      message: expect.stringContaining('no WebSocket endpoint'),
    });
  });

  test('a refused login fails the first connection with the reason', async () => {
    const { rtt, made } = await setUpRtt({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        socket.message(disconnect(40589, 'not the session of this profile'));
      }),
    );
    const error = await rejectionOf(rtt.connect());
    expect(error).toBeInstanceOf(RttDisconnectError);
    expect(error).toMatchObject({
      name: 'RttDisconnectError',
      reasonCode: 40589,
      reasonName: 'PROFILE_SESSION_MISMATCH',
      reason: '40589 PROFILE_SESSION_MISMATCH: not the session of this profile',
    });
    expect(JSON.stringify(error)).not.toContain('secret1');
    expect(made[0]?.closedWith).toEqual([1000]);
  });

  test('a server that never answers CONNECT is disconnected and retried', async () => {
    const { rtt, clock, made } = await setUpRtt({}, (socket, n) =>
      n === 1 ? queueMicrotask(() => socket.emit('open')) : accepts(socket),
    );
    const connecting = rtt.connect();
    await clock.advance(14_999);
    expect(made).toHaveLength(1);
    await clock.advance(501);
    await connecting;
    expect(made).toHaveLength(2);
  });

  test('a network that is down at first is retried', async () => {
    const { rtt, dispatcher, clock } = await setUpRtt({ retry: false });
    dispatcher.next.push(networkFault('ENETDOWN'));
    const connecting = rtt.connect();
    await clock.advance(500);
    await connecting;
    expect(rtt.state.name).toBe('open');
  });

  test('a signal stops the attempts', async () => {
    const { rtt, clock, dispatcher } = await setUpRtt({ retry: false });
    dispatcher.next.push(...Array(50).fill(networkFault('ENETDOWN')));
    const controller = new AbortController();
    const connecting = rejectionOf(rtt.connect({ signal: controller.signal }));
    await clock.advance(3000);
    const reason = new Error('given up');
    controller.abort(reason);
    expect(await connecting).toBe(reason);
    expect([rtt.state.name, clock.pending]).toEqual(['closed', 0]);
  });
});

describe('a connection that breaks', () => {
  test('reconnects with a new secret', async () => {
    const { rtt, clock, last, made, states } = await setUpRtt();
    await rtt.connect();
    last().emit('close', { code: 1006 });
    await clock.advance(500);
    expect(made).toHaveLength(2);
    expect(last().url).toContain('secret2');
    expect(states.map(({ name }) => name)).toEqual(['connecting', 'open', 'recovering', 'open']);
  });

  test.each([
    ['a number', 40303],
    ['a text', '40303'],
  ])("reports the server's reason for the close: as %s", async (_, code) => {
    const { rtt, last, states } = await setUpRtt();
    await rtt.connect();
    last().emit('message', { data: new Blob([JSON.stringify(disconnect(code, 'session expired'))]) });
    last().emit('close', { code: 1000 });
    await settle();
    expect(states.at(-1)).toMatchObject({
      name: 'recovering',
      reason: { reasonCode: 40303, reasonName: 'USER_SESSION_EXPIRED' },
    });
    expect(rtt.cxId).toBeUndefined();
    rtt.close();
  });

  test('stays closed when the session has ended', async () => {
    const { rtt, last, clock, dispatcher, client } = await setUpRtt();
    await rtt.connect();
    last().message(disconnect(40356, 'another login'));
    dispatcher.next.push(json(200, { packetId: 2, responses: [failedMessage(403, 40356)] }));
    await clock.advance(1000);
    expect(rtt.state).toMatchObject({ name: 'closed', reason: { name: 'ServopError', reasonCode: 40356 } });
    expect([client.authenticated, clock.pending]).toEqual([false, 0]);
  });

  test('logs in again when the session has expired and reauthentication is on', async () => {
    const { rtt, last, clock, dispatcher } = await setUpRtt({ reauthenticate: true });
    await rtt.connect();
    last().emit('close', { code: 1006 });
    dispatcher.next.push(json(200, { packetId: 2, responses: [failedMessage(403, 40303)] }));
    await clock.advance(1000);
    expect(rtt.state.name).toBe('open');
    expect(last().sent[0]).toMatchObject({ data: { sessionId: 'session-2' } });
  });

  test('a login refused during recovery is retried', async () => {
    const { rtt, clock, last, made } = await setUpRtt({}, (socket, n) => {
      if (n !== 2) accepts(socket);
      else
        queueMicrotask(() => {
          socket.emit('open');
          socket.message(disconnect(40587, 'unknown secret'));
        });
    });
    await rtt.connect();
    last().emit('close', { code: 1012 });
    await clock.advance(2000);
    expect([rtt.state.name, made.length]).toEqual(['open', 3]);
  });
});

test('the reason of a closed connection contains no secret', async () => {
  const { rtt, last, clock, states } = await setUpRtt();
  await rtt.connect();
  last().message(disconnect(40587, 'secret1 of session-1 is unknown'));
  await clock.advance(500);
  last().emit('close', { code: 1008, reason: 'secret2 of session-1 is unknown' });
  await settle();
  const reasons = states.flatMap(({ reason }) => reason ?? []);
  expect(reasons.map(({ message }) => message)).toEqual([
    expect.stringContaining('REDACTED of REDACTED is unknown'),
    expect.stringContaining('REDACTED of REDACTED is unknown'),
  ]);
  expect(JSON.stringify(reasons)).not.toMatch(/secret\d|session-1/);
  rtt.close();
});

describe('closing', () => {
  test.each<[string, (client: BrainCloudClient) => Promise<unknown>]>([
    ['a logout', (client) => client.logout()],
    ['another login', (client) => client.authenticateUniversal('grace', 'correct-horse')],
  ])('%s closes the connection and leaves nothing behind', async (_, end) => {
    const { client, rtt, clock, made } = await setUpRtt();
    await rtt.connect();
    await end(client);
    await settle();
    expect(rtt.state).toMatchObject({ name: 'closed', reason: undefined });
    expect([clock.pending, made[0]?.listeners, made[0]?.closedWith]).toEqual([0, 0, [1000]]);
  });

  test('and connecting again works', async () => {
    const { rtt, made } = await setUpRtt();
    await rtt.connect();
    rtt.close();
    await rtt.connect();
    expect([rtt.state.name, made.length]).toEqual(['open', 2]);
  });
});
