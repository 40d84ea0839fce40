/** The registrations of one profile in a snapshot. */
export type ListenerRecord = readonly [listenerId: string, profileIds: readonly string[]];

/**
 * Registered presence listeners, stored by profile rather than by connection, so that they survive a lost
 * connection.
 */
export class Listeners {
  readonly #listenersOf = new Map<string, Set<string>>();
  readonly #profilesOf = new Map<string, Set<string>>();

  /** Returns the listeners of a profile. */
  of(profileId: string): ReadonlySet<string> {
    return this.#listenersOf.get(profileId) ?? NONE;
  }

  /** Returns the profiles that a profile listens to. */
  profilesOf(listenerId: string): ReadonlySet<string> {
    return this.#profilesOf.get(listenerId) ?? NONE;
  }

  add(listenerId: string, profileId: string): void {
    addTo(this.#listenersOf, profileId, listenerId);
    addTo(this.#profilesOf, listenerId, profileId);
  }

  /** Removes a profile from the listeners of all others. Its own listeners stay registered. */
  stopListening(listenerId: string): void {
    for (const profileId of this.profilesOf(listenerId)) {
      const listeners = this.#listenersOf.get(profileId);
      listeners?.delete(listenerId);
      if (listeners?.size === 0) this.#listenersOf.delete(profileId);
    }
    this.#profilesOf.delete(listenerId);
  }

  /** Removes a profile from the listeners of all others, and removes its own listeners. */
  forget(profileId: string): void {
    this.stopListening(profileId);
    for (const listenerId of this.of(profileId)) {
      const profiles = this.#profilesOf.get(listenerId);
      profiles?.delete(profileId);
      if (profiles?.size === 0) this.#profilesOf.delete(listenerId);
    }
    this.#listenersOf.delete(profileId);
  }

  records(): ListenerRecord[] {
    return [...this.#profilesOf].map(([listenerId, profileIds]) => [listenerId, [...profileIds]]);
  }

  load(records: readonly ListenerRecord[] = []): void {
    this.#listenersOf.clear();
    this.#profilesOf.clear();
    for (const [listenerId, profileIds] of records) {
      for (const profileId of profileIds) this.add(listenerId, profileId);
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function addTo(index: Map<string, Set<string>>, key: string, member: string): void {
  const members = index.get(key);
  if (members) members.add(member);
  else index.set(key, new Set([member]));
}
