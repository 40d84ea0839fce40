import type { SocketState } from '../socket/reconnecting-socket.ts';

/**
 * Makes a presence of what was pushed, which may be less than all of it, and of what was known before; `undefined`
 * where that is not enough, and the presence has to be read.
 */
export type PushedPresence<Presence> = (known: Presence | undefined) => Presence | undefined;

/** What a connection tells. */
export interface ConnectionListener<Presence> {
  state(state: SocketState): void;
  presence(userId: string, pushed: PushedPresence<Presence>): void;
  /** A push about the user could not be read: its presence has to be read again. */
  unreadable(userId: string): void;
  /** The service does not let these users be followed. */
  refused(userIds: readonly string[], reason: Error): void;
}

/** A connection that carries the changes of some users, and comes back by itself. */
export interface PresenceConnection {
  /** When something was heard over it last, in milliseconds since the Unix epoch. */
  readonly lastHeardAt: number;
  open(): void;
  /** Closes it for good; nothing more is told. */
  close(): void;
  /**
   * Carries the changes of these users and, where the vendor lets it, of no others. Asked for whenever the
   * connection is open and they have become others.
   */
  follow(userIds: readonly string[], signal: AbortSignal): Promise<void>;
  /**
   * Replaces the connection by another one, because it is open and delivers no pushes. Absent where that cannot
   * happen.
   */
  replace?(): void;
  /** Something may have happened to the network: makes sure that the connection is alive, or tries now. */
  check(): void;
}

/** What a vendor has to offer for watching. */
export interface PresenceFeed<Presence> {
  /** How many users one connection carries. */
  readonly usersPerConnection: number;
  /** How many users one read can ask for. */
  readonly usersPerRead: number;
  /** Makes a connection, which is opened later. */
  connect(listener: ConnectionListener<Presence>): PresenceConnection;
  /**
   * The presences of users as they are now, by user; those unknown to the service are left out.
   *
   * @throws UnexpectedAnswerError when what was answered has no presences
   */
  read(userIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Presence>>;
  /**
   * Whether any part of a presence was modified before the same part of the other; `false` where the vendor does not
   * say when.
   */
  isOlder(one: Presence, other: Presence): boolean;
  /** Whether two presences of a user are one and the same. */
  isSame(one: Presence, other: Presence): boolean;
  /** Whether it is useless to try again after this error. */
  isFinal(error: Error): boolean;
}
