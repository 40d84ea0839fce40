import { signal } from '@preact/signals';
import type { JournalEntry } from '../schemas.ts';

/** The mock keeps the same number. */
const MAX_CALLS = 1000;

/** The latest calls, oldest first. */
export const calls = signal<readonly JournalEntry[]>([]);

/** Adds new calls, ordered by number. Known calls are ignored. */
export function takeCalls(entries: readonly JournalEntry[]): void {
  const last = calls.peek().at(-1)?.number ?? 0;
  const fresh = entries.filter(({ number }) => number > last);
  if (fresh.length > 0) calls.value = [...calls.peek(), ...fresh].slice(-MAX_CALLS);
}

/** Adds the whole journal, and keeps the calls that arrived in the meantime. */
export function takeJournal(entries: readonly JournalEntry[]): void {
  const last = entries.at(-1)?.number ?? 0;
  const later = calls.peek().filter(({ number }) => number > last);
  calls.value = [...entries, ...later].slice(-MAX_CALLS);
}

export function clearCalls(): void {
  calls.value = [];
}
