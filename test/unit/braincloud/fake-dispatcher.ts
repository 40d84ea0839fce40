import type { Fetch } from '../../../src/http/pipeline.ts';
import { json } from '../http/fake-fetch.ts';

/** A message as it was sent. */
export interface SentMessage {
  service: string;
  operation: string;
  data: Record<string, unknown>;
}

/** A packet as it was sent. */
export interface SentPacket {
  url: string;
  headers: Headers;
  body: string;
  packetId: number;
  sessionId: string | undefined;
  gameId: string | undefined;
  messages: SentMessage[];
}

/** What the dispatcher does with the packet instead of answering. */
export type PacketResult = Response | Error | ((packet: SentPacket) => Response | Promise<Response>);

export interface FakeDispatcherOptions {
  answersKey?: 'responses' | 'messageResponses';
  /** The fields in which a message's answer differs from a success without data. */
  answer?: (message: SentMessage, packet: SentPacket) => object | undefined;
}

export const failedMessage = (
  status: number,
  reason_code: number,
  status_message = 'Processing exception',
) => ({
  status,
  reason_code,
  status_message,
  severity: 'ERROR',
});

/** The fields of a login answer that clients read. */
export const login = (sessionId: string, more: object = {}) => ({
  data: { sessionId, profileId: 'profile-1', playerSessionExpiry: 1200, maxBundleMsgs: 10, ...more },
});

/**
 * A dispatcher that answers every message with success and logins with sessions `session-1`, `session-2` and
 * so on, and records packets. Entries of `next` replace its next answers.
 */
export class FakeDispatcher {
  readonly packets: SentPacket[] = [];
  readonly next: (PacketResult | undefined)[] = [];
  readonly #options: FakeDispatcherOptions;
  #logins = 0;

  constructor(options: FakeDispatcherOptions = {}) {
    this.#options = options;
  }

  readonly fetch: Fetch = async (url, init) => {
    const headers = new Headers(init.headers);
    const body = headers.has('content-encoding')
      ? await new Response(
          new Blob([init.body as Uint8Array<ArrayBuffer>])
            .stream()
            .pipeThrough(new DecompressionStream('gzip')),
        ).text()
      : (init.body as string);
    const packet: SentPacket = { url, headers, body, ...JSON.parse(body) };
    this.packets.push(packet);
    const play = this.next.shift();
    if (play instanceof Error) throw play;
    if (play instanceof Response) return play;
    return play ? play(packet) : this.answer(packet);
  };

  /** The servops of each packet, in the order sent. */
  get servops(): string[][] {
    return this.packets.map(({ messages }) =>
      messages.map((message) => `${message.service}.${message.operation}`),
    );
  }

  answer(packet: SentPacket): Response {
    const key = this.#options.answersKey ?? 'responses';
    const answers = packet.messages.map((message) => ({
      status: 200,
      data: null,
      ...this.#defaultAnswer(message),
      ...this.#options.answer?.(message, packet),
    }));
    return json(200, { packetId: packet.packetId, [key]: answers });
  }

  #defaultAnswer({ operation, data }: SentMessage): object {
    if (operation !== 'AUTHENTICATE') return {};
    this.#logins += 1;
    const sessionId = `session-${this.#logins}`;
    return 'serverSecret' in data ? { data: { sessionId, heartbeatSeconds: 1800 } } : login(sessionId);
  }
}
