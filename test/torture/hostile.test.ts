import { expect, test } from 'vitest';
import { attackEverything } from './hostile.ts';

const SEED = 20_260_302;

test('2,000 hostile cases do not crash the mock', async () => {
  const counts = {
    inProcess: 600,
    control: 250,
    overTheWire: 120,
    rawRequests: 60,
    sockets: 60,
    foreign: 100,
    floods: 100,
  };
  const { figures, failures } = await attackEverything(SEED, counts);
  expect(failures).toEqual([]);
  expect(figures['cases']).toBeGreaterThan(2000);
  expect(figures['of these refused']).toBeGreaterThan(500);
});
