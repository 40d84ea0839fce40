/** One profile's friends in a snapshot. */
export type FriendsRecord = readonly [profileId: string, friendIds: readonly string[]];

/** Friendships between profiles. */
export class Friends {
  readonly #byProfile = new Map<string, Set<string>>();

  of(profileId: string): ReadonlySet<string> {
    return this.#byProfile.get(profileId) ?? NONE;
  }

  add(profileId: string, friendId: string): void {
    const friends = this.#byProfile.get(profileId);
    if (friends) friends.add(friendId);
    else this.#byProfile.set(profileId, new Set([friendId]));
  }

  remove(profileId: string, friendId: string): void {
    const friends = this.#byProfile.get(profileId);
    friends?.delete(friendId);
    if (friends?.size === 0) this.#byProfile.delete(profileId);
  }

  /** Removes a profile from the friends of all other profiles, and removes its own friends. */
  forget(profileId: string): void {
    this.#byProfile.delete(profileId);
    for (const other of [...this.#byProfile.keys()]) this.remove(other, profileId);
  }

  records(): FriendsRecord[] {
    return [...this.#byProfile].map(([profileId, friends]) => [profileId, [...friends]]);
  }

  load(records: readonly FriendsRecord[] = []): void {
    this.#byProfile.clear();
    for (const [profileId, friends] of records) this.#byProfile.set(profileId, new Set(friends));
  }
}

const NONE: ReadonlySet<string> = new Set();
