import { describe, expectTypeOf, test } from 'vitest';
import type {
  BrainCloudClient,
  NotificationChannel,
  NotificationsApi,
  Presence,
  PresenceApi,
  PresenceWatch,
  PresenceWatchOptions,
  PresenceWithRoutingStatus,
  RoutingStatusName,
  UcUserPresence,
  UntypedNotification,
  UserActivityNotification,
  UserIds,
  UserPresenceNotification,
  WatchChange,
  WatchGap,
  WatchOptions,
  WatchState,
} from '../../src/index.ts';

declare const api: PresenceApi;
declare const client: BrainCloudClient;
declare const channel: NotificationChannel;
declare const userId: string;

describe('watch', () => {
  test('returns the same presence type as the vendor calls', () => {
    expectTypeOf(api.watch(['u'])).toEqualTypeOf<PresenceWatch<UcUserPresence>>();
    expectTypeOf(client.presence.watch(['p'])).toEqualTypeOf<PresenceWatch<Presence>>();
    expectTypeOf(api.watch(['u']).get('u')).toEqualTypeOf<UcUserPresence | undefined>();
  });

  test('has routing statuses only if requested', () => {
    const watch = api.watch(['u'], { routingStatus: true });
    expectTypeOf(watch).toEqualTypeOf<PresenceWatch<PresenceWithRoutingStatus>>();
    expectTypeOf(watch.get('u')?.routingStatus.status).toEqualTypeOf<RoutingStatusName | undefined>();
    expectTypeOf(api.watch(['u'], { routingStatus: false })).toEqualTypeOf<PresenceWatch<UcUserPresence>>();
    // @ts-expect-error a watch without the option has no routing status
    void api.watch(['u']).get('u')?.routingStatus;
    // @ts-expect-error must be a boolean
    api.watch(['u'], { routingStatus: 'yes' });
  });

  test('takes any list of ids, and a signal', () => {
    expectTypeOf(api.watch).parameter(0).toEqualTypeOf<UserIds>();
    api.watch(['u'], { signal: new AbortController().signal } satisfies WatchOptions);
    expectTypeOf<PresenceWatchOptions>().toExtend<WatchOptions>();
    api.watch(new Set(['u']));
    api.watch(new Map([['u', 1]]).keys());
    // @ts-expect-error an id is a string
    api.watch([1]);
    // @ts-expect-error one id is not a list, though a string is an iterable of strings
    api.watch('u');
    // @ts-expect-error the same for profile ids
    client.presence.watch('p');
  });

  test('types events by name', () => {
    const watch = api.watch(['u']);
    watch.on('change', (change) => expectTypeOf(change).toEqualTypeOf<WatchChange<UcUserPresence>>());
    watch.on('state', (state) => expectTypeOf(state).toEqualTypeOf<WatchState>());
    watch.on('gap', (gap) => expectTypeOf(gap).toEqualTypeOf<WatchGap>());
    // @ts-expect-error there is no such event
    watch.on('nothing', () => {});
  });

  test('fits useSyncExternalStore', () => {
    type Store<Snapshot> = { subscribe: (listener: () => void) => () => void; getSnapshot: () => Snapshot };
    expectTypeOf(api.watch(['u'])).toExtend<Store<ReadonlyMap<string, UcUserPresence>>>();
  });
});

describe('a notification channel', () => {
  test('types events by the name of their topic', () => {
    channel.on(`v2.users.${userId}.presence`, (event) => {
      expectTypeOf(event).toEqualTypeOf<UserPresenceNotification>();
    });
    channel.on('v2.users.u1.activity', (event) => {
      expectTypeOf(event).toEqualTypeOf<UserActivityNotification>();
    });
    channel.on('v2.routing.queues.q1.users', (event) => {
      expectTypeOf(event).toEqualTypeOf<UntypedNotification>();
    });
  });

  test('is opened by an API whose methods have the official names', () => {
    expectTypeOf(api.notifications).toEqualTypeOf<NotificationsApi>();
    expectTypeOf(api.notifications.openChannel(['t'])).resolves.toEqualTypeOf<NotificationChannel>();
    expectTypeOf(api.notifications.headNotificationsChannel('c')).resolves.toEqualTypeOf<void>();
  });
});
