import { InputError } from '../engine/input.ts';
import type { Seed } from '../index.ts';
import {
  checkTranscript,
  type Difference,
  isArchive,
  type Transcript,
  transcriptOf,
  verifyTranscript,
} from '../upstream/index.ts';
import { readDocumentFile } from './document-file.ts';
import { jsonLine, printable } from './printable.ts';
import { readSeedFile } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** What `presence-mock verify` was asked for. */
export interface VerifyOptions {
  readonly files: readonly string[];
  /** Begins each world with this, in the place of the transcripts' own. */
  readonly seed?: string;
  readonly json?: boolean;
}

/**
 * Replays transcripts and archives, and prints what differs.
 * @returns 0 where nothing does, else 1.
 * @throws UsageError for a file that is no transcript.
 */
export async function verify(options: VerifyOptions, print: (text: string) => void): Promise<number> {
  const { files, json = false } = options;
  const seed = options.seed === undefined ? undefined : await readSeedFile(options.seed);
  let isAlike = true;
  for (const file of files) {
    const transcript = await readTranscript(file, seed);
    const differences = replayed(file, transcript);
    isAlike &&= differences.length === 0;
    const exchanges = transcript.exchanges.length;
    print(json ? jsonLine({ file, exchanges, differences }) : report(file, exchanges, differences));
  }
  return isAlike ? 0 : 1;
}

/** @throws UsageError naming file, line and column. */
async function readTranscript(file: string, seed: Seed | undefined): Promise<Transcript> {
  const { value, place } = await readDocumentFile(file, 'the transcript');
  if (isArchive(value)) {
    const transcript = transcriptOf(value);
    if (transcript.exchanges.length === 0)
      throw new UsageError(`${file}: no call in it is one that the mock knows.`);
    return seed ? { ...transcript, seed } : transcript;
  }
  const [problem, ...others] = checkTranscript(value);
  if (problem) {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const what = problem.path.join('.') || 'the transcript';
    throw new UsageError(`${place(problem.path)}: ${what} ${problem.message}${more}`);
  }
  // The check has found nothing wrong with it.
  const transcript = value as Transcript;
  return seed ? { ...transcript, seed } : transcript;
}

function replayed(file: string, transcript: Transcript): Difference[] {
  try {
    return verifyTranscript(transcript);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${file}: ${error.message}`, { cause: error });
  }
}

function report(file: string, exchanges: number, differences: readonly Difference[]): string {
  const counted = `${exchanges} ${exchanges === 1 ? 'exchange' : 'exchanges'}`;
  if (differences.length === 0) return `${printable(file)}: ${counted}, no difference.\n`;
  const lines = [
    `${file}: ${counted}, ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}.`,
  ];
  let last = 0;
  for (const { exchange, request, operation, rule, path, message } of differences) {
    if (exchange !== last) lines.push(`  ${exchange}. ${request}`);
    last = exchange;
    lines.push(`     ${path}: ${message} (${rule ?? operation})`);
  }
  return `${lines.map(printable).join('\n')}\n`;
}
