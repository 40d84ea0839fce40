import { isPresenceError } from '../../src/http/index.ts';
import { type ManualClock, settle } from '../unit/http/manual-clock.ts';

/** What came of a call, and after how long on its clock. */
export interface Outcome {
  readonly value?: unknown;
  /** The name of the typed error; the text of one that is none. */
  readonly error?: string;
  readonly tookMs: number;
}

/** No call of these tests may take longer, whatever happens to it. */
export const TOTAL_MS = 60_000;

/** Lets time pass until the call is settled, and says what came of it. Nobody sleeps. */
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
    // Turns of the loop come first: an answer that is on its way takes no time.
    if (!outcome && turn % 4 === 3) await clock.advance(clock.nextDelayMs ?? 0);
  }
  return { ...(outcome ?? { error: 'never settled' }), tookMs: clock.now() - startedAt };
}
