import { signal } from '@preact/signals';
import type { JournalEntry } from '../schemas.ts';

/** As many as the mock itself keeps. */
const MOST_CALLS = 1000;

/** The last calls, oldest first. */
export const calls = signal<readonly JournalEntry[]>([]);

/** Adds calls, each once, in the order of their numbers. */
export function takeCalls(entries: readonly JournalEntry[]): void {
  const last = calls.peek().at(-1)?.number ?? 0;
  const fresh = entries.filter(({ number }) => number > last);
  if (fresh.length > 0) calls.value = [...calls.peek(), ...fresh].slice(-MOST_CALLS);
}

/** Takes the whole journal; what came meanwhile stays. */
export function takeJournal(entries: readonly JournalEntry[]): void {
  const last = entries.at(-1)?.number ?? 0;
  const later = calls.peek().filter(({ number }) => number > last);
  calls.value = [...entries, ...later].slice(-MOST_CALLS);
}

export function clearCalls(): void {
  calls.value = [];
}
