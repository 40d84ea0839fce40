import { expect, test } from 'vitest';
import { runs } from '../thorough.ts';
import { runFaults } from './fault-run.ts';
import { expectInOrder, UnreliableGenesys } from './unreliable-genesys.ts';

const seeds = Array.from({ length: runs(10) }, (_, index) => `faults ${index}`);

test.each(seeds)('a Genesys Cloud watch recovers from 1000 network and service faults: %s', async (seed) => {
  const service = new UnreliableGenesys({ seed });
  const log = await runFaults(service, service.observed, 1000);
  expect(log.faults).toBeGreaterThanOrEqual(1000);
  for (const each of service.observed) expectInOrder(each);
  service.close();
  await service.clock.advance(300_000);
  expect([service.sockets.open.size, service.sockets.listeners]).toEqual([0, 0]);
});

test('a Genesys Cloud watch with reconnect: false does not recover from the same faults', async () => {
  const service = new UnreliableGenesys({ seed: 'faults 0', client: { reconnect: false } });
  await expect(runFaults(service, service.observed, 1000)).rejects.toThrow(/closed/);
});
