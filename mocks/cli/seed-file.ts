import type { Seed } from '../index.ts';
import { readDocumentFile } from './document-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a seed out of a YAML or JSON file.
 * @throws UsageError with file, line and column, when it cannot be read or is no seed.
 */
export async function readSeedFile(file: string): Promise<Seed> {
  const [document, { checkSeed }] = await Promise.all([
    readDocumentFile(file, 'the seed'),
    import('../world/check-seed.ts'),
  ]);
  const [problem, ...others] = checkSeed(document.value);
  // Nothing is wrong with it.
  if (problem === undefined) return document.value as Seed;
  const { path, message } = problem;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new UsageError(`${document.place(path)}: ${path.join('.') || 'the seed'} ${message}${more}`);
}
