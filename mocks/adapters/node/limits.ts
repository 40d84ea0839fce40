/**
 * Checks limits that a caller has set. Those that are left out are fine.
 * @param least the smallest value: 1 where the libraries behind a limit take 0 for none at all.
 * @throws TypeError
 */
export function requireLimits(limits: Readonly<Record<string, number | undefined>>, least: 0 | 1): void {
  for (const [name, value] of Object.entries(limits)) {
    // NaN is neither.
    if (value === undefined || value >= least) continue;
    throw new TypeError(`${name} must be a number of at least ${least}, got ${value}.`);
  }
}
