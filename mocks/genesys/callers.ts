import { digest } from '../engine/digest.ts';
import type { World } from '../engine/world.ts';
import { refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';

/** Whoever holds a token: what it may do, and whose it is. */
export interface Caller {
  /** Absent for client credentials, which act for nobody. */
  readonly userId?: string;
  /** The OAuth client that asked for the token. */
  readonly clientId?: string;
  /** All there are, or these. */
  readonly permissions: 'all' | readonly string[];
  /** World time in epoch milliseconds. */
  readonly expiresAt?: number;
  /** The login that the token comes from, by the digest of its code. */
  readonly loginId?: string;
  /** The token is good for nothing any more. */
  readonly revoked?: boolean;
}

/** A caller in a snapshot; its token appears as a digest only. */
export interface CallerRecord extends Caller {
  readonly tokenDigest: string;
}

/** What a snapshot holds of callers. */
export interface CallersSnapshot {
  readonly adminUserId?: string;
  readonly seedListsTokens: boolean;
  readonly tokens: readonly CallerRecord[];
}

/** Of more tokens with an end than this, the oldest is forgotten: whoever asks for tokens must not fill the memory. */
const MOST_TOKENS = 10_000;

/** A longer token is kept as its digest, so that no caller fills the memory. */
export const LONGEST_TOKEN = 512;

/** The tokens of an org and who holds them. */
export class Callers {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #byToken = new Map<string, Caller>();
  /** What is known of tokens that have an end, by token or by digest, the oldest first. */
  readonly #ending = new Set<string>();
  /** Restored from a snapshot, where no token stands: found by digest, then kept by token unless that is long. */
  readonly #byDigest = new Map<string, Caller>();
  #admin: Caller = { permissions: 'all' };
  #seedListsTokens = false;

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  /**
   * @param adminUserId the user that a token nobody issued stands for.
   * @param tokens those that the seed lists; undefined where it has no list, which is not an empty one.
   */
  load(adminUserId: string | undefined, tokens: ReadonlyMap<string, Caller> | undefined): void {
    this.#byToken.clear();
    this.#ending.clear();
    this.#byDigest.clear();
    this.replaceAdmin(adminUserId);
    this.#seedListsTokens = tokens !== undefined;
    for (const [token, caller] of tokens ?? []) this.#byToken.set(token, caller);
  }

  /** Makes a token for a caller. */
  issue(caller: Caller): string {
    const token = this.#world.random.letters(86);
    this.#byToken.set(token, caller);
    if (caller.expiresAt !== undefined) this.#boundEnding(token);
    return token;
  }

  /** Makes a token good for nothing. */
  revoke(token: string, caller: Caller): void {
    const isLong = token.length > LONGEST_TOKEN;
    const key = isLong ? digest(token) : token;
    (isLong ? this.#byDigest : this.#byToken).set(key, { ...caller, revoked: true });
    this.#boundEnding(key);
  }

  /**
   * Makes all tokens of a login good for nothing.
   * @returns their digests.
   */
  revokeLogin(loginId: string): string[] {
    return this.#revokeAll((caller) => caller.loginId === loginId);
  }

  /**
   * Makes all tokens of a user good for nothing.
   * @returns their digests.
   */
  revokeUser(userId: string): string[] {
    return this.#revokeAll((caller) => caller.userId === userId);
  }

  /** Makes another user the one that a token nobody issued stands for; nobody, where there is no other. */
  replaceAdmin(userId: string | undefined): void {
    this.#admin = { permissions: 'all', ...(userId === undefined ? {} : { userId }) };
  }

  get adminUserId(): string | undefined {
    return this.#admin.userId;
  }

  /**
   * @param token that of the call; undefined where it has none.
   * @param mustBeKnown also where an unknown token is the org's admin.
   * @throws Refusal 401
   */
  authenticate(token: string | undefined, { mustBeKnown = false } = {}): Caller {
    if (token === undefined) {
      if (!this.#world.rules.holds('GEN-AUTH-1')) return this.#admin;
      throw refusal('GEN-AUTH-1', 'authentication.required');
    }
    const caller = this.#byToken.get(token) ?? this.#restored(token);
    if (!caller) return this.#unknown(mustBeKnown);
    if (caller.revoked && this.#world.rules.holds('GEN-TOKEN-10')) {
      throw refusal('GEN-TOKEN-10', 'bad.credentials');
    }
    if (
      caller.expiresAt !== undefined &&
      caller.expiresAt <= this.#world.clock.now() &&
      this.#world.rules.holds('GEN-AUTH-2')
    ) {
      throw refusal('GEN-AUTH-2', 'credentials.expired');
    }
    return caller;
  }

  snapshot(): CallersSnapshot {
    const { userId } = this.#admin;
    return {
      ...(userId === undefined ? {} : { adminUserId: userId }),
      seedListsTokens: this.#seedListsTokens,
      tokens: this.#records(),
    };
  }

  restore({ adminUserId, seedListsTokens, tokens }: CallersSnapshot): void {
    this.load(adminUserId, undefined);
    this.#seedListsTokens = seedListsTokens;
    const byEnd = [...tokens].sort((one, other) => (one.expiresAt ?? 0) - (other.expiresAt ?? 0));
    for (const { tokenDigest, ...caller } of byEnd) {
      this.#byDigest.set(tokenDigest, caller);
      if (caller.expiresAt !== undefined || caller.revoked) this.#boundEnding(tokenDigest);
    }
  }

  #revokeAll(isMeant: (caller: Caller) => boolean): string[] {
    const digests: string[] = [];
    for (const known of [this.#byToken, this.#byDigest]) {
      for (const [key, caller] of known) {
        if (!isMeant(caller)) continue;
        known.set(key, { ...caller, revoked: true });
        digests.push(known === this.#byToken ? digest(key) : key);
      }
    }
    return digests;
  }

  #records(): CallerRecord[] {
    const issued = [...this.#byToken].map(([token, caller]) => ({ tokenDigest: digest(token), ...caller }));
    const restored = [...this.#byDigest].map(([tokenDigest, caller]) => ({ tokenDigest, ...caller }));
    return [...issued, ...restored].sort((a, b) => (a.tokenDigest < b.tokenDigest ? -1 : 1));
  }

  /** @param key a token, or the digest of one. */
  #boundEnding(key: string): void {
    this.#ending.add(key);
    if (this.#ending.size <= MOST_TOKENS) return;
    const [oldest] = this.#ending;
    if (oldest === undefined) return;
    this.#ending.delete(oldest);
    this.#byToken.delete(oldest);
    this.#byDigest.delete(oldest);
  }

  #restored(token: string): Caller | undefined {
    if (this.#byDigest.size === 0) return undefined;
    const tokenDigest = digest(token);
    const caller = this.#byDigest.get(tokenDigest);
    if (!caller || token.length > LONGEST_TOKEN) return caller;
    this.#byDigest.delete(tokenDigest);
    this.#byToken.set(token, caller);
    if (this.#ending.delete(tokenDigest)) this.#boundEnding(token);
    return caller;
  }

  #unknown(mustBeKnown: boolean): Caller {
    if (mustBeKnown) throw refusal('GEN-AUTH-3', 'bad.credentials');
    const unknown = this.#settings.unknownTokens ?? (this.#seedListsTokens ? 'refuse' : 'admin');
    if (unknown === 'admin' || !this.#world.rules.holds('GEN-AUTH-3')) return this.#admin;
    throw refusal('GEN-AUTH-3', 'bad.credentials');
  }
}

/** The bearer token of an Authorization header, if there is one in it. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.slice(0, 7).toLowerCase() !== 'bearer ') return undefined;
  const token = authorization.slice(7).trim();
  return token === '' ? undefined : token;
}
