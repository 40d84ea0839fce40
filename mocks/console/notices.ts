import { signal } from '@preact/signals';
import { MockControlError } from '../control/control-client.ts';
import { refresh } from './link.ts';

/** A message at the edge of the page. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly text: string;
}

export const notices = signal<readonly Notice[]>([]);

const DONE_MS = 3500;
const PROBLEM_MS = 10_000;
let made = 0;

export function notify(tone: Notice['tone'], text: string): void {
  const notice: Notice = { id: ++made, tone, text };
  notices.value = [...notices.value.slice(-2), notice];
  setTimeout(() => dismiss(notice.id), tone === 'done' ? DONE_MS : PROBLEM_MS);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/**
 * Changes the world and shows the result as a notice.
 * @param done the text to show after success.
 * @returns whether the change succeeded.
 */
export async function perform(act: () => Promise<unknown>, done: string): Promise<boolean> {
  try {
    await act();
    notify('done', done);
    refresh();
    return true;
  } catch (error) {
    notify('problem', reasonOf(error));
    return false;
  }
}

/** Returns the reason for a failure, as text to show. */
export function reasonOf(error: unknown): string {
  if (error instanceof MockControlError) return error.reason;
  if (error instanceof TypeError) return 'The mock is not responding. Check that it is still running.';
  return error instanceof Error ? error.message : String(error);
}
