import { describe, expectTypeOf, test } from 'vitest';
import { WebSocket as WsWebSocket } from 'ws';
import { type CloudCodeAnswer, cloudCodeBridge } from '../../src/braincloud/cloud-code/index.ts';
import type {
  BrainCloudClient,
  BrainCloudClientOptions,
  BrainCloudServer,
  Presence,
  PresencePush,
  ServopError,
  SocketState,
} from '../../src/braincloud/index.ts';
import { BrainCloudClient as Client } from '../../src/braincloud/index.ts';

declare const client: BrainCloudClient;
declare const server: BrainCloudServer;
declare const error: ServopError;

describe('call', () => {
  test('returns the data of the servop', () => {
    expectTypeOf(client.call('presence.FORCE_PUSH')).resolves.toBeNull();
    expectTypeOf(
      client.call('presence.GET_PRESENCE_OF_USERS', { profileIds: ['p'] }),
    ).resolves.toEqualTypeOf<{
      presence: Presence[];
    }>();
    expectTypeOf(client.call('playerState.UPDATE_NAME', { playerName: 'Ada' })).resolves.toEqualTypeOf<{
      playerName: string;
    }>();
  });

  test('requires exactly the required parameters', () => {
    client.call('presence.GET_PRESENCE_OF_FRIENDS');
    client.call('presence.STOP_LISTENING', null, { signal: AbortSignal.abort() });
    // @ts-expect-error `data` is missing
    client.call('presence.SET_VISIBILITY');
    // @ts-expect-error `visible` is missing
    client.call('presence.SET_VISIBILITY', {});
    // @ts-expect-error `visible` is a boolean
    client.call('presence.SET_VISIBILITY', { visible: 'yes' });
    // @ts-expect-error there is no such parameter
    client.call('presence.SET_VISIBILITY', { visible: true, visibel: true });
  });

  test('distinguishes servops of players and servers', () => {
    // @ts-expect-error there is no such servop
    client.call('presence.FORCE_PULL');
    // @ts-expect-error only servers may call it
    client.call('presence.SYS_TERMINATE_PRESENCE', { profileId: 'p' });
    // @ts-expect-error only players may call it
    server.call('presence.FORCE_PUSH');
    expectTypeOf(server.call('presence.SYS_TERMINATE_PRESENCE', { profileId: 'p' })).resolves.toBeNull();
  });

  test('callUntyped returns unknown data', () => {
    expectTypeOf(client.untyped('chat', 'GET_CHANNEL')).resolves.toBeUnknown();
  });
});

describe('services', () => {
  test('lists are arrays, and calls without data return void', () => {
    expectTypeOf(client.presence.getPresenceOfFriends('all', true)).resolves.toEqualTypeOf<Presence[]>();
    expectTypeOf(client.presence.registerListenersForGroup('g', true)).resolves.toEqualTypeOf<Presence[]>();
    expectTypeOf(client.presence.forcePush()).resolves.toBeVoid();
    expectTypeOf(client.friend.addFriends(['p'])).resolves.toBeVoid();
    expectTypeOf(server.presence.sysInitializePresence({ profileId: 'p' })).resolves.toBeVoid();
    expectTypeOf(server.presence.getPresenceOfUsers(['p'])).resolves.toEqualTypeOf<Presence[]>();
  });

  test('arguments are checked', () => {
    // @ts-expect-error there is no such platform
    client.presence.getPresenceOfFriends('steam', true);
    // @ts-expect-error the ids must be an array
    client.presence.getPresenceOfUsers('p', true);
    // @ts-expect-error there is no such role
    client.group.addGroupMember('g', 'p', 'BOSS');
    // @ts-expect-error the profile id is missing
    server.presence.sysInitializePresence({ visible: true });
    client.presence.getPresenceOfUsers(['p'] as const);
  });
});

test('events are typed by their names', () => {
  client.rtt.on('presence', (push) => {
    expectTypeOf(push).toEqualTypeOf<PresencePush>();
    expectTypeOf(push.from.id).toBeString();
    expectTypeOf(push.from.name).toEqualTypeOf<string | undefined>();
    // @ts-expect-error rows of a response have `user`, pushes have `from`
    push.user;
  });
  client.rtt.on('state', (state) => expectTypeOf(state).toEqualTypeOf<SocketState>());
  expectTypeOf(client.rtt[Symbol.asyncIterator]().next()).resolves.toEqualTypeOf<
    IteratorResult<PresencePush, undefined>
  >();
  // @ts-expect-error there is no such event
  client.rtt.on('presences', () => {});
});

test('reason names are those of the vendor', () => {
  if (error.reasonName === 'PRESENCE_NOT_INITIALIZED') expectTypeOf(error.reasonCode).toBeNumber();
  // @ts-expect-error there is no such name
  if (error.reasonName === 'PRESENCE_MISSING') error.reasonCode;
});

test("a WebSocket is the platform's or the one from ws", () => {
  const options = { appId: '1', secret: 's', appVersion: '1' };
  new Client({ ...options, WebSocket });
  new Client({ ...options, WebSocket: WsWebSocket });
  expectTypeOf<{ WebSocket: typeof Array }>().not.toExtend<Pick<BrainCloudClientOptions, 'WebSocket'>>();
});

test('a bridge returns results or promises', () => {
  const atOnce = cloudCodeBridge(() => ({ data: null, status: 200 })).getPresenceServiceProxy();
  expectTypeOf(atOnce.forcePush()).toEqualTypeOf<CloudCodeAnswer<null>>();
  expectTypeOf(atOnce.getPresenceOfUsers(['p'], true).data?.presence).toEqualTypeOf<Presence[] | undefined>();
  atOnce.sysInitializePresence('p', true, {}, 300);
  atOnce.sysInitializePresence('p', {}, true, 300);
  // @ts-expect-error neither order has two booleans
  atOnce.sysInitializePresence('p', true, true);
  const bridge = cloudCodeBridge(server, { session: client });
  // @ts-expect-error the result is not available yet
  bridge.getPresenceServiceProxy().forcePush().status;
  expectTypeOf(
    bridge.run((bridge) => bridge.getPresenceServiceProxy().forcePush().status),
  ).resolves.toBeNumber();
});
