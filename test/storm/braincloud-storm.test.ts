import { expect, test } from 'vitest';
import { runs } from '../thorough.ts';
import { BraincloudSea, expectNoEcho } from './braincloud-sea.ts';
import { storm } from './storm.ts';

const seeds = Array.from({ length: runs(10) }, (_, index) => `storm ${index}`);

test.each(seeds)('a watch of brainCloud weathers a thousand faults: %s', async (seed) => {
  const sea = new BraincloudSea({ seed });
  await sea.begin();
  const log = await storm(sea, sea.lookouts, 1000);
  expect(log.faults).toBeGreaterThanOrEqual(1000);
  for (const lookout of sea.lookouts) expectNoEcho(lookout);
  for (const { watch } of sea.lookouts) watch.close();
  await sea.clock.advance(300_000);
  expect([sea.sockets.open.size, sea.sockets.listeners]).toEqual([0, 0]);
});

test('without recovery the same storm is not weathered', async () => {
  const sea = new BraincloudSea({ seed: 'storm 0', client: { reconnect: false } });
  await sea.begin();
  await expect(storm(sea, sea.lookouts, 1000)).rejects.toThrow(/closed/);
});
