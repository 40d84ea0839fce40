import { describe, expect, test, vi } from 'vitest';
import {
  type CloudCodeBridge,
  type CloudCodeDispatch,
  cloudCodeBridge,
} from '../../../src/braincloud/cloud-code/index.ts';
import { BrainCloudServer, NetworkError, PresenceError } from '../../../src/braincloud/index.ts';
import { app, credentials } from '../../contract/game/seed-players.ts';
import { networkFault } from '../http/fake-fetch.ts';
import { FakeDispatcher, type FakeDispatcherOptions, failedMessage } from './fake-dispatcher.ts';

/** As printed on the vendor's page, docs.braincloudservers.com/api/capi/presence/sysinitializepresence. */
const printed = `
var presenceProxy = bridge.getPresenceServiceProxy();
var profileId = "aaa-bbb-ccc-ddd";
var activity = { "LOCATION": "POKER_TABLE", "STATUS": "PLAYING_GAME" };
var visible = true;
var expirySecs = 300;

var postResult = presenceProxy.sysInitializePresence(profileId, activity, visible, expirySecs);
if (postResult.status == 200) {
    // Success!
}
`;
const sent = {
  profileId: 'aaa-bbb-ccc-ddd',
  visible: true,
  activity: { LOCATION: 'POKER_TABLE', STATUS: 'PLAYING_GAME' },
  expirySecs: 300,
};
const asScript = (text: string) => new Function('bridge', `${text}; return postResult;`);

function setUp(fake: FakeDispatcherOptions = {}) {
  const dispatcher = new FakeDispatcher({ answersKey: 'messageResponses', ...fake });
  const { fetch } = dispatcher;
  const server = new BrainCloudServer({
    appId: app.id,
    serverName: credentials.serverName,
    serverSecret: 'a-secret-of-the-server',
    fetch,
    retry: false,
    heartbeat: false,
  });
  const messages = () => dispatcher.packets.flatMap((packet) => packet.messages).slice(1);
  return { dispatcher, server, messages, bridge: cloudCodeBridge(server) };
}

describe('over a function that answers at once', () => {
  const dispatch = vi.fn<CloudCodeDispatch<string>>(() => ({ data: null, status: 200 }));

  test('the script on the page of the vendor runs as printed', () => {
    const answers = asScript(printed)(cloudCodeBridge(dispatch));
    expect(answers).toEqual({ data: null, status: 200 });
    const message = { service: 'presence', operation: 'SYS_INITIALIZE_PRESENCE', data: sent };
    expect(dispatch).toHaveBeenLastCalledWith(message, undefined);
  });

  const { profileId, visible, activity, expirySecs } = sent;
  test.each([
    ['visible, activity', [visible, activity, expirySecs], { visible, activity, expirySecs }],
    ['activity, visible', [activity, visible, expirySecs], { visible, activity, expirySecs }],
    ['visible alone', [false], { visible: false }],
    ['activity alone', [activity], { activity }],
    ['no visible', [null, activity], { visible: null, activity }],
    ['no activity', [null, false], { visible: false, activity: null }],
    ['neither', [], {}],
  ])('sysInitializePresence uses a boolean second or third argument as visible: %s', (_, rest, data) => {
    const proxy = cloudCodeBridge(dispatch).getPresenceServiceProxy();
    (proxy.sysInitializePresence as (...rest: unknown[]) => unknown)(profileId, ...rest);
    const [message] = dispatch.mock.lastCall ?? [];
    expect(JSON.parse(JSON.stringify(message?.data))).toEqual({ profileId, ...data });
  });

  test('all thirteen operations exist', () => {
    const proxy = cloudCodeBridge(dispatch).getPresenceServiceProxy('a session');
    dispatch.mockClear();
    proxy.forcePush();
    proxy.getPresenceOfFriends('all', true);
    proxy.getPresenceOfGroup('g', true);
    proxy.getPresenceOfUsers(['p'], true);
    proxy.registerListenersForFriends('all', true);
    proxy.registerListenersForGroup('g', true);
    proxy.registerListenersForProfiles(['p'], true);
    proxy.setVisibility(true);
    proxy.stopListening();
    proxy.updateActivity({ STATUS: 'ON' });
    proxy.sysInitializePresence('p');
    proxy.sysExtendPxExpiry('p', 300);
    proxy.sysTerminatePresence('p');
    expect(dispatch.mock.calls.map(([{ operation, data }, session]) => [operation, data, session])).toEqual(
      [
        ['FORCE_PUSH', {}],
        ['GET_PRESENCE_OF_FRIENDS', { platform: 'all', includeOffline: true }],
        ['GET_PRESENCE_OF_GROUP', { groupId: 'g', includeOffline: true }],
        ['GET_PRESENCE_OF_USERS', { profileIds: ['p'], includeOffline: true }],
        ['REGISTER_LISTENERS_FOR_FRIENDS', { platform: 'all', bidirectional: true }],
        ['REGISTER_LISTENERS_FOR_GROUP', { groupId: 'g', bidirectional: true }],
        ['REGISTER_LISTENERS_FOR_PROFILES', { profileIds: ['p'], bidirectional: true }],
        ['SET_VISIBILITY', { visible: true }],
        ['STOP_LISTENING', {}],
        ['UPDATE_ACTIVITY', { activity: { STATUS: 'ON' } }],
        ['SYS_INITIALIZE_PRESENCE', { profileId: 'p' }],
        ['SYS_EXTEND_PX_EXPIRY', { profileId: 'p', seconds: 300 }],
        ['SYS_TERMINATE_PRESENCE', { profileId: 'p' }],
      ].map((call) => [...call, 'a session']),
    );
  });

  test('a dispatch function that returns a promise throws an error that names bridge.run', () => {
    const late = (async () => ({ data: null, status: 200 })) as unknown as CloudCodeDispatch<unknown>;
    expect(() => cloudCodeBridge(late).getPresenceServiceProxy().forcePush()).toThrow(/bridge\.run/);
  });
});

describe('over a server', () => {
  test('run runs the script on the page of the vendor as printed', async () => {
    const { bridge, messages } = setUp();
    expect(await bridge.run((bridge) => asScript(printed)(bridge))).toEqual({ data: null, status: 200 });
    expect(messages()).toEqual([{ service: 'presence', operation: 'SYS_INITIALIZE_PRESENCE', data: sent }]);
  });

  test('run sends each call of a script once, and in order', async () => {
    const { bridge, messages } = setUp({
      answer: ({ operation }) =>
        operation.startsWith('GET')
          ? { data: { presence: [{ online: true, user: { id: 'p' } }] } }
          : undefined,
    });
    const script = (bridge: CloudCodeBridge) => {
      const proxy = bridge.getPresenceServiceProxy();
      proxy.sysInitializePresence('p', true);
      const rows = proxy.getPresenceOfUsers(['p'], true).data?.presence.splice(0) ?? [];
      for (const { online, user } of rows) if (online) proxy.sysTerminatePresence(user.id);
      return rows.length;
    };
    expect(await bridge.run(script)).toBe(1);
    expect(messages().map(({ operation }) => operation)).toEqual([
      'SYS_INITIALIZE_PRESENCE',
      'GET_PRESENCE_OF_USERS',
      'SYS_TERMINATE_PRESENCE',
    ]);
  });

  test('a failure is an answer', async () => {
    const { bridge } = setUp({
      answer: ({ operation }) =>
        operation === 'AUTHENTICATE' ? undefined : failedMessage(400, 40446, 'Not found'),
    });
    const script = (bridge: CloudCodeBridge) =>
      bridge.getPresenceServiceProxy().sysTerminatePresence('nobody');
    const answer = {
      data: null,
      status: 400,
      reason_code: 40446,
      status_message: 'Not found',
      severity: 'ERROR',
    };
    expect(await bridge.run(script)).toEqual(answer);
    expect(await bridge.getPresenceServiceProxy().sysTerminatePresence('nobody')).toEqual(answer);
  });

  test('a script that catches everything still gets its answers', async () => {
    const { bridge, messages } = setUp();
    const script = (bridge: CloudCodeBridge) => {
      try {
        return bridge.getPresenceServiceProxy().sysTerminatePresence('p').status;
      } catch {
        return bridge.getPresenceServiceProxy().sysTerminatePresence('q').status;
      }
    };
    expect(await bridge.run(script)).toBe(200);
    expect(messages()).toHaveLength(1);
  });

  test('run rejects with what the script throws', async () => {
    const { bridge } = setUp();
    const script = (bridge: CloudCodeBridge) => {
      bridge.getPresenceServiceProxy().sysTerminatePresence('p');
      throw new Error('the script is broken');
    };
    await expect(bridge.run(script)).rejects.toThrow('the script is broken');
  });

  test('a script that makes different calls each time is refused', async () => {
    const { bridge } = setUp();
    let time = 0;
    const script = (bridge: CloudCodeBridge) => {
      time += 1;
      bridge.getPresenceServiceProxy().sysExtendPxExpiry('p', time);
    };
    await expect(bridge.run(script)).rejects.toThrow(/same calls/);
  });

  test('a call that gets no answer ends the run', async () => {
    const { bridge, dispatcher } = setUp();
    dispatcher.next.push(undefined, networkFault('ECONNRESET'));
    const script = (bridge: CloudCodeBridge) => bridge.getPresenceServiceProxy().sysTerminatePresence('p');
    await expect(bridge.run(script)).rejects.toBeInstanceOf(NetworkError);
  });

  test('outside run, answers must be awaited, and reading one earlier throws an error', async () => {
    const { bridge } = setUp();
    const answer = bridge.getPresenceServiceProxy().sysTerminatePresence('p');
    expect(() => (answer as unknown as { status: number }).status).toThrow(PresenceError);
    expect(await answer).toEqual({ data: null, status: 200 });
  });

  test("a player's calls go to the player's session, those of the system to the server", async () => {
    const { server, messages } = setUp();
    const player = { untyped: vi.fn(async () => ({ presence: [] })) };
    const other = { untyped: vi.fn(async () => null) };
    const bridge = cloudCodeBridge(server, { session: player });
    await bridge.run((bridge) => {
      bridge.getPresenceServiceProxy().getPresenceOfFriends('all', true);
      bridge.getPresenceServiceProxy(other).forcePush();
      bridge.getPresenceServiceProxy().sysTerminatePresence('p');
    });
    expect(player.untyped).toHaveBeenCalledWith('presence', 'GET_PRESENCE_OF_FRIENDS', expect.anything());
    expect(other.untyped).toHaveBeenCalledWith('presence', 'FORCE_PUSH', {});
    expect(messages().map(({ operation }) => operation)).toEqual(['SYS_TERMINATE_PRESENCE']);
  });

  test("without a session, a player's calls go to the server", async () => {
    const { bridge, messages } = setUp();
    await bridge.getPresenceServiceProxy().forcePush();
    expect(messages().map(({ operation }) => operation)).toEqual(['FORCE_PUSH']);
  });
});
