import type { SocketState } from '../../../src/socket/reconnecting-socket.ts';
import type {
  ConnectionListener,
  PresenceConnection,
  PresenceFeed,
} from '../../../src/watch/presence-feed.ts';

/** A presence with its modification time; 0 without one. */
export interface FakePresence {
  readonly text: string;
  readonly at: number;
  readonly more?: string;
}

interface Read {
  readonly userIds: readonly string[];
  readonly signal: AbortSignal;
  answer(rows: Record<string, FakePresence>): void;
  fail(error: Error): void;
}

/** A vendor service played by the test. */
export class FakeFeed implements PresenceFeed<FakePresence> {
  usersPerConnection = 1000;
  usersPerRead = 50;
  readonly connections: FakeConnection[] = [];
  /** Reads that wait for an answer. */
  readonly reads: Read[] = [];
  /** Errors of this name are final. */
  finalName = 'Final';

  connect(listener: ConnectionListener<FakePresence>): PresenceConnection {
    const connection = new FakeConnection(listener);
    this.connections.push(connection);
    return connection;
  }

  get connection(): FakeConnection {
    return this.connections.at(-1) as FakeConnection;
  }

  read(userIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, FakePresence>> {
    return new Promise((resolve, reject) => {
      this.reads.push({
        userIds,
        signal,
        answer: (rows) => resolve(new Map(Object.entries(rows))),
        fail: reject,
      });
    });
  }

  isOlder(one: FakePresence, other: FakePresence): boolean {
    return (one.at || Number.NaN) < (other.at || Number.NaN);
  }

  isSame(one: FakePresence, other: FakePresence): boolean {
    return one.text === other.text && one.at === other.at;
  }

  isFinal({ name }: Error): boolean {
    return name === this.finalName;
  }
}

/** A connection whose other side is the test. */
export class FakeConnection implements PresenceConnection {
  readonly #listener: ConnectionListener<FakePresence>;
  lastMessageAt = 0;
  isOpen = false;
  checks = 0;
  /** The requested ids of each call. */
  readonly followed: (readonly string[])[] = [];
  failure: Error | undefined;

  constructor(listener: ConnectionListener<FakePresence>) {
    this.#listener = listener;
  }

  open(): void {
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }

  async follow(userIds: readonly string[]): Promise<void> {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    this.followed.push(userIds);
  }

  check(): void {
    this.checks += 1;
  }

  enter(name: SocketState['name'], reason?: Error, failures = 0): void {
    this.#listener.state({ name, reason, failures });
  }

  push(userId: string, text: string, at = 0): void {
    this.#listener.presence(userId, () => ({ text, at }));
  }

  pushUnreadable(userId: string): void {
    this.#listener.unreadable(userId);
  }

  refuse(userIds: readonly string[], reason: Error): void {
    this.#listener.refused(userIds, reason);
  }
}
