import type { World } from '../engine/world.ts';
import type { Listeners } from './listeners.ts';
import { type Presence, Presences } from './presences.ts';
import type { JsonObject } from './profiles.ts';
import type { RttServerMessage } from './rtt-frame.ts';
import type { BraincloudSettings } from './settings.ts';

/** What may be changed of a presence; what is left out stays. */
export interface PresenceChange {
  readonly visible?: boolean | undefined;
  readonly activity?: JsonObject | undefined;
  readonly expiresAt?: number | undefined;
}

/** Where a presence is shown and what else holds it. */
export interface PresenceOutlet {
  hasConnections(profileId: string): boolean;
  incoming(profileId: string): RttServerMessage;
  deliver(profileIds: Iterable<string>, message: RttServerMessage): void;
}

/** Keeps presences in step with connections, servers and the clock, and tells those who listen. */
export class PresenceKeeper {
  readonly #world: World;
  readonly #settings: BraincloudSettings;
  readonly #listeners: Listeners;
  readonly #outlet: PresenceOutlet;
  readonly #presences: Presences;

  constructor(world: World, settings: BraincloudSettings, listeners: Listeners, outlet: PresenceOutlet) {
    this.#world = world;
    this.#settings = settings;
    this.#listeners = listeners;
    this.#outlet = outlet;
    this.#presences = new Presences(world, ({ profileId }) => this.#expire(profileId));
  }

  find(profileId: string): Presence | undefined {
    return this.#presences.find(profileId);
  }

  isOnline(profileId: string): boolean {
    return this.isShown(this.#presences.find(profileId));
  }

  /** Whether others see a presence as online: one who is hidden counts as offline. */
  isShown(presence: Presence | undefined): presence is Presence {
    return presence !== undefined && (presence.visible || !this.#world.rules.holds('BC-PRES-5'));
  }

  /** Makes or changes a presence. Tells listeners if they see it, or saw it before. */
  change(profileId: string, change: PresenceChange): void {
    const old = this.#presences.find(profileId);
    const visible = change.visible ?? old?.visible ?? true;
    const activity = change.activity ?? old?.activity ?? {};
    const expiresAt = change.expiresAt ?? old?.expiresAt;
    const held = { profileId, visible, activity };
    const now: Presence = expiresAt === undefined ? held : { ...held, expiresAt };
    this.#presences.put(now);
    this.#record(profileId, old, now);
    const { rules } = this.#world;
    const isSeen = this.isShown(old) || this.isShown(now) || !rules.holds('BC-PRES-8');
    if (isSeen && rules.holds('BC-PRES-7')) this.publish(profileId);
  }

  /** Puts off the end of a presence, which is nothing to tell of. */
  extend(presence: Presence, expiresAt: number): void {
    this.#presences.put({ ...presence, expiresAt });
  }

  /** Ends a presence, whatever holds it. */
  end(profileId: string): void {
    const old = this.#presences.find(profileId);
    if (!old) return;
    this.#presences.end(profileId);
    this.#record(profileId, old, undefined);
    if (this.isShown(old) || !this.#world.rules.holds('BC-PRES-8')) this.publish(profileId);
  }

  /** A connection has come. */
  arrived(profileId: string): void {
    if (!this.#settings.presenceEnabled || this.#presences.find(profileId)) return;
    if (this.#world.rules.holds('BC-RTT-7')) this.change(profileId, {});
  }

  /** A connection has gone; another one, or a server, may still hold the presence. */
  left(profileId: string): void {
    const { rules } = this.#world;
    if (this.#outlet.hasConnections(profileId) && rules.holds('BC-RTT-8')) return;
    const presence = this.#presences.find(profileId);
    if (!presence) return;
    const heldByServer = presence.expiresAt !== undefined && !this.#presences.hasExpired(presence);
    if (!heldByServer || !rules.holds('BC-SYS-7')) this.end(profileId);
  }

  /** Sends a presence, as others see it, to all who listen. */
  publish(profileId: string): void {
    const { presenceEnabled, realTimeUpdates } = this.#settings;
    if (!presenceEnabled || !realTimeUpdates) return;
    const listeners = this.#listeners.of(profileId);
    if (listeners.size > 0) this.#outlet.deliver(listeners, this.#outlet.incoming(profileId));
  }

  /** Those that outlive their connections: what servers made. */
  records(): Presence[] {
    return this.#presences
      .list()
      .filter((presence) => presence.expiresAt !== undefined && !this.#presences.hasExpired(presence));
  }

  /** Puts presences in the place of all there are, and tells nobody. */
  load(presences: readonly Presence[]): void {
    this.#presences.clear();
    for (const presence of presences)
      if (!this.#presences.hasExpired(presence)) this.#presences.put(presence);
  }

  #record(profileId: string, old: Presence | undefined, now: Presence | undefined): void {
    this.#world.presenceChanges.add({
      service: 'braincloud',
      userId: profileId,
      status: statusOf(now),
      was: statusOf(old),
      at: this.#world.clock.now(),
      activity: now?.activity ?? {},
    });
  }

  #expire(profileId: string): void {
    if (this.#outlet.hasConnections(profileId) && this.#world.rules.holds('BC-SYS-7')) return;
    this.end(profileId);
  }
}

function statusOf(presence: Presence | undefined): 'Online' | 'Hidden' | 'Offline' {
  if (!presence) return 'Offline';
  return presence.visible ? 'Online' : 'Hidden';
}
