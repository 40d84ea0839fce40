const isThorough = process.env['PRESENCE_KIT_THOROUGH'] === '1';

/** How often a random test runs: a fifth of what `npm run torture` runs. */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / 5);
}
