import { InputError } from './input.ts';
import { listNames } from './known-names.ts';
import { type Lookup, lookUp, type Named } from './name-lookup.ts';

/** Operations of a world: those of a vendor, or its stubs. */
interface OperationSource {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** Journal entries that are not operations: sockets, unknown paths and unreadable packets. */
const OTHER_CALLS = ['socket', 'unknown', 'postDispatcherv2', 'postS2sdispatcher'];

/** The names of a world that tests can use. */
export class WorldNames {
  readonly #operations: OperationSource[] = [];
  readonly #callers: (() => readonly Named[])[] = [];

  knowOperations(source: OperationSource): void {
    this.#operations.push(source);
  }

  /** @param list returns the current users, profiles and clients. */
  knowCallers(list: () => readonly Named[]): void {
    this.#callers.push(list);
  }

  isOperation(name: string): boolean {
    return this.#operations.some((source) => source.has(name));
  }

  /** Returns whether the journal can have calls with this name. */
  isCall(name: string): boolean {
    return OTHER_CALLS.includes(name) || this.isOperation(name);
  }

  /** Returns the problem for the name of an unknown operation. */
  operationProblem(name: string, others: readonly string[] = OTHER_CALLS): string {
    const known = [...others, ...this.#operations.flatMap((source) => [...source.keys()])];
    return `"${name}" is not a known operation; known operations: ${listNames(known, name)}`;
  }

  /** @throws InputError for an unknown operation of a vendor, listing those with similar names. */
  requireOperation(name: string, known: ReadonlySet<string>): void {
    if (known.has(name)) return;
    const message = this.operationProblem(name, []);
    throw new InputError(`${message}.`, [{ path: ['operation'], message }]);
  }

  /** Looks up a user, profile or client by id or name. */
  lookUpCaller(text: string): Lookup {
    return lookUp(
      'caller',
      text,
      this.#callers.flatMap((list) => list()),
    );
  }
}
