import { ConfigurationError } from '../../runtime/errors.ts';
import type { Tokens } from './tokens.ts';

/** What is used of `sessionStorage` and `localStorage`. */
export interface LoginStorage {
  /** Returns what is kept under a key; `null` for nothing. */
  getItem(key: string): string | null;
  /** Keeps a text under a key, in place of any other. */
  setItem(key: string, value: string): void;
  /** Forgets what is kept under a key. */
  removeItem(key: string): void;
}

/** A login that has begun: what its answer is checked against. */
export interface PendingLogin {
  /** Comes back with the answer. */
  readonly state: string;
  /** Proves that the code was asked for here. */
  readonly verifier: string;
  /** What the app wants back when the login is over. */
  readonly appState?: string | undefined;
}

/** A session, as it outlives a page. */
export interface StoredSession {
  /** Of which login it is; another one may be of another person. */
  readonly login?: string | undefined;
  readonly tokens: Tokens;
  readonly appState?: string | undefined;
}

interface Kept {
  pending: PendingLogin;
  session: StoredSession;
}

/** Another version of this package may have kept something else under the name. */
const isKept: { readonly [Name in keyof Kept]: (kept: Partial<Kept[Name]>) => boolean } = {
  pending: ({ state, verifier }) => typeof state === 'string' && typeof verifier === 'string',
  session: ({ tokens }) => typeof tokens?.accessToken === 'string',
};

/** What a client keeps between one page and the next. */
export class LoginMemory {
  readonly #storage: LoginStorage | undefined;
  readonly #prefix: string;

  /**
   * @param service the address of the login service: no other one is to be sent its tokens
   * @param storage the platform's `sessionStorage` if left out, looked up at each use
   */
  constructor(service: string, clientId: string, storage: LoginStorage | undefined) {
    this.#storage = storage;
    this.#prefix = `presence-kit:login:${service}:${clientId}:`;
  }

  /** What is kept under a name; nothing when it is not there or cannot be read. */
  read<Name extends keyof Kept>(name: Name): Kept[Name] | undefined {
    try {
      const text = this.#open().getItem(this.#prefix + name);
      if (text === null) return undefined;
      const kept: Kept[Name] = JSON.parse(text);
      return isKept[name](kept) ? kept : undefined;
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      return undefined;
    }
  }

  write<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
    this.#open().setItem(this.#prefix + name, JSON.stringify(value));
  }

  forget(name: keyof Kept): void {
    this.#open().removeItem(this.#prefix + name);
  }

  /** Does something while no other tab that shares the storage does, on a platform that has locks. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const locks: LockManager | undefined = globalThis.navigator?.locks;
    // A tab has its `sessionStorage` for itself.
    return this.#storage && locks ? locks.request(`${this.#prefix}session`, work) : work();
  }

  #open(): LoginStorage {
    if (this.#storage) return this.#storage;
    try {
      const { sessionStorage } = globalThis;
      if (sessionStorage) return sessionStorage;
    } catch {
      // A page can be forbidden to look.
    }
    throw new ConfigurationError('sessionStorage is not available. Pass `storage` to pkceLogin().');
  }
}
