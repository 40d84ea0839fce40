import { ListenError } from '../adapters/node/listen-error.ts';
import { type Recorder, startRecorder } from '../adapters/node/recorder.ts';
import { Recording, type RecordingSummary } from '../upstream/recording.ts';
import { braincloudService, genesysService } from '../upstream/service-options.ts';
import { printable } from './printable.ts';
import { replaceFile, statOf } from './replace-file.ts';
import { type ServiceFlags, servicesOf } from './service-flags.ts';
import { readTls } from './tls-files.ts';
import { UsageError } from './usage-error.ts';

/** Options of `presence-mock record`. */
export interface RecordOptions extends ServiceFlags {
  readonly out: string;
  readonly har?: boolean;
  readonly anonymize: boolean;
  readonly overwrite?: boolean;
  readonly port: number;
  readonly host: string;
  readonly tls?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
}

/** A running recorder. */
export interface RunningRecorder {
  readonly url: string;
  /** Stops the recording and returns its summary as text. */
  stop(): Promise<string>;
}

/**
 * Recordings longer than this, in characters, are written less often, because writing the whole file takes a
 * long time.
 */
const LARGE = 1_000_000;
const MAX_PAUSE_MS = 2000;

/**
 * Starts a recorder that writes to a file.
 * @throws UsageError if no service is named, the file exists already, or the port is not available.
 */
export async function startRecording(
  options: RecordOptions,
  note: (message: string) => void,
): Promise<RunningRecorder> {
  // A proxy does not need credentials; the app sends its own.
  const { genesys, braincloud } = servicesOf(options, {});
  if (!genesys && !braincloud) {
    throw new UsageError('record requires a real service: --genesys REGION, --braincloud URL, or both.');
  }
  const { out, overwrite = false, anonymize, har = false, allowHost, allowOrigin, host, port } = options;
  if (!overwrite && (await statOf(out))) {
    throw new UsageError(`${out} already exists. Choose another file, or add --overwrite.`);
  }
  const org = genesys && genesysService(genesys);
  const app = braincloud && braincloudService(braincloud);
  const recording = new Recording({
    format: har ? 'har' : 'transcript',
    anonymize,
    source: [org?.apiUrl, app?.url].filter(Boolean).join(', '),
  });
  const file = new RecordingFile(out, recording, note);
  await file.write();
  const tls = await readTls(options, note);
  const recorder = await listen({
    recording,
    host,
    port,
    note,
    onChange: () => file.changed(),
    ...(org ? { genesys: org } : {}),
    ...(app ? { braincloud: app } : {}),
    ...(tls ? { tls } : {}),
    ...(allowHost ? { allowHosts: allowHost } : {}),
    ...(allowOrigin ? { allowOrigins: allowOrigin } : {}),
  });
  return {
    url: recorder.url,
    stop: async () => {
      await recorder.close();
      await file.close();
      return summaryText(out, recording.summary());
    },
  };
}

async function listen(options: Parameters<typeof startRecorder>[0]): Promise<Recorder> {
  try {
    return await startRecorder(options);
  } catch (error) {
    if (error instanceof ListenError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** The file of a recording. It is replaced atomically, so that it is never partly written. */
class RecordingFile {
  readonly #path: string;
  readonly #recording: Recording;
  readonly #note: (message: string) => void;
  #writing: Promise<void> | undefined;
  #isDirty = false;
  #wake: (() => void) | undefined;
  #isClosed = false;

  constructor(path: string, recording: Recording, note: (message: string) => void) {
    this.#path = path;
    this.#recording = recording;
    this.#note = note;
  }

  /** @throws UsageError if the file cannot be written. */
  async write(): Promise<void> {
    this.#isDirty = false;
    try {
      await replaceFile(this.#path, this.#recording.text());
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`Cannot write ${this.#path}: ${reason}`, { cause });
    }
  }

  /** Schedules a write. */
  changed(): void {
    this.#isDirty = true;
    this.#writing ??= this.#keepWriting();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake?.();
    await this.#writing;
    await this.write();
  }

  async #keepWriting(): Promise<void> {
    while (this.#isDirty) {
      const before = performance.now();
      await this.write().catch((error: Error) => this.#note(error.message));
      // For a large recording, at most half of the time is spent on writing.
      const isLarge = this.#recording.size > LARGE;
      if (isLarge && !this.#isClosed) await this.#pause(performance.now() - before);
    }
    this.#writing = undefined;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms, MAX_PAUSE_MS));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Lists what was recorded, and what was left out and why. */
function summaryText(file: string, summary: RecordingSummary): string {
  const { exchanges, operations, sockets, users, leftOut } = summary;
  const width = Math.max(0, ...Object.values(operations).map((count) => String(count).length));
  const lines = [
    `${file}: ${counted(exchanges, 'exchange')}, ${counted(sockets, 'socket')}, ${counted(users, 'user')}.`,
    ...Object.entries(operations).map(([name, count]) => `  ${String(count).padStart(width)}  ${name}`),
    ...leftOut.map(
      ({ why, count, examples }) =>
        `Not recorded (${count}): ${why} (${examples.join(', ')}${count > examples.length ? ', …' : ''})`,
    ),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
