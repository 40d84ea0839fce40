import { expect, test } from 'vitest';
import { runs } from '../thorough.ts';
import { expectInOrder, GenesysSea } from './genesys-sea.ts';
import { storm } from './storm.ts';

const seeds = Array.from({ length: runs(10) }, (_, index) => `storm ${index}`);

test.each(seeds)('a watch of Genesys Cloud weathers a thousand faults: %s', async (seed) => {
  const sea = new GenesysSea({ seed });
  const log = await storm(sea, sea.lookouts, 1000);
  expect(log.faults).toBeGreaterThanOrEqual(1000);
  for (const lookout of sea.lookouts) expectInOrder(lookout);
  sea.close();
  await sea.clock.advance(300_000);
  expect([sea.sockets.open.size, sea.sockets.listeners]).toEqual([0, 0]);
});

test('without recovery the same storm is not weathered', async () => {
  const sea = new GenesysSea({ seed: 'storm 0', client: { reconnect: false } });
  await expect(storm(sea, sea.lookouts, 1000)).rejects.toThrow(/closed/);
});
