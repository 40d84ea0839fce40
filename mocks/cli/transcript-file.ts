import type { Seed } from '../index.ts';
import { checkTranscript, isArchive, type Transcript, transcriptOf } from '../upstream/index.ts';
import { readDocumentFile } from './document-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a transcript, or converts an HTTP archive to one.
 * @param seed replaces the transcript's seed.
 * @throws UsageError naming file, line and column.
 */
export async function readTranscript(file: string, seed?: Seed): Promise<Transcript> {
  const { value, place } = await readDocumentFile(file, 'the transcript');
  if (isArchive(value)) {
    const transcript = transcriptOf(value);
    if (transcript.exchanges.length === 0)
      throw new UsageError(`${file} has no call that the mock implements.`);
    return seed ? { ...transcript, seed } : transcript;
  }
  const [problem, ...others] = checkTranscript(value);
  if (problem) {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const what = problem.path.join('.') || 'the transcript';
    throw new UsageError(`${place(problem.path)}: ${what} ${problem.message}${more}`);
  }
  // checkTranscript found no problems.
  const transcript = value as Transcript;
  return seed ? { ...transcript, seed } : transcript;
}
