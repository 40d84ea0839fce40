import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DELIVERABLE, type DeliveryKind } from '../../../mocks/engine/deliverable.ts';
import type { Carrier } from './carrier.ts';
import { faultCases } from './fault-cases.ts';
import { runFault } from './run-fault.ts';

/** Runs every fault on a host: the client gets what the docs state and what the mock declares. */
export function describeFaults(carrier: Carrier): void {
  describe(`Faults through ${carrier.name}`, () => {
    beforeAll(() => carrier.start?.());
    afterAll(() => carrier.stop?.());

    test.each(faultCases)('$title', async (proof) => {
      const met = await runFault(proof, carrier);
      expect(met).toBe(proof.met[carrier.name]);
      if (proof.kind === undefined) return;
      const declared: readonly DeliveryKind[] = DELIVERABLE[carrier.host];
      expect(met !== 'refused').toBe(declared.includes(proof.kind));
    });
  });
}
