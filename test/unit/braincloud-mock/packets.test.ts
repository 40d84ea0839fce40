import { beforeEach, describe, expect, test } from 'vitest';
import { type PresenceMock, ServopRefusal } from '../../../mocks/index.ts';
import { app, credentials, groups, players } from '../../contract/game/seed-players.ts';
import { asServer, InProcessPlayer, newGame, postPacket, postS2s } from './game.ts';

let mock: PresenceMock;
beforeEach(() => {
  ({ mock } = newGame());
});

const LOGIN = { servop: 'authenticationV2.AUTHENTICATE' };

describe('a packet', () => {
  test('runs later messages in the session of an earlier one and answers in order', () => {
    const player = new InProcessPlayer(mock, 'nova');
    const { packetId, responses } = player.send(
      [
        { servop: 'heartbeat.READ' },
        { ...LOGIN, data: player.credentials },
        { servop: 'nothing.AT_ALL' },
        { servop: 'presence.GET_PRESENCE_OF_GROUP', data: null },
        { servop: 'presence.GET_PRESENCE_OF_FRIENDS' },
        { servop: 'playerState.LOGOUT' },
        { servop: 'heartbeat.READ', data: {} },
      ],
      41,
    );
    expect(packetId).toBe(41);
    expect(responses.map(({ status, reason_code }) => reason_code ?? status)).toEqual([
      40304, 200, 40333, 40358, 200, 200, 40304,
    ]);
    expect(responses[3]?.status_message).toBe(
      "Processing exception (message): Required message parameter 'groupId' is missing",
    );
  });

  test.each([
    [
      'with a wrong signature',
      '{"packetId":3,"messages":[{},{}]}',
      { 'x-sig': '0' },
      { status: 403, reason_code: 40301 },
      2,
    ],
    [
      'of another app',
      '{"packetId":3,"messages":[]}',
      { 'x-appid': '1' },
      { status: 403, reason_code: 40610 },
      1,
    ],
    ['that is not JSON', '{"packetId":3,', {}, { status: 400, reason_code: 40408 }, 1],
    ['without an id', '{"messages":[]}', {}, { status: 400, reason_code: 40358 }, 1],
    [
      'with an id too large for a number',
      '{"packetId":1e999,"messages":[{}]}',
      {},
      { status: 400, reason_code: 40359 },
      1,
    ],
    [
      'with messages that are not a list',
      '{"packetId":1,"messages":{}}',
      {},
      { status: 400, reason_code: 40359 },
      1,
    ],
  ])('%s is refused as a whole, with packetId −1 and HTTP 200', (_, body, headers, refusal, count) => {
    const answer = postPacket(mock, body, headers);
    expect(answer).toMatchObject({ status: 200, packetId: -1 });
    expect(answer.responses).toHaveLength(count);
    expect(answer.responses[0]).toMatchObject(refusal);
  });

  test('returns the stored answer when repeated and does not run again', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const create = [{ servop: 'group.CREATE_GROUP', data: { groupType: 'clan', name: 'Twice?' } }];
    const first = player.send(create, 7);
    expect(player.send(create, 7)).toEqual(first);
    expect(player.call('group.GET_MY_GROUPS')).toMatchObject({ data: { groups: [{}, { name: 'Twice?' }] } });
    expect(player.send(create, 6).responses).toMatchObject([{ status: 403, reason_code: 40566 }]);
  });

  test('is journaled once, with its id and the changes of each message', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: player.profileId });
    const update = { servop: 'presence.UPDATE_ACTIVITY', data: { activity: { MAP: 'Harbour' } } };
    player.send([{ servop: 'heartbeat.READ' }, update], 7);
    player.send([{ servop: 'heartbeat.READ' }, update], 7);
    const changes = [{ userId: player.profileId, activity: { MAP: 'Harbour' } }];
    const entries = mock.journal.entries().slice(-4);
    expect(entries.map(({ correlationId }) => correlationId)).toEqual(['7', '7', '7', '7']);
    expect(entries[1]).toMatchObject({ operation: 'presence.UPDATE_ACTIVITY', changes });
    for (const index of [0, 2, 3]) expect(entries[index]).not.toHaveProperty('changes');
  });

  test('may skip ids, which restart with a login', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    expect(player.send([{ servop: 'heartbeat.READ' }], 900).responses).toMatchObject([{ status: 200 }]);
    player.packetId = 0;
    player.logIn();
    expect(player.send([{ servop: 'heartbeat.READ' }], 1).responses).toMatchObject([{ status: 200 }]);
  });

  test('is limited by packetsPerSecond', () => {
    const { mock: own } = newGame({ settings: { braincloud: { packetsPerSecond: 2 } } });
    const player = new InProcessPlayer(own, 'nova').logIn();
    const codes = [1, 2, 3].map(() => player.call('heartbeat.READ').reason_code);
    expect(codes).toEqual([undefined, undefined, 40823]);
    own.clock.advance(1000);
    expect(player.call('heartbeat.READ')).toMatchObject({ status: 200 });
  });

  test('is stored in a snapshot only by its id', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    player.send([{ servop: 'heartbeat.READ' }], 5);
    mock.restore(JSON.parse(JSON.stringify(mock.snapshot())));
    expect(player.send([{ servop: 'heartbeat.READ' }], 5).responses).toMatchObject([{ reason_code: 40605 }]);
    expect(player.send([{ servop: 'heartbeat.READ' }], 6).responses).toMatchObject([{ status: 200 }]);
  });
});

describe('parameters', () => {
  test.each([
    ['null counts as missing', 'presence.UPDATE_ACTIVITY', { activity: null }, 40358],
    ['a wrong type is named', 'presence.SET_VISIBILITY', { visible: 'yes' }, 40359],
    ['a wrong type within a list', 'presence.GET_PRESENCE_OF_USERS', { profileIds: [1] }, 40359],
    [
      'a value with a specific code',
      'group.ADD_GROUP_MEMBER',
      { groupId: 'g', profileId: 'p', role: 'KING' },
      40454,
    ],
    ['a value out of range', 'group.DELETE_GROUP', { groupId: 'g', version: -2 }, 40660],
    ['data that is not an object', 'presence.SET_VISIBILITY', 'visible', 40359],
    [
      'a valid call that only cloud code may make',
      'presence.SYS_TERMINATE_PRESENCE',
      { profileId: 'p' },
      40616,
    ],
    ['invalid parameters, checked before the caller', 'presence.SYS_TERMINATE_PRESENCE', {}, 40358],
  ])('%s', (_, servop, data, reasonCode) => {
    expect(new InProcessPlayer(mock, 'nova').logIn().call(servop, data).reason_code).toBe(reasonCode);
  });

  test('have alternative names, and the name that clients send wins', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const friends = (data: object) =>
      (
        player.call('presence.GET_PRESENCE_OF_FRIENDS', { includeOffline: true, ...data }).data as {
          presence: unknown[];
        }
      ).presence.length;
    expect(friends({ friendPlatform: 'facebook' })).toBe(0);
    expect(friends({ friendPlatform: 'facebook', platform: 'all' })).toBe(3);
    expect(friends({ platform: 'junk' })).toBe(3);
    expect(player.call('playerState.UPDATE_NAME', { userName: 'Supernova' }).data).toEqual({
      playerName: 'Supernova',
    });
  });

  test('that are misspelled are ignored', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    player.call('presence.REGISTER_LISTENERS_FOR_PROFILES', {
      profileIds: [players.pixel],
      bidriectional: true,
    });
    expect(mock.state().braincloud?.listeners).toEqual([
      { profileId: players.nova, listensTo: [players.pixel] },
    ]);
  });

  test('of aliased operations are the same', () => {
    const player = new InProcessPlayer(mock, 'juniper').logIn();
    expect(player.call('group.JOIN_MEMBER_TO_GROUP', {})).toMatchObject({ reason_code: 40358 });
    expect(player.call('group.JOIN_MEMBER_TO_GROUP', { groupId: groups.nightOwls })).toMatchObject({
      status: 200,
    });
    expect(mock.journal.last()?.operation).toBe('group.JOIN_GROUP');
  });
});

describe('servers', () => {
  const authenticate = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials };
  const heartbeat = { service: 'heartbeat', operation: 'HEARTBEAT', data: null };
  const logIn = (): string => {
    const { messageResponses } = postS2s(mock, { packetId: 0, messages: [authenticate] });
    const data = messageResponses[0]?.data as { sessionId: string } | undefined;
    return data?.sessionId ?? '';
  };

  test('send bundles and get messageResponses', () => {
    const answer = postS2s(mock, {
      packetId: 0,
      messages: [
        authenticate,
        heartbeat,
        { service: 'presence', operation: 'UPDATE_ACTIVITY', data: { activity: {} } },
        { service: 'presence', operation: 'SYS_TERMINATE_PRESENCE', data: { profileId: 'nobody' } },
      ],
    });
    expect(answer).toMatchObject({
      status: 200,
      packetId: 0,
      messageResponses: [
        { status: 200, data: { heartbeatSeconds: 1800 } },
        { status: 200, data: null },
        { status: 400, reason_code: 40333 },
        { status: 400, reason_code: 40446 },
      ],
    });
  });

  test('get 40365 at the top level with HTTP 403 an hour after their last packet', () => {
    const sessionId = logIn();
    mock.clock.advance(3_599_999);
    expect(postS2s(mock, { packetId: 1, sessionId, messages: [heartbeat] }).status).toBe(200);
    mock.clock.advance(3_600_000);
    expect(postS2s(mock, { packetId: 2, sessionId, messages: [heartbeat] })).toEqual({
      packetId: 2,
      status: 403,
      reason_code: 40365,
      status_message: 'Processing exception (bundle): Server session expired',
      severity: 'ERROR',
    });
  });

  test('get the stored answer for a repeated packet and a refusal for an older one', () => {
    const sessionId = logIn();
    const body = { packetId: 5, sessionId, messages: [heartbeat] };
    expect(postS2s(mock, body)).toEqual(postS2s(mock, body));
    expect(postS2s(mock, { ...body, packetId: 4 })).toMatchObject({ status: 403, reason_code: 40566 });
  });

  test('get bare results in the standard protocol', () => {
    const ask = { ...credentials, service: 'presence', operation: 'GET_PRESENCE_OF_USERS' };
    const data = { profileIds: [players.thermometer, players.nova] };
    const answer = postS2s(mock, { ...ask, data });
    expect(answer['presence']).toEqual([
      {
        user: { id: players.thermometer, name: 'Greenhouse thermometer', pic: null },
        online: true,
        summaryFriendData: {},
        activity: { TEMPERATURE: 21.5, UNIT: 'C' },
      },
    ]);
    expect(postS2s(mock, ask)).toMatchObject({ status: 400, reason_code: 40358 });
    expect(postS2s(mock, { ...ask, data, serverSecret: 'wrong' })).toMatchObject({
      status: 403,
      reason_code: 40301,
    });
    expect(postS2s(mock, { ...ask, data, appId: '1' })).toMatchObject({ status: 403, reason_code: 40316 });
  });

  test('never show their secrets in the journal or a snapshot', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    player.connect();
    player.call('presence.GET_PRESENCE_OF_USERS', { profileIds: [players.nova] });
    const sessionId = logIn();
    postS2s(mock, { packetId: 1, sessionId, messages: [heartbeat] });
    postS2s(mock, { ...credentials, service: 'presence', operation: 'GET_PRESENCE_OF_USERS', data: {} });
    const shown = JSON.stringify([mock.journal.entries(), mock.snapshot(), mock.state()]);
    for (const secret of [
      sessionId,
      player.sessionId,
      credentials.serverSecret,
      'nova-password',
      app.secret,
    ]) {
      expect(shown).not.toContain(secret);
    }
  });
});

describe('faults', () => {
  const read = [{ servop: 'heartbeat.READ' }, { servop: 'group.GET_MY_GROUPS' }];

  test('refuse only the matching message', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const { id } = mock.faults.add({ operation: 'group.GET_MY_GROUPS', reasonCode: 40303, times: 1 });
    expect(player.send(read).responses).toMatchObject([{ status: 200 }, { status: 403, reason_code: 40303 }]);
    expect(mock.journal.last()).toMatchObject({ fault: id, status: 403, operation: 'group.GET_MY_GROUPS' });
  });

  test('answer 503 without running the packet', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    mock.faults.add({ operation: '*', status: 503, times: 1 });
    const create = [{ servop: 'group.CREATE_GROUP', data: { groupType: 'clan' } }];
    expect(player.send(create, 4)).toMatchObject({ status: 503, reason_code: 40606 });
    expect(player.send(create, 4).responses).toMatchObject([{ status: 200 }]);
  });

  test('delay an answer, with the delay in the journal', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    mock.faults.add({ operation: 'group.GET_MY_GROUPS', latencyMs: 40, times: 1 });
    player.call('group.GET_MY_GROUPS');
    expect(mock.journal.last()).toMatchObject({ operation: 'group.GET_MY_GROUPS', delayMs: 40 });
  });

  test('lose an answer, which a repeated packet gets', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    mock.faults.add({ operation: 'group.CREATE_GROUP', drop: 'after', times: 1 });
    const create = [{ servop: 'group.CREATE_GROUP', data: { groupType: 'clan', name: 'Once' } }];
    const lost = player.send(create, 4);
    expect(player.send(create, 4).responses).toEqual(lost.responses);
    expect(player.call('group.GET_MY_GROUPS')).toMatchObject({ data: { groups: [{}, { name: 'Once' }] } });
  });

  test('of sessions do not affect logins', () => {
    mock.faults.add({ operation: '*', reasonCode: 40303, times: 1 });
    const player = new InProcessPlayer(mock, 'nova').logIn();
    expect(player.call('heartbeat.READ')).toMatchObject({ status: 403, reason_code: 40303 });
  });
});

describe('overrides', () => {
  test('replace a servop and can call the built-in one', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const remove = mock.override('group.GET_MY_GROUPS', (_, builtIn) => {
      const groups = builtIn();
      return groups instanceof ServopRefusal ? groups : { ...groups, groups: [] };
    });
    expect(player.call('group.GET_MY_GROUPS').data).toEqual({ groups: [], invited: [], requested: [] });
    remove();
    expect(player.call('group.GET_MY_GROUPS').data).toMatchObject({ groups: [{ name: 'Night owls' }] });
  });
});

describe('a snapshot', () => {
  test('restores everything except sockets', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    player.connect();
    player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
    const snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
    const { mock: other } = newGame();
    other.restore(snapshot);
    expect(other.snapshot()).toEqual(snapshot);
    const same = Object.assign(new InProcessPlayer(other, 'nova'), {
      sessionId: player.sessionId,
      profileId: player.profileId,
      packetId: player.packetId,
    });
    expect(same.call('presence.SET_VISIBILITY', { visible: true })).toMatchObject({ reason_code: 40627 });
    same.connect();
    expect(same.call('presence.SET_VISIBILITY', { visible: true })).toMatchObject({ status: 200 });
    expect(new InProcessPlayer(other, 'pixel').logIn().profileId).toBe(players.pixel);
  });
});
