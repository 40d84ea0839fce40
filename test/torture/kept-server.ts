import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readState, restoreState } from '../../mocks/cli/state-file.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { people } from '../contract/seed-ids.ts';
import { HttpClient } from './http-client.ts';

const main = fileURLToPath(new URL('../../dist/presence-mock.js', import.meta.url));

/** Each writer has its own user, so that the file shows the progress of each. */
export const writers: readonly string[] = Object.values(people).slice(0, 4);

/** An acknowledged write. */
interface Answered {
  readonly number: number;
  /** The time of the answer, in milliseconds of this process. */
  readonly at: number;
}

/** The progress of one user's writer, which writes 1, 2, 3, ... into the presence message. */
export class Writer {
  readonly userId: string;
  /** The last sent number, acknowledged or not. */
  sent: number;
  readonly answered: Answered[] = [];

  constructor(userId: string, sent: number) {
    this.userId = userId;
    this.sent = sent;
  }

  /** The last number acknowledged before a time; `from` if there is none. */
  answeredBefore(moment: number, from: number): number {
    return this.answered.findLast(({ at }) => at < moment)?.number ?? from;
  }
}

/** The command with `--state FILE` as a child process. */
export class KeptServer {
  readonly #child: ChildProcess;
  readonly #client = new HttpClient();
  readonly #ended: Promise<unknown[]>;
  /** Resolves to its address; undefined if it ended first. */
  readonly #ready: Promise<string | undefined>;
  #stopping = false;

  constructor(file: string) {
    this.#child = spawn(process.execPath, [main, '--port', '0', '--quiet', '--state', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#ended = once(this.#child, 'exit');
    const line = once(this.#child.stdout ?? this.#child, 'data').then(([data]) =>
      String(data).trim().split(' ').at(-1),
    );
    this.#ready = Promise.race([line, this.#ended.then(() => undefined)]);
  }

  /** Whether it was ready before it ended. */
  get ready(): Promise<boolean> {
    return this.#ready.then((url) => url !== undefined);
  }

  /** Writes in sequence until the server is gone, with `pause` between two writes. */
  async write(writer: Writer, pause: () => Promise<unknown>): Promise<void> {
    const url = await this.#ready;
    if (url === undefined) return;
    try {
      for (;;) {
        writer.sent += 1;
        const number = writer.sent;
        await this.#patch(`${url}/api/v2/users/${writer.userId}/presences/purecloud`, `${number}`);
        writer.answered.push({ number, at: performance.now() });
        await pause();
      }
    } catch (error) {
      if (!this.#stopping) throw error;
    }
  }

  /** @returns the time of the kill, in milliseconds of this process. */
  async kill(): Promise<number> {
    this.#stopping = true;
    const at = performance.now();
    this.#child.kill('SIGKILL');
    await this.#ended;
    this.#client.close();
    return at;
  }

  /**
   * Stops it and waits for the exit.
   * @param insist sends the signal repeatedly.
   * @returns its exit code; null when the signal itself ended it.
   */
  async stop(signal: 'SIGTERM' | 'SIGINT', insist = false): Promise<unknown> {
    this.#stopping = true;
    this.#child.kill(signal);
    const again = insist ? setInterval(() => this.#child.kill(signal), 1) : undefined;
    const [exitCode] = await this.#ended;
    clearInterval(again);
    this.#client.close();
    return exitCode;
  }

  async #patch(url: string, message: string): Promise<void> {
    const headers = { authorization: 'Bearer any' };
    const { status, body } = await this.#client.send('PATCH', url, {
      headers,
      body: JSON.stringify({ message }),
    });
    if (status !== 200) throw new Error(`A write returned ${status}: ${body}`);
  }
}

/**
 * The progress of each writer in a file, by user; 0 for missing users or a missing file.
 * @throws UsageError when the file is broken.
 */
export async function numbersIn(file: string): Promise<Map<string, number>> {
  const mock = createPresenceMock();
  const snapshot = await readState(file);
  if (snapshot) restoreState(file, mock, snapshot);
  return new Map(writers.map((userId) => [userId, numberOf(userId)]));

  function numberOf(userId: string): number {
    const path = `/api/v2/users/${userId}/presences/purecloud`;
    const { bodyText } = mock.answer(callOf('GET', path));
    const { message }: { message?: string } = JSON.parse(bodyText);
    return Number(message ?? 0) || 0;
  }
}
