import { createHash } from 'node:crypto';
import type { PresenceMock } from '../../../mocks/index.ts';
import { app } from '../game/seed-players.ts';

/** Records everything that a world receives and sends, line by line. */
export class TranscriptRecorder {
  readonly #mock: PresenceMock;
  readonly #lines: string[] = [];
  #sockets = 0;

  constructor(mock: PresenceMock) {
    this.#mock = mock;
  }

  /** The record, followed by the world's journal, faults and state. */
  get transcript(): string {
    const { journal, faults } = this.#mock;
    // Durations are measured, whatever the mock's clock says.
    const entries = journal.entries().map(({ durationMs: _measured, ...entry }) => entry);
    const ends = { journal: entries, faults: faults.list(), snapshot: this.#mock.snapshot() };
    return [...this.#lines, ...Object.entries(ends).map(([name, end]) => line('=', name, end))].join('\n');
  }

  /**
   * Makes a call, which may fail.
   * @returns the JSON of the answer; undefined without one.
   */
  async call(
    method: string,
    url: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<unknown> {
    const { body, headers } = options;
    this.#lines.push(line('>', `${method} ${url}`, { headers, body }));
    const init = {
      method,
      ...(headers && { headers }),
      ...(body === undefined ? {} : { body: textOf(body) }),
    };
    try {
      const response = await this.#mock.fetch(url, init);
      this.#lines.push(line('<', String(response.status), Object.fromEntries(response.headers)));
      const text = await response.text();
      this.#lines.push(`< ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    } catch (error) {
      this.#lines.push(`! ${String(error)}`);
      return undefined;
    }
  }

  /** Sends a packet of one message, signed with the secret of the default seed's app. */
  async packet(sessionId: string, packetId: number, servop: string, data: unknown = {}): Promise<unknown> {
    const [service, operation] = servop.split('.');
    const body = JSON.stringify({
      packetId,
      sessionId,
      gameId: app.id,
      messages: [{ service, operation, data }],
    });
    const signature = createHash('md5').update(`${body}${app.secret}`).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-appid': app.id, 'x-sig': signature };
    const answer = await this.call('POST', 'https://api.braincloudservers.com/dispatcherv2', {
      body,
      headers,
    });
    return (answer as { responses?: { data: unknown }[] } | undefined)?.responses?.[0]?.data;
  }

  /**
   * Opens a WebSocket.
   * @returns a function that sends a message on it.
   */
  connect(url: string): (message: unknown) => void {
    const name = `socket ${++this.#sockets}`;
    this.#lines.push(line('>', name, url));
    const listener = this.#mock.connect(url, {
      send: (data) => {
        const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
        this.#lines.push(line('<', name, `${typeof data}: ${text}`));
      },
      close: (code, reason) => {
        this.#lines.push(line('<', name, { code, reason }));
        listener?.closed(code ?? 1005, reason ?? '');
      },
    });
    return (message) => {
      this.#lines.push(line('>', name, message));
      listener?.message(JSON.stringify(message));
    };
  }
}

function line(sign: string, what: string, said: unknown): string {
  return `${sign} ${what} ${JSON.stringify(said)}`;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
