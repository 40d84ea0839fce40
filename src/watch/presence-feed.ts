import type { SocketState } from '../socket/reconnecting-socket.ts';

/**
 * Combines a push, which may be partial, with the known presence. Returns `undefined` if that is not enough
 * and the presence must be read.
 */
export type PushedPresence<Presence> = (known: Presence | undefined) => Presence | undefined;

/** Receives the events of a connection. */
export interface ConnectionListener<Presence> {
  state(state: SocketState): void;
  presence(userId: string, pushed: PushedPresence<Presence>): void;
  /** A push about the user was malformed, so the presence must be read again. */
  unreadable(userId: string): void;
  /** The service refused to report changes of these users. */
  refused(userIds: readonly string[], reason: Error): void;
}

/** A connection that delivers the changes of some users, and reconnects by itself. */
export interface PresenceConnection {
  /** When the last message arrived, in milliseconds since the Unix epoch. */
  readonly lastMessageAt: number;
  open(): void;
  /** Closes it permanently; the listener is not called again. */
  close(): void;
  /**
   * Subscribes to exactly these users, or to more if the vendor has no way to unsubscribe. Called while the
   * connection is open and whenever the users change.
   */
  follow(userIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** Replaces a connection that is open but delivers no pushes. Absent if that cannot happen. */
  replace?(): void;
  /** Called when the network may have changed. Probes the connection, or reconnects without further delay. */
  check(): void;
}

/** The vendor-specific part of watching. */
export interface PresenceFeed<Presence> {
  readonly usersPerConnection: number;
  readonly usersPerRead: number;
  /** Creates a connection without opening it. */
  connect(listener: ConnectionListener<Presence>): PresenceConnection;
  /**
   * Reads the current presences, by user id. Omits users unknown to the service.
   *
   * @throws UnexpectedAnswerError when the response has no presences
   */
  read(userIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Presence>>;
  /**
   * Returns whether any part of `one` was modified before the same part of `other`; `false` if the
   * vendor reports no dates.
   */
  isOlder(one: Presence, other: Presence): boolean;
  /** Returns whether two presences of a user are the same. */
  isSame(one: Presence, other: Presence): boolean;
  /** Returns whether an error rules out retrying. */
  isFinal(error: Error): boolean;
}
