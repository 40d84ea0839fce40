import fc from 'fast-check';

/** Ten combinations of two to six changed settings, the same in each run. */
export function combinationsOf<Settings>(changes: readonly Partial<Settings>[]): Partial<Settings>[] {
  const samples = fc.sample(fc.shuffledSubarray([...changes], { minLength: 2, maxLength: 6 }), {
    numRuns: 10,
    seed: 21,
  });
  return samples.map((combination) => Object.assign({}, ...combination));
}
