const isThorough = process.env['PRESENCE_KIT_THOROUGH'] === '1';

/** The number of runs of a random test: a fifth of those in `npm run torture`. */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / 5);
}
