/** A change of one user's presence. */
export interface WatchChange<Presence> {
  /** The id of the user or profile. */
  readonly userId: string;
  /** The new presence. */
  readonly presence: Presence;
  /** The previous presence; `undefined` for the first change of the user. */
  readonly previous: Presence | undefined;
  /**
   * `start`: the initial presence. `push`: pushed by the service as it happened. `recovery`: happened while
   * disconnected, and read afterwards.
   */
  readonly cause: 'start' | 'push' | 'recovery';
}

/** The state of a watch. */
export interface WatchState {
  /**
   * `connecting` until the presences of all users are known and subscribed to, `live` while they are current,
   * `recovering` after a disconnection until they are current again, `closed` at the end.
   */
  readonly name: 'connecting' | 'live' | 'recovering' | 'closed';
  /** Why the watch is not live; `undefined` if nothing failed or it was closed on purpose. */
  readonly reason: Error | undefined;
  /** The number of consecutive failed attempts to become live. */
  readonly failures: number;
}

/** A period in which changes may have been missed. The presences at its end have already been reported. */
export interface WatchGap {
  /** Start of the period, in milliseconds since the Unix epoch by the client's clock. */
  readonly from: number;
  /** End of the period, when all presences were known again, in milliseconds since the Unix epoch. */
  readonly to: number;
  /** What caused the disconnection. */
  readonly reason: Error | undefined;
}

/** The events of a watch, by name. */
export interface WatchEvents<Presence> {
  /** A user's presence changed. */
  change: WatchChange<Presence>;
  /** The state of the watch changed. */
  state: WatchState;
  /** Ids that turned out to be unknown to the service. `watch.unknown` has all of them. */
  unknown: readonly string[];
  /** The watch is live again after a disconnection. */
  gap: WatchGap;
}

/** Options for a watch. */
export interface WatchOptions {
  /** Closes the watch when it aborts. */
  signal?: AbortSignal | undefined;
}
