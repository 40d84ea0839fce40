import type { PlayerEvent } from '../../src/generated/braincloud.ts';

/** Maximum number of stored events per player. The mock has no servop to delete them. */
const MAX_EVENTS = 100;

/** Events between players, by recipient. */
export class PlayerEvents {
  readonly #byReceiver = new Map<string, readonly PlayerEvent[]>();

  /** The oldest first. */
  of(profileId: string): PlayerEvent[] {
    return [...(this.#byReceiver.get(profileId) ?? [])];
  }

  add(event: PlayerEvent): void {
    const events = [...this.of(event.toPlayerId), event];
    this.#byReceiver.set(event.toPlayerId, events.slice(-MAX_EVENTS));
  }

  /** Removes the events of a receiver. */
  forget(profileId: string): void {
    this.#byReceiver.delete(profileId);
  }

  records(): PlayerEvent[] {
    return [...this.#byReceiver.values()].flat();
  }

  load(records: readonly PlayerEvent[]): void {
    this.#byReceiver.clear();
    for (const event of records) this.add(event);
  }
}
