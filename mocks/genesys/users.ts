import { refusal } from './refusal.ts';

/** A user of the org. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title?: string;
  readonly department?: string;
}

/** The users of an org. */
export class Users {
  readonly #records = new Map<string, User>();
  #list: readonly User[] = [];

  load(users: readonly User[]): void {
    this.#records.clear();
    for (const user of users) this.#records.set(user.id, user);
    this.#list = [...users];
  }

  add(user: User): void {
    this.#records.set(user.id, user);
    this.#list = [...this.#list, user];
  }

  remove(id: string): void {
    this.#records.delete(id);
    this.#list = this.#list.filter((user) => user.id !== id);
  }

  list(): readonly User[] {
    return this.#list;
  }

  find(id: string): User | undefined {
    return this.#records.get(id);
  }

  /** @throws Refusal 404 */
  get(id: string): User {
    const user = this.#records.get(id);
    if (!user) throw refusal('GEN-GET-2', 'not.found');
    return user;
  }
}
