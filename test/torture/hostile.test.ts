import { expect, test } from 'vitest';
import { attackEverything } from './hostile.ts';

const SEED = 20_260_302;

test('A few thousand hostile cases break nothing', async () => {
  const counts = { inProcess: 1500, control: 500, overTheWire: 300, rawRequests: 150, sockets: 150 };
  const { figures, failures } = await attackEverything(SEED, counts);
  expect(failures).toEqual([]);
  expect(figures['cases']).toBe(4700);
  expect(figures['of these refused']).toBeGreaterThan(1000);
}, 120_000);
