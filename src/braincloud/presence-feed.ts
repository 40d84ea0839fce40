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

/** Maximum number of profiles per call. The vendor has a limit (40471) but does not document it. */
const MAX_PROFILES = 100;

/**
 * Watches presences in brainCloud: changes of registered profiles arrive over RTT, and current presences are
 * read through the dispatcher.
 */
export class BrainCloudPresenceFeed implements PresenceFeed<Presence> {
  /** All profiles share one RTT connection. */
  readonly usersPerConnection = Number.POSITIVE_INFINITY;
  readonly usersPerRead = MAX_PROFILES;
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
    let release: () => void = () => {};
    let registered = new Set<string>();
    const onState = (state: SocketState) => {
      if (state.name !== 'open') registered = new Set();
      const isOnPurpose = state.name === 'closed' && !state.reason;
      listener.state(isOnPurpose ? { ...state, reason: closedElsewhere() } : state);
    };
    return {
      get lastMessageAt() {
        return rtt.lastMessageAt;
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
        release = rtt.retain();
        // The connection may already be connecting or open.
        onState(rtt.state);
        rtt.on('state', onState, { signal });
      },
      close: () => {
        listening.abort();
        release();
      },
      follow: async (profileIds, signal) => {
        const added = profileIds.filter((id) => !registered.has(id));
        for (let from = 0; from < added.length; from += MAX_PROFILES) {
          const some = added.slice(from, from + MAX_PROFILES);
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
    if (!rows.every(isRow)) throw unexpectedData('a presence has no user id', servop);
    return new Map(rows.map((row) => [row.user.id, row]));
  }

  /** Presences have no date in brainCloud; pushes arrive in order. */
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

/** Converts a push to a row of a list. Of the sender only the id is guaranteed. */
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
    'The watch ended because client.rtt was closed by close(), a login or a logout. Log in and call watch() again.',
  );
}
