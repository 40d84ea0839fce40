import type { components } from '../generated/genesys.ts';
import { UnexpectedAnswerError } from '../http/errors.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { isObject, textOf } from '../runtime/json.ts';
import type { ConnectionListener, PresenceConnection, PresenceFeed } from '../watch/presence-feed.ts';
import type { GenesysClient } from './genesys-client.ts';
import { isFinalError } from './is-final-error.ts';
import type { RoutingStatus, UcUserPresence } from './models.ts';
import { NotificationChannel } from './notification-channel.ts';
import type { NotificationOptions } from './notification-options.ts';
import {
  isRoutingStatus,
  presenceTopic,
  readPresenceEvent,
  readRoutingStatusEvent,
  readUserTopic,
  type UntypedNotification,
  type UserPresenceNotification,
  userOfTopic,
} from './notification-topics.ts';
import type { NotificationsApi } from './notifications-api.ts';
import { TopicRefusedError } from './topic-refused-error.ts';

type Schemas = components['schemas'];

/** The source whose presences are watched: those set by agents and their supervisors. */
const PURECLOUD = 'PURECLOUD';
/** Maximum number of topics per channel. */
const MAX_TOPICS = 1000;
/** Maximum number of users per bulk read. */
const MAX_ROWS = 50;

/** A presence, including the routing status in a watch with `routingStatus`. */
export type PresenceWithRouting = UcUserPresence & { readonly routingStatus?: RoutingStatus };

/**
 * Watches presences in Genesys Cloud: changes arrive over notification channels, and current presences come
 * from bulk reads.
 */
export class GenesysPresenceFeed implements PresenceFeed<PresenceWithRouting> {
  readonly usersPerConnection = MAX_TOPICS;
  readonly usersPerRead = MAX_ROWS;
  readonly #client: GenesysClient;
  readonly #notifications: NotificationsApi;
  readonly #options: NotificationOptions;
  readonly #clock: Clock;
  readonly #hasRouting: boolean;
  /** Closed channels to reuse: the service still has them, and a user can have only 20. */
  readonly #idle: NotificationChannel[] = [];
  /** The id of the source, which rows contain and events do not. */
  #sourceId: string | undefined;
  /** Presences from events without a date. */
  readonly #undated = new WeakSet<UcUserPresence>();

  /** @param hasRouting whether to also watch routing statuses */
  constructor(
    client: GenesysClient,
    notifications: NotificationsApi,
    options: NotificationOptions,
    hasRouting = false,
  ) {
    this.#client = client;
    this.#notifications = notifications;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#hasRouting = hasRouting;
  }

  connect(listener: ConnectionListener<PresenceWithRouting>): PresenceConnection {
    const channel = this.#idle.pop() ?? new NotificationChannel(this.#notifications, this.#options);
    const listening = new AbortController();
    const { signal } = listening;
    channel.on('state', (state) => listener.state(state), { signal });
    channel.on('notification', (notification) => this.#receive(notification, listener), { signal });
    channel.on(
      'refused',
      (topics) => {
        const userIds = topics.flatMap(({ id }) => userOfTopic(id) ?? []);
        listener.refused(userIds, new TopicRefusedError(topics));
      },
      { signal },
    );
    return {
      get lastMessageAt() {
        return channel.lastMessageAt;
      },
      open: () => {
        channel.connect().catch(() => {});
      },
      close: () => {
        listening.abort();
        channel.close();
        this.#idle.push(channel);
      },
      follow: async (userIds) => {
        try {
          // A combined topic counts as one.
          await channel.setTopics(
            userIds.map((id) =>
              this.#hasRouting ? `v2.users.${id}?presence&routingStatus` : presenceTopic(id),
            ),
          );
        } catch (error) {
          // Already reported by the `refused` event.
          if (!(error instanceof TopicRefusedError)) throw error;
        }
      },
      replace: () => channel.replace(),
      check: () => channel.check(),
    };
  }

  #receive(
    { topicName, eventBody }: UntypedNotification,
    listener: ConnectionListener<PresenceWithRouting>,
  ): void {
    const { userId, kind } = readUserTopic(topicName) ?? {};
    if (userId === undefined) return;
    if (kind === 'presence') {
      const event = readPresenceEvent(eventBody);
      if (!event) listener.unreadable(userId);
      else if (event.source === PURECLOUD)
        listener.presence(userId, (known) => this.#withPresence(this.#rowOf(userId, event), known));
    } else if (kind === 'routingStatus' && this.#hasRouting) {
      const event = readRoutingStatusEvent(eventBody);
      if (!event) listener.unreadable(userId);
      else listener.presence(userId, (known) => withRouting({ userId, ...event.routingStatus }, known));
    }
  }

  async read(
    userIds: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, PresenceWithRouting>> {
    const id = [...userIds];
    // No retries here: the watch retries with its own policy.
    const [rows, users]: [unknown, Map<string, RoutingStatus> | undefined] = await Promise.all([
      this.#client.data('getUsersPresencesPurecloudBulk', {
        params: { query: { id } },
        signal,
        retry: false,
      }),
      this.#hasRouting ? this.#routingStatuses(id, signal) : undefined,
    ]);
    if (!Array.isArray(rows) || !rows.every(isRow)) throw unexpectedRows();
    this.#sourceId = rows[0]?.sourceId ?? this.#sourceId;
    return new Map(
      rows.map((row) => {
        const { userId } = row;
        const routingStatus = users?.get(userId) ?? { userId, status: 'OFF_QUEUE' };
        return [userId, users ? { ...row, routingStatus } : row];
      }),
    );
  }

  async #routingStatuses(id: string[], signal: AbortSignal): Promise<Map<string, RoutingStatus>> {
    const { entities } = await this.#client.data('getUsers', {
      params: { query: { id, expand: ['routingStatus'], pageSize: MAX_ROWS, state: 'any' } },
      signal,
      retry: false,
    });
    const found: unknown = entities;
    if (!Array.isArray(found)) throw unexpected('getUsers', '/api/v2/users', 'a list of users');
    return new Map(
      found.flatMap((user) =>
        isObject(user) && isRoutingStatus(user['routingStatus']) && typeof user['id'] === 'string'
          ? [[user['id'], { ...user['routingStatus'], userId: user['id'] }]]
          : [],
      ),
    );
  }

  isOlder(one: PresenceWithRouting, other: PresenceWithRouting): boolean {
    return this.#modifiedAt(one) < this.#modifiedAt(other) || routingSince(one) < routingSince(other);
  }

  isSame(one: PresenceWithRouting, other: PresenceWithRouting): boolean {
    const isDated = !this.#undated.has(one) && !this.#undated.has(other);
    return (
      one.presenceDefinition.id === other.presenceDefinition.id &&
      one.message === other.message &&
      (one.modifiedDate === other.modifiedDate || !isDated) &&
      one.routingStatus?.status === other.routingStatus?.status &&
      one.routingStatus?.startTime === other.routingStatus?.startTime
    );
  }

  isFinal(error: Error): boolean {
    return isFinalError(error);
  }

  /** Returns the date in milliseconds since the Unix epoch; `NaN` for an event without a date. */
  #modifiedAt(presence: UcUserPresence): number {
    return this.#undated.has(presence) ? Number.NaN : Date.parse(presence.modifiedDate);
  }

  /** Adds the known routing status to a pushed presence. */
  #withPresence(
    row: UcUserPresence,
    known: PresenceWithRouting | undefined,
  ): PresenceWithRouting | undefined {
    if (!this.#hasRouting) return row;
    if (known?.routingStatus === undefined) return undefined;
    const presence = { ...row, routingStatus: known.routingStatus };
    if (this.#undated.has(row)) this.#undated.add(presence);
    return presence;
  }

  /** Converts an event to a row of a bulk read. */
  #rowOf(
    userId: string,
    { source, presenceDefinition, message, modifiedDate }: UserPresenceNotification['eventBody'],
  ): UcUserPresence {
    const { id, systemPresence } = presenceDefinition;
    const row: UcUserPresence = {
      userId,
      source,
      ...(this.#sourceId === undefined ? {} : { sourceId: this.#sourceId }),
      presenceDefinition: {
        id,
        systemPresence: titleSpelling(systemPresence),
        selfUri: `/api/v2/presencedefinitions/${id}`,
      },
      message: message ?? '',
      modifiedDate: modifiedDate ?? new Date(this.#clock.now()).toISOString(),
      selfUri: `/api/v2/users/${userId}/presences`,
    };
    if (modifiedDate === undefined) this.#undated.add(row);
    return row;
  }
}

/** Adds a pushed routing status to the known presence. */
function withRouting(
  routingStatus: RoutingStatus,
  known: PresenceWithRouting | undefined,
): PresenceWithRouting | undefined {
  return known && { ...known, routingStatus };
}

/** Returns the start in milliseconds since the Unix epoch; `NaN` without a routing status or date. */
function routingSince({ routingStatus }: PresenceWithRouting): number {
  return Date.parse(routingStatus?.startTime ?? '');
}

/** Returns whether a value has the fields of a row that a watch needs. */
function isRow(row: unknown): row is UcUserPresence {
  return (
    isObject(row) &&
    textOf(row['userId']) !== undefined &&
    isObject(row['presenceDefinition']) &&
    textOf(row['presenceDefinition']['id']) !== undefined &&
    typeof row['modifiedDate'] === 'string'
  );
}

function unexpectedRows(): UnexpectedAnswerError {
  return unexpected(
    'getUsersPresencesPurecloudBulk',
    '/api/v2/users/presences/purecloud/bulk',
    'a list of presences',
  );
}

function unexpected(operationId: string, url: string, expected: string): UnexpectedAnswerError {
  const reason = `the body is not ${expected}`;
  return new UnexpectedAnswerError({ status: 200, method: 'GET', url, operationId, reason });
}

/** Converts `ON_QUEUE`, as in events, to `On Queue`, as in rows. */
function titleSpelling(systemPresence: Schemas['EventSystemPresence']): Schemas['SystemPresenceName'] {
  const words = systemPresence.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  // The two enumerations differ only in spelling.
  return words.join(' ') as Schemas['SystemPresenceName'];
}
