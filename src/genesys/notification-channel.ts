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

/** What a channel tells of besides its topics. */
export interface ChannelEvents {
  /** The channel is connecting, open, recovering or closed. */
  state: SocketState;
  /** An event of whatever topic, whether or not it is as its topic is described. */
  notification: UntypedNotification;
  /** The service does not let the channel subscribe to these topics. */
  refused: readonly ChannelTopic[];
}

/** The service sends a heartbeat about every 30 seconds; who has heard none asks, before the socket is given up. */
const KEEP_ALIVE: KeepAlive = { silenceMs: 35_000, probe: { message: 'ping' }, probeMs: 10_000 };
/** A channel lives for 24 hours after it was subscribed last. */
const RENEW_MS = 12 * 3_600_000;
/** An announced end is a minute away; clients should not all come back at once. */
const LEAVE_WITHIN_MS = 30_000;
const SYSTEM = 'v2.system.';
const METADATA = 'channel.metadata';

/**
 * A notification channel that stays: it is made, subscribed and connected, and again whenever its connection
 * breaks, is silent, or is announced to end; when the service has it no longer, or somebody else has taken its
 * socket, another one takes its place. When its token is revoked, `accessToken` is asked for another. It is closed for good by `close`, and when the service refuses it.
 *
 * What happens while it is not open is not untyped afterwards: `PresenceApi.watch` makes that good as well.
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
  /** Whether the topics are untyped to the service as they change, or when the channel is connected. */
  #isSubscribed = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** @throws PresenceError when an option makes no sense */
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

  /** How the channel is, and why. */
  get state(): SocketState {
    return this.#socket.state;
  }

  /** The id of the channel, which is another one when the service has ended the first; `undefined` at first. */
  get id(): string | undefined {
    return this.#lease.id;
  }

  /** What the channel is subscribed to while it is open. */
  get topics(): readonly string[] {
    return [...this.#lease.topics];
  }

  /** When something was heard of the service last, in milliseconds since the Unix epoch; 0 for never. */
  get lastMessageAt(): number {
    return this.#socket.lastMessageAt;
  }

  /**
   * Connects, and resolves when the channel is open and subscribed. A try that fails for a reason that may pass
   * is followed by another.
   *
   * @throws ApiError when the service refuses the channel; the reason of the signal, which closes the channel; the last error when the tries of `reconnect` are used up
   */
  async connect(options: ListenOptions = {}): Promise<void> {
    throwIfAborted(options.signal);
    return this.#socket.openUnless(options.signal, () => this.close());
  }

  /** Closes the channel. It can be connected again. */
  close(): void {
    this.#socket.close();
  }

  /** {@link close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Takes another channel in the place of this one, with the same topics: for a channel that is open, and delivers no
   * events though there must have been some.
   */
  replace(): void {
    this.#lease.drop();
    this.#socket.restart(this.#ended('it delivered no events although a presence changed'));
  }

  /** Asks the service for a sign of life, or, between two connections, tries now instead of later. */
  check(): void {
    this.#socket.check();
  }

  /**
   * Subscribes to more topics, at once if the channel is open, and otherwise as soon as it is.
   *
   * @throws TopicRefusedError for topics that the service refuses: the others are subscribed to;
   * BadRequestError for more than 1,000 topics; otherwise as a call
   */
  async subscribe(topics: Iterable<string>): Promise<void> {
    await this.setTopics([...this.#lease.topics, ...topics]);
  }

  /** Ends subscriptions. Rejects as a call; they are ended all the same when the channel is open the next time. */
  async unsubscribe(topics: Iterable<string>): Promise<void> {
    const ended = new Set(topics);
    await this.setTopics([...this.#lease.topics].filter((topic) => !ended.has(topic)));
  }

  /** Subscribes to these topics and to no others. Rejects as {@link subscribe}. */
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
   * Calls the listener for the state, for every event (`notification`), or for those of one topic, which are
   * typed by its name. Returns the function that takes it off.
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
    // The overloads say which event each name has; the service says what is in it.
    const untyped = listener as (event: unknown) => void;
    return isOwnEvent(name)
      ? this.#events.on(name, untyped, options)
      : this.#topicEvents.on(name, untyped, options);
  }

  /** One after the other: each call says what the channel is to be subscribed to from then on. */
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
      // The channel is gone, or nobody knows what it is subscribed to now: connecting anew finds out.
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
    // A listener that was promised a shape gets it, or nothing.
    if (isAsDescribed(notification)) this.#topicEvents.emit(topicName, notification);
    if (topicName === `${SYSTEM}socket_closing`) {
      const error = this.#ended('the service announced that it will close the socket');
      link.after(this.#random() * LEAVE_WITHIN_MS, () => link.fail(error));
    } else if (topicName === `${SYSTEM}no_longer_subscribed.${this.id}`) {
      this.#lease.drop();
      link.fail(this.#ended('a newer channel replaced it'));
    } else if (topicName === `${SYSTEM}token_revoked.${this.id}`) {
      // The next call is refused, and asks for another token.
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
