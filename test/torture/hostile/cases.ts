import fc, { type Arbitrary } from 'fast-check';

const AT_ONCE = 500;

/** Values of an arbitrary, generated a few hundred at a time. The same seed creates the same values. */
export function* casesOf<Value>(arbitrary: Arbitrary<Value>, seed: number, count: number): Generator<Value> {
  for (let made = 0; made < count; made += AT_ONCE) {
    yield* fc.sample(arbitrary, { seed: seed + made, numRuns: Math.min(AT_ONCE, count - made) });
  }
}
