import { describe, expect, test } from 'vitest';
import { packetSignature } from '../../../mocks/braincloud/packet-signature.ts';
import {
  type Difference,
  type Exchange,
  type Transcript,
  verifyTranscript,
} from '../../../mocks/upstream/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';

const RECORDED = '77777777-7777-4777-8777-777777777777';
const OTHER = '88888888-8888-4888-8888-888888888888';
const headers = { Authorization: 'Bearer recorded' };

function verify(...exchanges: Exchange[]): Difference[] {
  return verifyTranscript({ format: 'presence-transcript/1', exchanges });
}

/** A new definition, as another org returned it. */
function created(id = RECORDED): Exchange {
  return {
    request: {
      method: 'POST',
      url: '/api/v2/presence/definitions',
      headers,
      body: { languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' },
    },
    response: {
      status: 200,
      body: {
        id,
        type: 'User',
        languageLabels: { en_US: 'Lab' },
        systemPresence: 'Busy',
        divisionId: '*',
        deactivated: false,
        selfUri: `/api/v2/presence/definitions/${id}`,
      },
    },
  };
}

function read(id: string, body: object = {}): Exchange {
  const exchange = created(id);
  return {
    match: 'recorded',
    request: { method: 'GET', url: `/api/v2/presence/definitions/${id}`, headers },
    response: { status: 200, body: { ...(exchange.response.body as object), ...body } },
  };
}

function patched(body: object, response: Exchange['response'], more: Partial<Exchange> = {}): Exchange {
  const request = { method: 'PATCH', url: `/api/v2/users/${people.ada}/presences/purecloud`, headers, body };
  return { match: 'recorded', request, response, ...more };
}

describe('Ids', () => {
  test("are bound at first use and sent as the world's ids", () => {
    expect(verify(created(), read(RECORDED))).toEqual([]);
  });

  test('each map to one id in the world', () => {
    expect(verify(created(), { ...created(), response: { ...created(OTHER).response } })).toEqual([]);
    const twice = verify(created(), created());
    expect(twice.map(({ exchange, path }) => [exchange, path])).toEqual([
      [2, 'body.id'],
      [2, 'body.selfUri'],
    ]);
  });

  test('must match in answers once bound', () => {
    const [difference, ...others] = verify(created(), read(RECORDED, { id: OTHER }));
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ exchange: 2, path: 'body.id', operation: 'getPresenceDefinition0' });
  });

  test('that the world knows map to themselves', () => {
    const presence = { status: 200, body: { presenceDefinition: { id: builtIn.Busy } } };
    const change = { presenceDefinition: { id: builtIn.Busy } };
    expect(verify(patched(change, presence))).toEqual([]);
    const other = { status: 200, body: { presenceDefinition: { id: OTHER } } };
    expect(verify(patched(change, other))).toMatchObject([{ path: 'body.presenceDefinition.id' }]);
  });

  test('do not match other values', () => {
    expect(verify(created('an id'))).toMatchObject([{ path: 'body.id' }, { path: 'body.selfUri' }]);
  });
});

describe('Dates', () => {
  const change = { message: 'Back at two' };
  const modified = (modifiedDate: string): Exchange['response'] => ({ status: 200, body: { modifiedDate } });

  test('are bound when the time is unknown', () => {
    expect(verify(patched(change, modified('2020-01-01T00:00:00.000Z')))).toEqual([]);
    expect(verify(patched(change, modified('yesterday')))).toMatchObject([{ path: 'body.modifiedDate' }]);
  });

  test('are compared to the millisecond when the time is known', () => {
    const at = '2022-03-07T08:15:03.625Z';
    const later = '2022-03-07T09:00:00.000Z';
    expect(
      verify(
        patched(change, modified(at), { at }),
        patched({ message: 'Now' }, modified(later), { at: later }),
      ),
    ).toEqual([]);
    const wrong = verify(patched(change, modified('2022-03-07T08:15:03.626Z'), { at }));
    expect(wrong).toMatchObject([
      { message: 'recorded "2022-03-07T08:15:03.626Z", but the mock returns "2022-03-07T08:15:03.625Z"' },
    ]);
  });
});

describe('A difference', () => {
  test('names call, field and rule', () => {
    const unknown = { presenceDefinition: { id: OTHER } };
    const [status] = verify(patched(unknown, { status: 200 }));
    expect(status).toEqual({
      exchange: 1,
      request: `PATCH /api/v2/users/${people.ada}/presences/purecloud`,
      operation: 'patchUserPresencesPurecloud',
      rule: expect.stringMatching(/^GEN-PATCH-\d+$/),
      path: 'status',
      message: 'recorded 200, but the mock returns 400',
    });
  });

  test.each<[string, object, string, string]>([
    ['another value', { type: 'System' }, 'body.type', 'recorded "System", but the mock returns "User"'],
    [
      'another type',
      { deactivated: 'false' },
      'body.deactivated',
      'recorded "false", but the mock returns false',
    ],
    [
      'a field that the mock does not return',
      { name: 'Lab' },
      'body.name',
      'recorded "Lab", but the mock does not return this field',
    ],
    [
      'a field of a field',
      { languageLabels: { en_US: 'lab' } },
      'body.languageLabels.en_US',
      'recorded "lab", but the mock returns "Lab"',
    ],
  ])('is %s', (_, change, path, message) => {
    const { request, response } = created();
    const body = { ...(response.body as object), ...change };
    expect(verify({ request, response: { ...response, body } })).toMatchObject([{ path, message }]);
  });

  test('includes unrecorded fields, unless the recording is partial', () => {
    const { request, response } = created();
    const { divisionId: _, ...body } = response.body as Record<string, unknown>;
    const exchange = { request, response: { ...response, body } };
    expect(verify(exchange)).toMatchObject([
      { path: 'body.divisionId', message: 'not recorded, but the mock returns "*"' },
    ]);
    expect(verify({ ...exchange, match: 'recorded' })).toEqual([]);
    expect(verify({ ...exchange, ignore: [{ path: 'body.divisionId', why: 'older' }] })).toEqual([]);
  });

  test('includes added and missing bodies', () => {
    const { request, response } = created();
    expect(verify({ request, response: { status: 200 } })).toMatchObject([{ path: 'body' }]);
    const gone = { method: 'DELETE', url: `/api/v2/presence/definitions/${RECORDED}`, headers };
    expect(verify(created(), { request: gone, response: { status: 204 } })).toEqual([]);
    expect(verify(created(), { request: gone, response: { ...response, status: 204 } })).toMatchObject([
      { exchange: 2, path: 'body' },
    ]);
  });

  test('includes added and missing rows', () => {
    const request = { method: 'GET', url: '/api/v2/systempresences', headers };
    const rows = [{ id: builtIn.Busy, name: 'BUSY' }, { id: OTHER }];
    expect(verify({ request, response: { status: 200, body: rows } })).toMatchObject([
      { path: 'body', message: 'recorded 2 rows, but the mock returns 10' },
    ]);
    expect(verify({ match: 'recorded', request, response: { status: 200, body: rows } })).toMatchObject([
      { path: 'body.1', message: `recorded, but the mock returns no row with the id ${OTHER}` },
    ]);
  });

  test('includes recorded headers', () => {
    const { request, response } = created();
    const given = { ...response, headers: { 'Content-Type': 'text/html', 'X-Other': 'y' } };
    expect(verify({ request, response: given })).toMatchObject([
      {
        path: 'headers.content-type',
        message: 'recorded "text/html", but the mock returns "application/json"',
      },
      { path: 'headers.x-other', message: 'recorded "y", but the mock does not return this field' },
    ]);
  });

  test('does not show a secret', () => {
    const credentials = btoa('mock-client:mock-client-secret');
    const request = {
      method: 'POST',
      url: '/oauth/token',
      headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    };
    const text = JSON.stringify(verify({ request, response: { status: 200, body: { access_token: 7 } } }));
    expect(text).toContain(
      '"path":"body.access_token","message":"recorded \\"[redacted]\\", but the mock returns',
    );
    expect(text).not.toMatch(/answers \\"(?!\[redacted)[A-Za-z0-9_-]{20}/);
  });
});

describe('Secrets', () => {
  const packet = (
    packetId: number,
    sessionId: string,
    service: string,
    operation: string,
    data?: object,
  ) => ({
    messages: [{ service, operation, ...(data ? { data } : {}) }],
    gameId: app.id,
    sessionId,
    packetId,
  });
  const post = (body: object | string, more: Record<string, string> = {}): Exchange['request'] => ({
    method: 'POST',
    url: 'https://api.braincloudservers.com/dispatcherv2',
    headers: more,
    body,
  });
  const session = 'recordedsession00000000001';
  const login = packet(0, '', 'authenticationV2', 'AUTHENTICATE', {
    gameId: app.id,
    externalId: 'nova',
    authenticationToken: 'nova-password',
    authenticationType: 'Universal',
    forceCreate: false,
  });
  const answered = (packetId: number, answer: object): Exchange['response'] => ({
    status: 200,
    body: { packetId, responses: [answer] },
  });
  const beat = packet(1, session, 'heartbeat', 'READ');

  test('are carried over, and packets are signed again', () => {
    const loggedIn = answered(0, { status: 200, data: { sessionId: session } });
    const exchanges: Exchange[] = [
      { match: 'recorded', request: post(login), response: loggedIn },
      { request: post(beat), response: answered(1, { status: 200, data: null }) },
    ];
    expect(verify(...exchanges)).toEqual([]);
    const text = JSON.stringify(beat);
    const signed = post(text, { 'X-SIG': packetSignature(text, app.secret) });
    const [first, second] = exchanges as [Exchange, Exchange];
    expect(verify(first, { ...second, request: signed })).toEqual([]);
  });

  test('that were wrong when recorded stay wrong', () => {
    const refused = answered(-1, { status: 403, reason_code: 40301 });
    expect(
      verify({ match: 'recorded', request: post(beat, { 'X-SIG': 'wrong' }), response: refused }),
    ).toEqual([]);
  });

  test('are named with the rule of their own message', () => {
    const two = {
      ...login,
      messages: [
        ...login.messages,
        { service: 'presence', operation: 'SET_VISIBILITY', data: { visible: true } },
      ],
    };
    const response = { status: 200, body: { packetId: 0, responses: [{ status: 200 }, { status: 200 }] } };
    expect(verify({ match: 'recorded', request: post(two), response })).toMatchObject([
      {
        path: 'body.responses.1.status',
        operation: 'presence.SET_VISIBILITY',
        rule: expect.stringMatching(/^BC-/),
      },
    ]);
  });
});

test('A transcript has its own seed and settings', () => {
  const transcript: Transcript = {
    format: 'presence-transcript/1',
    settings: { genesys: { maxMessageLength: 3 } },
    seed: {
      genesys: {
        users: [{ id: 'u', name: 'Una', email: 'una@example.com' }],
        builtInSourceIds: { PURECLOUD: 'p', MICROSOFTTEAMS: 't', ZOOMPHONE: 'z' },
        clients: [],
      },
    },
    exchanges: [
      {
        match: 'recorded',
        request: {
          method: 'PATCH',
          url: '/api/v2/users/u/presences/purecloud',
          headers,
          body: { message: 'long' },
        },
        response: { status: 400, body: { code: 'bad.request' } },
      },
    ],
  };
  expect(verifyTranscript(transcript)).toEqual([]);
  expect(() => verifyTranscript({ ...transcript, settings: { genesys: { maxMessageLength: -1 } } })).toThrow(
    'genesys.maxMessageLength',
  );
});
