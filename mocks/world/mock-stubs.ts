import type { paths } from '../../src/generated/genesys.ts';
import type { Servop } from '../braincloud/index.ts';
import { type InputProblem, inputError } from '../engine/input.ts';
import { stubProblems } from '../engine/stub-check.ts';
import {
  type PathAnswerer,
  type PathStub,
  type ServopAnswerer,
  type ServopStub,
  type ServopStubAnswer,
  type Stub,
  type StubAnswer,
  type StubMethod,
  type Stubs,
  stubName,
} from '../engine/stubs.ts';
import { knownCalls } from './known-calls.ts';

/** A path that can be stubbed. For an implemented path, this is an error message that no argument matches. */
export type StubPath<Method extends StubMethod, Path extends string> = Path extends keyof paths
  ? Lowercase<Method> extends keyof paths[Path]
    ? 'The mock implements this operation: use override()'
    : Path
  : Path;

/** A servop that can be stubbed. For an implemented servop, this is an error message that no argument matches. */
export type StubServop<Name extends string> = Name extends Servop
  ? 'The mock implements this servop: use override()'
  : Name;

/** The names of the parameters of a path. */
type ParameterName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterName<Rest>
  : never;

/** The path parameters of a call: `{ id: string }` for `/wrapupcodes/{id}`. */
export type StubParameters<Path extends string> = { readonly [Name in ParameterName<Path>]: string };

/** The stubs of a world. */
export class MockStubs {
  readonly #stubs: Stubs;

  constructor(stubs: Stubs) {
    this.#stubs = stubs;
  }

  /**
   * Sets a stub, replacing one with the same method and path or the same servop.
   * @returns a function that removes the stub.
   * @throws InputError for an invalid stub, or if the mock implements the operation.
   * @example mock.stubs.set({ method: 'GET', path: '/api/v2/timezones', body: { entities: [] } })
   */
  set(stub: Stub): () => void {
    return this.#stubs.set(this.#checked(stub));
  }

  /** @internal See PresenceMock.stub. */
  setPath(method: StubMethod, path: string, answer: StubAnswer | PathAnswerer): () => void {
    if (typeof answer !== 'function') return this.set({ method, path, ...answer });
    this.#checked({ method, path, status: 200 });
    return this.#stubs.setPath(method, path, answer);
  }

  /** @internal See PresenceMock.stub. */
  setServop(servop: string, answer: ServopStubAnswer | ServopAnswerer): () => void {
    if (typeof answer !== 'function') return this.set({ servop, ...answer });
    this.#checked({ servop, data: null });
    return this.#stubs.setServop(servop, answer);
  }

  /** Returns the stubs without a function, in the order in which they were set. */
  list(): Stub[] {
    return this.#stubs.list();
  }

  /** Removes the stub with this method and path or this servop. Returns whether it existed. */
  remove(stub: Pick<PathStub, 'method' | 'path'> | Pick<ServopStub, 'servop'>): boolean {
    return this.#stubs.remove(stubName(stub));
  }

  /** Removes all stubs. Returns how many there were. */
  clear(): number {
    return this.#stubs.clear();
  }

  /**
   * Checks the stubs of a snapshot.
   * @internal
   * @throws InputError
   */
  requireAll(stubs: readonly Stub[]): void {
    const problems = stubListProblems(stubs);
    if (problems.length > 0) throw inputError('snapshot', problems);
  }

  /**
   * Replaces the stubs that `list()` returns with validated ones.
   * @internal
   */
  restore(stubs: readonly Stub[]): void {
    this.#stubs.restore(copyOf(stubs));
  }

  #checked(stub: Stub): Stub {
    const problems = stubProblems(stub, knownCalls);
    if (problems.length > 0) throw inputError('stub', problems);
    return copyOf(stub);
  }
}

/** Returns the problems in the `stubs` of a seed or a snapshot. */
export function stubListProblems(stubs: readonly unknown[]): InputProblem[] {
  const names = new Set<string>();
  return stubs.flatMap((stub, index) => {
    const problems = stubProblems(stub, knownCalls);
    if (problems.length === 0) {
      // Validated above.
      const name = stubName(stub as Stub);
      if (names.has(name)) problems.push({ path: [], message: `is a duplicate: ${JSON.stringify(name)}` });
      names.add(name);
    }
    return problems.map(({ path, message }) => ({ path: ['stubs', index, ...path], message }));
  });
}

/** Copies a value, so that the caller's later changes do not affect responses. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
