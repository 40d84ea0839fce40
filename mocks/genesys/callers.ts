import { digest } from '../engine/digest.ts';
import type { World } from '../engine/world.ts';
import { Refusal, refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';

/** The holder of a token, and its permissions. */
export interface Caller {
  /** Absent for client credentials, which have no user. */
  readonly userId?: string;
  /** The OAuth client that requested the token. */
  readonly clientId?: string;
  readonly permissions: 'all' | readonly string[];
  /** World time in epoch milliseconds. */
  readonly expiresAt?: number;
  /** The login that issued the token, by the digest of its code. */
  readonly loginId?: string;
  readonly revoked?: boolean;
}

/** A caller in a snapshot; its token appears as a digest only. */
export interface CallerRecord extends Caller {
  readonly tokenDigest: string;
}

/** The callers in a snapshot. */
export interface CallersSnapshot {
  readonly adminUserId?: string;
  readonly seedListsTokens: boolean;
  readonly tokens: readonly CallerRecord[];
}

/**
 * Limits the number of expiring and revoked tokens, because callers can request any number. The oldest ones are removed,
 * and count as unknown from then on.
 */
const MAX_TOKENS = 10_000;

/** Longer tokens are kept as digests, to limit memory. */
export const MAX_TOKEN_LENGTH = 512;

/** The tokens of an org and their holders. */
export class Callers {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #byToken = new Map<string, Caller>();
  /** Tokens that expire, or their digests, oldest first. Only their number and that of revoked tokens is limited. */
  readonly #expiring = new Set<string>();
  /** Revoked tokens, or their digests, oldest first. New tokens must not make them unknown. */
  readonly #revoked = new Set<string>();
  /** Holders from a snapshot, which contains only digests. Moved to the other maps when their token is used. */
  readonly #byDigest = new Map<string, Caller>();
  #admin: Caller = { permissions: 'all' };
  #seedListsTokens = false;

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  /**
   * @param adminUserId the user that an unknown token acts as.
   * @param tokens the tokens in the seed; undefined if the seed has no list, which differs from an empty list.
   */
  load(adminUserId: string | undefined, tokens: ReadonlyMap<string, Caller> | undefined): void {
    this.#byToken.clear();
    this.#expiring.clear();
    this.#revoked.clear();
    this.#byDigest.clear();
    this.replaceAdmin(adminUserId);
    this.#seedListsTokens = tokens !== undefined;
    for (const [token, caller] of tokens ?? []) this.#byToken.set(token, caller);
  }

  /** Issues a token for a caller. */
  issue(caller: Caller): string {
    const token = this.#world.random.letters(86);
    this.#byToken.set(token, caller);
    this.#keepNewest(token, caller);
    return token;
  }

  /** Revokes a token. */
  revoke(token: string, caller: Caller): void {
    const isLong = token.length > MAX_TOKEN_LENGTH;
    const key = isLong ? digest(token) : token;
    const revoked = { ...caller, revoked: true };
    (isLong ? this.#byDigest : this.#byToken).set(key, revoked);
    this.#keepNewest(key, revoked);
  }

  /**
   * Revokes all tokens of a login.
   * @returns their digests.
   */
  revokeLogin(loginId: string): string[] {
    return this.#revokeAll((caller) => caller.loginId === loginId);
  }

  /**
   * Revokes all tokens of a user.
   * @returns their digests.
   */
  revokeUser(userId: string): string[] {
    return this.#revokeAll((caller) => caller.userId === userId);
  }

  /** Sets the user that an unknown token acts as; undefined if there is no user left. */
  replaceAdmin(userId: string | undefined): void {
    this.#admin = { permissions: 'all', ...(userId === undefined ? {} : { userId }) };
  }

  get adminUserId(): string | undefined {
    return this.#admin.userId;
  }

  /**
   * @param token the token of the call; undefined if it has none.
   * @param mustBeKnown refuses unknown tokens even if they act as the org's admin.
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

  /** Returns the caller of a token; undefined if `authenticate` refuses the token. */
  find(token: string | undefined): Caller | undefined {
    try {
      return this.authenticate(token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return undefined;
    }
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
      this.#keepNewest(tokenDigest, caller);
    }
  }

  #revokeAll(isMeant: (caller: Caller) => boolean): string[] {
    const digests: string[] = [];
    for (const known of [this.#byToken, this.#byDigest]) {
      for (const [key, caller] of known) {
        if (!isMeant(caller)) continue;
        const revoked = { ...caller, revoked: true };
        known.set(key, revoked);
        this.#keepNewest(key, revoked);
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

  /**
   * Removes the oldest of the expiring or of the revoked tokens if there are too many.
   * @param key the token of the caller, or its digest.
   */
  #keepNewest(key: string, { expiresAt, revoked }: Caller): void {
    this.#uncount(key);
    if (!revoked && expiresAt === undefined) return;
    const keys = revoked ? this.#revoked : this.#expiring;
    keys.add(key);
    if (keys.size <= MAX_TOKENS) return;
    const [oldest] = keys;
    if (oldest === undefined) return;
    this.#uncount(oldest);
    this.#byToken.delete(oldest);
    this.#byDigest.delete(oldest);
  }

  #uncount(key: string): void {
    this.#expiring.delete(key);
    this.#revoked.delete(key);
  }

  #restored(token: string): Caller | undefined {
    if (this.#byDigest.size === 0) return undefined;
    const tokenDigest = digest(token);
    const caller = this.#byDigest.get(tokenDigest);
    if (!caller || token.length > MAX_TOKEN_LENGTH) return caller;
    this.#byDigest.delete(tokenDigest);
    this.#byToken.set(token, caller);
    this.#uncount(tokenDigest);
    this.#keepNewest(token, caller);
    return caller;
  }

  #unknown(mustBeKnown: boolean): Caller {
    if (mustBeKnown) throw refusal('GEN-AUTH-3', 'bad.credentials');
    const unknown = this.#settings.unknownTokens ?? (this.#seedListsTokens ? 'refuse' : 'admin');
    if (unknown === 'admin' || !this.#world.rules.holds('GEN-AUTH-3')) return this.#admin;
    throw refusal('GEN-AUTH-3', 'bad.credentials');
  }
}

/** Returns the bearer token of an Authorization header, if it has one. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.slice(0, 7).toLowerCase() !== 'bearer ') return undefined;
  const token = authorization.slice(7).trim();
  return token === '' ? undefined : token;
}
