import { describe, expect, test } from 'vitest';
import { createPresenceMock, InputError, type PresenceMock, type Stub } from '../../../mocks/index.ts';
import { callOf, signedPacket } from '../../call.ts';
import { credentials } from '../../contract/game/seed-players.ts';
import { asServer, InProcessPlayer, newGame, postPacket } from '../braincloud-mock/game.ts';

const PATH = '/api/v2/routing/wrapupcodes/{id}';
const SERVOP = 'matchMaking.ENABLE_FOR_MATCH';

describe('A stub of a path', () => {
  test('answers without a token, whatever the request contains', () => {
    const mock = createPresenceMock();
    mock.stub('POST', '/api/v2/analytics/query', { status: 202, body: { jobId: 7 } });
    const call = callOf('POST', '/api/v2/analytics/query?x=1', { token: null, body: 'not JSON' });
    const { status, headers, bodyText } = mock.answer(call);
    expect([status, JSON.parse(bodyText)]).toEqual([202, { jobId: 7 }]);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'inin-correlation-id': expect.any(String),
    });
  });

  test('calls its function with path parameters and the call', () => {
    const mock = createPresenceMock();
    mock.stub('GET', '/api/v2/{kind}/codes-{id}', (parameters, { query }) => ({
      body: { ...parameters, query },
    }));
    expect(get(mock, '/api/v2/a%20b/codes-7%2F8?q=1')).toEqual({ kind: 'a b', id: '7/8', query: 'q=1' });
    expect(get(mock, '/api/v2/100%/codes-7/')).toEqual({ kind: '100%', id: '7', query: '' });
    expect(statusOf(mock, 'GET', '/api/v2/a/b/codes-7')).toBe(404);
  });

  test('wins over a stub with more parameters, and over an older one with equally many', () => {
    const mock = createPresenceMock();
    mock.stub('GET', '/api/v2/codes/own', { body: 'own' });
    mock.stub('GET', '/api/v2/codes/{id}', { body: 'one' });
    mock.stub('GET', '/api/v2/{kind}/own', { body: 'kind' });
    mock.stub('GET', '/api/v2/{kind}/{id}', { body: 'any' });
    const bodies = ['codes/own', 'codes/7', 'x/own', 'x/7'].map((path) => get(mock, `/api/v2/${path}`));
    expect(bodies).toEqual(['own', 'one', 'kind', 'any']);
    mock.stub('GET', '/api/v2/codes/{code}', { body: 'newer' });
    expect(get(mock, '/api/v2/codes/7')).toBe('newer');
  });

  test('replaces headers and sends text of another type unchanged', () => {
    const mock = createPresenceMock();
    mock.stub('GET', '/report', { headers: { 'Content-Type': 'text/csv', 'X-Own': 'yes' }, body: 'a,b' });
    const { headers, bodyText } = mock.answer(callOf('GET', '/report'));
    expect(bodyText).toBe('a,b');
    expect(headers).toMatchObject({ 'content-type': 'text/csv', 'x-own': 'yes' });
  });

  test('has no body by default and answers HEAD as GET', () => {
    const mock = createPresenceMock();
    mock.stub('DELETE', '/api/v2/routing/wrapupcodes/{id}', { status: 204 });
    mock.stub('GET', '/api/v2/timezones', { body: {} });
    expect(mock.answer(callOf('DELETE', '/api/v2/routing/wrapupcodes/7'))).toMatchObject({
      status: 204,
      bodyText: '',
    });
    expect(statusOf(mock, 'HEAD', '/api/v2/timezones')).toBe(200);
    const refused = mock.answer(callOf('POST', '/api/v2/timezones'));
    expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  test('is removed by the returned function unless it was replaced', () => {
    const mock = createPresenceMock();
    const first = mock.stub('GET', PATH, { body: 1 });
    const second = mock.stub('GET', PATH, { body: 2 });
    first();
    expect(get(mock, '/api/v2/routing/wrapupcodes/7')).toBe(2);
    second();
    expect(statusOf(mock, 'GET', '/api/v2/routing/wrapupcodes/7')).toBe(404);
  });

  test('appears in the journal and is subject to faults', () => {
    const mock = createPresenceMock();
    mock.stub('GET', PATH, { body: {} });
    statusOf(mock, 'GET', '/api/v2/routing/wrapupcodes/7');
    expect(mock.journal.last()).toMatchObject({ operation: `GET ${PATH}`, stub: true, status: 200 });
    mock.faults.add({ operation: `GET ${PATH}`, code: 'general.conflict', times: 1 });
    mock.faults.add({ operation: '*', status: 503, times: 1 });
    const statuses = [1, 2, 3].map(() => statusOf(mock, 'GET', '/api/v2/routing/wrapupcodes/7'));
    expect(statuses).toEqual([409, 503, 200]);
    expect(mock.journal.find({ status: 409 })).toMatchObject([{ fault: 'fault-1' }]);
    expect(mock.journal.find({ status: 409 })[0]).not.toHaveProperty('stub');
    expect(() => mock.faults.add({ operation: 'GET /api/v2/nowhere', status: 500 })).toThrow(InputError);
  });

  test('copies its answer', () => {
    const mock = createPresenceMock();
    const body = { name: 'Callback' };
    mock.stub('GET', '/api/v2/code', { body });
    body.name = 'Changed';
    expect(get(mock, '/api/v2/code')).toEqual({ name: 'Callback' });
  });
});

describe('A stub of a servop', () => {
  test('answers players and servers, without a session or credentials', () => {
    const { mock } = newGame();
    mock.stub(SERVOP, { data: null });
    mock.stub('script.RUN', (data) => ({ data: { echo: data } }));
    const message = { service: 'script', operation: 'RUN', data: { scriptName: 'a' } };
    expect(
      postPacket(mock, JSON.stringify({ packetId: 1, sessionId: 'gone', messages: [message] })),
    ).toMatchObject({
      packetId: 1,
      responses: [{ status: 200, data: { echo: { scriptName: 'a' } } }],
    });
    const player = new InProcessPlayer(mock, 'nova');
    expect(player.call(SERVOP)).toMatchObject({ status: 200, data: null });
    expect(asServer(mock, 'RUN', { b: 2 }, 'script')).toEqual({ echo: { b: 2 } });
    const stranger = { ...credentials, serverSecret: 'wrong', ...message };
    const answer = mock.answer(callOf('POST', '/s2sdispatcher', { token: null, body: stranger }));
    expect(JSON.parse(answer.bodyText)).toEqual({ echo: { scriptName: 'a' } });
  });

  test('does not admit other messages of its packet without a session', () => {
    const { mock } = newGame();
    mock.stub(SERVOP, { data: null });
    const [service, operation] = SERVOP.split('.');
    const messages = [
      { service, operation },
      { service: 'friend', operation: 'LIST_FRIENDS', data: {} },
    ];
    const body = JSON.stringify({ packetId: 1, sessionId: '', messages });
    expect(postPacket(mock, body).responses.map(({ status }) => status)).toEqual([200, 403]);
    expect(mock.answer(callOf('POST', '/s2sdispatcher', { token: null, body })).status).toBe(403);
  });

  test('appears in the journal and is subject to faults', () => {
    const mock = createPresenceMock();
    mock.stub(SERVOP, { data: null });
    const [service, operation] = SERVOP.split('.');
    const body = JSON.stringify({ packetId: 1, sessionId: '', messages: [{ service, operation }] });
    mock.answer(signedPacket(body));
    expect(mock.journal.last()).toMatchObject({ operation: SERVOP, stub: true, status: 200 });
    mock.faults.add({ operation: SERVOP, reasonCode: 40001 });
    mock.answer(signedPacket(body));
    expect(mock.journal.last()).toMatchObject({ operation: SERVOP, status: 400, fault: 'fault-1' });
  });
});

describe('Stubs of a world', () => {
  test('are separate from those of other worlds', () => {
    const mock = createPresenceMock();
    createPresenceMock({ name: 'other' }).stub('GET', PATH, { body: {} });
    expect(statusOf(mock, 'GET', '/api/v2/routing/wrapupcodes/7')).toBe(404);
  });

  test('start with those of the seed, which reset restores', () => {
    const seeded: Stub = { method: 'GET', path: '/api/v2/timezones', status: 200, body: { total: 0 } };
    const mock = createPresenceMock({ seed: { stubs: [seeded] } });
    mock.stub('GET', '/api/v2/timezones', { status: 500 });
    mock.stub(SERVOP, () => ({ data: null }));
    mock.reset();
    expect(mock.stubs.list()).toEqual([seeded]);
    expect(statusOf(mock, 'GET', '/api/v2/timezones')).toBe(200);
    mock.reset({ stubs: [] });
    mock.reset();
    expect(mock.stubs.list()).toEqual([]);
  });

  test('are saved in snapshots, except those with a function, which stay in place on restore', () => {
    const mock = createPresenceMock();
    mock.stub('GET', '/api/v2/timezones', { body: 1 });
    mock.stub('GET', PATH, ({ id }) => ({ body: id }));
    const snapshot = mock.snapshot();
    expect(snapshot.stubs).toEqual([{ method: 'GET', path: '/api/v2/timezones', body: 1 }]);
    mock.stub(SERVOP, { data: null });
    mock.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(mock.stubs.list()).toEqual(snapshot.stubs);
    expect(get(mock, '/api/v2/routing/wrapupcodes/7')).toBe('7');
    expect(mock.stubs.clear()).toBe(2);
  });

  test.each<[object, string]>([
    [
      { method: 'GET', path: '/api/v2/users/{id}' },
      'path is implemented by the mock; override getUser instead',
    ],
    [
      { method: 'POST', path: '/dispatcherv2' },
      'path is implemented by the mock; override its servops instead',
    ],
    [{ servop: 'friend.LIST_FRIENDS', data: null }, 'override friend.LIST_FRIENDS instead'],
    [{ method: 'GET', path: '/__mock/state' }, 'path is reserved for the mock'],
    [{ method: 'GET', path: 'api' }, 'path must be a path without host and query'],
    [{ method: 'GET', path: '/api?x=1' }, 'path must be a path without host and query'],
    [{ method: 'GET', path: '/x/{a}/{a}' }, 'path has two parameters with the same name'],
    [{ method: 'GET', path: '/x/{a}{b}' }, 'path has adjacent parameters without text between them'],
    [{ method: 'FETCH', path: '/x', state: 1 }, 'method must be one of GET, POST'],
    [{ method: 'GET', path: '/x', status: 99 }, 'status must be >= 200'],
    [{ method: 'GET', path: '/x', status: 204, body: 1 }, 'body cannot be sent with status 204'],
    [
      { method: 'GET', path: '/x', status: 200, headers: { 'Content-Length': '1' } },
      'is set by the mock and cannot be stubbed',
    ],
    [
      { method: 'GET', path: '/x', status: 200, headers: { a: 'b\r\nc: d' } },
      'headers.a is not a valid header value',
    ],
    [{ method: 'GET', path: '/x' }, 'must have a status or a body'],
    [{ method: 'GET', path: '/x', headers: { a: 'b' } }, 'must have a status or a body'],
    [{ servop: 'noDot', data: 1 }, 'servop must have the form service.OPERATION'],
    [{ servop: 'a.B' }, 'data is missing'],
    [{}, 'path is missing'],
  ])('do not include %o', (stub, message) => {
    const mock = createPresenceMock();
    const before = mock.snapshot();
    expect(() => mock.stubs.set(stub as Stub)).toThrow(message);
    expect(() => mock.reset({ stubs: [stub as Stub] })).toThrow(message);
    expect(() => mock.restore({ ...before, stubs: [stub as Stub] })).toThrow(message);
    expect(() => createPresenceMock({ seed: { stubs: [stub as Stub] } })).toThrow(message);
    expect(mock.snapshot()).toEqual(before);
  });

  test.each<[object]>([[{ method: 'GET', path: '/x', body: 1 }], [{ servop: SERVOP, data: 1 }]])(
    'must be unique in a seed: %o',
    (stub) => {
      const stubs = [stub as Stub, { ...stub } as Stub];
      expect(() => createPresenceMock({ seed: { stubs } })).toThrow('stubs.1 is a duplicate');
    },
  );

  test.each([
    undefined,
    {},
    { headers: {} },
    { status: 7 },
    { state: 200 },
    Promise.resolve({ status: 200 }),
  ])('refuse an invalid answer: %o', (answer) => {
    const mock = createPresenceMock();
    mock.stub('GET', '/x', () => answer as never);
    expect(() => mock.answer(callOf('GET', '/x'))).toThrow('answer of the stub GET /x');
  });
});

function get(mock: PresenceMock, path: string): unknown {
  return JSON.parse(mock.answer(callOf('GET', path)).bodyText);
}

function statusOf(mock: PresenceMock, method: string, path: string): number {
  return mock.answer(callOf(method, path)).status;
}
