/**
 * Checks limits set by the caller; undefined ones are skipped.
 * @param least the smallest allowed value: 1 where the underlying library treats 0 as unlimited.
 * @throws TypeError
 */
export function requireLimits(limits: Readonly<Record<string, number | undefined>>, least: 0 | 1): void {
  for (const [name, value] of Object.entries(limits)) {
    // NaN fails both comparisons.
    if (value === undefined || value >= least) continue;
    throw new TypeError(`${name} must be a number of at least ${least}, got ${value}.`);
  }
}
