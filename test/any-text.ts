import fc, { type Arbitrary } from 'fast-check';

/** Text of any code points. `fc.string({ unit: 'binary' })` takes half a second to list them all. */
export const anyText: Arbitrary<string> = fc
  .array(fc.nat(0x10ffff), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points));
