import { throwIfAborted } from '../runtime/abort.ts';
import type { Clock } from '../runtime/clock.ts';
import { wait } from '../runtime/deadline.ts';
import type { ReconnectPolicy } from '../socket/reconnect.ts';
import { reconnectDelayMs } from '../socket/reconnect-delay.ts';
import type { SocketState } from '../socket/reconnecting-socket.ts';
import { isEqual } from './is-equal.ts';
import { PendingRead } from './pending-read.ts';
import type { PresenceConnection, PresenceFeed } from './presence-feed.ts';
import { PushAudit } from './push-audit.ts';

/** Receives what a {@link WatchConnection} finds out, and supplies what is known so far. */
export interface WatchConnectionListener<Presence> {
  known(userId: string): Presence | undefined;
  /** Presences that differ from the known ones and arrived together. */
  report(
    changes: readonly (readonly [userId: string, presence: Presence])[],
    cause: 'push' | 'recovery',
  ): void;
  /** Same state with more fields; no change is reported. */
  replace(userId: string, presence: Presence): void;
  /** The service does not know the users. */
  forget(userIds: readonly string[]): void;
  /** Users became current or stopped being current. */
  changed(connection: WatchConnection<Presence>): void;
  /** Users of the connection cannot be followed. */
  refused(userIds: readonly string[], reason: Error): void;
  /** The connection has ended and will not reconnect. */
  closed(connection: WatchConnection<Presence>, reason: Error | undefined): void;
}

/** The clock, randomness and reconnection policy shared by all connections of a pool. */
export interface WatchPoolOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly policy: ReconnectPolicy;
}

const PARALLEL_READS = 4;
/** Delay before rereading a user whose row may be outdated or whose push was unreadable. */
const DOUBT_MS = 1000;

/** One connection and its users: subscribes to them, reads their state, and reports their changes. */
export class WatchConnection<Presence> {
  readonly userIds = new Set<string>();
  readonly #feed: PresenceFeed<Presence>;
  readonly #listener: WatchConnectionListener<Presence>;
  readonly #options: WatchPoolOptions;
  readonly #connection: PresenceConnection;
  readonly #audit: PushAudit<Presence>;
  readonly #unread = new Map<string, PendingRead<Presence>>();
  /** Aborts the requests of the open connection when it ends; `undefined` while it is not open. */
  #whileOpen: AbortController | undefined;
  #catchingUp = false;
  #followed = false;
  #reason: Error | undefined;
  #failures = 0;
  #currentUntil: number;
  #isClosed = false;
  /**
   * If the connection was replaced because pushes may have been missed: the start of that period, in milliseconds since the Unix epoch.
   */
  #missingSince: number | undefined;

  constructor(
    feed: PresenceFeed<Presence>,
    listener: WatchConnectionListener<Presence>,
    options: WatchPoolOptions,
  ) {
    this.#feed = feed;
    this.#listener = listener;
    this.#options = options;
    this.#currentUntil = options.clock.now();
    this.#connection = feed.connect({
      state: (state) => this.#onState(state),
      presence: (userId, pushed) => this.#onPush(userId, pushed(listener.known(userId))),
      unreadable: (userId) => this.#onPush(userId, undefined),
      refused: (userIds, reason) => listener.refused(userIds, reason),
    });
    this.#audit = new PushAudit({
      feed,
      clock: options.clock,
      userIds: this.userIds,
      known: (userId) => listener.known(userId),
    });
  }

  /** Why its users are not current. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** The number of consecutive failed attempts to follow its users. */
  get failures(): number {
    return this.#failures;
  }

  /** When its users were last current, in milliseconds since the Unix epoch. */
  get currentUntil(): number {
    return this.#currentUntil;
  }

  /** Whether a user's state is known and its changes are subscribed to. */
  isFollowing(userId: string): boolean {
    return this.#whileOpen !== undefined && !this.#unread.has(userId);
  }

  open(): void {
    this.#connection.open();
  }

  close(): void {
    this.#isClosed = true;
    this.#whileOpen?.abort();
    this.#whileOpen = undefined;
    this.#connection.close();
  }

  check(): void {
    this.#connection.check();
  }

  add(userIds: Iterable<string>): void {
    for (const userId of userIds) {
      this.userIds.add(userId);
      this.#unread.set(userId, new PendingRead(this.#feed));
    }
    this.#followOthers();
  }

  remove(userIds: Iterable<string>): void {
    for (const userId of userIds) {
      this.userIds.delete(userId);
      this.#unread.delete(userId);
    }
    this.#followOthers();
  }

  #followOthers(): void {
    this.#followed = false;
    this.#catchUp();
  }

  #onState({ name, reason, failures }: SocketState): void {
    if (this.#isClosed) return;
    // A connection that opens but cannot be used counts as a failed attempt.
    if (name !== 'open') this.#failures = Math.max(failures, this.#failures);
    // Keep the reason for the disconnection until all users are up to date again.
    this.#reason = reason ?? this.#reason;
    if (name === 'open') {
      this.#whileOpen = new AbortController();
      this.#followed = false;
      this.#catchUp();
      this.#replaceAfterMissedPush(this.#whileOpen.signal);
    } else {
      if (this.#whileOpen) this.#currentUntil = this.#missingSince ?? this.#connection.lastMessageAt;
      if (this.#missingSince === undefined) this.#audit.reset();
      this.#missingSince = undefined;
      this.#whileOpen?.abort();
      this.#whileOpen = undefined;
      this.#catchingUp = false;
      for (const userId of this.userIds) this.#unread.set(userId, new PendingRead(this.#feed));
    }
    if (name === 'closed') this.#finish(reason);
    else this.#listener.changed(this);
  }

  async #replaceAfterMissedPush(signal: AbortSignal): Promise<void> {
    if (!this.#connection.replace) return;
    await this.#audit.missedPush(signal).catch(() => {});
    if (signal.aborted) return;
    this.#missingSince = this.#audit.currentUntil;
    this.#connection.replace();
  }

  /** Ignores pushes dated before the known presence, and reads a presence that a push does not fully describe. */
  #onPush(userId: string, presence: Presence | undefined): void {
    this.#audit.pushed();
    if (!this.userIds.has(userId)) return;
    if (presence === undefined) {
      this.#readAgain(userId);
      return;
    }
    const known = this.#listener.known(userId);
    if (known !== undefined && this.#feed.isOlder(presence, known)) return;
    this.#unread.get(userId)?.pushed();
    if (known !== undefined && this.#feed.isSame(presence, known)) return;
    this.#listener.report([[userId, presence]], 'push');
  }

  #readAgain(userId: string): void {
    const reading = this.#unread.get(userId);
    if (reading) reading.pushed();
    else this.#unread.set(userId, new PendingRead(this.#feed, true));
    this.#catchUp();
  }

  /** Subscribes and reads until every user is current; retries for as long as the connection lasts. */
  async #catchUp(): Promise<void> {
    const whileOpen = this.#whileOpen;
    if (!whileOpen || this.#catchingUp) return;
    const { signal } = whileOpen;
    const { clock, random, policy } = this.#options;
    this.#catchingUp = true;
    // Collect all users added and removed in this tick into one subscription.
    await undefined;
    for (let failures = 0; !signal.aborted && this.#isBehind(); ) {
      try {
        await this.#round(signal);
        failures = 0;
      } catch (failure) {
        if (signal.aborted) return;
        const error = failure instanceof Error ? failure : new Error(String(failure));
        failures += 1;
        if (failures > policy.maxAttempts || this.#feed.isFinal(error)) return this.#finish(error);
        this.#reason = error;
        this.#failures += 1;
        this.#listener.changed(this);
        const delayMs = reconnectDelayMs(policy, failures, random, error);
        await wait(clock, delayMs, signal).catch(() => {});
      }
    }
    if (signal.aborted) return;
    this.#catchingUp = false;
    this.#reason = undefined;
    this.#failures = 0;
    this.#listener.changed(this);
  }

  #isBehind(): boolean {
    return !this.#followed || this.#unread.size > 0;
  }

  async #round(signal: AbortSignal): Promise<void> {
    if (!this.#followed) {
      this.#followed = true;
      try {
        await this.#connection.follow([...this.userIds], signal);
      } catch (error) {
        this.#followed = false;
        throw error;
      }
      // Users added in the meantime are not subscribed yet, and must not be read until they are.
      if (!this.#followed) return;
    }
    throwIfAborted(signal);
    const isInDoubt = [...this.#unread.values()].some((read) => read.isInDoubt);
    if (isInDoubt) await wait(this.#options.clock, DOUBT_MS, signal);
    const asked = [...this.#unread.keys()];
    const readNext = async (): Promise<void> => {
      for (;;) {
        const some = asked.splice(0, this.#feed.usersPerRead);
        if (some.length === 0) return;
        await this.#read(some, signal);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL_READS }, readNext));
  }

  async #read(userIds: readonly string[], signal: AbortSignal): Promise<void> {
    for (const userId of userIds) this.#unread.get(userId)?.started();
    const rows = await this.#feed.read(userIds, signal);
    // If the connection has ended, pushes sent after this read may have been missed.
    throwIfAborted(signal);
    const changes: [string, Presence][] = [];
    const unknown: string[] = [];
    for (const userId of userIds) {
      const row = rows.get(userId);
      const known = this.#listener.known(userId);
      const verdict = this.#unread.get(userId)?.judge(row, known);
      if (verdict === undefined || verdict === 'read again') continue;
      this.#unread.delete(userId);
      if (verdict === 'keep') continue;
      if (row === undefined) unknown.push(userId);
      else if (known === undefined || !this.#feed.isSame(row, known)) changes.push([userId, row]);
      else if (!isEqual(row, known)) this.#listener.replace(userId, row);
    }
    this.#listener.forget(unknown);
    this.#listener.report(changes, 'recovery');
  }

  #finish(reason: Error | undefined): void {
    if (this.#isClosed) return;
    this.close();
    this.#listener.closed(this, reason);
  }
}
