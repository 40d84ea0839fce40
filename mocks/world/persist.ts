import { digest } from '../engine/digest.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { PresenceMock, Snapshot } from './mock.ts';

/** A storage for a world: `sessionStorage`, `localStorage` or a compatible object. */
export interface KeyValueStorage {
  /** Returns the value of a key, or `null`. */
  getItem(key: string): string | null;
  /** Sets the value of a key. */
  setItem(key: string, value: string): void;
  /** Removes a key. */
  removeItem(key: string): void;
}

export interface PersistOptions {
  /**
   * Storage for the world.
   * @default the page's `sessionStorage`, which survives a reload and ends with the tab
   */
  readonly storage?: KeyValueStorage;
  /**
   * Key in the storage.
   * @default `presence-mock:` and the world's name
   */
  readonly key?: string;
  /**
   * Version of the saved world. A world that was saved with another version is discarded.
   * @default a digest of the initial state, so that a changed seed discards the saved world. Set it if the seed contains
   * random values.
   */
  readonly version?: string;
  /**
   * Called with the reason when the saved world is discarded or the world cannot be saved.
   * @default `console.warn`
   */
  readonly onProblem?: (message: string) => void;
}

export interface Persistence {
  /** Whether a saved world was restored. */
  readonly restored: boolean;
  /** Saves the world immediately. */
  save(): void;
  /** Saves the world and stops saving. */
  stop(): void;
  /** Stops saving and removes the saved world. */
  forget(): void;
}

interface Kept {
  readonly version: string;
  readonly snapshot: Snapshot;
}

/** Delay that combines several changes into one save. */
const SAVE_AFTER_MS = 100;

/**
 * Keeps a world across page reloads. Restores the saved world, and saves it shortly after each call and when the page is
 * left. Tokens and sessions stay valid after a reload. Faults, settings, journal and time are not saved; secrets are
 * saved as digests only.
 *
 * Call it before the first call to the mock. Each tab has its own world; to share one between tabs, use the server.
 *
 * @throws TypeError if there is no `storage` option and `sessionStorage` is not available.
 *
 * @example
 * const mock = createPresenceMock();
 * persist(mock);
 * await setupWorker(...mswHandlers(mock)).start();
 */
export function persist(mock: PresenceMock, options: PersistOptions = {}): Persistence {
  const { key = `presence-mock:${mock.name}`, onProblem = warn } = options;
  const version = options.version ?? digest(JSON.stringify(mock.snapshot(), withoutDates));
  const storage = options.storage ?? pageStorage(onProblem);
  const restored = storage !== undefined && takeUp(mock, storage, key, version, onProblem);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFailing = false;

  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const kept: Kept = { version, snapshot: mock.snapshot() };
    try {
      storage?.setItem(key, JSON.stringify(kept));
      isFailing = false;
    } catch (error) {
      // Reported once, not after every call.
      if (!isFailing) onProblem(`Cannot save the world under the key ${key}: ${messageOf(error)}`);
      isFailing = true;
    }
  };
  const unsubscribe = mock.journal.subscribe(() => {
    timer ??= setTimeout(save, SAVE_AFTER_MS);
  });
  globalThis.addEventListener?.('pagehide', save);
  const end = (): void => {
    clearTimeout(timer);
    unsubscribe();
    globalThis.removeEventListener?.('pagehide', save);
  };

  return {
    restored,
    save,
    stop() {
      end();
      save();
    },
    forget() {
      end();
      storage?.removeItem(key);
    },
  };
}

/** Restores the saved world. Returns false if there is none, or if it cannot be restored. */
function takeUp(
  mock: PresenceMock,
  storage: KeyValueStorage,
  key: string,
  version: string,
  onProblem: (message: string) => void,
): boolean {
  try {
    const text = storage.getItem(key);
    if (text === null) return false;
    mock.restore(readKept(text, version));
    return true;
  } catch (error) {
    mock.reset();
    onProblem(
      `Discarded the world saved under the key ${key} and started from the seed: ${messageOf(error)}`,
    );
    return false;
  }
}

function readKept(text: string, version: string): Snapshot {
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null || !('snapshot' in kept) || !('version' in kept)) {
    throw new TypeError('it is not a saved world.');
  }
  if (kept.version !== version) throw new TypeError('it was saved with another seed or version.');
  const [problem] = checkSnapshot(kept.snapshot);
  if (problem) throw new TypeError(`${problem.path.join('.') || 'it'} ${problem.message}`);
  // The validator has checked it against this type.
  return kept.snapshot as Snapshot;
}

/** Removes dates, because they depend on when the world was created. */
function withoutDates(_: string, value: unknown): unknown {
  const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  const isMoment = typeof value === 'number' && value > 1e11;
  return isDate || isMoment ? undefined : value;
}

function pageStorage(onProblem: (message: string) => void): KeyValueStorage | undefined {
  try {
    if (globalThis.sessionStorage) return globalThis.sessionStorage;
  } catch (error) {
    onProblem(
      `The world is not saved, because this page has no access to sessionStorage: ${messageOf(error)}`,
    );
    return undefined;
  }
  throw new TypeError('persist() needs the `storage` option here, because sessionStorage is not available.');
}

function warn(message: string): void {
  console.warn(`presence-kit: ${message}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
