import { expect, test } from 'vitest';
import { Load } from './load.ts';

/** Allowance for compiled code; a hundred retained worlds take twice as much. */
const MAX_GROWTH_BYTES = 2_500_000;

test('a server under load answers correctly and frees the memory of deleted worlds', async () => {
  const size = { worlds: 16, atOnce: 8, windows: 3, callsPerWindow: 300, newWorlds: 16 };
  const { before, windows, after, pushes, errors } = await new Load(size, 'short').run();
  expect(errors).toEqual([]);
  expect(pushes).toBeGreaterThan(1000);
  for (const { holdings } of windows) expect(holdings).toMatchObject({ worlds: 17, sockets: 160 });
  expect(after).toMatchObject({ worlds: 1, sockets: 0, timers: before.timers });
  expect(after.heapBytes - before.heapBytes).toBeLessThan(MAX_GROWTH_BYTES);
});
