import { digest } from '../engine/digest.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { PresenceMock, Snapshot } from './mock.ts';

/** What a world can be kept in: `sessionStorage`, `localStorage`, or what behaves so. */
export interface KeyValueStorage {
  /** Returns what is kept under a key; `null` for nothing. */
  getItem(key: string): string | null;
  /** Keeps a text under a key, in place of any other. */
  setItem(key: string, value: string): void;
  /** Forgets what is kept under a key. */
  removeItem(key: string): void;
}

export interface PersistOptions {
  /**
   * Where the world is kept.
   * @default the page's `sessionStorage`: it outlives a reload and ends with the tab
   */
  readonly storage?: KeyValueStorage;
  /** @default `presence-mock:` and the world's name */
  readonly key?: string;
  /**
   * What was kept under another version is dropped.
   * @default a digest of the world as it begins, so that a page with another seed begins anew; a seed that is never
   * the same twice, dates aside, needs a version of yours
   */
  readonly version?: string;
  /**
   * Told why what was kept is dropped, or why the world cannot be kept.
   * @default writes it to the console, as a warning
   */
  readonly onProblem?: (message: string) => void;
}

export interface Persistence {
  /** Whether the world goes on from what was kept. */
  readonly restored: boolean;
  /** Keeps the world as it is now, at once. */
  save(): void;
  /** Keeps the world as it is now, and no longer after that. */
  stop(): void;
  /** Keeps the world no longer, and nothing of it. */
  forget(): void;
}

interface Kept {
  readonly version: string;
  readonly snapshot: Snapshot;
}

/** Changes that come together are kept together. */
const SAVE_AFTER_MS = 100;

/**
 * Has a world in a page survive a reload: takes up what was kept of it, and keeps it from now on, shortly after each
 * call and when the page is left. What is kept is a snapshot: the state, with secrets as digests only, so that tokens
 * and sessions from before the reload are still good; no faults, settings, journal, and not the time of day.
 *
 * Call it before the first call is made. Each tab has a world of its own; tabs that must share one use the server.
 *
 * @throws TypeError when there is no `storage` and the host has none.
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
      // Once is enough: it would be said again after every call.
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

/** @returns whether there was something, and it could be taken up. */
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

/** A seed leaves dates to the moment at which its world begins. */
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
