import { beforeEach, describe, expect, test } from 'vitest';
import type { PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { app, groups, players } from '../../contract/game/seed-players.ts';
import { asServer, enter, FakeSocket, InProcessPlayer, newGame } from './game.ts';

let mock: PresenceMock;
let keepAlive: WorldClock;
beforeEach(() => {
  ({ mock, keepAlive } = newGame());
});

describe('connecting', () => {
  test('answers CONNECT with cxId and heartbeatSeconds, in a binary frame', () => {
    const socket = new InProcessPlayer(mock, 'nova').logIn().connect();
    expect(socket.frames[0]).toBeInstanceOf(Uint8Array);
    expect(socket.messages()).toEqual([
      { service: 'rtt', operation: 'CONNECT', data: { cxId: expect.any(String), heartbeatSeconds: 30 } },
    ]);
  });

  test('returns the called host, and an alphanumeric secret that contains the world', () => {
    const { mock: own } = newGame({ name: 'my-world_2' });
    const { data } = new InProcessPlayer(own, 'nova')
      .logIn()
      .call('rttRegistration.REQUEST_CLIENT_CONNECTION');
    expect(data).toEqual({
      endpoints: [{ protocol: 'ws', host: 'localhost', port: 4444, ssl: false }],
      auth: { 'X-APPID': app.id, 'X-RTT-SECRET': expect.stringMatching(/^myZ002dworldZ005f2[a-z0-9]{24}$/) },
    });
  });

  test('returns the publicUrl setting as the endpoint', () => {
    const { mock: own } = newGame({ settings: { braincloud: { publicUrl: 'https://mock.example.com' } } });
    const { data } = new InProcessPlayer(own, 'nova')
      .logIn()
      .call('rttRegistration.REQUEST_CLIENT_CONNECTION');
    expect(data).toMatchObject({ endpoints: [{ host: 'mock.example.com', port: 443, ssl: true }] });
  });

  test.each([
    ['another secret', {}, 'X', 40587],
    ["a profile that is not the session's", { profileId: players.pixel }, '', 40589],
    ['another app', { appId: '99999' }, '', 40316],
    ['an unknown session', { sessionId: 'nonsense' }, '', 40304],
  ])('refuses %s with DISCONNECT', (_, session, suffix, reasonCode) => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const { data } = player.call('rttRegistration.REQUEST_CLIENT_CONNECTION');
    const { endpoints, auth } = data as Parameters<InProcessPlayer['connectWith']>[0];
    const secret = `${auth['X-RTT-SECRET']}${suffix}`;
    const socket = player.connectWith({ endpoints, auth: { ...auth, 'X-RTT-SECRET': secret } }, session);
    expect(socket.disconnectReason).toBe(reasonCode);
    keepAlive.advance(5);
    expect(socket.closedWith).toBe(1008);
    expect(mock.braincloud.app.presences.find(player.profileId)).toBeUndefined();
  });

  test('reads the secret from a percent-encoded query on any path, and refuses sockets without one', () => {
    expect(mock.connect('ws://h:1/any/path?X%2DAPPID=1&X-RTT-SECRET=%61bc', new FakeSocket())).toBeDefined();
    expect(mock.connect('ws://h:1/?X-APPID=1', new FakeSocket())).toBeUndefined();
  });
});

describe('pushes to listeners', () => {
  test('pushes a change once to each listener only', () => {
    const nova = enter(mock, 'nova');
    const pixel = enter(mock, 'pixel');
    const wren = enter(mock, 'wren');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS', { platform: 'all', bidirectional: true });
    nova.player.call('presence.REGISTER_LISTENERS_FOR_PROFILES', {
      profileIds: [players.pixel],
    });
    pixel.player.call('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'PLAYING' } });
    expect(nova.socket.pushes()).toEqual([
      {
        from: {
          id: players.pixel,
          name: 'Pixel',
          pic: 'https://example.com/pixel.png',
          cxs: [`12345:${players.pixel}:${pixel.player.sessionId}`],
        },
        online: true,
        summaryFriendData: { LEVEL: 12 },
        activity: { STATUS: 'PLAYING' },
      },
    ]);
    nova.player.call('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'LISTENING' } });
    expect(pixel.socket.pushes()).toMatchObject([{ from: { id: players.nova } }]);
    expect([...nova.socket.pushes(), ...wren.socket.pushes()]).toEqual([]);
  });

  test('encodes a push once for all listeners', () => {
    const sockets = ['pixel', 'rook', 'juniper'].map((name) => {
      const { player, socket } = enter(mock, name);
      player.call('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.nova] });
      return socket;
    });
    enter(mock, 'nova');
    const [first, ...others] = sockets.map(({ frames }) => frames[0]);
    for (const frame of others) expect(frame).toBe(first);
  });

  test('hides an invisible player and pushes each change of visibility once', () => {
    const nova = enter(mock, 'nova');
    const pixel = enter(mock, 'pixel');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    pixel.player.call('presence.SET_VISIBILITY', { visible: false });
    expect(nova.socket.pushes()).toMatchObject([{ online: false, activity: {} }]);
    pixel.player.call('presence.UPDATE_ACTIVITY', { activity: { SECRET: true } });
    pixel.player.call('presence.FORCE_PUSH', null);
    expect(nova.socket.pushes()).toEqual([]);
    expect(
      nova.player.call('presence.GET_PRESENCE_OF_USERS', {
        profileIds: [players.pixel],
        includeOffline: true,
      }),
    ).toMatchObject({ data: { presence: [{ user: { id: players.pixel }, online: false, activity: {} }] } });
    pixel.player.call('presence.SET_VISIBILITY', { visible: true });
    expect(nova.socket.pushes()).toMatchObject([{ online: true, activity: { SECRET: true } }]);
  });

  test('starts with the first connection and ends with the last', () => {
    const { mock: own } = newGame({ settings: { braincloud: { maxSessions: 2 } } });
    const nova = enter(own, 'nova');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    const first = enter(own, 'pixel');
    const second = enter(own, 'pixel');
    expect(nova.socket.pushes()).toMatchObject([{ online: true }]);
    first.socket.close();
    expect(nova.socket.pushes()).toEqual([]);
    second.socket.close();
    expect(nova.socket.pushes()).toMatchObject([{ online: false }]);
    expect(nova.socket.closedWith).toBeUndefined();
  });

  test('keeps registrations across a lost connection', () => {
    const { player, socket } = enter(mock, 'nova');
    player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    socket.close();
    const again = player.connect();
    again.frames.length = 0;
    enter(mock, 'pixel');
    expect(again.pushes()).toMatchObject([{ from: { id: players.pixel }, online: true }]);
  });
});

describe('a session that ends', () => {
  test.each([
    ['by logout', (player: InProcessPlayer) => void player.call('playerState.LOGOUT'), 40304],
    [
      'by another login',
      (player: InProcessPlayer) => void new InProcessPlayer(player.mock, 'pixel').logIn(),
      40356,
    ],
    ['by the clock', (player: InProcessPlayer) => player.mock.clock.advance(1_199_999), 40303],
  ])('%s sends the reason to its connections and offline to its listeners', (_, end, reasonCode) => {
    const nova = enter(mock, 'nova');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    const pixel = enter(mock, 'pixel');
    nova.socket.frames.length = 0;
    mock.clock.advance(600_000);
    nova.player.call('heartbeat.READ');
    pixel.player.call('heartbeat.READ');
    mock.clock.advance(1);
    nova.player.call('heartbeat.READ');
    end(pixel.player);
    expect(pixel.socket.disconnectReason).toBe(reasonCode);
    keepAlive.advance(5);
    expect(pixel.socket.closedWith).toBe(1000);
    expect(nova.socket.pushes()).toMatchObject([{ online: false }]);
    expect(pixel.player.call('heartbeat.READ')).toMatchObject({ status: 403, reason_code: reasonCode });
  });

  test('is extended by RTT messages', () => {
    const { player, socket } = enter(mock, 'nova');
    for (let minute = 0; minute < 60; minute++) {
      mock.clock.advance(60_000);
      socket.say({ service: 'rtt', operation: 'HEARTBEAT', data: null });
    }
    expect(player.call('heartbeat.READ')).toMatchObject({ status: 200 });
  });
});

describe('sockets that fail', () => {
  test('closes a silent one after 2.5 heartbeats of real time', () => {
    const { socket } = enter(mock, 'nova');
    mock.clock.advance(1_000_000);
    keepAlive.advance(74_000);
    socket.say({ service: 'rtt', operation: 'HEARTBEAT', data: null });
    keepAlive.advance(74_999);
    expect(socket.closedWith).toBeUndefined();
    keepAlive.advance(1);
    expect(socket.disconnectReason).toBe(40587);
    expect(socket.closedWith).toBeUndefined();
    keepAlive.advance(5);
    expect(socket.closedWith).toBe(1000);
    expect(mock.braincloud.app.presences.find(players.nova)).toBeUndefined();
  });

  test('drops a slow or broken listener and then notifies its listeners', () => {
    const names = ['nova', 'pixel', 'rook'];
    const [nova, pixel, rook] = names.map((name) => enter(mock, name));
    for (const { player } of [nova, pixel, rook] as NonNullable<typeof nova>[]) {
      player.call('presence.REGISTER_LISTENERS_FOR_GROUP', { groupId: groups.nightOwls });
    }
    if (!nova || !pixel || !rook) throw new Error('Three were expected.');
    pixel.socket.bufferedAmount = 1_048_577;
    nova.player.call('presence.UPDATE_ACTIVITY', { activity: { A: 1 } });
    expect(pixel.socket.closedWith).toBe(1013);
    expect(rook.socket.pushes()).toMatchObject([
      { from: { id: players.nova }, online: true },
      { from: { id: players.pixel }, online: false },
    ]);
    rook.socket.isBroken = true;
    nova.socket.frames.length = 0;
    nova.player.call('presence.FORCE_PUSH');
    expect(rook.socket.closedWith).toBe(1011);
    expect(nova.socket.pushes()).toMatchObject([{ from: { id: players.rook }, online: false }]);
  });

  test('ignores unreadable messages', () => {
    const { socket } = enter(mock, 'nova');
    socket.listener?.message('no json');
    socket.listener?.message(new Uint8Array([1, 2, 3]));
    socket.say({ service: 'chat', operation: 'WHATEVER' });
    expect(socket.closedWith).toBeUndefined();
    expect(socket.frames).toEqual([]);
  });
});

describe('server presences', () => {
  test('expire by the world clock and notify listeners', () => {
    const { player, socket } = enter(mock, 'wren');
    player.call('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.thermometer] });
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: players.thermometer, expirySecs: 60 });
    expect(socket.pushes()).toMatchObject([{ online: true, activity: { TEMPERATURE: 21.5 } }]);
    asServer(mock, 'SYS_EXTEND_PX_EXPIRY', { profileId: players.thermometer, seconds: 30 });
    mock.clock.advance(89_999);
    expect(socket.pushes()).toEqual([]);
    mock.clock.advance(1);
    expect(socket.pushes()).toMatchObject([{ from: { id: players.thermometer }, online: false }]);
    expect(asServer(mock, 'SYS_EXTEND_PX_EXPIRY', { profileId: players.thermometer })).toMatchObject({
      status: 400,
      reason_code: 40627,
    });
  });

  test('expire only after the last connection has closed', () => {
    const nova = enter(mock, 'nova');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    const pixel = enter(mock, 'pixel');
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', {
      profileId: players.pixel,
      activity: { A: 1 },
      expirySecs: 60,
    });
    nova.socket.frames.length = 0;
    mock.clock.advance(30_000);
    pixel.socket.close();
    expect(nova.socket.pushes()).toEqual([]);
    mock.clock.advance(30_000);
    expect(nova.socket.pushes()).toMatchObject([{ online: false }]);
  });

  test('leave a connected player online', () => {
    const { player } = enter(mock, 'pixel');
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: players.pixel, expirySecs: 60 });
    mock.clock.advance(60_000);
    expect(player.call('presence.UPDATE_ACTIVITY', { activity: {} })).toMatchObject({ status: 200 });
  });

  test('end at once when terminated, for connected players until the next CONNECT', () => {
    const { player } = enter(mock, 'pixel');
    asServer(mock, 'SYS_TERMINATE_PRESENCE', { profileId: players.pixel });
    expect(player.call('presence.UPDATE_ACTIVITY', { activity: {} })).toMatchObject({ reason_code: 40627 });
    player.connect();
    expect(player.call('presence.UPDATE_ACTIVITY', { activity: {} })).toMatchObject({ status: 200 });
  });
});

describe('reset and restore', () => {
  test.each([
    ['reset', (own: PresenceMock) => own.reset()],
    ['restore', (own: PresenceMock) => own.restore(own.snapshot())],
  ])('%s closes sockets with 1012 and sends no presence pushes', (_, act) => {
    const nova = enter(mock, 'nova');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
    const pixel = enter(mock, 'pixel');
    nova.socket.frames.length = 0;
    act(mock);
    expect([nova.socket.closedWith, pixel.socket.closedWith]).toEqual([1012, 1012]);
    expect(nova.socket.frames).toEqual([]);
    expect(mock.braincloud.app.rtt.peers()).toEqual([]);
  });
});
