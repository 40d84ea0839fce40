import { expect, test } from 'vitest';
import { runs } from '../thorough.ts';
import { runFaults } from './fault-run.ts';
import { expectNoRepeats, UnreliableBraincloud } from './unreliable-braincloud.ts';

const FAULTS = runs(1000);
const seeds = Array.from({ length: runs(10) }, (_, index) => `faults ${index}`);

test.each(seeds)(
  `a brainCloud watch recovers from ${FAULTS} network and service faults: %s`,
  async (seed) => {
    const service = new UnreliableBraincloud({ seed });
    await service.begin();
    const log = await runFaults(service, service.observed, FAULTS);
    expect(log.faults).toBeGreaterThanOrEqual(FAULTS);
    for (const each of service.observed) expectNoRepeats(each);
    for (const { watch } of service.observed) watch.close();
    await service.clock.advance(300_000);
    expect([service.sockets.open.size, service.sockets.listeners]).toEqual([0, 0]);
  },
);

test('a brainCloud watch with reconnect: false does not recover from the same faults', async () => {
  const service = new UnreliableBraincloud({ seed: 'faults 0', client: { reconnect: false } });
  await service.begin();
  await expect(runFaults(service, service.observed, FAULTS)).rejects.toThrow(/closed/);
});
