import { vi } from 'vitest';

/** Only catches hangs; even a slow machine does not reach this limit. */
const HANG_MS = 300_000;

/** Waits until a condition holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(holds, { interval: 1, timeout: HANG_MS });
}
