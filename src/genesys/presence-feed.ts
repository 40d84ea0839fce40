import type { components } from '../generated/genesys.ts';
import { UnexpectedAnswerError } from '../http/errors.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { isObject, textOf } from '../runtime/json.ts';
import type { ConnectionListener, PresenceConnection, PresenceFeed } from '../watch/presence-feed.ts';
import type { GenesysClient } from './genesys-client.ts';
import { isFinalError } from './is-final-error.ts';
import type { UcUserPresence } from './models.ts';
import { NotificationChannel } from './notification-channel.ts';
import type { NotificationOptions } from './notification-options.ts';
import {
  presenceTopic,
  readPresenceEvent,
  type UserPresenceNotification,
  userOfPresenceTopic,
} from './notification-topics.ts';
import type { NotificationsApi } from './notifications-api.ts';
import { TopicRefusedError } from './topic-refused-error.ts';

type Schemas = components['schemas'];

/** The source whose presences are watched: what agents and their supervisors set. */
const PURECLOUD = 'PURECLOUD';
/** A channel can be subscribed to so many topics. */
const MOST_TOPICS = 1000;
/** A bulk read can ask for so many users. */
const MOST_ROWS = 50;

/** Watching in Genesys Cloud: notification channels tell of changes, bulk reads of the present state. */
export class GenesysPresenceFeed implements PresenceFeed<UcUserPresence> {
  readonly usersPerConnection = MOST_TOPICS;
  readonly usersPerRead = MOST_ROWS;
  readonly #client: GenesysClient;
  readonly #notifications: NotificationsApi;
  readonly #options: NotificationOptions;
  readonly #clock: Clock;
  /** Closed ones, whose channels the service still has: a user can have only 20. */
  readonly #idle: NotificationChannel[] = [];
  /** Rows have it and events do not. */
  #sourceId: string | undefined;
  /** Made of events that did not say when. */
  readonly #undated = new WeakSet<UcUserPresence>();

  constructor(client: GenesysClient, notifications: NotificationsApi, options: NotificationOptions) {
    this.#client = client;
    this.#notifications = notifications;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  connect(listener: ConnectionListener<UcUserPresence>): PresenceConnection {
    const channel = this.#idle.pop() ?? new NotificationChannel(this.#notifications, this.#options);
    const listening = new AbortController();
    const { signal } = listening;
    channel.on('state', (state) => listener.state(state), { signal });
    channel.on(
      'notification',
      (notification) => {
        const userId = userOfPresenceTopic(notification.topicName);
        if (userId === undefined) return;
        const event = readPresenceEvent(notification.eventBody);
        if (!event) listener.unreadable(userId);
        else if (event.source === PURECLOUD) listener.presence(userId, () => this.#rowOf(userId, event));
      },
      { signal },
    );
    channel.on(
      'refused',
      (topics) => {
        const userIds = topics.flatMap(({ id }) => userOfPresenceTopic(id) ?? []);
        listener.refused(userIds, new TopicRefusedError(topics));
      },
      { signal },
    );
    return {
      get lastHeardAt() {
        return channel.lastHeardAt;
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
          await channel.setTopics(userIds.map(presenceTopic));
        } catch (error) {
          // Which has been told by the event.
          if (!(error instanceof TopicRefusedError)) throw error;
        }
      },
      replace: () => channel.replace(),
      check: () => channel.check(),
    };
  }

  async read(userIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, UcUserPresence>> {
    // What is asked again is up to the watch, which knows for how long.
    const rows: unknown = await this.#client.data('getUsersPresencesPurecloudBulk', {
      params: { query: { id: [...userIds] } },
      signal,
      retry: false,
    });
    if (!Array.isArray(rows) || !rows.every(isRow)) throw unexpectedRows();
    this.#sourceId = rows[0]?.sourceId ?? this.#sourceId;
    return new Map(rows.map((row) => [row.userId, row]));
  }

  isOlder(one: UcUserPresence, other: UcUserPresence): boolean {
    return this.#modifiedAt(one) < this.#modifiedAt(other);
  }

  isSame(one: UcUserPresence, other: UcUserPresence): boolean {
    const isDated = !this.#undated.has(one) && !this.#undated.has(other);
    return (
      one.presenceDefinition.id === other.presenceDefinition.id &&
      one.message === other.message &&
      (one.modifiedDate === other.modifiedDate || !isDated)
    );
  }

  isFinal(error: Error): boolean {
    return isFinalError(error);
  }

  /** Milliseconds since the Unix epoch; `NaN` where an event did not say. */
  #modifiedAt(presence: UcUserPresence): number {
    return this.#undated.has(presence) ? Number.NaN : Date.parse(presence.modifiedDate);
  }

  /** An event, as a row of a bulk read has it. */
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

/** Whether something has what a watch needs of a row. */
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
  return new UnexpectedAnswerError({
    status: 200,
    method: 'GET',
    url: '/api/v2/users/presences/purecloud/bulk',
    operationId: 'getUsersPresencesPurecloudBulk',
    reason: 'the body is not a list of presences',
  });
}

/** Events say `ON_QUEUE` where rows say `On Queue`. */
function titleSpelling(systemPresence: Schemas['EventSystemPresence']): Schemas['SystemPresenceName'] {
  const words = systemPresence.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  // The two lists of the description differ in nothing but the spelling.
  return words.join(' ') as Schemas['SystemPresenceName'];
}
