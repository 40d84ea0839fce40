import type { World } from '../engine/world.ts';
import { Refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';

const WINDOW_MS = 60_000;
/** With more tokens than this, those whose window is over are forgotten. */
const MANY_WINDOWS = 10_000;

interface Window {
  count: number;
  readonly endsAt: number;
}

/** Calls of each token in its minute. */
export class RateLimit {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #windows = new Map<string, Window>();

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  reset(): void {
    this.#windows.clear();
  }

  /** Counts a call and writes what its answer tells of it. */
  count(token: string, headers: Record<string, string>): Window {
    const now = this.#world.clock.now();
    let window = this.#windows.get(token);
    if (!window || (window.endsAt <= now && this.#world.rules.holds('GEN-LIMIT-3'))) {
      if (this.#windows.size >= MANY_WINDOWS) this.#forget(now);
      window = { count: 0, endsAt: now + WINDOW_MS };
      this.#windows.set(token, window);
    }
    window.count++;
    if (this.#world.rules.holds('GEN-LIMIT-1')) {
      headers['inin-ratelimit-count'] = String(window.count);
      headers['inin-ratelimit-allowed'] = String(this.#settings.requestsPerMinute);
      headers['inin-ratelimit-reset'] = String(secondsUntil(window.endsAt, now));
    }
    return window;
  }

  /** @throws Refusal 429 */
  check(window: Window): void {
    if (this.#settings.rateLimit !== 'enforce' || window.count <= this.#settings.requestsPerMinute) return;
    if (!this.#world.rules.holds('GEN-LIMIT-2')) return;
    const retryAfterSeconds = secondsUntil(window.endsAt, this.#world.clock.now());
    throw new Refusal('GEN-LIMIT-2', {
      status: 429,
      code: 'too.many.requests.retry.after',
      message: `Rate limit exceeded the maximum. Retry the request in [${retryAfterSeconds}] seconds`,
      retryAfterSeconds,
    });
  }

  #forget(now: number): void {
    for (const [token, window] of this.#windows) if (window.endsAt <= now) this.#windows.delete(token);
  }
}

function secondsUntil(moment: number, now: number): number {
  return Math.max(1, Math.ceil((moment - now) / 1000));
}
