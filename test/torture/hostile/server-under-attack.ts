import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Question, Report } from './server-process.ts';

const program = fileURLToPath(new URL('server-process.ts', import.meta.url));

/** A server in a separate process, and its errors. */
export class ServerUnderAttack implements AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Errors in the mock, and an unexpected exit. */
  readonly failures: string[] = [];
  readonly #process: ChildProcess;
  #stopping = false;

  private constructor(child: ChildProcess, url: string) {
    this.#process = child;
    this.url = url;
    this.port = Number(new URL(url).port);
    child.on('message', (report: Report) => {
      if ('error' in report) this.failures.push(`the mock failed: ${report.error}`);
    });
    child.on('exit', (code, signal) => {
      if (!this.#stopping) this.failures.push(`the server exited: ${code ?? signal}`);
    });
  }

  /** @param patienceMs timeout of a sender, instead of the server's default. */
  static async start(patienceMs?: number): Promise<ServerUnderAttack> {
    const settings = patienceMs === undefined ? [] : [String(patienceMs)];
    const child = fork(program, settings, { execArgv: ['--expose-gc', '--max-old-space-size=512'] });
    const [report] = await once(child, 'message');
    return new ServerUnderAttack(child, (report as { url: string }).url);
  }

  /** Bytes in use after garbage collection. */
  async heapBytes(): Promise<number> {
    this.#ask('memory');
    for (;;) {
      const [report] = await once(this.#process, 'message');
      if ('heapBytes' in (report as Report)) return (report as { heapBytes: number }).heapBytes;
    }
  }

  /** Calls the control API. */
  async control<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const response = await fetch(`${this.url}/__mock${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} returned ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping = true;
    if (!this.#process.connected) return;
    const ended = once(this.#process, 'exit');
    this.#ask('stop');
    await ended;
  }

  #ask(question: Question): void {
    this.#process.send(question);
  }
}
