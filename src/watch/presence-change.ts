/** What a watch tells of one user. */
export interface PresenceChange<Presence> {
  /** Whose presence it is: the id of a user, or of a profile. */
  readonly userId: string;
  /** The presence from now on. */
  readonly presence: Presence;
  /** What the watch knew until now; `undefined` for the first it tells of the user. */
  readonly previous: Presence | undefined;
  /**
   * `start`: the state that the watch began with. `push`: the service told it as it happened. `recovery`: it
   * was read after a break, during which it happened.
   */
  readonly cause: 'start' | 'push' | 'recovery';
}

/** How a watch is, and why. */
export interface WatchState {
  /**
   * `connecting` until the state of all users is known and followed, `live` as long as it is, `recovering` from
   * a break until it is again, `closed` at the end.
   */
  readonly name: 'connecting' | 'live' | 'recovering' | 'closed';
  /** Why it is not live; `undefined` when nothing has gone wrong, or when it was closed on purpose. */
  readonly reason: Error | undefined;
  /** How many attempts in a row to become live have failed. */
  readonly failures: number;
}

/** A time that a watch has not followed. What happened in it has been told as its outcome by now. */
export interface WatchGap {
  /** From when on changes may have been missed, in milliseconds since the Unix epoch by the client's clock. */
  readonly from: number;
  /** When the state of all users was known again, likewise. */
  readonly to: number;
  /** What broke. */
  readonly reason: Error | undefined;
}

/** The events of a watch, by name. */
export interface WatchEvents<Presence> {
  /** A user's presence is another one. */
  change: PresenceChange<Presence>;
  /** The watch is connecting, live, recovering or closed. */
  state: WatchState;
  /** Ids that the service does not know, each told once as long as that is so: all of them are in `watch.unknown`. */
  unknown: readonly string[];
  /** The watch is live again after a break. */
  gap: WatchGap;
}

/** What every watch can be given. */
export interface WatchOptions {
  /** Closes the watch when it aborts. */
  signal?: AbortSignal | undefined;
}
