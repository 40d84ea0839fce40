import { describe, expect, test } from 'vitest';
import { HistoryBudget } from '../../../mocks/engine/history-budget.ts';
import type { JournaledCall } from '../../../mocks/engine/journal.ts';
import { World } from '../../../mocks/engine/world.ts';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { callOf, signedPacket } from '../../call.ts';
import { oauthClient, people } from '../../contract/seed-ids.ts';
import { collectGarbage } from '../../garbage.ts';
import { logInText } from '../../torture/hostile/log-in.ts';

const CALL: JournaledCall = { method: 'POST', url: '/', at: 0 };

describe('The journal', () => {
  test('keeps the latest calls and drops the oldest', () => {
    const { journal } = new World({ name: 'small' });
    journal.length = 3;
    for (let status = 1; status <= 7; status++) {
      journal.add(CALL, [{ operation: 'getUsers', status }]);
    }
    expect(journal.entries().map(({ status }) => status)).toEqual([5, 6, 7]);
    expect(journal.last()).toMatchObject({ number: 7, world: 'small', status: 7 });
    expect(journal.size).toBe(3);
    expect(journal.clear()).toBe(3);
    expect(journal.last()).toBeUndefined();
  });

  test('shows the length of a body that is not valid JSON, not the body', () => {
    const { journal } = new World();
    journal.add(CALL, [{ operation: 'a', status: 400, request: '{"password":"x' }]);
    expect(journal.last()?.request).toBe('[14 characters, not valid JSON]');
  });

  test('accepts a deeply nested body', () => {
    const { journal } = new World();
    const deep = '['.repeat(8000) + ']'.repeat(8000);
    journal.add(CALL, [{ operation: 'a', status: 400, request: deep }]);
    expect(JSON.stringify(journal.entries())).toContain('[deeper levels]');
  });

  test('subscribe() calls back for each new entry until unsubscribed', () => {
    const { journal } = new World();
    const seen: string[] = [];
    const stop = journal.subscribe(({ operation }) => seen.push(operation));
    journal.add(CALL, [{ operation: 'a', status: 200 }]);
    journal.reset();
    journal.add(CALL, [{ operation: 'b', status: 200 }]);
    stop();
    journal.add(CALL, [{ operation: 'c', status: 200 }]);
    expect(seen).toEqual(['a', 'b']);
  });

  test('contains the caller: a user, a client or none', () => {
    const mock = createPresenceMock();
    const issued = JSON.parse(
      tokenRequest(mock, oauthClient.clientId, oauthClient.clientSecret).bodyText,
    ).access_token;
    mock.answer(callOf('GET', '/api/v2/users', { token: issued }));
    mock.answer(callOf('GET', '/api/v2/users', { token: null }));
    expect(mock.journal.entries().map(({ operation, caller }) => [operation, caller])).toEqual([
      ['postToken', oauthClient.clientId],
      ['getUsers', oauthClient.clientId],
      ['getUsers', undefined],
    ]);
    expect(JSON.stringify(mock.journal.entries())).not.toContain(issued);
  });
});

describe('The body of a call', () => {
  const LONG = 'x'.repeat(16_000);

  test.each([
    ['an operation', '/api/v2/systempresences'],
    ['an unknown path', '/api/v2/nothing'],
    ['a login page', '/oauth/authorize'],
  ])('of %s is kept only when the caller has a valid token', (_, path) => {
    const mock = createPresenceMock({ settings: { genesys: { unknownTokens: 'refuse' } } });
    const token = mock.genesys.issueToken({ permissions: 'all' });
    const body = { text: LONG };
    for (const unknown of [
      { token: null },
      { token: 'unknown' },
      { headers: { authorization: `Basic ${btoa('mock-client:x')}` } },
    ]) {
      mock.answer(callOf('POST', path, { body, ...unknown }));
      expect(mock.journal.last()).not.toHaveProperty('request');
    }
    mock.answer(callOf('POST', path, { body, token }));
    expect(mock.journal.last()).toHaveProperty('request', { text: LONG });
  });

  test('is kept for a known caller hit by a fault, and not for an unknown one', () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: '*', status: 503 });
    const path = `/api/v2/users/${people.ada}/presences/purecloud`;
    const body = { message: 'Tea' };
    mock.answer(callOf('PATCH', path, { token: null, body }));
    expect(mock.journal.last()).not.toHaveProperty('request');
    mock.answer(callOf('PATCH', path, { body }));
    expect(mock.journal.last()).toHaveProperty('request', { message: 'Tea' });
  });

  test.each([
    ['an operation', 'GET', '/api/v2/systempresences'],
    ['an unknown path', 'POST', '/api/v2/nothing'],
  ])('of %s is not kept when it is very long', (_, method, path) => {
    const mock = createPresenceMock();
    mock.answer(callOf(method, path, { body: { text: LONG.repeat(2) } }));
    expect(mock.journal.last()).not.toHaveProperty('request');
    expect(mock.journal.last()).toHaveProperty('answer');
  });

  test('of a brainCloud message is kept only in a session', () => {
    const mock = createPresenceMock();
    const read = { service: 'presence', operation: 'GET_PRESENCE_OF_FRIENDS', data: { text: LONG } };
    const packet = (sessionId: string) =>
      signedPacket(JSON.stringify({ packetId: 1, sessionId, messages: [read] }));
    mock.answer(packet('no-such-session'));
    expect(mock.journal.last()).toMatchObject({ rule: expect.stringMatching(/^BC-SES-/), answer: {} });
    expect(mock.journal.last()).not.toHaveProperty('request');
    mock.answer({ ...packet('no-such-session'), path: '/s2sdispatcher' });
    expect(mock.journal.last()).not.toHaveProperty('request');
    const login = JSON.parse(mock.answer(signedPacket(logInText('nova'))).bodyText);
    mock.answer(packet(login.responses[0].data.sessionId));
    expect(mock.journal.last()).toHaveProperty('request');
  });

  test('is left out when the answer of a long packet is repeated', () => {
    const mock = createPresenceMock();
    const login = JSON.parse(mock.answer(signedPacket(logInText('nova'))).bodyText);
    const { sessionId } = login.responses[0].data;
    const send = (data: object) =>
      mock.answer(
        signedPacket(
          JSON.stringify({
            packetId: 1,
            sessionId,
            messages: [{ service: 'time', operation: 'READ', data }],
          }),
        ),
      );
    send({ text: LONG.repeat(10) });
    send({});
    expect(mock.journal.size).toBe(3);
    expect(mock.journal.last()).not.toHaveProperty('request');
  });
});

test('An unknown servop with a long name is shown by the start of it', () => {
  const mock = createPresenceMock();
  sendServop(mock, 'x'.repeat(300));
  expect(mock.journal.last()?.operation).toBe(`a.${'x'.repeat(198)}…`);
});

test.each<[string, (mock: PresenceMock, long: string) => void]>([
  ['the end of the name of an unknown servop', sendServop],
  ['the secret in the URL of a socket', openSocket],
  ['the state of a login', authorize],
])('%s is not kept in memory', (_, send) => {
  const mock = createPresenceMock();
  const heapBytes = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const many = (length: number) => {
    for (let count = 0; count < 40; count++) send(mock, 'x'.repeat(length) + count);
  };
  many(1000);
  const before = heapBytes();
  many(250_000);
  expect(mock.journal.size).toBeGreaterThanOrEqual(80);
  expect(heapBytes() - before).toBeLessThan(5_000_000);
});

test('The body of a packet without a session does not count, because it is not kept', () => {
  const mock = createPresenceMock();
  mock.keepHistoryWithin(new HistoryBudget(100_000));
  const message = { service: 'time', operation: 'READ', data: { text: 'x'.repeat(15_000) } };
  for (let count = 0; count < 10; count++) {
    mock.answer(signedPacket(JSON.stringify({ packetId: 1, messages: [message] })));
  }
  expect(mock.journal.size).toBe(10);
});

test.each(['a.B', 'time.READ'])('A response of %s with many objects counts by their memory', (name) => {
  const mock = createPresenceMock();
  mock.keepHistoryWithin(new HistoryBudget(150_000));
  const login = JSON.parse(mock.answer(signedPacket(logInText('nova'))).bodyText);
  const { sessionId } = login.responses[0].data;
  const many = Array.from({ length: 3000 }, () => ({}));
  mock.stub('a.B', { data: many });
  mock.override('time.READ', () => many as never);
  const [service, operation] = name.split('.');
  mock.answer(signedPacket(JSON.stringify({ packetId: 1, sessionId, messages: [{ service, operation }] })));
  expect(mock.journal.size).toBe(0);
});

function sendServop(mock: PresenceMock, operation: string): void {
  const packet = { packetId: 1, messages: [{ service: 'a', operation, data: {} }] };
  mock.answer(signedPacket(JSON.stringify(packet)));
}

function openSocket(mock: PresenceMock, secret: string): void {
  const socket = { send: () => {}, close: () => {} };
  mock.connect(`wss://mock.test/?X-RTT-SECRET=${secret}`, socket)?.closed(1000, '');
}

function authorize(mock: PresenceMock, state: string): void {
  mock.answer(callOf('GET', `/oauth/authorize?state=${state}`, { token: null }));
}

function tokenRequest(mock: PresenceMock, id: string, secret: string, basic = true) {
  const client = basic ? {} : { client_id: id, client_secret: secret };
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  const headers = basic ? { authorization: `Basic ${btoa(`${id}:${secret}`)}` } : {};
  return mock.answer(callOf('POST', '/oauth/token', { token: null, body, headers }));
}
