import type { PresenceIncomingMessage, Presence as PresenceRow } from '../../src/generated/braincloud.ts';
import { whileHeld } from '../engine/while-held.ts';
import type { World } from '../engine/world.ts';
import type { Listeners } from './listeners.ts';
import type { JsonObject, Profile, Profiles } from './profiles.ts';
import type { RttServer } from './rtt-server.ts';
import type { BraincloudSettings } from './settings.ts';

/** The presence of a profile. */
export interface ProfilePresence {
  readonly profileId: string;
  readonly visible: boolean;
  readonly activity: JsonObject;
  /** World time at which the presence created by a server expires. Absent if only connections hold the presence. */
  readonly expiresAt?: number;
}

/** A change of a presence. Missing fields are kept. */
export interface ProfilePresenceUpdate {
  readonly visible?: boolean | undefined;
  readonly activity?: JsonObject | undefined;
  readonly expiresAt?: number | undefined;
}

/** What is needed to create rows and send pushes. */
interface PresenceContext {
  readonly profiles: Profiles;
  readonly listeners: Listeners;
  readonly rtt: RttServer;
}

/**
 * The presences of an app, which exist while connections or servers hold them. Changes are pushed to
 * listeners.
 */
export class ProfilePresences {
  readonly #world: World;
  readonly #settings: BraincloudSettings;
  readonly #context: PresenceContext;
  readonly #byProfile = new Map<string, ProfilePresence>();
  readonly #expiryTimers = new Map<string, unknown>();

  constructor(world: World, settings: BraincloudSettings, context: PresenceContext) {
    this.#world = world;
    this.#settings = settings;
    this.#context = context;
  }

  find(profileId: string): ProfilePresence | undefined {
    return this.#byProfile.get(profileId);
  }

  isOnline(profileId: string): boolean {
    return this.#isShown(this.#byProfile.get(profileId));
  }

  /**
   * Returns a row of a presence list. A hidden profile appears offline to everyone except itself.
   * @param viewerId the caller; absent for servers and in pushes.
   */
  row(profile: Profile, viewerId?: string): PresenceRow {
    const { id, name, pictureUrl: pic, summaryFriendData } = profile;
    const presence = this.#byProfile.get(id);
    const seen = id === viewerId || this.#isShown(presence) ? presence : undefined;
    const peers = seen ? this.#context.rtt.peersOf(id) : [];
    const cxs = peers.length > 0 ? { cxs: peers.map(({ cx }) => cx) } : {};
    return {
      user: { id, name, pic, ...cxs },
      online: seen !== undefined,
      summaryFriendData: summaryFriendData ?? {},
      activity: seen?.activity ?? {},
    };
  }

  /** Creates or updates a presence. It is pushed if listeners can see it, or could see it before. */
  update(profileId: string, update: ProfilePresenceUpdate): void {
    const old = this.#byProfile.get(profileId);
    const visible = update.visible ?? old?.visible ?? true;
    const activity = update.activity ?? old?.activity ?? {};
    const expiresAt = update.expiresAt ?? old?.expiresAt;
    const presence: ProfilePresence = {
      profileId,
      visible,
      activity,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    this.#byProfile.set(profileId, presence);
    if (expiresAt !== old?.expiresAt) this.#scheduleExpiry(presence);
    this.#record(profileId, old, presence);
    const { rules } = this.#world;
    const isSeen = this.#isShown(old) || this.#isShown(presence) || !rules.holds('BC-PRES-8');
    if (isSeen && rules.holds('BC-PRES-7')) this.push(profileId);
  }

  /** Extends a presence, without a push. */
  extend(presence: ProfilePresence, expiresAt: number): void {
    const extended = { ...presence, expiresAt };
    this.#byProfile.set(presence.profileId, extended);
    this.#scheduleExpiry(extended);
  }

  /** Ends a presence, even if connections or a server hold it. */
  end(profileId: string): void {
    const old = this.#byProfile.get(profileId);
    if (!old) return;
    this.#byProfile.delete(profileId);
    this.#cancelExpiry(profileId);
    this.#record(profileId, old, undefined);
    if (this.#isShown(old) || !this.#world.rules.holds('BC-PRES-8')) this.push(profileId);
  }

  /** Creates a presence for a newly connected player without one. */
  connected(profileId: string): void {
    if (!this.#settings.presenceEnabled || this.#byProfile.has(profileId)) return;
    if (this.#world.rules.holds('BC-RTT-7')) this.update(profileId, {});
  }

  /** Ends the presence of a player who lost a connection, unless another one or a server holds it. */
  disconnected(profileId: string): void {
    const { rules } = this.#world;
    const presence = this.#byProfile.get(profileId);
    if (!presence || (this.#isConnected(profileId) && rules.holds('BC-RTT-8'))) return;
    const isHeldByServer = presence.expiresAt !== undefined && !this.#hasExpired(presence);
    if (!isHeldByServer || !rules.holds('BC-SYS-7')) this.end(profileId);
  }

  /** Sends a presence, as others see it, to the connections of all listeners. */
  push(profileId: string): void {
    const { presenceEnabled, realTimeUpdates } = this.#settings;
    if (!presenceEnabled || !realTimeUpdates) return;
    const { listeners, profiles, rtt } = this.#context;
    const listenerIds = listeners.of(profileId);
    if (listenerIds.size === 0) return;
    const { user: from, ...presence } = this.row(profiles.get(profileId));
    const message: PresenceIncomingMessage = {
      service: 'presence',
      operation: 'INCOMING',
      data: { from, ...presence },
    };
    rtt.send(listenerIds, message);
  }

  /** Returns the presences created by servers, which do not end with connections. */
  records(): ProfilePresence[] {
    return [...this.#byProfile.values()].filter(
      (presence) => presence.expiresAt !== undefined && !this.#hasExpired(presence),
    );
  }

  /** Replaces all presences without pushing anything. */
  load(presences: readonly ProfilePresence[]): void {
    for (const profileId of [...this.#expiryTimers.keys()]) this.#cancelExpiry(profileId);
    this.#byProfile.clear();
    for (const presence of presences) {
      if (this.#hasExpired(presence)) continue;
      this.#byProfile.set(presence.profileId, presence);
      this.#scheduleExpiry(presence);
    }
  }

  /** Returns whether a presence appears online to others. */
  #isShown(presence: ProfilePresence | undefined): boolean {
    return presence !== undefined && (presence.visible || !this.#world.rules.holds('BC-PRES-5'));
  }

  #isConnected(profileId: string): boolean {
    return this.#context.rtt.peersOf(profileId).length > 0;
  }

  #record(profileId: string, old: ProfilePresence | undefined, now: ProfilePresence | undefined): void {
    this.#world.presenceChanges.add({
      service: 'braincloud',
      userId: profileId,
      status: statusOf(now),
      was: statusOf(old),
      at: this.#world.clock.now(),
      activity: now?.activity ?? {},
    });
  }

  /** Returns whether the presence created by a server has expired. */
  #hasExpired({ expiresAt }: ProfilePresence): boolean {
    return expiresAt !== undefined && expiresAt <= this.#world.clock.now();
  }

  #scheduleExpiry({ profileId, expiresAt }: ProfilePresence): void {
    this.#cancelExpiry(profileId);
    if (expiresAt === undefined || !this.#world.rules.holds('BC-SYS-8')) return;
    const { clock } = this.#world;
    const expire = whileHeld(this, (presences) => presences.#expire(profileId));
    this.#expiryTimers.set(profileId, clock.setTimeout(expire, expiresAt - clock.now()));
  }

  #cancelExpiry(profileId: string): void {
    if (!this.#expiryTimers.has(profileId)) return;
    this.#world.clock.clearTimeout(this.#expiryTimers.get(profileId));
    this.#expiryTimers.delete(profileId);
  }

  #expire(profileId: string): void {
    this.#expiryTimers.delete(profileId);
    if (this.#isConnected(profileId) && this.#world.rules.holds('BC-SYS-7')) return;
    this.end(profileId);
  }
}

function statusOf(presence: ProfilePresence | undefined): 'Online' | 'Hidden' | 'Offline' {
  if (!presence) return 'Offline';
  return presence.visible ? 'Online' : 'Hidden';
}
