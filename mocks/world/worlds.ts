/** The world for calls that do not name a world. */
export const DEFAULT_WORLD = 'default';

const NAME = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const PREFIX = '/worlds/';
const HOST_SUFFIX = '.localhost';

export interface WorldsOptions<Mock> {
  /** Creates a world on its first use. */
  readonly make: (name: string) => Mock;
  /**
   * Called for a world that is deleted, to release its resources.
   * @default no-op
   */
  readonly discard?: (mock: Mock, name: string) => void;
  /**
   * Maximum number of worlds, not counting the default world.
   * @default 1000
   */
  readonly maxWorlds?: number;
  /**
   * Milliseconds after which an unused world without sockets is deleted, when the limit is reached or the worlds are
   * listed. `Infinity` keeps all worlds.
   * @default 3600000
   */
  readonly idleMs?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/** Information about a world. */
export interface WorldInfo {
  readonly name: string;
  /** Epoch milliseconds of the last call. */
  readonly usedAt: number;
  /** Open sockets. */
  readonly sockets: number;
}

interface Entry<Mock> {
  readonly mock: Mock;
  usedAt: number;
  sockets: number;
}

/** Thrown for an invalid world name, or when there are too many worlds. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  readonly code: 'invalid.world' | 'too.many.worlds';

  constructor(code: WorldError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The worlds of one server, by name, which isolate concurrent tests. Names have up to 63 letters, digits, hyphens and
 * underscores, and are case-insensitive, because they are also used in hostnames.
 */
export class Worlds<Mock> {
  readonly #make: (name: string) => Mock;
  readonly #discard: ((mock: Mock, name: string) => void) | undefined;
  readonly #maxWorlds: number;
  readonly #idleMs: number;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry<Mock>>();

  constructor(options: WorldsOptions<Mock>) {
    this.#make = options.make;
    this.#discard = options.discard;
    this.#maxWorlds = options.maxWorlds ?? 1000;
    this.#idleMs = options.idleMs ?? 3_600_000;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Returns the world with this name. It is created if it does not exist.
   * @throws WorldError `invalid.world` or `too.many.worlds`.
   */
  get(name: string = DEFAULT_WORLD): Mock {
    return this.#entry(name).mock;
  }

  /** Returns whether a world with this name exists, without creating it. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * Keeps a world from being deleted while a socket uses it.
   * @returns a function that releases the world.
   * @throws WorldError in the same cases as `get`.
   */
  hold(name: string): () => void {
    const entry = this.#entry(name);
    entry.sockets++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      entry.sockets--;
      entry.usedAt = this.#now();
    };
  }

  /** Returns the worlds in the order of their creation. */
  list(): WorldInfo[] {
    this.#dropIdle();
    return [...this.#entries].map(([name, { usedAt, sockets }]) => ({ name, usedAt, sockets }));
  }

  /** Deletes a world and returns whether it existed. The next call that names it creates it again. */
  delete(name: string): boolean {
    const key = name.toLowerCase();
    const entry = this.#entries.get(key);
    if (!entry) return false;
    this.#entries.delete(key);
    this.#discard?.(entry.mock, key);
    return true;
  }

  #entry(name: string): Entry<Mock> {
    const entry = this.#entries.get(name) ?? this.#entries.get(name.toLowerCase()) ?? this.#add(name);
    entry.usedAt = this.#now();
    return entry;
  }

  #add(name: string): Entry<Mock> {
    const key = name.toLowerCase();
    if (!NAME.test(key)) {
      throw new WorldError(
        'invalid.world',
        `"${name.slice(0, 80)}" is not a valid world name. Use 1 to 63 letters, digits, hyphens or underscores, ` +
          'starting with a letter or digit.',
      );
    }
    if (key !== DEFAULT_WORLD) this.#requireCapacity();
    const entry: Entry<Mock> = { mock: this.#make(key), usedAt: this.#now(), sockets: 0 };
    this.#entries.set(key, entry);
    return entry;
  }

  #requireCapacity(): void {
    if (this.#named() < this.#maxWorlds) return;
    this.#dropIdle();
    if (this.#named() < this.#maxWorlds) return;
    throw new WorldError(
      'too.many.worlds',
      `The limit of ${this.#maxWorlds} worlds is reached, and all of them are in use. Delete worlds, or start the ` +
        'server with a higher maxWorlds (--max-worlds).',
    );
  }

  #named(): number {
    return this.#entries.size - (this.#entries.has(DEFAULT_WORLD) ? 1 : 0);
  }

  #dropIdle(): void {
    const oldest = this.#now() - this.#idleMs;
    for (const [name, { usedAt, sockets }] of this.#entries) {
      if (name !== DEFAULT_WORLD && sockets === 0 && usedAt <= oldest) this.delete(name);
    }
  }
}

/** The world of a call, and its path and query in that world. */
export interface WorldAddress {
  readonly world: string;
  /** The path and query without the prefix of the world, starting with a slash. */
  readonly target: string;
}

/**
 * Returns the world of a call: from the prefix `/worlds/NAME` of its path, or otherwise from the host `NAME.localhost`.
 * @param target the path and query of the request.
 * @param host the Host header.
 */
export function addressOf(target: string, host = ''): WorldAddress {
  if (target.startsWith(PREFIX)) {
    const rest = target.slice(PREFIX.length);
    const end = rest.search(/[/?]/);
    if (end === -1) return { world: rest, target: '/' };
    return { world: rest.slice(0, end), target: rest[end] === '/' ? rest.slice(end) : `/${rest.slice(end)}` };
  }
  const suffix = host.toLowerCase().lastIndexOf(HOST_SUFFIX);
  // DNS names can end with a dot.
  const isWorld = suffix > 0 && /^\.?(?::\d+)?$/.test(host.slice(suffix + HOST_SUFFIX.length));
  return { world: isWorld ? host.slice(0, suffix) : DEFAULT_WORLD, target };
}
