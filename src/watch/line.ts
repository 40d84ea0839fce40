import { throwIfAborted } from '../runtime/abort.ts';
import type { Clock } from '../runtime/clock.ts';
import { wait } from '../runtime/deadline.ts';
import type { ReconnectPolicy } from '../socket/reconnect.ts';
import { reconnectDelayMs } from '../socket/reconnect-delay.ts';
import type { SocketState } from '../socket/reconnecting-socket.ts';
import { isEqual } from './is-equal.ts';
import type { PresenceConnection, PresenceFeed } from './presence-feed.ts';

/** What a line tells, and asks. */
export interface LineDesk<Presence> {
  known(userId: string): Presence | undefined;
  /** These are other presences than those known; all of them came together. */
  tell(news: readonly (readonly [userId: string, presence: Presence])[], cause: 'push' | 'recovery'): void;
  /** The same presence, in fuller words. */
  replace(userId: string, presence: Presence): void;
  /** The service does not know the users. */
  forget(userIds: readonly string[]): void;
  /** Some users are followed now, or no longer. */
  changed(line: Line<Presence>): void;
  /** Users of the line cannot be followed. */
  refused(userIds: readonly string[], reason: Error): void;
  /** The line is over, and will not come back. */
  closed(line: Line<Presence>, reason: Error | undefined): void;
}

/** What a line is made of. */
export interface LineOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly policy: ReconnectPolicy;
}

/** A user whose state has to be read on this connection. */
interface Reading<Presence> {
  /** Whether a push came while it was being read. */
  touched: boolean;
  /** How often that has been so. */
  rounds: number;
  /** A row that is older than what is known, and is believed when it comes again. */
  doubted: Presence | undefined;
  /** Whether to wait before it is read: whoever sends pushes that cannot be read may send many. */
  readonly isDelayed: boolean;
}

/** How often a user who changes all the time is read; then the pushes are believed. */
const MOST_ROUNDS = 3;
/** How many reads are under way at once. */
const PARALLEL_READS = 4;
/** How long to wait before a doubtful answer is asked for again, or the presence that a push did not tell. */
const DOUBT_MS = 1000;

/** One connection and the users it carries: subscribes them, reads their state, and follows their changes. */
export class Line<Presence> {
  readonly userIds = new Set<string>();
  readonly #feed: PresenceFeed<Presence>;
  readonly #desk: LineDesk<Presence>;
  readonly #options: LineOptions;
  readonly #connection: PresenceConnection;
  readonly #unread = new Map<string, Reading<Presence>>();
  /** Aborts what was begun on a connection when that has ended; `undefined` while there is none. */
  #standing: AbortController | undefined;
  #catchingUp = false;
  #followed = false;
  #reason: Error | undefined;
  #failures = 0;
  #goodUntil: number;
  #isOver = false;

  constructor(feed: PresenceFeed<Presence>, desk: LineDesk<Presence>, options: LineOptions) {
    this.#feed = feed;
    this.#desk = desk;
    this.#options = options;
    this.#goodUntil = options.clock.now();
    this.#connection = feed.connect({
      state: (state) => this.#onState(state),
      presence: (userId, pushed) => this.#onPush(userId, pushed(desk.known(userId))),
      unreadable: (userId) => this.#readAgain(userId),
      refused: (userIds, reason) => desk.refused(userIds, reason),
    });
  }

  /** Why its users are not followed. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** How many attempts in a row to follow its users have failed. */
  get failures(): number {
    return this.#failures;
  }

  /** Until when its users were followed, in milliseconds since the Unix epoch. */
  get goodUntil(): number {
    return this.#goodUntil;
  }

  /** Whether a user's state is known and followed. */
  isFollowing(userId: string): boolean {
    return this.#standing !== undefined && !this.#unread.has(userId);
  }

  open(): void {
    this.#connection.open();
  }

  close(): void {
    this.#isOver = true;
    this.#standing?.abort();
    this.#standing = undefined;
    this.#connection.close();
  }

  check(): void {
    this.#connection.check();
  }

  add(userIds: Iterable<string>): void {
    for (const userId of userIds) {
      this.userIds.add(userId);
      this.#unread.set(userId, newReading());
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
    if (this.#isOver) return;
    // A connection that opens and is of no use is a failed attempt, too.
    if (name !== 'open') this.#failures = Math.max(failures, this.#failures);
    // What broke is the reason until the state of all is known again.
    this.#reason = reason ?? this.#reason;
    if (name === 'open') {
      this.#standing = new AbortController();
      this.#followed = false;
      this.#catchUp();
    } else {
      if (this.#standing) this.#goodUntil = this.#connection.lastHeardAt;
      this.#standing?.abort();
      this.#standing = undefined;
      this.#catchingUp = false;
      for (const userId of this.userIds) this.#unread.set(userId, newReading());
    }
    if (name === 'closed') this.#over(reason);
    else this.#desk.changed(this);
  }

  /** Old news is not told: of a user whose last change is dated, nothing that is dated before it. */
  #onPush(userId: string, presence: Presence): void {
    if (!this.userIds.has(userId)) return;
    const known = this.#desk.known(userId);
    if (known !== undefined && this.#isOlder(presence, known)) return;
    const reading = this.#unread.get(userId);
    if (reading) reading.touched = true;
    if (known !== undefined && this.#feed.isSame(presence, known)) return;
    this.#desk.tell([[userId, presence]], 'push');
  }

  #readAgain(userId: string): void {
    if (!this.userIds.has(userId)) return;
    const reading = this.#unread.get(userId);
    if (reading) reading.touched = true;
    else this.#unread.set(userId, newReading({ isDelayed: true }));
    this.#catchUp();
  }

  /** Follows and reads until the state of every user is known; tries again for as long as the connection lasts. */
  async #catchUp(): Promise<void> {
    const standing = this.#standing;
    if (!standing || this.#catchingUp) return;
    const { signal } = standing;
    const { clock, random, policy } = this.#options;
    this.#catchingUp = true;
    // What is added and removed in one go is followed in one go.
    await undefined;
    for (let failures = 0; !signal.aborted && this.#isBehind(); ) {
      try {
        await this.#round(signal);
        failures = 0;
      } catch (failure) {
        if (signal.aborted) return;
        const error = failure instanceof Error ? failure : new Error(String(failure));
        failures += 1;
        if (failures > policy.maxAttempts || this.#feed.isFinal(error)) return this.#over(error);
        this.#reason = error;
        this.#failures += 1;
        this.#desk.changed(this);
        const delayMs = reconnectDelayMs(policy, failures, random, error);
        await wait(clock, delayMs, signal).catch(() => {});
      }
    }
    if (signal.aborted) return;
    this.#catchingUp = false;
    this.#reason = undefined;
    this.#failures = 0;
    this.#desk.changed(this);
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
      // Whoever was added in the meantime is not followed yet, and must not be read before.
      if (!this.#followed) return;
    }
    throwIfAborted(signal);
    const inDoubt = [...this.#unread.values()].some(
      ({ doubted, isDelayed }) => doubted !== undefined || isDelayed,
    );
    if (inDoubt) await wait(this.#options.clock, DOUBT_MS, signal);
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
    for (const userId of userIds) {
      const reading = this.#unread.get(userId);
      if (reading) reading.touched = false;
    }
    const rows = await this.#feed.read(userIds, signal);
    // What was asked over a connection that has ended is not known to be followed.
    throwIfAborted(signal);
    const news: [string, Presence][] = [];
    const unknown: string[] = [];
    for (const userId of userIds) {
      const reading = this.#unread.get(userId);
      const row = rows.get(userId);
      const known = this.#desk.known(userId);
      const verdict = reading && this.#judge(reading, row, known);
      if (verdict === undefined || verdict === 'read again') continue;
      this.#unread.delete(userId);
      if (verdict === 'keep') continue;
      if (row === undefined) unknown.push(userId);
      else if (known === undefined || !this.#feed.isSame(row, known)) news.push([userId, row]);
      else if (!isEqual(row, known)) this.#desk.replace(userId, row);
    }
    this.#desk.forget(unknown);
    this.#desk.tell(news, 'recovery');
  }

  /** What to do with what was read of a user: take it, keep what is known, or read again. */
  #judge(
    reading: Reading<Presence>,
    row: Presence | undefined,
    known: Presence | undefined,
  ): 'take' | 'keep' | 'read again' {
    const isSame = row === undefined || known === undefined ? row === known : this.#feed.isSame(row, known);
    if (isSame) return 'take';
    const isOlder = row !== undefined && known !== undefined && this.#isOlder(row, known);
    const isNewer = row !== undefined && known !== undefined && this.#isOlder(known, row);
    if (reading.touched && !isNewer) {
      reading.rounds += 1;
      // What was pushed is dated later, or changes all the time: then more will be pushed, in order.
      return isOlder || reading.rounds > MOST_ROUNDS ? 'keep' : 'read again';
    }
    if (!isOlder) return 'take';
    // The service may have answered from the past; or it has lost its state, and then it says so twice.
    if (reading.doubted !== undefined && this.#feed.isSame(reading.doubted, row)) return 'take';
    reading.doubted = row;
    return 'read again';
  }

  #isOlder(one: Presence, other: Presence): boolean {
    return this.#feed.modifiedAt(one) < this.#feed.modifiedAt(other);
  }

  #over(reason: Error | undefined): void {
    if (this.#isOver) return;
    this.close();
    this.#desk.closed(this, reason);
  }
}

function newReading<Presence>({ isDelayed = false } = {}): Reading<Presence> {
  return { touched: false, rounds: 0, doubted: undefined, isDelayed };
}
