import { ApiError, SocketClosedError } from '../http/errors.ts';
import { throwIfAborted } from '../runtime/abort.ts';
import { systemClock } from '../runtime/clock.ts';
import { Emitter, type ListenOptions } from '../socket/emitter.ts';
import { ReconnectingSocket, type SocketState } from '../socket/reconnecting-socket.ts';
import type { KeepAlive, SocketLink } from '../socket/socket-link.ts';
import type { ChannelCalls } from './channel-calls.ts';
import { ChannelLease } from './channel-lease.ts';
import { isFinalError } from './is-final-error.ts';
import type { ChannelTopic } from './models.ts';
import type { NotificationOptions } from './notification-options.ts';
import {
  isAsDescribed,
  type NotificationOf,
  readNotification,
  type UntypedNotification,
} from './notification-topics.ts';
import { TopicRefusedError } from './topic-refused-error.ts';

/** The events of a channel, in addition to its topics. */
export interface ChannelEvents {
  /** The state of the channel changed. */
  state: SocketState;
  /** A notification of any topic, even if it does not match the type of its topic. */
  notification: UntypedNotification;
  /** The service rejected the subscription to these topics. */
  refused: readonly ChannelTopic[];
}

/** The service sends a heartbeat about every 30 seconds. If none arrives, ping before giving up on the socket. */
const KEEP_ALIVE: KeepAlive = { silenceMs: 35_000, probe: { message: 'ping' }, probeMs: 10_000 };
/** A channel expires 24 hours after its last subscription request. */
const RENEW_MS = 12 * 3_600_000;
/** The service announces a disconnection a minute ahead. Spread out the reconnections of clients. */
const LEAVE_WITHIN_MS = 30_000;
const SYSTEM = 'v2.system.';
const METADATA = 'channel.metadata';

/**
 * A notification channel that stays connected and subscribed. It reconnects when the connection is lost,
 * silent or about to be closed by the service. If the service has dropped the channel, or another client has
 * taken it over, it creates a new one. If its token is revoked, it calls `accessToken` to get another one. It
 * closes permanently on `close` or when the service refuses the channel.
 *
 * Events that occur while the channel is not open are lost. `PresenceApi.watch` recovers from that as well.
 *
 * @example
 * const channel = await api.notifications.openChannel([`v2.users.${userId}.presence`]);
 * channel.on(`v2.users.${userId}.presence`, ({ eventBody }) => show(eventBody.presenceDefinition));
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/notifications-service
 */
export class NotificationChannel {
  readonly #lease: ChannelLease;
  readonly #socket: ReconnectingSocket;
  readonly #events = new Emitter<ChannelEvents>();
  readonly #topicEvents = new Emitter<Record<string, UntypedNotification>>();
  readonly #random: () => number;
  /** Whether topic changes are sent immediately, rather than when the channel connects. */
  #isSubscribed = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** @throws ConfigurationError when an option is invalid */
  constructor(api: ChannelCalls, options: NotificationOptions) {
    const { clock = systemClock, random = Math.random, WebSocket, reconnect, connectTimeoutMs } = options;
    this.#random = random;
    this.#lease = new ChannelLease(
      api,
      () => clock.now(),
      (refused) => this.#events.emit('refused', refused),
    );
    this.#socket = new ReconnectingSocket(
      {
        address: (signal) => this.#inTurn(() => this.#lease.renew(signal)),
        login: (link) => this.#opened(link),
        receive: (message, link) => this.#receive(message, link),
        isFinal: isFinalError,
      },
      { clock, random, WebSocket, reconnect, timeoutMs: connectTimeoutMs ?? 30_000 },
    );
    this.#socket.onState((state) => {
      if (state.name !== 'open') {
        this.#isSubscribed = false;
        this.#lease.lost(state.reason);
      }
      this.#events.emit('state', state);
    });
  }

  /** The state of the channel. */
  get state(): SocketState {
    return this.#socket.state;
  }

  /** The channel id, which changes if the service drops the channel; `undefined` before the first connection. */
  get id(): string | undefined {
    return this.#lease.id;
  }

  /** The topics that the channel is subscribed to while it is open. */
  get topics(): readonly string[] {
    return [...this.#lease.topics];
  }

  /** When the last message arrived, in milliseconds since the Unix epoch; 0 if none did. */
  get lastMessageAt(): number {
    return this.#socket.lastMessageAt;
  }

  /**
   * Connects, and resolves once the channel is open and subscribed. Retries after temporary failures.
   *
   * @throws ApiError when the service refuses the channel; the signal's reason, which closes the channel; the
   * last error when `reconnect.maxAttempts` is exceeded
   */
  async connect(options: ListenOptions = {}): Promise<void> {
    throwIfAborted(options.signal);
    return this.#socket.openUnless(options.signal, () => this.close());
  }

  /** Closes the channel, which can be connected again. */
  close(): void {
    this.#socket.close();
  }

  /** {@link close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Replaces the channel with a new one for the same topics. For an open channel that does not deliver events. */
  replace(): void {
    this.#lease.drop();
    this.#socket.restart(this.#ended('it delivered no events although a presence changed'));
  }

  /** Sends a ping, or reconnects without further delay if the channel is not open. */
  check(): void {
    this.#socket.check();
  }

  /**
   * Subscribes to more topics, immediately or once the channel is open.
   *
   * @throws TopicRefusedError for topics that the service rejected, while the others are subscribed;
   * BadRequestError for more than 1,000 topics; otherwise like any call
   */
  async subscribe(topics: Iterable<string>): Promise<void> {
    await this.setTopics([...this.#lease.topics, ...topics]);
  }

  /**
   * Ends subscriptions. Rejects like any call; even then, the subscriptions end the next time the channel
   * connects.
   */
  async unsubscribe(topics: Iterable<string>): Promise<void> {
    const ended = new Set(topics);
    await this.setTopics([...this.#lease.topics].filter((topic) => !ended.has(topic)));
  }

  /** Replaces all subscriptions with these topics. Rejects like {@link subscribe}. */
  async setTopics(topics: Iterable<string>): Promise<void> {
    this.#lease.topics = topics;
    const refused: ChannelTopic[] = [];
    const off = this.on('refused', (topics) => refused.push(...topics));
    try {
      await this.#inTurn(() => this.#restartOnFailure(() => this.#lease.sync()));
    } finally {
      off();
    }
    if (refused.length > 0) throw new TopicRefusedError(refused);
  }

  /**
   * Calls the listener for state changes (`state`), for every notification (`notification`), for rejected
   * topics (`refused`), or for the notifications of one topic, which are typed by its name. Returns a function
   * that removes it.
   */
  on<Name extends keyof ChannelEvents>(
    name: Name,
    listener: (event: ChannelEvents[Name]) => void,
    options?: ListenOptions,
  ): () => void;
  on<Topic extends `v2.${string}`>(
    topic: Topic,
    listener: (event: NotificationOf<Topic>) => void,
    options?: ListenOptions,
  ): () => void;
  on(name: string, listener: (event: never) => void, options?: ListenOptions): () => void {
    // The overloads type the event of each name.
    const untyped = listener as (event: unknown) => void;
    return isOwnEvent(name)
      ? this.#events.on(name, untyped, options)
      : this.#topicEvents.on(name, untyped, options);
  }

  /** Runs calls sequentially, because each replaces the subscriptions of the channel. */
  #inTurn<Result>(call: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(call);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #restartOnFailure(call: () => Promise<void>): Promise<void> {
    if (!this.#isSubscribed) return;
    try {
      await call();
    } catch (error) {
      // The channel is gone or its subscriptions are unknown; reconnecting resolves both.
      const isKnown = error instanceof ApiError && error.status !== 404;
      if (!isKnown && error instanceof Error) this.#socket.restart(error);
      throw error;
    }
  }

  async #opened(link: SocketLink): Promise<KeepAlive> {
    this.#lease.opened();
    await this.#inTurn(async () => {
      await this.#lease.sync();
      this.#isSubscribed = true;
    });
    this.#renewLater(link);
    return KEEP_ALIVE;
  }

  #renewLater(link: SocketLink): void {
    link.after(RENEW_MS, () => {
      this.#renewLater(link);
      this.#inTurn(() => this.#restartOnFailure(() => this.#lease.extend())).catch(() => {});
    });
  }

  #receive(message: unknown, link: SocketLink): void {
    const notification = readNotification(message);
    if (!notification || notification.topicName === METADATA) return;
    const { topicName } = notification;
    this.#events.emit('notification', notification);
    // Typed listeners only get notifications that match the type.
    if (isAsDescribed(notification)) this.#topicEvents.emit(topicName, notification);
    if (topicName === `${SYSTEM}socket_closing`) {
      const error = this.#ended('the service announced that it will close the socket');
      link.after(this.#random() * LEAVE_WITHIN_MS, () => link.fail(error));
    } else if (topicName === `${SYSTEM}no_longer_subscribed.${this.id}`) {
      this.#lease.drop();
      link.fail(this.#ended('a newer channel replaced it'));
    } else if (topicName === `${SYSTEM}token_revoked.${this.id}`) {
      // The next call is rejected and then requests another token.
      link.fail(this.#ended('the token was revoked'));
    }
  }

  #ended(reason: string): SocketClosedError {
    return new SocketClosedError({ url: `channel ${this.id}`, code: 1000, reason });
  }
}

function isOwnEvent(name: string): name is keyof ChannelEvents {
  return !name.startsWith('v2.');
}
