import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { World } from '../engine/world.ts';
import { refusal } from './refusal.ts';
import type { SystemPresence } from './system-presence.ts';

/** A user's routing status. Immutable; a change replaces it. */
export interface RoutingStatus {
  readonly userId: string;
  readonly status: RoutingStatusName;
  readonly startTime: string;
}

/** The routing statuses of the users of an org. */
export class RoutingStatuses {
  readonly #world: World;
  readonly #records = new Map<string, RoutingStatus>();

  constructor(world: World) {
    this.#world = world;
  }

  records(): RoutingStatus[] {
    return [...this.#records.values()];
  }

  load(statuses: readonly RoutingStatus[]): void {
    this.#records.clear();
    for (const status of statuses) this.#records.set(status.userId, status);
  }

  find(userId: string): RoutingStatus | undefined {
    return this.#records.get(userId);
  }

  /** @throws Refusal 404 for an unknown user. */
  get(userId: string): RoutingStatus {
    const status = this.#records.get(userId);
    if (!status) throw refusal('GEN-GET-2', 'not.found');
    return status;
  }

  /**
   * Sets a status.
   * @returns the new record; undefined if the user already has this status.
   */
  set(userId: string, status: RoutingStatusName, startTime: string): RoutingStatus | undefined {
    const isSame = this.#records.get(userId)?.status === status;
    if (isSame && this.#world.rules.holds('GEN-ROUTE-2')) return undefined;
    const record = { userId, status, startTime };
    this.#records.set(userId, record);
    return record;
  }

  remove(userId: string): void {
    this.#records.delete(userId);
  }

  /**
   * Makes the status fit the user's presence.
   * @param startTime start time of a new record; by default the current time.
   * @returns the new record; undefined if the old one already fits.
   */
  follow(userId: string, presence: SystemPresence, startTime?: string): RoutingStatus | undefined {
    if (!this.#world.rules.holds('GEN-ROUTE-1')) return undefined;
    const status = this.#records.get(userId)?.status;
    if (status !== undefined && fits(status, presence)) return undefined;
    return this.set(userId, presence === 'OnQueue' ? 'IDLE' : 'OFF_QUEUE', startTime ?? this.#world.isoNow());
  }

  /** @throws Refusal 409 for a status that a user with this presence cannot have. */
  check(status: RoutingStatusName, presence: SystemPresence): void {
    if (fits(status, presence) || !this.#world.rules.holds('GEN-ROUTE-4')) return;
    throw refusal('GEN-ROUTE-4', 'general.conflict', {
      message: `The routing status cannot be ${status}: the user is ${presence === 'OnQueue' ? '' : 'not '}on queue. Change the presence first.`,
    });
  }
}

/** Returns whether a user with this presence can have this routing status. */
export function fits(status: RoutingStatusName, presence: SystemPresence): boolean {
  return (status === 'OFF_QUEUE') === (presence !== 'OnQueue');
}
