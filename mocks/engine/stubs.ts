import type { PathStub, ServopStub, Stub } from '../../src/generated/mock-control.ts';
import type { Call } from './call.ts';

export type { PathStub, ServopStub, Stub, StubMethod } from '../../src/generated/mock-control.ts';

/** What a path answers. */
export type StubAnswer = Omit<PathStub, 'method' | 'path'>;

/** What a servop answers. */
export type ServopStubAnswer = Pick<ServopStub, 'data'>;

/** Answers a path, given the parameters in it without percent-encoding. */
export type PathAnswerer = (parameters: Readonly<Record<string, string>>, call: Call) => StubAnswer;

/** Answers a servop, given the `data` of the message, which nothing has checked. */
export type ServopAnswerer = (data: unknown) => ServopStubAnswer;

/** The stub that answers a call of a path. */
export interface FoundStub {
  /** Such as `GET /api/v2/routing/wrapupcodes/{id}`; the journal and faults use it. */
  readonly name: string;
  readonly answer: (call: Call) => StubAnswer;
}

interface PathEntry {
  readonly method: string;
  readonly template: Template;
  readonly answer: PathAnswerer;
  /** Absent where the answer is made by a function. */
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

/** The answers of paths and servops that the mock does not know. Whoever sets one has checked it. */
export class Stubs {
  readonly #entries = new Map<string, PathEntry | ServopEntry>();

  /** Whether there is a stub of this name. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * Sets a stub, in place of one that has its name.
   * @returns removes it again, unless another has taken its place.
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

  /** The stub for a method and path: of several, that with the fewest parameters, or else the latest. */
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

  /** The names of all. */
  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  findServop(servop: string): ServopAnswerer | undefined {
    const entry = this.#entries.get(servop);
    return entry && 'answerServop' in entry ? entry.answerServop : undefined;
  }

  /** In the order in which they were set; without those that a function answers. */
  list(): Stub[] {
    return [...this.#entries.values()].flatMap(({ stub }) => (stub ? [stub] : []));
  }

  /** Replaces the stubs that `list()` returns. */
  restore(stubs: readonly Stub[]): void {
    for (const stub of this.list()) this.#entries.delete(stubName(stub));
    for (const stub of stubs) this.set(stub);
  }

  /** Whether there was one to remove. */
  remove(name: string): boolean {
    return this.#entries.delete(name);
  }

  /** Removes all. Returns how many there were. */
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

/** What names a stub: `GET /api/v2/routing/wrapupcodes/{id}`, or its servop. */
export function stubName(
  stub: { readonly method: string; readonly path: string } | { readonly servop: string },
): string {
  return 'servop' in stub ? stub.servop : `${stub.method} ${stub.path}`;
}

/** Whether an operation's name is `service.OPERATION`: that of a stub of a path may contain dots too. */
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

/** Text that is not percent-encoded as it should be is left as it is: a stub checks nothing. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
