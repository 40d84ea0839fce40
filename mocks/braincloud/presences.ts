import { whileHeld } from '../engine/while-held.ts';
import type { World } from '../engine/world.ts';
import type { JsonObject } from './profiles.ts';

/** That a profile is there, and what it shows. */
export interface Presence {
  readonly profileId: string;
  readonly visible: boolean;
  readonly activity: JsonObject;
  /** When the part of it that a server made ends, in world time. Absent when only connections hold it. */
  readonly expiresAt?: number;
}

/** The presences of an app, by profile. */
export class Presences {
  readonly #world: World;
  readonly #onExpired: (presence: Presence) => void;
  readonly #records = new Map<string, Presence>();
  readonly #timers = new Map<string, unknown>();

  /** @param onExpired told once a presence is past its `expiresAt`, whatever else holds it. */
  constructor(world: World, onExpired: (presence: Presence) => void) {
    this.#world = world;
    this.#onExpired = onExpired;
  }

  find(profileId: string): Presence | undefined {
    return this.#records.get(profileId);
  }

  list(): Presence[] {
    return [...this.#records.values()];
  }

  put(presence: Presence): void {
    const old = this.#records.get(presence.profileId);
    this.#records.set(presence.profileId, presence);
    if (presence.expiresAt !== old?.expiresAt) this.#arm(presence);
  }

  end(profileId: string): void {
    this.#records.delete(profileId);
    this.#disarm(profileId);
  }

  /** Whether what a server made has run out. */
  hasExpired({ expiresAt }: Presence): boolean {
    return expiresAt !== undefined && expiresAt <= this.#world.clock.now();
  }

  clear(): void {
    for (const profileId of [...this.#timers.keys()]) this.#disarm(profileId);
    this.#records.clear();
  }

  #arm(presence: Presence): void {
    const { profileId, expiresAt } = presence;
    this.#disarm(profileId);
    if (expiresAt === undefined || !this.#world.rules.holds('BC-SYS-8')) return;
    const { clock } = this.#world;
    const expire = whileHeld(this, (presences) => presences.#expire(profileId));
    this.#timers.set(profileId, clock.setTimeout(expire, expiresAt - clock.now()));
  }

  #expire(profileId: string): void {
    this.#timers.delete(profileId);
    const current = this.#records.get(profileId);
    if (current) this.#onExpired(current);
  }

  #disarm(profileId: string): void {
    if (!this.#timers.has(profileId)) return;
    this.#world.clock.clearTimeout(this.#timers.get(profileId));
    this.#timers.delete(profileId);
  }
}
