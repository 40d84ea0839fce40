import { InputError } from '../engine/input.ts';
import {
  type Difference,
  explainDifferences,
  type SettingExplanation,
  type Transcript,
  verifyTranscript,
} from '../upstream/index.ts';
import { jsonLine, printable } from './printable.ts';
import { readSeedFile } from './seed-file.ts';
import { readTranscript } from './transcript-file.ts';
import { UsageError } from './usage-error.ts';

/** Options of `presence-mock verify`. */
export interface VerifyOptions {
  readonly files: readonly string[];
  /** Seed file that replaces the seeds of the transcripts. */
  readonly seed?: string;
  readonly json?: boolean;
}

/**
 * Replays transcripts and archives, and prints the differences.
 * @returns 0 if nothing differs, otherwise 1.
 * @throws UsageError for a file that is neither a transcript nor an archive.
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
    const explanations = explainDifferences(transcript, differences);
    const result = { file, exchanges, differences, explanations };
    print(json ? jsonLine(result) : report(result));
  }
  return isAlike ? 0 : 1;
}

function replayed(file: string, transcript: Transcript): Difference[] {
  try {
    return verifyTranscript(transcript);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${file}: ${error.message}`, { cause: error });
  }
}

/** The result for one file. */
interface VerifiedFile {
  readonly file: string;
  readonly exchanges: number;
  readonly differences: readonly Difference[];
  readonly explanations: readonly SettingExplanation[];
}

function report({ file, exchanges, differences, explanations }: VerifiedFile): string {
  const counted = `${exchanges} ${exchanges === 1 ? 'exchange' : 'exchanges'}`;
  if (differences.length === 0) return `${printable(file)}: ${counted}, no differences.\n`;
  const lines = [
    `${file}: ${counted}, ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}.`,
  ];
  let last = 0;
  for (const { exchange, request, operation, rule, path, message } of differences) {
    if (exchange !== last) lines.push(`  ${exchange}. ${request}`);
    last = exchange;
    lines.push(`     ${path}: ${message} (${rule ?? operation})`);
  }
  for (const { setting, value, bound, explained } of explanations) {
    const which = explained === differences.length ? 'all differences' : `${explained} of them`;
    const implied = [bound, JSON.stringify(value)].filter(Boolean).join(' ');
    lines.push(`  settings.${setting}: ${implied} would explain ${which}`);
  }
  return `${lines.map(printable).join('\n')}\n`;
}
