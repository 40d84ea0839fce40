import { PresenceError } from '../runtime/errors.ts';
import { isObject, textOf } from '../runtime/json.ts';
import type { SocketState } from '../socket/reconnecting-socket.ts';
import { isEqual } from '../watch/is-equal.ts';
import type { ConnectionListener, PresenceConnection, PresenceFeed } from '../watch/presence-feed.ts';
import { listIn, unexpectedData } from './list-answer.ts';
import type { Presence, PresencePush } from './models.ts';
import type { RttConnection } from './rtt-connection.ts';
import { senderOf } from './rtt-messages.ts';
import type { ClientCaller } from './servops.ts';

/** How many profiles a call names at most. The vendor says that there is a limit (40471), and not which. */
const MOST_PROFILES = 100;

/**
 * Watching in brainCloud: the RTT connection tells of changes, after the profiles have been registered for; the
 * dispatcher is asked for the present state.
 */
export class BrainCloudPresenceFeed implements PresenceFeed<Presence> {
  /** There is one RTT connection, whatever it carries. */
  readonly usersPerConnection = Number.POSITIVE_INFINITY;
  readonly usersPerRead = MOST_PROFILES;
  readonly #client: ClientCaller;
  readonly #rtt: RttConnection;
  readonly #isRefusal: (error: Error) => boolean;

  constructor(client: ClientCaller, rtt: RttConnection, isRefusal: (error: Error) => boolean) {
    this.#client = client;
    this.#rtt = rtt;
    this.#isRefusal = isRefusal;
  }

  connect(listener: ConnectionListener<Presence>): PresenceConnection {
    const rtt = this.#rtt;
    const listening = new AbortController();
    const { signal } = listening;
    let letGo: () => void = () => {};
    let registered = new Set<string>();
    const onState = (state: SocketState) => {
      if (state.name !== 'open') registered = new Set();
      const isOnPurpose = state.name === 'closed' && !state.reason;
      listener.state(isOnPurpose ? { ...state, reason: closedElsewhere() } : state);
    };
    return {
      get lastHeardAt() {
        return rtt.lastHeardAt;
      },
      open: () => {
        rtt.on('presence', (push) => listener.presence(push.from.id, (known) => rowOf(push, known)), {
          signal,
        });
        rtt.on(
          'untyped',
          (message) => {
            const sender = senderOf(message);
            if (sender !== undefined) listener.unreadable(sender);
          },
          { signal },
        );
        letGo = rtt.hold();
        // It may have been open, or on its way, for somebody else.
        onState(rtt.state);
        rtt.on('state', onState, { signal });
      },
      close: () => {
        listening.abort();
        letGo();
      },
      follow: async (profileIds, signal) => {
        const added = profileIds.filter((id) => !registered.has(id));
        for (let from = 0; from < added.length; from += MOST_PROFILES) {
          const some = added.slice(from, from + MOST_PROFILES);
          await this.#client.call(
            'presence.REGISTER_LISTENERS_FOR_PROFILES',
            { profileIds: some, bidirectional: false },
            { signal },
          );
          for (const id of some) registered.add(id);
        }
      },
      check: () => rtt.check(),
    };
  }

  async read(profileIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Presence>> {
    const servop = 'presence.GET_PRESENCE_OF_USERS';
    const data = { profileIds: [...profileIds], includeOffline: true };
    const rows = listIn(await this.#client.call(servop, data, { signal }), 'presence', servop);
    if (!rows.every(isRow)) throw unexpectedData('a presence has no user with an id', servop);
    return new Map(rows.map((row) => [row.user.id, row]));
  }

  /** The vendor does not date presences; what is pushed comes in order. */
  isOlder(): boolean {
    return false;
  }

  isSame(one: Presence, other: Presence): boolean {
    return isEqual(one, other);
  }

  isFinal(error: Error): boolean {
    return this.#isRefusal(error);
  }
}

function isRow(row: unknown): boolean {
  return isObject(row) && isObject(row['user']) && textOf(row['user']['id']) !== undefined;
}

/** A push, as a row of a list has it. Only the id of its sender is certain to be there. */
function rowOf({ from, online, activity, summaryFriendData }: PresencePush, known?: Presence): Presence {
  const { name = known?.user.name ?? '', pic = known?.user.pic ?? null } = from;
  return {
    user: { ...from, name, pic },
    online,
    summaryFriendData: summaryFriendData ?? known?.summaryFriendData ?? {},
    activity,
  };
}

function closedElsewhere(): PresenceError {
  return new PresenceError(
    'client.rtt was closed, by close(), a login or a logout, and with it the watch. Log in, and watch again.',
  );
}
