import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import type { PresenceMock } from '../../mocks/index.ts';
import { credentials, groups, players } from '../contract/game/seed-players.ts';
import { builtIn, people, queues, sources } from '../contract/seed-ids.ts';
import { serverLogin, WireWorld } from './wire/wire-world.ts';

// Sends and checks the bytes that official clients in other languages send and read, with node:http and
// node:net sockets instead of those clients. Each test uses its own world on one server.

let server: MockServer<PresenceMock>;
let worlds = 0;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterAll(() => server.close());

const newWorld = (): WireWorld => new WireWorld(server.url, `wire-${worlds++}`);

interface Listing {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}
interface Event {
  readonly topicName: string;
  readonly eventBody: Readonly<Record<string, unknown>>;
}
interface RttMessage {
  readonly service: string;
  readonly operation: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const MIA = `/users/${people.mia}`;
const SPELLED = [
  'Content-Type',
  'ININ-Correlation-Id',
  'Strict-Transport-Security',
  'Cache-Control',
  'Pragma',
  'Expires',
];

describe('Genesys Cloud', () => {
  test('POST /token is an alias of POST /oauth/token, in worlds too', async () => {
    const world = newWorld();
    const basic = Buffer.from('mock-client:mock-client-secret').toString('base64');
    const headers = {
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    for (const path of ['/token', '/oauth/token']) {
      const { status, body } = await world.send(path, { headers, body: 'grant_type=client_credentials' });
      expect([status, body]).toEqual([200, expect.objectContaining({ access_token: expect.any(String) })]);
    }
  });

  test('header names are spelled as the vendor spells them, on 200, 204, 404 and 429', async () => {
    const world = newWorld();
    await world.control('POST', '/faults', { operation: 'getUsersMe', status: 429, retryAfterMs: 3000 });
    const answers = await Promise.all([
      world.api('GET', '/systempresences'),
      world.api('DELETE', `/presence/sources/${sources.deskPhones}`),
      world.api('GET', '/nothing'),
      world.api('GET', '/users/me'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 404, 429]);
    for (const { headerNames } of answers) expect(headerNames).toEqual(expect.arrayContaining(SPELLED));
    expect(answers[3]?.headerNames).toContain('Retry-After');
    expect(answers[3]?.headers['retry-after']).toBe('3');
  });

  test('rate limit headers follow the contract, and a 429 names its limit', async () => {
    const world = newWorld();
    const limits = async (genesys: object): Promise<boolean> => {
      await world.control('PATCH', '/settings', { genesys });
      return (await world.api('GET', '/systempresences')).headerNames.includes('inin-ratelimit-count');
    };
    expect(await limits({})).toBe(false);
    expect(await limits({ contract: 'classic' })).toBe(true);
    expect(await limits({ contract: 'v1' })).toBe(true);
    expect(await limits({ contract: 'current', rateLimitHeaders: true })).toBe(true);
    await world.control('PATCH', '/settings', { genesys: { rateLimit: 'enforce', requestsPerMinute: 1 } });
    const refused = await world.api('GET', '/systempresences');
    expect(refused).toMatchObject({
      status: 429,
      body: { limit: { key: 'token.rate.per.minute', namespace: expect.any(String), value: 1 } },
    });
  });

  test('system presences are spelled AVAILABLE and ON_QUEUE', async () => {
    const { body } = await newWorld().api<{ name: string }[]>('GET', '/systempresences');
    expect(body.map(({ name }) => name)).toEqual(expect.arrayContaining(['AVAILABLE', 'ON_QUEUE']));
  });

  test('primary as text or null, page 0, a null body, dates and en-US are accepted', async () => {
    const world = newWorld();
    const lamp = `${MIA}/presences/BUSYLIGHT`;
    for (const primary of ['false', null, 'true']) {
      expect((await world.api('PATCH', lamp, { primary, message: 'Red' })).status).toBe(200);
    }
    const source = await world.api('GET', `/presence/users/${people.mia}/primarysource`);
    expect(source.body).toMatchObject({ sourceId: 'BUSYLIGHT' });
    const first = await world.api<Listing>('GET', '/presencedefinitions?pageSize=25&pageNumber=1');
    const zero = await world.api('GET', '/presencedefinitions?pageNumber=0&pageSize=0');
    expect(zero.body).toEqual(first.body);
    const deleted = await world.api('DELETE', `/presence/sources/${sources.deskPhones}`, null);
    expect(deleted.status).toBe(204);
    const dates = ['21.6Z', '21Z', '21.600000Z', '21.6000000+00:00', '21.600Z'];
    for (const [index, end] of dates.entries()) {
      const hour = index === dates.length - 1 ? '09' : '21';
      const body = { modifiedDate: `2026-03-02T${hour}:15:${end}`, message: `Back ${index}` };
      expect(await world.api('PATCH', `${MIA}/presences/PURECLOUD`, body)).toMatchObject({
        status: 200,
        body: { message: `Back ${index}` },
      });
    }
    expect((await world.api('GET', '/presence/definitions?localeCode=en-US')).status).toBe(200);
  });

  test('a body of more than 512,000 bytes is 413', async () => {
    const world = newWorld();
    const patch = (length: number) =>
      world.api(
        'PATCH',
        `${MIA}/presences/PURECLOUD`,
        JSON.stringify({ message: '', padding: 'x'.repeat(length) }),
      );
    expect((await patch(500_000)).status).not.toBe(413);
    expect((await patch(512_000)).status).toBe(413);
  });

  test('documented topics are accepted, alone and combined, and silent until a test emits', async () => {
    const world = newWorld();
    const user = `v2.users.${people.mia}`;
    const { socket } = await world.listen([
      `${user}?presence&routingStatus&station`,
      `${user}.conversations.calls`,
      `${user}.conversationsummary`,
      `${user}.outofoffice`,
      `${user}.geolocation`,
      `v2.routing.queues.${queues.support}.users`,
      `v2.analytics.queues.${queues.support}.observations`,
    ]);
    const topic = `${user}.conversationsummary`;
    const event = { topic, eventBody: { call: { contactCenter: { active: 1, acw: 0 } } } };
    expect(await world.control('POST', '/notifications', event)).toEqual({ sent: 1 });
    expect(await socket.message()).toMatchObject({ topicName: topic, eventBody: event.eventBody });
    socket.close();
    const { id } = (await world.api<{ id: string }>('POST', '/notifications/channels')).body;
    const path = `/notifications/channels/${id}/subscriptions`;
    expect(await world.api('POST', path, [{ id: 'weather' }])).toMatchObject({
      status: 400,
      body: { code: 'notification.invalid.topic' },
    });
  });

  test('a combined topic is one row, plus one per rejected topic', async () => {
    const world = newWorld();
    const { id } = (await world.api<{ id: string }>('POST', '/notifications/channels')).body;
    const topic = `v2.users.${people.mia}?presence&weather`;
    const path = `/notifications/channels/${id}/subscriptions?ignoreErrors=true`;
    const { body } = await world.api<{ entities: object[] }>('POST', path, [{ id: topic }]);
    expect(body.entities).toMatchObject([
      { id: topic, state: 'Permitted' },
      { state: 'Rejected', rejectionReason: expect.any(String) },
    ]);
  });

  test('a topic without its permissions is 403 notification.unauthorized.topic', async () => {
    const world = newWorld();
    const { accessToken } = await world.control<{ accessToken: string }>('POST', '/tokens', {
      permissions: [],
      userId: people.mia,
    });
    const { id } = (
      await world.api<{ id: string }>('POST', '/notifications/channels', undefined, accessToken)
    ).body;
    const path = `/notifications/channels/${id}/subscriptions`;
    const topic = `v2.analytics.queues.${queues.support}.observations`;
    expect(await world.api('POST', path, [{ id: topic }], accessToken)).toMatchObject({
      status: 403,
      body: { code: 'notification.unauthorized.topic', message: expect.stringContaining(topic) },
    });
    expect(
      (await world.api<{ entities: object[] }>('GET', path, undefined, accessToken)).body.entities,
    ).toEqual([]);
  });

  test('the routing status follows the presence, is set, expanded and sent', async () => {
    const world = newWorld();
    const user = `v2.users.${people.mia}`;
    const { socket } = await world.listen([`${user}.routingStatus`]);
    const status = async () =>
      (await world.api<{ status: string }>('GET', `${MIA}/routingstatus`)).body.status;
    expect(await status()).toBe('IDLE');
    const set = { userId: people.mia, status: 'INTERACTING' };
    await world.control('POST', '/state/routing-statuses', set);
    expect(await status()).toBe('INTERACTING');
    expect((await world.api('GET', `${MIA}?expand=routingStatus`)).body).toMatchObject({
      routingStatus: { status: 'INTERACTING' },
    });
    await world.api('PATCH', `${MIA}/presences/PURECLOUD`, { presenceDefinition: { id: builtIn.Meal } });
    expect(await status()).toBe('OFF_QUEUE');
    for (const expected of ['INTERACTING', 'OFF_QUEUE']) {
      expect(await socket.message<Event>()).toMatchObject({
        topicName: `${user}.routingStatus`,
        eventBody: { id: people.mia, routingStatus: { status: expected, startTime: expect.any(String) } },
      });
    }
    socket.close();
    const presenceDefinition = { id: builtIn['On Queue'] };
    await world.api('PATCH', `${MIA}/presences/PURECLOUD`, { presenceDefinition });
    expect((await world.api('PUT', `${MIA}/routingstatus`, { status: 'NOT_RESPONDING' })).status).toBe(200);
    expect(await status()).toBe('NOT_RESPONDING');
  });

  test('wallboards find queues and members; POST users/search is an unknown path', async () => {
    const world = newWorld();
    const { body } = await world.api<Listing>('GET', '/routing/queues');
    expect(body.entities.map(({ id }) => id).sort()).toEqual(Object.values(queues).sort());
    const members = `/routing/queues/${queues.support}/members?expand=presence,routingStatus`;
    const { entities } = (await world.api<Listing>('GET', members)).body;
    expect(entities.find(({ id }) => id === people.mia)).toMatchObject({
      user: { id: people.mia },
      routingStatus: { status: 'IDLE' },
    });
    expect((await world.api('POST', '/users/search', {})).status).toBe(404);
  });

  test('a user whose primary source is deleted falls back to PURECLOUD, with an event', async () => {
    const world = newWorld();
    const topic = `v2.users.${people.mia}.integrationpresence`;
    const { socket } = await world.listen([topic]);
    const primary = `/presence/users/${people.mia}/primarysource`;
    await world.api('PUT', primary, { sourceId: sources.deskPhones });
    await world.api('DELETE', `/presence/sources/${sources.deskPhones}`);
    expect((await world.api('GET', primary)).body).toMatchObject({ sourceId: sources.purecloud });
    for (const source of [sources.deskPhones, 'PURECLOUD']) {
      expect(await socket.message()).toMatchObject({
        topicName: topic,
        eventBody: { userId: people.mia, eventType: 'UserPrimaryPresenceSourceChanged', source },
      });
    }
    socket.close();
  });

  test('a user of the seed has a Teams presence, and one a Zoom presence', async () => {
    const world = newWorld();
    for (const segment of ['microsoftteams', 'zoomphone']) {
      const statuses = await Promise.all(
        Object.values(people).map(
          async (id) => (await world.api('GET', `/users/${id}/presences/${segment}`)).status,
        ),
      );
      expect(statuses).toContain(200);
    }
  });

  test('activity events have presenceMessage, routing status and out of office', async () => {
    const world = newWorld();
    const { socket } = await world.listen([`v2.users.${people.mia}.activity`]);
    const presenceDefinition = { id: builtIn.Busy };
    await world.api('PATCH', `${MIA}/presences/PURECLOUD`, { presenceDefinition, message: 'Desk' });
    expect(await socket.message()).toMatchObject({
      eventBody: {
        id: people.mia,
        presence: { presenceDefinition, presenceMessage: 'Desk' },
        routingStatus: { status: 'OFF_QUEUE' },
        outOfOffice: { active: false },
      },
    });
    socket.close();
  });

  test('a replaced channel and a revoked token are notified before the close frame', async () => {
    const world = newWorld();
    await world.control('PATCH', '/settings', { genesys: { maxChannels: 1 } });
    const { accessToken } = await world.control<{ accessToken: string }>('POST', '/tokens', {
      permissions: [],
      userId: people.mia,
    });
    const topics = [`v2.users.${people.mia}.presence`];
    const old = await world.listen(topics, accessToken);
    const next = await world.listen(topics, accessToken);
    expect(await old.socket.message()).toMatchObject({
      topicName: `v2.system.no_longer_subscribed.${old.id}`,
      eventBody: {
        channelId: old.id,
        systemTopicType: 'no_longer_subscribed',
        organizationId: expect.any(String),
      },
    });
    expect(await old.socket.closeCode()).toBe(1001);
    await world.api('DELETE', '/tokens/me', undefined, accessToken);
    expect(await next.socket.message()).toMatchObject({
      topicName: `v2.system.token_revoked.${next.id}`,
      eventBody: { channelId: next.id, systemTopicType: 'token_revoked', userId: people.mia },
    });
    expect(await next.socket.closeCode()).toBe(1001);
  });

  test('socket_closing names channel, organization and user', async () => {
    const world = newWorld();
    const { id, socket } = await world.listen([`v2.users.${people.mia}.presence`]);
    // A minute before the channel ends, which lasts a day.
    await world.control('POST', '/clock', { advanceMs: 86_400_000 - 30_000 });
    expect(await socket.message()).toMatchObject({
      topicName: 'v2.system.socket_closing',
      eventBody: {
        channelId: id,
        correlationId: expect.any(String),
        organizationId: expect.any(String),
        message: expect.any(String),
        data: {},
      },
    });
    socket.close();
  });
});

describe('brainCloud', () => {
  test('a player registered for its own profile gets its row and pushes', async () => {
    const world = newWorld();
    const sessionId = await world.logIn('nova');
    const rtt = await world.rtt(sessionId, players.nova);
    const { presence } = await world.ask<{ presence: object[] }>(
      sessionId,
      'presence.REGISTER_LISTENERS_FOR_PROFILES',
      { profileIds: [players.nova], bidirectional: false },
    );
    expect(presence).toMatchObject([{ user: { id: players.nova }, online: true }]);
    await world.ask(sessionId, 'presence.UPDATE_ACTIVITY', { activity: { MAP: 'Harbour' } });
    expect(await rtt.message()).toMatchObject({
      service: 'presence',
      operation: 'INCOMING',
      data: {
        from: { id: players.nova, name: 'Nova', cxs: [expect.any(String)] },
        activity: { MAP: 'Harbour' },
      },
    });
    rtt.close();
  });

  test('X-SIG accepts upper and lower case digits', async () => {
    const world = newWorld();
    const version: readonly [string] = ['authenticationV2.GET_SERVER_VERSION'];
    for (const signed of [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()]) {
      expect(await world.packet(null, [version], signed)).toMatchObject([{ status: 200 }]);
    }
  });

  test('an RTT message in frames without FIN is read as soon as it is complete', async () => {
    const world = newWorld();
    const sessionId = await world.logIn('pixel');
    // CONNECT as a binary frame without FIN, and everything after it as its continuation.
    const rtt = await world.rtt(sessionId, players.pixel, false);
    rtt.send({ operation: 'HEARTBEAT', service: 'rtt', data: null }, { opcode: 0, isLast: false });
    const heartbeat = JSON.stringify({ operation: 'HEARTBEAT', service: 'rtt', data: null });
    rtt.send(heartbeat.slice(0, 9), { opcode: 0, isLast: false });
    rtt.send(heartbeat.slice(9), { opcode: 0, isLast: false });
    const profileIds = [players.pixel];
    await world.ask(sessionId, 'presence.REGISTER_LISTENERS_FOR_PROFILES', {
      profileIds,
      bidirectional: false,
    });
    await world.ask(sessionId, 'presence.FORCE_PUSH');
    expect(await rtt.message()).toMatchObject({ operation: 'INCOMING', data: { online: true } });
    rtt.close();
  });

  test("a server's idle session lives for twice its heartbeatSeconds", async () => {
    const world = newWorld();
    await world.control('POST', '/clock', { freeze: true });
    type Login = { messageResponses: { data: { sessionId: string; heartbeatSeconds: number } }[] };
    const login = await world.s2s<Login>(serverLogin);
    const { sessionId = '', heartbeatSeconds = 0 } = login.body.messageResponses[0]?.data ?? {};
    const heartbeat = (packetId: number) =>
      world.s2s({ packetId, sessionId, messages: [{ service: 'heartbeat', operation: 'HEARTBEAT' }] });
    await world.control('POST', '/clock', { advanceMs: heartbeatSeconds * 1500 });
    expect(await heartbeat(1)).toMatchObject({ status: 200, body: { messageResponses: [{ status: 200 }] } });
    await world.control('POST', '/clock', { advanceMs: heartbeatSeconds * 2000 + 1 });
    expect((await heartbeat(2)).body).toMatchObject({ reason_code: 40365 });
  });

  test('the version and password resets need no session', async () => {
    const world = newWorld();
    const version = await world.ask(null, 'authenticationV2.GET_SERVER_VERSION');
    expect(version).toBeTypeOf('object');
    const mail = { gameId: credentials.appId, externalId: 'nova@example.com' };
    const universal = { gameId: credentials.appId, universalId: 'nova' };
    const expiry = { tokenTtlInMinutes: 10 };
    const answers = await world.packet(null, [
      ['authenticationV2.RESET_EMAIL_PASSWORD', mail],
      ['authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY', { ...mail, ...expiry }],
      ['authenticationV2.RESET_UNIVERSAL_ID_PASSWORD', universal],
      ['authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY', { ...universal, ...expiry }],
    ]);
    expect(answers).toMatchObject(Array.from({ length: 4 }, () => ({ status: 200, data: null })));
  });

  test('an ended session gets DISCONNECT with a numeric reasonCode before the close', async () => {
    const world = newWorld();
    const sessionId = await world.logIn('nova');
    const rtt = await world.rtt(sessionId, players.nova);
    await world.ask(sessionId, 'playerState.LOGOUT');
    const { operation, data } = await rtt.message<RttMessage>();
    expect([operation, data['reasonCode']]).toEqual(['DISCONNECT', expect.any(Number)]);
    expect(await rtt.closeCode()).toBeTypeOf('number');
  });

  test('time, state and summary data, also in rows and pushes', async () => {
    const world = newWorld();
    const nova = await world.logIn('nova');
    const pixel = await world.logIn('pixel');
    const rtt = await world.rtt(nova, players.nova);
    const ofPixel = await world.rtt(pixel, players.pixel);
    await world.ask(nova, 'presence.REGISTER_LISTENERS_FOR_FRIENDS', {
      platform: 'All',
      bidirectional: false,
    });
    const summaryFriendData = { LEVEL: 42 };
    await world.ask(pixel, 'playerState.UPDATE_SUMMARY', { summaryFriendData });
    await world.ask(pixel, 'presence.FORCE_PUSH');
    expect(await rtt.message()).toMatchObject({ data: { from: { id: players.pixel }, summaryFriendData } });
    const rows = await world.ask<{ presence: object[] }>(nova, 'presence.GET_PRESENCE_OF_FRIENDS', {
      platform: 'All',
      includeOffline: false,
    });
    expect(rows.presence).toMatchObject([{ user: { id: players.pixel }, summaryFriendData }]);
    expect(await world.ask(nova, 'time.READ')).toEqual({ server_time: expect.any(Number) });
    expect(await world.ask(nova, 'playerState.READ')).toMatchObject({ profileId: players.nova });
    const profile = { profileId: players.pixel };
    const summary = await world.ask(nova, 'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', profile);
    expect(summary).toMatchObject({ playerSummaryData: summaryFriendData });
    const found = await world.ask(nova, 'friend.FIND_USERS_BY_EXACT_NAME', {
      searchText: 'Pixel',
      maxResults: 10,
    });
    expect(JSON.stringify(found)).toContain(players.pixel);
    rtt.close();
    ofPixel.close();
  });

  test('groups are read, players invited and requests approved', async () => {
    const world = newWorld();
    const nova = await world.logIn('nova');
    const group = { groupId: groups.nightOwls };
    expect(await world.ask(nova, 'group.READ_GROUP', group)).toMatchObject(group);
    const invited = { ...group, profileId: players.wren, role: 'MEMBER' };
    await world.ask(nova, 'group.INVITE_GROUP_MEMBER', invited);
    expect(await world.ask(nova, 'group.READ_GROUP', group)).toMatchObject({
      pendingMembers: { [players.wren]: { role: 'MEMBER' } },
    });
    const juniper = await world.logIn('juniper');
    const closed = { groupId: groups.invitationOnly };
    await world.ask(nova, 'group.JOIN_GROUP', closed);
    const approved = { ...closed, profileId: players.nova, role: 'MEMBER' };
    await world.ask(juniper, 'group.APPROVE_GROUP_JOIN_REQUEST', approved);
    const members = await world.ask<object>(juniper, 'group.READ_GROUP_MEMBERS', closed);
    expect(members).toHaveProperty(players.nova);
  });

  test('an event is pushed to its recipient', async () => {
    const world = newWorld();
    const nova = await world.logIn('nova');
    const pixel = await world.logIn('pixel');
    const rtt = await world.rtt(pixel, players.pixel);
    const event = { toId: players.pixel, eventType: 'challenge', eventData: { table: 3 } };
    await world.ask(nova, 'event.SEND', event);
    expect(await rtt.message()).toMatchObject({
      service: 'event',
      operation: 'GET_EVENTS',
      data: { eventType: 'challenge', fromPlayerId: players.nova, eventData: { table: 3 } },
    });
    rtt.close();
  });
});

describe('An unknown operation', () => {
  const path = '/api/v2/routing/wrapupcodes/{id}';
  const code = { method: 'GET', path, status: 200, body: { name: 'Callback' } };
  const matchMaking = { servop: 'matchMaking.ENABLE_FOR_MATCH', data: null };

  test('returns a stub without a token or session', async () => {
    const world = newWorld();
    for (const stub of [code, matchMaking]) await world.control('PUT', '/stubs', stub);
    expect(await world.control('GET', '/stubs')).toEqual([code, matchMaking]);
    const origin = 'http://localhost:5173';
    const called = await world.send('/api/v2/routing/wrapupcodes/7', { headers: { origin } });
    expect(called).toMatchObject({ status: 200, body: { name: 'Callback' } });
    expect(called.headers['access-control-allow-origin']).toBe(origin);
    expect(called.headerNames).toContain('ININ-Correlation-Id');
    expect(await world.packet(null, [[matchMaking.servop]])).toMatchObject([{ status: 200, data: null }]);
    const journal = await world.control<{ operation: string }[]>('GET', '/journal');
    expect(journal).toMatchObject([
      { operation: `GET ${path}`, stub: true },
      { operation: matchMaking.servop, stub: true },
    ]);
    const elsewhere = await newWorld().send('/api/v2/routing/wrapupcodes/7');
    expect(elsewhere.status).toBe(404);
  });

  test('is subject to faults, and reset restores the stubs of the seed', async () => {
    const world = newWorld();
    await world.control('POST', '/reset', { seed: { stubs: [code] } });
    await world.control('POST', '/faults', { operation: `GET ${path}`, status: 503, times: 1 });
    const statuses = async () => (await world.send('/api/v2/routing/wrapupcodes/7')).status;
    expect([await statuses(), await statuses()]).toEqual([503, 200]);
    expect(await world.control('DELETE', '/stubs')).toEqual({ removed: 1 });
    expect(await statuses()).toBe(404);
    await world.control('POST', '/reset');
    expect(await statuses()).toBe(200);
    const known = await world.send('/__mock/stubs', {
      method: 'PUT',
      body: { method: 'GET', path: '/api/v2/users/me', body: {} },
    });
    expect(known).toMatchObject({ status: 400, body: { message: expect.stringContaining('override') } });
  });
});
