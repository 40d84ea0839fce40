import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { World } from '../engine/world.ts';
import type { Definition } from './definitions.ts';
import type { Notifications } from './notifications.ts';
import { refusal } from './refusal.ts';
import type { RoutingStatus, RoutingStatuses } from './routing-statuses.ts';
import { PURECLOUD, type ResolvedSource } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';

/** A validated change, which cannot fail when it is applied. */
export interface CheckedChange {
  readonly userId: string;
  readonly source: ResolvedSource;
  readonly primary: boolean;
  readonly definition: Definition;
  readonly message: string;
}

/** The presences of all users in all sources. */
export class StoredPresences {
  /** The primary source of users without a chosen one. */
  defaultPrimarySource: string = PURECLOUD;
  readonly #world: World;
  readonly #routingStatuses: RoutingStatuses;
  readonly #notifications: Notifications;
  readonly #bySource = new Map<string, Map<string, StoredPresence>>();
  /** The chosen primary sources, by user. */
  readonly #primarySources = new Map<string, string>();

  constructor(world: World, routingStatuses: RoutingStatuses, notifications: Notifications) {
    this.#world = world;
    this.#routingStatuses = routingStatuses;
    this.#notifications = notifications;
  }

  records(): StoredPresence[] {
    return [...this.#bySource.values()].flatMap((presences) => [...presences.values()]);
  }

  primarySources(): [userId: string, source: string][] {
    return [...this.#primarySources];
  }

  load(
    presences: readonly StoredPresence[],
    primarySources: Iterable<readonly [string, string]>,
    routingStatuses: readonly RoutingStatus[],
  ): void {
    this.#bySource.clear();
    this.#primarySources.clear();
    for (const presence of presences) this.#store(presence);
    for (const [userId, source] of primarySources) this.#primarySources.set(userId, source);
    this.#routingStatuses.load(routingStatuses);
    this.#fitRoutingStatuses(presences);
  }

  /** Adds the presences of a new user, without an event. The routing status follows the presence by default. */
  add(presences: readonly StoredPresence[], routing: RoutingStatus | undefined): void {
    for (const presence of presences) this.#store(presence);
    if (routing) this.#routingStatuses.set(routing.userId, routing.status, routing.startTime);
    this.#fitRoutingStatuses(presences);
  }

  /** Removes the presences, the primary source and the routing status of a user, without an event. */
  remove(userId: string): void {
    for (const presences of this.#bySource.values()) presences.delete(userId);
    this.#primarySources.delete(userId);
    this.#routingStatuses.remove(userId);
  }

  find(source: string, userId: string): StoredPresence | undefined {
    return this.#bySource.get(source)?.get(userId);
  }

  /** @throws Refusal 404 for a source in which the user has no presence yet. */
  get(source: string, userId: string): StoredPresence {
    const presence = this.find(source, userId);
    if (!presence) throw refusal('GEN-GET-3', 'not.found');
    return presence;
  }

  /** Returns the presences of these users in a source, in their order. */
  ofUsers(source: string, userIds: readonly string[]): StoredPresence[] {
    const presences = this.#bySource.get(source);
    if (!presences) return [];
    const found: StoredPresence[] = [];
    for (const userId of userIds) {
      const presence = presences.get(userId);
      if (presence) found.push(presence);
    }
    return found;
  }

  /** Returns the sources in which a user has a presence, in order of first use. */
  ofUser(userId: string): StoredPresence[] {
    return [...this.#bySource.values()].flatMap((presences) => presences.get(userId) ?? []);
  }

  /** Returns the user's primary source. */
  primarySource(userId: string): string {
    return this.#primarySources.get(userId) ?? this.defaultPrimarySource;
  }

  /** Makes a source the user's primary one. */
  choosePrimarySource(userId: string, source: string): void {
    const before = this.primarySource(userId);
    this.#primarySources.set(userId, source);
    if (source !== before) this.#primarySourceChanged(userId, before);
  }

  /** Resets users with this primary source to PURECLOUD. */
  sourceDeactivated(source: string): void {
    if (!this.#world.rules.holds('GEN-SRC-5')) return;
    for (const [userId, chosen] of this.primarySources()) {
      if (chosen === source) this.choosePrimarySource(userId, PURECLOUD);
    }
  }

  /**
   * Applies a new default primary source to users without a chosen one.
   * @param before the old default.
   */
  defaultPrimarySourceChanged(userId: string, before: string): void {
    if (!this.#primarySources.has(userId)) this.#primarySourceChanged(userId, before);
  }

  /** Returns the presence in the user's primary source, or in PURECLOUD if there is none yet. */
  primary(userId: string): StoredPresence {
    return this.find(this.primarySource(userId), userId) ?? this.get(PURECLOUD, userId);
  }

  /**
   * Changes a routing status, and notifies subscribers.
   * @throws Refusal 404 for an unknown user; 409 for a status that contradicts the presence.
   */
  setRoutingStatus(userId: string, status: RoutingStatusName): RoutingStatus {
    const presence = this.primary(userId);
    this.#routingStatuses.check(status, presence.systemPresence);
    const changed = this.#routingStatuses.set(userId, status, this.#world.isoNow());
    if (changed) {
      this.#record(presence, presence, true);
      this.#notifications.routingStatusChanged(changed, presence);
    }
    return changed ?? this.#routingStatuses.get(userId);
  }

  /**
   * Changes a presence, and notifies subscribers.
   * @param at time of the change; by default the current time.
   */
  apply(change: CheckedChange, at = this.#world.isoNow()): StoredPresence {
    const { userId, definition, message } = change;
    const source = change.source.key;
    const before = this.primarySource(userId);
    if (change.primary) this.#primarySources.set(userId, source);
    const presence: StoredPresence = {
      userId,
      source,
      definitionId: definition.id,
      systemPresence: definition.systemPresence,
      message,
      modifiedDate: at,
    };
    const old = this.find(source, userId);
    this.#store(presence);
    // Also true in PURECLOUD while the primary source has no presence.
    const isPrimary = presence === this.primary(userId);
    const routing = isPrimary ? this.#follow(presence) : undefined;
    this.#record(presence, old, isPrimary);
    this.#notifications.presenceChanged(presence, isPrimary, routing);
    if (change.primary && source !== before) {
      this.#notifications.primarySourceChanged({ userId, source, before, presence });
    }
    return presence;
  }

  /** Notifies subscribers of the presence in a new primary source, if there is one. */
  #primarySourceChanged(userId: string, before: string): void {
    const source = this.primarySource(userId);
    const presence = this.find(source, userId);
    if (presence) {
      const routing = this.#follow(presence);
      this.#record(presence, presence, true);
      this.#notifications.primaryPresenceReplaced(presence, routing);
    } else {
      // Until the new source has a presence, the one in PURECLOUD is the user's presence.
      const fallback = this.primary(userId);
      const routing = this.#follow(fallback);
      if (routing) this.#notifications.routingStatusChanged(routing, fallback);
    }
    this.#notifications.primarySourceChanged({ userId, source, before, presence });
  }

  /** Updates the routing statuses of the users of stored presences, with the dates of the presences. */
  #fitRoutingStatuses(presences: readonly StoredPresence[]): void {
    for (const { userId } of presences) {
      const { systemPresence, modifiedDate } = this.primary(userId);
      this.#routingStatuses.follow(userId, systemPresence, modifiedDate);
    }
  }

  /** Updates the routing status to match the primary presence. */
  #follow({ userId, systemPresence }: StoredPresence): RoutingStatus | undefined {
    return this.#routingStatuses.follow(userId, systemPresence);
  }

  #record(presence: StoredPresence, old: StoredPresence | undefined, primary: boolean): void {
    const { userId, source, systemPresence, definitionId, message } = presence;
    this.#world.presenceChanges.add({
      service: 'genesys',
      userId,
      status: systemPresence,
      was: old?.systemPresence ?? 'Offline',
      at: this.#world.clock.now(),
      source,
      primary,
      definitionId,
      message,
      routingStatus: this.#routingStatuses.get(userId).status,
    });
  }

  /** Stores a presence without validation. */
  #store(presence: StoredPresence): void {
    let presences = this.#bySource.get(presence.source);
    if (!presences) {
      presences = new Map();
      this.#bySource.set(presence.source, presences);
    }
    presences.set(presence.userId, presence);
  }
}
