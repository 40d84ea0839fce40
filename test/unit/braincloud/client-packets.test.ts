import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  NetworkError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
} from '../../../src/braincloud/index.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { settle } from '../http/manual-clock.ts';
import { loggedInClient, PASSWORD, SECRET, setUpClient } from './client-setup.ts';
import { type FakeDispatcherOptions, failedMessage, login } from './fake-dispatcher.ts';

describe('packets', () => {
  test('are signed: MD5 of the body and the secret', async () => {
    const { client, dispatcher } = await loggedInClient();
    await client.presence.updateActivity({ STATUS: 'Grüße ☕' });
    const { body, headers } = dispatcher.packets[0] ?? { body: '', headers: new Headers() };
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
  });

  test('are signed after a hook has changed them', async () => {
    const { client, dispatcher } = setUpClient({
      onRequest: ({ request }) => {
        request.body = String(request.body).replace('"ada"', '"grace"');
      },
    });
    await client.authenticateUniversal('ada', PASSWORD);
    const { body, headers, messages } = dispatcher.packets[0] ?? { body: '', headers: new Headers() };
    expect(messages?.[0]?.data).toMatchObject({ externalId: 'grace' });
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
  });

  test('contain the calls of one tick, in order, each answered by position', async () => {
    const { client, dispatcher } = await loggedInClient(
      {},
      {
        answer: ({ operation, data }) => {
          if (operation === 'FORCE_PUSH') return failedMessage(400, 40635);
          return data['groupId'] ? { data: { presence: [data['groupId']] } } : undefined;
        },
      },
    );
    const results = await Promise.allSettled([
      client.presence.getPresenceOfGroup('g1'),
      client.presence.forcePush(),
      client.presence.getPresenceOfGroup('g2'),
    ]);
    expect(results).toMatchObject([
      { status: 'fulfilled', value: ['g1'] },
      { status: 'rejected', reason: { reasonCode: 40635, reasonName: 'PRESENCE_REALTIME_NOT_ENABLED' } },
      { status: 'fulfilled', value: ['g2'] },
    ]);
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('contain at most the messages that the login allowed, with increasing ids', async () => {
    const { client, dispatcher } = setUpClient(
      {},
      {
        answer: ({ operation }) =>
          operation === 'AUTHENTICATE' ? login('s', { maxBundleMsgs: 3 }) : undefined,
      },
    );
    await client.authenticateUniversal('ada', PASSWORD);
    await Promise.all(Array.from({ length: 7 }, () => client.presence.forcePush()));
    expect(dispatcher.packets.map(({ packetId, messages }) => [packetId, messages.length])).toEqual([
      [0, 1],
      [1, 3],
      [2, 3],
      [3, 1],
    ]);
  });

  test.each([0.5, 0, -1, '3'])('an unusable maxBundleMsgs is ignored: %s', async (most) => {
    const answer: FakeDispatcherOptions['answer'] = ({ operation }) =>
      operation === 'AUTHENTICATE' ? login('s', { maxBundleMsgs: most }) : undefined;
    const { client, dispatcher } = setUpClient({}, { answer });
    await client.authenticateUniversal('ada', PASSWORD);
    // Ends the test if the client never sends.
    dispatcher.next[2] = new Error('a third packet');
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  test('contain at most ten messages by default', async () => {
    const { client, dispatcher } = await loggedInClient(
      {},
      {
        answer: ({ operation }) => (operation === 'AUTHENTICATE' ? { data: { sessionId: 's' } } : undefined),
      },
    );
    await Promise.all(Array.from({ length: 11 }, () => client.presence.forcePush()));
    expect(dispatcher.packets.map(({ messages }) => messages.length)).toEqual([10, 1]);
  });

  test('are sent one at a time', async () => {
    const { client, dispatcher } = await loggedInClient();
    let release: (response: Response) => void = () => {};
    dispatcher.next.push(() => new Promise((resolve) => (release = resolve)));
    const first = client.presence.forcePush();
    await settle();
    const second = client.presence.setVisibility(false);
    const third = client.presence.stopListening();
    await settle();
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH']]);
    release(json(200, { packetId: 1, responses: [{ status: 200, data: null }] }));
    await Promise.all([first, second, third]);
    expect(dispatcher.servops[1]).toEqual(['presence.SET_VISIBILITY', 'presence.STOP_LISTENING']);
  });

  test('restart at 0 with each login', async () => {
    const { client, dispatcher } = await loggedInClient();
    await client.presence.forcePush();
    await client.authenticateUniversal('grace', PASSWORD);
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId, sessionId }) => [packetId, sessionId])).toEqual([
      [1, 'session-1'],
      [0, ''],
      [1, 'session-2'],
    ]);
  });

  test('contain the data as of the time of the call', async () => {
    const { client, dispatcher } = await loggedInClient();
    const activity = { STATUS: 'then' };
    const done = client.presence.updateActivity(activity);
    activity.STATUS = 'later';
    await done;
    expect(dispatcher.packets[0]?.messages[0]?.data).toEqual({ activity: { STATUS: 'then' } });
  });

  test('data that cannot be serialized fails only its call', async () => {
    const { client, dispatcher } = await loggedInClient();
    const bad = rejectionOf(client.presence.updateActivity({ size: 1n }));
    await client.presence.forcePush();
    expect(await bad).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('UPDATE_ACTIVITY'),
    });
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH']]);
  });

  test('are compressed over the size from the login, and signed uncompressed', async () => {
    const { client, dispatcher } = setUpClient(
      { compress: true },
      {
        answer: ({ operation }) =>
          operation === 'AUTHENTICATE' ? login('s', { compressIfLarger: 300 }) : {},
      },
    );
    await client.authenticateUniversal('ada', PASSWORD);
    await client.presence.updateActivity({ note: 'small' });
    await client.presence.updateActivity({ note: '☕'.repeat(300) });
    expect(dispatcher.packets.map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      null,
      'gzip',
    ]);
    const { body, headers, messages } = dispatcher.packets[2] ?? { body: '', headers: new Headers() };
    expect(messages?.[0]?.data).toEqual({ activity: { note: '☕'.repeat(300) } });
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
    expect(dispatcher.packets[0]?.messages[0]?.data).toMatchObject({ compressResponses: true });
  });
});

describe('a packet without an answer', () => {
  test.each([
    ['a broken connection', networkFault('ECONNRESET')],
    ['a busy service', json(503, failedMessage(500, 40606))],
  ])('is sent again with the same bytes: %s', async (_, fault) => {
    const { client, dispatcher, clock } = await loggedInClient();
    dispatcher.next.push(fault);
    const done = client.presence.updateActivity({ STATUS: 'HERE' });
    await clock.advance(60_000);
    await done;
    const [first, second] = dispatcher.packets;
    expect(dispatcher.packets).toHaveLength(2);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers.get('x-sig')).toBe(first?.headers.get('x-sig'));
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 1, 2]);
  });

  test('is resent after a timeout', async () => {
    const { client, dispatcher, clock } = await loggedInClient({ timeoutMs: 1000 });
    dispatcher.next.push(() => new Promise(() => {}));
    const done = client.presence.forcePush();
    await clock.advance(10_000);
    await done;
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 1]);
  });

  test('rejects all its calls after the last attempt; the next packet has the next id', async () => {
    const { client, dispatcher } = await loggedInClient({ retry: false });
    dispatcher.next.push(networkFault('ECONNRESET'));
    const calls = [rejectionOf(client.presence.forcePush()), rejectionOf(client.presence.stopListening())];
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(NetworkError);
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 2]);
    expect(client.authenticated).toBe(true);
  });

  test('rejects with a TimeoutError after the last attempt', async () => {
    const { client, dispatcher, clock } = await loggedInClient({ timeoutMs: 1000, retry: false });
    dispatcher.next.push(() => new Promise(() => {}));
    const error = rejectionOf(client.presence.forcePush());
    await clock.advance(1000);
    expect(await error).toBeInstanceOf(TimeoutError);
  });
});

describe('unusable answers', () => {
  test('packet id −1 refuses every call of the packet without a retry', async () => {
    const { client, dispatcher } = await loggedInClient();
    dispatcher.next.push(
      json(200, { packetId: -1, responses: [failedMessage(403, 40301, 'Bad signature')] }),
    );
    const errors = await Promise.all([
      rejectionOf(client.presence.forcePush()),
      rejectionOf(client.presence.stopListening()),
    ]);
    expect(errors).toMatchObject([
      { name: 'ServopError', reasonCode: 40301, operation: 'FORCE_PUSH' },
      { name: 'ServopError', reasonCode: 40301, operation: 'STOP_LISTENING' },
    ]);
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('missing answers fail their calls', async () => {
    const { client, dispatcher } = await loggedInClient();
    dispatcher.next.push(json(200, { packetId: 1, responses: [{ status: 200, data: null }] }));
    const [first, second] = await Promise.allSettled([
      client.presence.forcePush(),
      client.presence.stopListening(),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { name: 'UnexpectedAnswerError', operationId: 'presence.STOP_LISTENING' },
    });
  });

  test.each([
    [
      'the answer to another packet',
      json(200, { packetId: 7, responses: [{ status: 200 }] }),
      UnexpectedAnswerError,
    ],
    ['a page', new Response('<h1>Sign in</h1>', { status: 200 }), UnexpectedAnswerError],
    ['a 404 page', new Response('<h1>No</h1>', { status: 404 }), UnexpectedAnswerError],
    ['JSON from another service', json(500, { status: 500, error: 'boom' }), ServerError],
    ['nothing', new Response('', { status: 200 }), UnexpectedAnswerError],
  ])('%s is a typed error', async (_, response, Class) => {
    const { client, dispatcher } = await loggedInClient();
    dispatcher.next.push(response);
    const error = await rejectionOf(client.presence.forcePush());
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ method: 'POST', url: 'http://127.0.0.1:4010/worlds/a/dispatcherv2' });
  });

  test('an error in place of the packet fails every call with it', async () => {
    const { client, dispatcher } = await loggedInClient();
    dispatcher.next.push(json(413, failedMessage(400, 40408)));
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({
      name: 'ServopError',
      reasonCode: 40408,
    });
  });

  test('an unknown reason code has no name', async () => {
    const { client } = await loggedInClient(
      {},
      { answer: ({ operation }) => (operation === 'FORCE_PUSH' ? failedMessage(400, 49999) : undefined) },
    );
    const error = await rejectionOf(client.presence.forcePush());
    expect(error).toMatchObject({ reasonCode: 49999, reasonName: undefined });
  });
});

describe('a signal', () => {
  const reason = new Error('no longer wanted');

  test('removes a waiting call from its packet', async () => {
    const { client, dispatcher } = await loggedInClient();
    const controller = new AbortController();
    const call = rejectionOf(client.presence.forcePush({ signal: controller.signal }));
    const other = client.presence.stopListening();
    controller.abort(reason);
    expect(await call).toBe(reason);
    await other;
    expect(dispatcher.servops).toEqual([['presence.STOP_LISTENING']]);
  });

  test('ends only its own call in flight', async () => {
    const { client, dispatcher } = await loggedInClient();
    let release: () => void = () => {};
    dispatcher.next.push(
      (packet) =>
        new Promise((resolve) => {
          release = () => resolve(dispatcher.answer(packet));
        }),
    );
    const controller = new AbortController();
    const call = rejectionOf(client.presence.forcePush({ signal: controller.signal }));
    const other = client.presence.stopListening();
    await settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
    release();
    await other;
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('that is already aborted sends nothing', async () => {
    const { client, dispatcher } = await loggedInClient();
    expect(await rejectionOf(client.presence.forcePush({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    await settle();
    expect(dispatcher.packets).toHaveLength(0);
  });
});
