import { expect, test } from 'vitest';
import { runs } from '../thorough.ts';
import { runFaults } from './fault-run.ts';
import { expectInOrder, UnreliableGenesys } from './unreliable-genesys.ts';

const FAULTS = runs(1000);
const seeds = Array.from({ length: runs(10) }, (_, index) => `faults ${index}`);

test.each(seeds)(
  `a Genesys Cloud watch recovers from ${FAULTS} network and service faults: %s`,
  async (seed) => {
    const service = new UnreliableGenesys({ seed });
    const log = await runFaults(service, service.observed, FAULTS);
    expect(log.faults).toBeGreaterThanOrEqual(FAULTS);
    for (const each of service.observed) expectInOrder(each);
    service.close();
    await service.clock.advance(300_000);
    expect([service.sockets.open.size, service.sockets.listeners]).toEqual([0, 0]);
  },
);

test('a Genesys Cloud watch with reconnect: false does not recover from the same faults', async () => {
  const service = new UnreliableGenesys({ seed: 'faults 0', client: { reconnect: false } });
  await expect(runFaults(service, service.observed, FAULTS)).rejects.toThrow(/closed/);
});
