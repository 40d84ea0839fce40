import { refusal } from './refusal.ts';

/** A queue and the ids of its members. Each member has joined it. */
export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly members: readonly string[];
}

/** The queues of an org. */
export class Queues {
  readonly #records = new Map<string, Queue>();

  load(queues: readonly Queue[]): void {
    this.#records.clear();
    for (const queue of queues) this.#records.set(queue.id, queue);
  }

  /** Removes a user from all queues. */
  removeMember(userId: string): void {
    for (const queue of this.list()) {
      if (!queue.members.includes(userId)) continue;
      this.#records.set(queue.id, { ...queue, members: queue.members.filter((id) => id !== userId) });
    }
  }

  list(): Queue[] {
    return [...this.#records.values()];
  }

  /** @throws Refusal 404 */
  get(id: string): Queue {
    const queue = this.#records.get(id);
    if (!queue) throw refusal('GEN-QUEUE-2', 'not.found');
    return queue;
  }
}
