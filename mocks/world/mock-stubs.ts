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

/** A path that may be stubbed: a known one is a text that says what to do instead, which no argument fits. */
export type StubPath<Method extends StubMethod, Path extends string> = Path extends keyof paths
  ? Lowercase<Method> extends keyof paths[Path]
    ? 'The mock implements this operation: use override()'
    : Path
  : Path;

/** A servop that may be stubbed, likewise. */
export type StubServop<Name extends string> = Name extends Servop
  ? 'The mock implements this servop: use override()'
  : Name;

/** The names of the parameters of a path. */
type ParameterName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterName<Rest>
  : never;

/** The parameters of a path as it was called: `{ id: string }` for `/wrapupcodes/{id}`. */
export type StubParameters<Path extends string> = { readonly [Name in ParameterName<Path>]: string };

/** The stubs of a world, each checked before it is set. */
export class MockStubs {
  readonly #stubs: Stubs;

  constructor(stubs: Stubs) {
    this.#stubs = stubs;
  }

  /**
   * Sets a stub, in place of one of the same method and path, or of the same servop.
   * @returns a function that removes it again.
   * @throws InputError when it is not a valid stub, or the mock knows the operation; nothing has changed then.
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

  /** In the order in which they were set; without those whose answer is made by a function. */
  list(): Stub[] {
    return this.#stubs.list();
  }

  /** Whether there was one of this method and path, or of this servop, to remove. */
  remove(stub: Pick<PathStub, 'method' | 'path'> | Pick<ServopStub, 'servop'>): boolean {
    return this.#stubs.remove(stubName(stub));
  }

  /** Removes all. Returns how many there were. */
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
   * Replaces the stubs that `list()` returns by validated ones.
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

/** What is wrong with the `stubs` of a seed or a snapshot. */
export function stubListProblems(stubs: readonly unknown[]): InputProblem[] {
  const names = new Set<string>();
  return stubs.flatMap((stub, index) => {
    const problems = stubProblems(stub, knownCalls);
    if (problems.length === 0) {
      // Checked just now.
      const name = stubName(stub as Stub);
      if (names.has(name)) problems.push({ path: [], message: `is a duplicate: ${JSON.stringify(name)}` });
      names.add(name);
    }
    return problems.map(({ path, message }) => ({ path: ['stubs', index, ...path], message }));
  });
}

/** As JSON has it, so that later changes of what was handed in change no answer. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
