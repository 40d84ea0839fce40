import { ApiError, NotFoundError, SocketClosedError, UnexpectedAnswerError } from '../http/errors.ts';
import { isObject, textOf } from '../runtime/json.ts';
import type { ChannelCalls } from './channel-calls.ts';
import type { Channel, ChannelTopic } from './models.ts';

/**
 * Close code that a socket receives when another one is opened on the channel (RFC 6455, 7.4.1: policy
 * violation; assumed).
 */
const KICKED = 1008;
/**
 * Number of consecutive short-lived connections after which a channel is abandoned, because another client may
 * be using it.
 */
const SHORT_LIVES = 2;
const SHORT_LIFE_MS = 30_000;

/** A notification channel with its subscriptions, recreated if the service has dropped it. */
export class ChannelLease {
  readonly #api: ChannelCalls;
  readonly #now: () => number;
  readonly #onRefused: (topics: ChannelTopic[]) => void;
  #topics: ReadonlySet<string> = new Set();
  #channel: Channel | undefined;
  /** The topics that the service confirmed last; `undefined` if the outcome of the last request is unknown. */
  #confirmed: ReadonlySet<string> | undefined;
  /** Requests without a response, which the service may still process. */
  #pending: ReadonlySet<string>[] = [];
  #openedAt: number | undefined;
  #shortLives = 0;

  constructor(api: ChannelCalls, now: () => number, onRefused: (topics: ChannelTopic[]) => void) {
    this.#api = api;
    this.#now = now;
    this.#onRefused = onRefused;
  }

  get id(): string | undefined {
    return this.#channel?.id;
  }

  /** The topics to subscribe to. */
  get topics(): ReadonlySet<string> {
    return this.#topics;
  }

  set topics(topics: Iterable<string>) {
    this.#topics = new Set(topics);
  }

  /** Returns the URL to connect to, after creating the channel and subscribing it if needed. */
  async renew(signal: AbortSignal): Promise<string> {
    if (this.#channel && !this.#mayBeOvertaken()) {
      const { connectUri } = this.#channel;
      try {
        await this.#replace(this.#channel, signal);
        return connectUri;
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
      }
    }
    this.drop();
    // No retries here: the socket reconnects with its own policy.
    const channel = await this.#api.postNotificationsChannels({ signal, retry: false });
    if (!textOf(channel.id) || !/^wss?:\/\//i.test(textOf(channel.connectUri) ?? '')) {
      throw unexpected(
        'postNotificationsChannels',
        'POST',
        '/channels',
        'the channel has no id or no valid connectUri',
      );
    }
    this.#channel = channel;
    this.#confirmed = new Set();
    await this.sync(signal);
    return this.#channel.connectUri;
  }

  /** Updates the subscriptions if they differ from the confirmed ones. */
  async sync(signal?: AbortSignal): Promise<void> {
    const channel = this.#channel;
    if (!channel) return;
    const topics = this.#topics;
    const added = [...topics].filter((topic) => !this.#confirmed?.has(topic));
    const isMore = this.#confirmed !== undefined && [...this.#confirmed].every((topic) => topics.has(topic));
    if (!isMore || this.#mayBeOvertaken()) return this.#replace(channel, signal);
    if (added.length === 0) return;
    const { entities } = await this.#api.postNotificationsChannelSubscriptions(
      channel.id,
      added.map((id) => ({ id })),
      { ignoreErrors: true },
      { retry: false, ...(signal && { signal }) },
    );
    this.#confirmed = topics;
    this.#dropRefused(entities);
  }

  /** Subscribes to the same topics again, which extends the channel's lifetime by a day. */
  async extend(): Promise<void> {
    if (this.#channel) await this.#replace(this.#channel, undefined);
  }

  opened(): void {
    this.#openedAt = this.#now();
  }

  /** Abandons the channel. The next connection creates a new one. */
  drop(): void {
    this.#channel = undefined;
    this.#confirmed = undefined;
    this.#pending = [];
    this.#shortLives = 0;
  }

  /** Called when the connection has ended. Abandons the channel if another client took it over. */
  lost(reason: Error | undefined): void {
    const openedAt = this.#openedAt;
    this.#openedAt = undefined;
    // A channel closed on purpose can be reused.
    if (openedAt === undefined || reason === undefined) return;
    this.#shortLives = this.#now() - openedAt < SHORT_LIFE_MS ? this.#shortLives + 1 : 0;
    const wasKicked = reason instanceof SocketClosedError && reason.code === KICKED;
    if (wasKicked || this.#shortLives >= SHORT_LIVES) this.drop();
  }

  async #replace({ id }: Channel, signal: AbortSignal | undefined): Promise<void> {
    const topics = this.#topics;
    this.#confirmed = undefined;
    try {
      const { entities } = await this.#api.putNotificationsChannelSubscriptions(
        id,
        [...topics].map((topic) => ({ id: topic })),
        { ignoreErrors: true },
        { retry: false, ...(signal && { signal }) },
      );
      this.#confirmed = topics;
      this.#dropRefused(entities);
    } catch (error) {
      if (!(error instanceof ApiError)) this.#pending.push(topics);
      throw error;
    }
  }

  /** Returns whether a pending request could end a subscription that is wanted now. */
  #mayBeOvertaken(): boolean {
    return this.#pending.some((pending) => [...this.#topics].some((topic) => !pending.has(topic)));
  }

  #dropRefused(entities: unknown): void {
    if (!Array.isArray(entities)) {
      const path = '/channels/{channelId}/subscriptions';
      throw unexpected('putNotificationsChannelSubscriptions', 'PUT', path, 'the body has no list of topics');
    }
    const refused = entities.filter(isRejected);
    if (refused.length === 0) return;
    const ids = new Set(refused.map(({ id }) => id));
    const without = (topics: ReadonlySet<string>) => new Set([...topics].filter((topic) => !ids.has(topic)));
    this.#topics = without(this.#topics);
    if (this.#confirmed) this.#confirmed = without(this.#confirmed);
    this.#onRefused(refused);
  }
}

function isRejected(topic: unknown): topic is ChannelTopic {
  return isObject(topic) && topic['state'] === 'Rejected' && textOf(topic['id']) !== undefined;
}

function unexpected(
  operationId: string,
  method: string,
  path: string,
  reason: string,
): UnexpectedAnswerError {
  return new UnexpectedAnswerError({
    status: 200,
    method,
    url: `/api/v2/notifications${path}`,
    operationId,
    reason,
  });
}
