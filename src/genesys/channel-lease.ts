import { ApiError, NotFoundError, SocketClosedError, UnexpectedAnswerError } from '../http/errors.ts';
import { isObject, textOf } from '../runtime/json.ts';
import type { ChannelCalls } from './channel-calls.ts';
import type { Channel, ChannelTopic } from './models.ts';

/** Another socket was opened on the channel (RFC 6455, 7.4.1: policy violation; the code is assumed). */
const KICKED = 1008;
/** How often in a row a channel may break soon after it was opened; somebody else may be connecting to it. */
const SHORT_LIVES = 2;
const SHORT_LIFE_MS = 30_000;

/** A channel of the service, and what it is subscribed to; another one when the service has it no longer. */
export class ChannelLease {
  readonly #api: ChannelCalls;
  readonly #now: () => number;
  readonly #onRefused: (topics: ChannelTopic[]) => void;
  #topics: ReadonlySet<string> = new Set();
  #channel: Channel | undefined;
  /** What the service was told last; `undefined` when it is not known what has come of it. */
  #confirmed: ReadonlySet<string> | undefined;
  /** Replacements that got no answer, and may still be carried out. */
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

  /** What is to be subscribed to. */
  get topics(): ReadonlySet<string> {
    return this.#topics;
  }

  set topics(topics: Iterable<string>) {
    this.#topics = new Set(topics);
  }

  /** Where to connect, once there is a channel that is subscribed. */
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
    this.#forget();
    // What is asked again is up to the socket, which knows for how long.
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

  /** Tells the service what is to be subscribed to, if that is something else than it was told. */
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

  /** Subscribes anew to the same, which gives the channel another day. */
  async extend(): Promise<void> {
    if (this.#channel) await this.#replace(this.#channel, undefined);
  }

  /** The channel was connected to. */
  opened(): void {
    this.#openedAt = this.#now();
  }

  /** The service has taken the channel away. */
  drop(): void {
    this.#forget();
  }

  /** The connection has ended; if it was taken away, the channel is left to who took it. */
  lost(reason: Error | undefined): void {
    const openedAt = this.#openedAt;
    this.#openedAt = undefined;
    // Closed on purpose, it is there to be connected again.
    if (openedAt === undefined || reason === undefined) return;
    this.#shortLives = this.#now() - openedAt < SHORT_LIFE_MS ? this.#shortLives + 1 : 0;
    const wasKicked = reason instanceof SocketClosedError && reason.code === KICKED;
    if (wasKicked || this.#shortLives >= SHORT_LIVES) this.#forget();
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

  /** Whether a replacement that is still on its way would end a subscription that is wanted now. */
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

  #forget(): void {
    this.#channel = undefined;
    this.#confirmed = undefined;
    this.#pending = [];
    this.#shortLives = 0;
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
