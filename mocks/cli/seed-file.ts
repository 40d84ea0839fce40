import type { Seed } from '../index.ts';
import { readDocumentFile } from './document-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a seed from a YAML or JSON file.
 * @throws UsageError with file, line and column if the file cannot be read, and for each problem in it.
 */
export async function readSeedFile(file: string): Promise<Seed> {
  const [document, { checkSeed }] = await Promise.all([
    readDocumentFile(file, 'the seed'),
    import('../world/check-seed.ts'),
  ]);
  const problems = checkSeed(document.value);
  // checkSeed found no problems.
  if (problems.length === 0) return document.value as Seed;
  const lines = problems.map(
    ({ path, message }) => `${document.place(path)}: ${path.join('.') || 'the seed'} ${message}`,
  );
  const [line, ...others] = lines;
  if (line !== undefined && others.length === 0) throw new UsageError(line);
  throw new UsageError(`${file} has ${lines.length} problems:`, { details: lines });
}
