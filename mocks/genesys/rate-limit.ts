import type { components } from '../../src/generated/genesys.ts';
import { digest } from '../engine/digest.ts';
import type { World } from '../engine/world.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import { type Caller, MAX_TOKEN_LENGTH } from './callers.ts';
import { refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';

type ErrorLimit = components['schemas']['ErrorLimit'];

const TOO_MANY = 'too.many.requests.retry.after';
const WINDOW_MS = 60_000;
/** Limits the number of counted tokens. Beyond the limit, the count of the oldest token restarts. */
const MAX_WINDOWS = 10_000;

/** The rate limit window of a token. */
export interface RateWindow {
  count: number;
  readonly endsAt: number;
}

/** Counts the calls of each token per minute. */
export class TokenRateLimit {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  /** Windows by token, in the order in which they end. */
  readonly #windows = new Map<string, RateWindow>();

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  reset(): void {
    this.#windows.clear();
  }

  /**
   * Counts a call, and adds the rate limit headers to its response.
   * @param token empty for calls without a token, which are counted together.
   * @param now world time in epoch milliseconds.
   */
  count(token: string, headers: Record<string, string>, now: number): RateWindow {
    const key = token.length > MAX_TOKEN_LENGTH ? digest(token) : token;
    let window = this.#windows.get(key);
    if (!window || (window.endsAt <= now && this.#world.rules.holds('GEN-LIMIT-3'))) {
      window = { count: 0, endsAt: now + WINDOW_MS };
      this.#open(key, window);
    }
    window.count++;
    if (this.#sendsHeaders()) {
      headers['inin-ratelimit-count'] = String(window.count);
      headers['inin-ratelimit-allowed'] = String(this.#settings.requestsPerMinute);
      headers['inin-ratelimit-reset'] = String(secondsUntil(window.endsAt, now));
    }
    return window;
  }

  /** @throws Refusal 429 */
  check(window: RateWindow, caller: Caller): void {
    if (this.#settings.rateLimit !== 'enforce' || window.count <= this.#settings.requestsPerMinute) return;
    if (!this.#world.rules.holds('GEN-LIMIT-2')) return;
    const retryAfterSeconds = secondsUntil(window.endsAt, this.#world.clock.now());
    throw refusal('GEN-LIMIT-2', TOO_MANY, {
      message: tooManyRequests(retryAfterSeconds),
      retryAfterSeconds,
      limit: this.limitOf(caller),
    });
  }

  /** Returns the limit for the body of a 429; undefined in contracts without it. */
  limitOf({ userId, clientId }: Caller): ErrorLimit | undefined {
    if (this.#settings.contract !== 'current' || !this.#world.rules.holds('GEN-LIMIT-4')) return undefined;
    const isClientCredentials = userId === undefined && clientId !== undefined;
    return {
      key: `${isClientCredentials ? 'client.credentials.' : ''}token.rate.per.minute`,
      namespace: 'platform.api',
      value: this.#settings.requestsPerMinute,
    };
  }

  #sendsHeaders(): boolean {
    const { rateLimitHeaders, contract } = this.#settings;
    const isRemoved = contract === 'current' && this.#world.rules.holds('GEN-LIMIT-5');
    return (rateLimitHeaders ?? !isRemoved) && this.#world.rules.holds('GEN-LIMIT-1');
  }

  #open(key: string, window: RateWindow): void {
    this.#windows.delete(key);
    this.#windows.set(key, window);
    if (this.#windows.size <= MAX_WINDOWS) return;
    const [first] = this.#windows.keys();
    if (first !== undefined) this.#windows.delete(first);
  }
}

/** Returns the message of a 429. */
export function tooManyRequests(retryAfterSeconds: number): string {
  return `${genesysErrors[TOO_MANY].message} Retry the request in [${retryAfterSeconds}] seconds`;
}

function secondsUntil(moment: number, now: number): number {
  return Math.max(1, Math.ceil((moment - now) / 1000));
}
