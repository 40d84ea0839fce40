import { checkSeed } from '../check-seed.ts';
import { createPresenceMock, type Seed } from '../index.ts';
import type { StartParts } from './start.ts';

/** The mock as the command serves it. */
export const startParts: StartParts = {
  checkSeed: (value) => checkSeed(value).map(({ path, message }) => `${path.join('.')} ${message}`.trim()),
  createWorld: ({ name, seed }) =>
    // checkSeed has found nothing wrong with the seed.
    createPresenceMock({ name, ...(seed === undefined ? {} : { seed: seed as Seed }) }),
};
