import type { PathStub, ServopStub, Stub } from '../../src/generated/mock-control.ts';
import type { Call } from './call.ts';

export type { PathStub, ServopStub, Stub, StubMethod } from '../../src/generated/mock-control.ts';

/** The response of a stubbed path. */
export type StubAnswer = Omit<PathStub, 'method' | 'path'>;

/** The response of a stubbed servop. */
export type ServopStubAnswer = Pick<ServopStub, 'data'>;

/** Returns the response of a stubbed path from its decoded path parameters and the call. */
export type PathAnswerer = (parameters: Readonly<Record<string, string>>, call: Call) => StubAnswer;

/** Returns the response of a stubbed servop from the `data` of the message, which is not validated. */
export type ServopAnswerer = (data: unknown) => ServopStubAnswer;

/** A stub that matches a path. */
export interface FoundStub {
  /** Name of the stub in the journal and in faults, such as `GET /api/v2/routing/wrapupcodes/{id}`. */
  readonly name: string;
  readonly answer: (call: Call) => StubAnswer;
}

interface PathEntry {
  readonly method: string;
  readonly template: Template;
  readonly answer: PathAnswerer;
  /** Absent if a function creates the response. */
  readonly stub?: PathStub;
}

interface ServopEntry {
  readonly answerServop: ServopAnswerer;
  readonly stub?: ServopStub;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Stubs for paths and servops that the mock does not implement. Callers validate them before setting them. */
export class Stubs {
  readonly #entries = new Map<string, PathEntry | ServopEntry>();

  /** Returns whether a stub with this name exists. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * Sets a stub, replacing one with the same name.
   * @returns a function that removes the stub, unless it has been replaced.
   */
  set(stub: Stub): () => void {
    if ('servop' in stub) {
      const { servop, data } = stub;
      return this.#set(servop, { stub, answerServop: () => ({ data }) });
    }
    const { method, path, ...answer } = stub;
    return this.#set(stubName(stub), { stub, method, template: compile(path), answer: () => answer });
  }

  setPath(method: string, path: string, answer: PathAnswerer): () => void {
    return this.#set(stubName({ method, path }), { method, template: compile(path), answer });
  }

  setServop(servop: string, answerServop: ServopAnswerer): () => void {
    return this.#set(servop, { answerServop });
  }

  /**
   * Returns the stub for a method and path. If several match, the one with the fewest parameters wins, then
   * the latest.
   */
  findPath(method: string, path: string): FoundStub | undefined {
    let found: FoundStub | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [name, entry] of this.#entries) {
      if (!('template' in entry) || entry.method !== method) continue;
      const { pattern, names } = entry.template;
      const values = names.length > fewest ? null : pattern.exec(path);
      if (!values) continue;
      fewest = names.length;
      const parameters = Object.fromEntries(names.map((key, index) => [key, decoded(values[index + 1])]));
      found = { name, answer: (call) => entry.answer(parameters, call) };
    }
    return found;
  }

  /** Returns the names of all stubs. */
  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  findServop(servop: string): ServopAnswerer | undefined {
    const entry = this.#entries.get(servop);
    return entry && 'answerServop' in entry ? entry.answerServop : undefined;
  }

  /** Returns the stubs without a function, in the order in which they were set. */
  list(): Stub[] {
    return [...this.#entries.values()].flatMap(({ stub }) => (stub ? [stub] : []));
  }

  /** Replaces the stubs that `list()` returns. */
  restore(stubs: readonly Stub[]): void {
    for (const stub of this.list()) this.#entries.delete(stubName(stub));
    for (const stub of stubs) this.set(stub);
  }

  /** Removes a stub. Returns whether it existed. */
  remove(name: string): boolean {
    return this.#entries.delete(name);
  }

  /** Removes all stubs. Returns how many there were. */
  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    return size;
  }

  #set(name: string, entry: PathEntry | ServopEntry): () => void {
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    return () => {
      if (this.#entries.get(name) === entry) this.#entries.delete(name);
    };
  }
}

/** Returns the name of a stub: `GET /api/v2/routing/wrapupcodes/{id}`, or its servop. */
export function stubName(
  stub: { readonly method: string; readonly path: string } | { readonly servop: string },
): string {
  return 'servop' in stub ? stub.servop : `${stub.method} ${stub.path}`;
}

/** Returns whether an operation is a servop. The names of path stubs can also contain dots. */
export function isServopName(operation: string): boolean {
  return operation.includes('.') && !operation.includes('/');
}

function compile(path: string): Template {
  const parts = path.split(/\{([^{}]*)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? '([^/]+)' : escaped(part))).join('');
  return { names, pattern: new RegExp(`^${source}/?$`) };
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** Decodes percent-encoding. Invalid encoding is returned unchanged, because stubs do not validate. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
