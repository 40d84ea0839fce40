import { describe, expect, test } from 'vitest';
import { BrainCloudClient, PresenceError } from '../../../src/braincloud/index.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock } from '../http/manual-clock.ts';
import { loggedInClient, PASSWORD, SECRET, setUpClient } from './client-setup.ts';
import { FakeDispatcher, failedMessage } from './fake-dispatcher.ts';

describe('secrets', () => {
  test('errors and their JSON contain no session id, password or secret', async () => {
    const quoting = `Token ${PASSWORD} of session-1 does not match`;
    const { client, dispatcher } = await loggedInClient({ retry: false });
    const fail = (play: Response | Error) => {
      dispatcher.next.push(play);
      return rejectionOf(client.presence.forcePush());
    };
    const errors = [
      await fail(json(200, { packetId: 1, responses: [failedMessage(400, 40660, 'in session-1')] })),
      await fail(
        new Response('{"packetId":2,"responses":[{"data":{"sessionId":"session-1"', { status: 200 }),
      ),
      await fail(json(200, { packetId: 9, sessionId: 'session-1', responses: [{ status: 200 }] })),
      await fail(networkFault('ECONNRESET')),
    ];
    dispatcher.next.push(json(200, { packetId: 0, responses: [failedMessage(403, 40307, quoting)] }));
    errors.push(await rejectionOf(client.authenticateUniversal('ada', PASSWORD)));
    for (const error of errors) {
      expect(error).toBeInstanceOf(PresenceError);
      const { message, ...fields } = error as PresenceError;
      const text = JSON.stringify([error, message, fields, Object.entries(error as object)]);
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain(SECRET);
    }
    const texts = JSON.stringify(errors.slice(0, 4));
    expect(texts).not.toContain('session-1');
    expect(JSON.stringify(errors[0])).toContain('in REDACTED');
  });

  test('a printed client shows no secrets', async () => {
    const { client } = await loggedInClient({ reauthenticate: true });
    const { inspect } = await import('node:util');
    const shown = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client);
    for (const secret of [SECRET, PASSWORD, 'session-1']) expect(shown).not.toContain(secret);
  });
});

describe('options', () => {
  test.each([
    ['appId', ''],
    ['secret', undefined],
    ['appVersion', 3],
    ['serverUrl', 'ftp://example.com'],
    ['retry', { maxAttempts: 0 }],
    ['timeoutMs', 0],
    ['reconnect', { baseDelayMs: -1 }],
  ])('%s %j is refused', (name, value) => {
    expect(() => setUpClient({ [name]: value })).toThrow(PresenceError);
  });

  test('the default serverUrl is that of the real service', async () => {
    const dispatcher = new FakeDispatcher();
    const client = new BrainCloudClient({
      appId: '1',
      secret: 's',
      appVersion: '1',
      fetch: dispatcher.fetch,
    });
    await client.authenticateUniversal('ada', PASSWORD);
    await client.logout();
    expect(dispatcher.packets[0]?.url).toBe('https://api.braincloudservers.com/dispatcherv2');
  });
});

test('undocumented servops can be called', async () => {
  const { client, dispatcher } = await loggedInClient(
    {},
    { answer: ({ service }) => (service === 'chat' ? { data: 7 } : {}) },
  );
  expect(await client.untyped('chat', 'GET_CHANNEL', { channel: 'x' })).toBe(7);
  expect(dispatcher.packets[0]?.messages).toEqual([
    { service: 'chat', operation: 'GET_CHANNEL', data: { channel: 'x' } },
  ]);
});

test('heartbeats do not keep Node alive', async () => {
  const unrefs: number[] = [];
  const clock = new ManualClock();
  const timers = {
    now: clock.now,
    setTimeout: (callback: () => void, delayMs: number) =>
      Object.assign(clock.setTimeout(callback, delayMs) as object, { unref: () => unrefs.push(delayMs) }),
    clearTimeout: clock.clearTimeout,
  };
  await loggedInClient({ clock: timers, timeoutMs: Number.POSITIVE_INFINITY });
  expect(unrefs).toContain(1_020_000);
});
