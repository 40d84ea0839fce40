import { digest } from '../engine/digest.ts';
import type { World } from '../engine/world.ts';
import type { GenesysSettings } from './settings.ts';

/** An authorization code, stored by its digest, with its user and request. */
export interface LoginCode {
  readonly digest: string;
  readonly clientId: string;
  readonly userId: string;
  /** A digest, because the query of a redirect URI can contain secrets of the app. */
  readonly redirectUriDigest: string;
  /** The PKCE challenge. A code without one requires the client secret. */
  readonly challenge?: string;
  /** World time in epoch milliseconds. */
  readonly expiresAt: number;
}

/** A refresh token, stored by its digest. */
export interface RefreshToken {
  readonly digest: string;
  /** Digest of the code, shared by all tokens of a login. */
  readonly loginId: string;
  readonly clientId: string;
  readonly userId: string;
  /** Issued with PKCE, so it needs no client secret. */
  readonly public: boolean;
}

/** The logins in a snapshot. */
export interface LoginsSnapshot {
  readonly codes: readonly LoginCode[];
  readonly refreshTokens: readonly RefreshToken[];
}

/** Limits memory under repeated logins; the oldest entry is removed. */
const MAX_KEPT = 10_000;
const LENGTH = 43;

/** The authorization codes and refresh tokens of an org. */
export class Logins {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #codes = new Map<string, LoginCode>();
  readonly #refreshTokens = new Map<string, RefreshToken>();

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  load({ codes, refreshTokens }: LoginsSnapshot = { codes: [], refreshTokens: [] }): void {
    this.#codes.clear();
    this.#refreshTokens.clear();
    for (const code of codes) this.#codes.set(code.digest, code);
    for (const token of refreshTokens) this.#refreshTokens.set(token.digest, token);
  }

  snapshot(): LoginsSnapshot {
    return { codes: [...this.#codes.values()], refreshTokens: [...this.#refreshTokens.values()] };
  }

  issueCode(request: Omit<LoginCode, 'digest' | 'expiresAt'>): string {
    const code = this.#world.random.letters(LENGTH);
    const lifetimeMs = this.#settings.authorizationCodeLifetimeSeconds * 1000;
    const expiresAt = this.#world.clock.now() + lifetimeMs;
    keep(this.#codes, { ...request, digest: digest(code), expiresAt });
    return code;
  }

  /** Returns the login of a code and invalidates the code, even if the exchange fails. */
  takeCode(code: string): LoginCode | undefined {
    const found = this.#codes.get(digest(code));
    if (found && this.#world.rules.holds('GEN-TOKEN-5')) this.#codes.delete(found.digest);
    return found;
  }

  issueRefreshToken(token: Omit<RefreshToken, 'digest'>): string {
    const text = this.#world.random.letters(LENGTH);
    keep(this.#refreshTokens, { ...token, digest: digest(text) });
    return text;
  }

  findRefreshToken(token: string): RefreshToken | undefined {
    return this.#refreshTokens.get(digest(token));
  }

  forgetRefreshToken(token: RefreshToken): void {
    this.#refreshTokens.delete(token.digest);
  }

  /** Invalidates the refresh tokens of a login. */
  end(loginId: string): void {
    for (const token of this.#refreshTokens.values()) {
      if (token.loginId === loginId) this.forgetRefreshToken(token);
    }
  }

  /** Ends all logins of a user: their codes and refresh tokens are no longer valid. */
  endAll(userId: string): void {
    for (const code of this.#codes.values()) {
      if (code.userId === userId) this.#codes.delete(code.digest);
    }
    for (const token of this.#refreshTokens.values()) {
      if (token.userId === userId) this.forgetRefreshToken(token);
    }
  }
}

function keep<Record extends { readonly digest: string }>(
  records: Map<string, Record>,
  record: Record,
): void {
  records.set(record.digest, record);
  if (records.size <= MAX_KEPT) return;
  const [oldest] = records.keys();
  if (oldest !== undefined) records.delete(oldest);
}
