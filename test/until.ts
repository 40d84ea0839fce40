import { vi } from 'vitest';

/** Ends a wait for something that never comes; a slow machine is not a failure. */
const HANG_MS = 300_000;

/** Waits until a condition holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(holds, { interval: 1, timeout: HANG_MS });
}
