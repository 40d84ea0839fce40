import type { JournalEntry } from '../index.ts';
import { callLine, isError, paintFor } from './call-line.ts';
import { jsonLine, printable } from './printable.ts';
import type { LogLevel, StartOptions } from './start-options.ts';

/** Output of the command while it serves: JSON events for machines, or lines for people. */
export interface ConsoleOutput {
  readonly level: LogLevel;
  ready(url: string): void;
  call(entry: JournalEntry): void;
  /** Prints information that is not an error. */
  note(message: string): void;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Creates the output: events go to stdout, starting with `ready`; notes go to stderr. */
export function createOutput(
  { log, quiet = false, json = false }: Pick<StartOptions, 'log' | 'quiet' | 'json'>,
  { stdout, stderr }: Streams = process,
): ConsoleOutput {
  // The reader of a pipe may have exited; the server keeps running.
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
