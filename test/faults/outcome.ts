import { isPresenceError } from '../../src/http/index.ts';
import { type ManualClock, settle } from '../unit/http/manual-clock.ts';

/** The result of a call, and its duration on the client's clock. */
export interface Outcome {
  readonly value?: unknown;
  /** The name of the typed error, or the text of another one. */
  readonly error?: string;
  readonly tookMs: number;
}

/** The limit for every call of these tests. */
export const TOTAL_MS = 60_000;

/** Advances the clock until the call settles, and returns its result. */
export async function outcomeOf(call: Promise<unknown>, clock: ManualClock): Promise<Outcome> {
  const startedAt = clock.now();
  let outcome: Omit<Outcome, 'tookMs'> | undefined;
  call.then(
    (value) => {
      outcome = { value };
    },
    (error) => {
      outcome = { error: isPresenceError(error) ? error.name : String(error) };
    },
  );
  for (let turn = 0; !outcome && turn < 200; turn += 1) {
    await settle();
    // Event loop turns come first, because a pending answer takes no time.
    if (!outcome && turn % 4 === 3) await clock.advance(clock.nextDelayMs ?? 0);
  }
  return { ...(outcome ?? { error: 'never settled' }), tookMs: clock.now() - startedAt };
}
