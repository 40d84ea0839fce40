import type { JournalEntry } from '../index.ts';
import { callLine, isError, paintFor } from './call-line.ts';
import { jsonLine, printable } from './printable.ts';
import type { LogLevel, StartOptions } from './start-options.ts';

/** What the command says while it serves: events for machines, or lines for people. */
export interface ConsoleOutput {
  readonly level: LogLevel;
  ready(url: string): void;
  call(entry: JournalEntry): void;
  /** Something worth knowing that is no error. */
  note(message: string): void;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Events go to stdout, the one that says it is ready first; what is worth knowing besides goes to stderr. */
export function createOutput(
  { log, quiet = false, json = false }: Pick<StartOptions, 'log' | 'quiet' | 'json'>,
  { stdout, stderr }: Streams = process,
): ConsoleOutput {
  // Whoever read the lines may have gone; that is no reason to stop serving.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  const level = quiet ? 'none' : (log ?? (stdout.isTTY ? 'calls' : 'none'));
  const paint = paintFor(stdout);
  const write = (event: string, fields: object, text: () => string): void => {
    stdout.write(json ? jsonLine({ event, ...fields }) : `${text()}\n`);
  };
  const note = (message: string): void => {
    if (quiet) return;
    stderr.write(json ? jsonLine({ event: 'note', message }) : `presence-mock: ${printable(message)}\n`);
  };
  return {
    level,
    ready: (url) => write('ready', { url }, () => `presence-mock ready ${url}`),
    call: (entry) => {
      if (level === 'calls' || isError(entry)) write('call', entry, () => callLine(entry, paint));
    },
    note,
  };
}
