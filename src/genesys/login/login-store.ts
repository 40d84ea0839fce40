import { ConfigurationError } from '../../runtime/errors.ts';
import type { Tokens } from './tokens.ts';

/** The required part of `sessionStorage` and `localStorage`. */
export interface LoginStorage {
  /** Returns the value of a key, or `null`. */
  getItem(key: string): string | null;
  /** Sets the value of a key. */
  setItem(key: string, value: string): void;
  /** Removes a key. */
  removeItem(key: string): void;
}

/** A pending login, used to check the response. */
export interface PendingLogin {
  /** Returned unchanged with the response. */
  readonly state: string;
  /** The PKCE code verifier. */
  readonly verifier: string;
  /** The app's own state, returned after the login. */
  readonly appState?: string | undefined;
}

/** A session as stored between pages. */
export interface StoredSession {
  /** Identifies the login, because another one may belong to another user. */
  readonly login?: string | undefined;
  readonly tokens: Tokens;
  readonly appState?: string | undefined;
}

interface StoredValues {
  pending: PendingLogin;
  session: StoredSession;
}

/** Checks for stored values, which another version of this package may have written. */
const isValid: { readonly [Name in keyof StoredValues]: (stored: Partial<StoredValues[Name]>) => boolean } = {
  pending: ({ state, verifier }) => typeof state === 'string' && typeof verifier === 'string',
  session: ({ tokens }) => typeof tokens?.accessToken === 'string',
};

/** Stores the state of a login between pages. */
export class LoginStore {
  readonly #storage: LoginStorage | undefined;
  readonly #prefix: string;

  /**
   * @param service the URL of the login service, so that its tokens are never sent to another one
   * @param storage defaults to the platform's `sessionStorage`, looked up on each use
   */
  constructor(service: string, clientId: string, storage: LoginStorage | undefined) {
    this.#storage = storage;
    this.#prefix = `presence-kit:login:${service}:${clientId}:`;
  }

  /** Returns a stored value; `undefined` if it is missing or cannot be read. */
  read<Name extends keyof StoredValues>(name: Name): StoredValues[Name] | undefined {
    try {
      const text = this.#open().getItem(this.#prefix + name);
      if (text === null) return undefined;
      const stored: StoredValues[Name] = JSON.parse(text);
      return isValid[name](stored) ? stored : undefined;
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      return undefined;
    }
  }

  write<Name extends keyof StoredValues>(name: Name, value: StoredValues[Name]): void {
    this.#open().setItem(this.#prefix + name, JSON.stringify(value));
  }

  forget(name: keyof StoredValues): void {
    this.#open().removeItem(this.#prefix + name);
  }

  /** Runs `work` while no other tab that shares the storage does, if the platform has locks. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const locks: LockManager | undefined = globalThis.navigator?.locks;
    // Tabs do not share `sessionStorage`.
    return this.#storage && locks ? locks.request(`${this.#prefix}session`, work) : work();
  }

  #open(): LoginStorage {
    if (this.#storage) return this.#storage;
    try {
      const { sessionStorage } = globalThis;
      if (sessionStorage) return sessionStorage;
    } catch {
      // Access to the property throws if storage is blocked.
    }
    throw new ConfigurationError('sessionStorage is not available. Pass `storage` to pkceLogin().');
  }
}
