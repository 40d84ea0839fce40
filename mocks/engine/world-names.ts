import { InputError } from './input.ts';
import { listNames } from './known-names.ts';
import { type Lookup, lookUp, type Named } from './named.ts';

/** Some of the operations of a world: those of a vendor, or its stubs. */
interface OperationSource {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** What the journal has besides operations: sockets, unknown paths, and packets that cannot be read. */
const OTHER_CALLS = ['socket', 'unknown', 'postDispatcherv2', 'postS2sdispatcher'];

/** The names that a test may use of a world. */
export class WorldNames {
  readonly #operations: OperationSource[] = [];
  readonly #callers: (() => readonly Named[])[] = [];

  knowOperations(source: OperationSource): void {
    this.#operations.push(source);
  }

  /** @param list returns users, profiles and clients as they are now. */
  knowCallers(list: () => readonly Named[]): void {
    this.#callers.push(list);
  }

  isOperation(name: string): boolean {
    return this.#operations.some((source) => source.has(name));
  }

  /** Whether the journal may have calls of this name. */
  isCall(name: string): boolean {
    return OTHER_CALLS.includes(name) || this.isOperation(name);
  }

  /** What is wrong with the name of an operation that does not exist. */
  operationProblem(name: string, others: readonly string[] = OTHER_CALLS): string {
    const known = [...others, ...this.#operations.flatMap((source) => [...source.keys()])];
    return `"${name}" is not a known operation; known operations: ${listNames(known, name)}`;
  }

  /** @throws InputError for what is not one of a vendor's operations, listing those with similar names. */
  requireOperation(name: string, known: ReadonlySet<string>): void {
    if (known.has(name)) return;
    const message = this.operationProblem(name, []);
    throw new InputError(`${message}.`, [{ path: ['operation'], message }]);
  }

  /** Finds a user, profile or client by id or name. */
  lookUpCaller(text: string): Lookup {
    return lookUp(
      'caller',
      text,
      this.#callers.flatMap((list) => list()),
    );
  }
}
