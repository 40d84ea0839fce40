import { expect, test } from 'vitest';
import { attackEverything } from './hostile.ts';

const SEED = 20_260_302;

test('900 hostile cases do not crash the mock', async () => {
  const counts = {
    inProcess: 250,
    control: 120,
    overTheWire: 60,
    rawRequests: 40,
    sockets: 40,
    foreign: 60,
    floods: 60,
  };
  const { figures, failures } = await attackEverything(SEED, counts);
  expect(failures).toEqual([]);
  expect(figures['cases']).toBeGreaterThan(900);
  expect(figures['of these refused']).toBeGreaterThan(250);
});
