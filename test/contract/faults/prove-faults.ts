import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DELIVERABLE, type DeliveryKind } from '../../../mocks/engine/deliverable.ts';
import type { Carrier } from './carrier.ts';
import { playFault } from './play-fault.ts';
import { faultProofs } from './proofs.ts';

/** Plays every fault on a host: what a client meets is what the docs say, and what the mock declares. */
export function proveFaults(carrier: Carrier): void {
  describe(`Faults through ${carrier.name}`, () => {
    beforeAll(() => carrier.start?.());
    afterAll(() => carrier.stop?.());

    test.each(faultProofs)('$title', async (proof) => {
      const met = await playFault(proof, carrier);
      expect(met).toBe(proof.met[carrier.name]);
      if (proof.kind === undefined) return;
      const declared: readonly DeliveryKind[] = DELIVERABLE[carrier.host];
      expect(met !== 'refused').toBe(declared.includes(proof.kind));
    });
  });
}
