import { createPresenceMock } from '../world/mock.ts';
import { Anonymizer } from './anonymizer.ts';
import { bodyOf, isForm, parsed } from './body-reading.ts';
import { archiveText } from './har-text.ts';
import { isLogin, type ObservedCall, operationsOf, pathShape } from './observed-call.ts';
import { isSecretField, RecordedSecrets } from './recorded-secrets.ts';
import { seedFromExchanges } from './recorded-seed.ts';
import type { Exchange, RecordedSocket } from './transcript.ts';

/** A message of a socket. */
export interface ObservedMessage {
  readonly at: number;
  readonly from: 'app' | 'service';
  readonly text: string;
}

/** Takes what a socket does. */
export interface SocketRecord {
  message(message: ObservedMessage): void;
  /** @param at epoch milliseconds. */
  closed(at: number): void;
}

export interface RecordingOptions {
  readonly format: 'transcript' | 'har';
  /** Whether names, e-mail addresses and ids of people are replaced. */
  readonly anonymize: boolean;
  /** What was recorded, such as `https://api.mypurecloud.ie`. */
  readonly source: string;
}

/** What is in a recording, and what is not. */
export interface RecordingSummary {
  readonly exchanges: number;
  /** How often each was called, by operationId or `service.OPERATION`. */
  readonly operations: Readonly<Record<string, number>>;
  readonly sockets: number;
  /** Users and profiles that were seen. */
  readonly users: number;
  readonly leftOut: readonly {
    readonly why: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
}

/** An exchange as it was observed, and as it is written as long as no more names and secrets are known. */
interface Entry {
  readonly call: ObservedCall;
  written?: { readonly version: number; readonly exchange: Exchange };
}

interface OpenSocket {
  readonly url: string;
  readonly startedAt: number;
  closedAt?: number;
  readonly messages: ObservedMessage[];
}

const KEPT_HEADERS = ['content-type', 'x-appid'];
const MOST_EXAMPLES = 5;
/** A recording is held in memory while it grows. */
const MOST_CHARACTERS = 200_000_000;

/** Calls between an app and a real service, without secrets: a transcript, or a HAR file, that grows. */
export class Recording {
  readonly #options: RecordingOptions;
  readonly #secrets = new RecordedSecrets();
  readonly #people: Anonymizer | undefined;
  readonly #mock = createPresenceMock();
  readonly #entries: Entry[] = [];
  readonly #sockets: OpenSocket[] = [];
  readonly #operations = new Map<string, number>();
  readonly #leftOut = new Map<string, { count: number; readonly examples: Set<string> }>();
  #size = 0;

  constructor(options: RecordingOptions) {
    this.#options = options;
    this.#people = options.anonymize ? new Anonymizer() : undefined;
  }

  /** Adds a call, unless the mock does not know it. */
  add(call: ObservedCall): void {
    const { pathname: path } = new URL(call.url);
    const isKnown = [call.method, call.method === 'HEAD' ? 'GET' : call.method].some((method) =>
      this.#mock.handles({ method, path }),
    );
    if (!isKnown) {
      this.leaveOut('calls that the mock does not implement', `${call.method} ${pathShape(path)}`);
      return;
    }
    const operations = operationsOf(call, path);
    if (isLogin(operations[0], call)) {
      this.leaveOut('user logins, which need a browser', `${call.method} ${path}`);
      return;
    }
    if (!this.#hasRoom(call.requestText.length + call.answerText.length, `${call.method} ${pathShape(path)}`))
      return;
    for (const name of operations) this.#operations.set(name, (this.#operations.get(name) ?? 0) + 1);
    this.#learn(call, path);
    this.#entries.push({ call });
  }

  /** Begins to record a socket. */
  openSocket(url: string, startedAt: number): SocketRecord {
    const socket: OpenSocket = { url, startedAt, messages: [] };
    this.#sockets.push(socket);
    this.#secrets.learn(url);
    return {
      message: (message) => {
        if (!this.#hasRoom(message.text.length, 'WebSocket messages')) return;
        const value = parsed(message.text);
        this.#secrets.learn(value);
        this.#people?.learn(value);
        socket.messages.push(message);
      },
      closed: (at) => {
        socket.closedAt = at;
      },
    };
  }

  /** Counts a call that is not in the recording. */
  leaveOut(why: string, example: string): void {
    const known = this.#leftOut.get(why) ?? { count: 0, examples: new Set<string>() };
    known.count += 1;
    if (known.examples.size < MOST_EXAMPLES) known.examples.add(this.#text(example));
    this.#leftOut.set(why, known);
  }

  /** Characters of all bodies. */
  get size(): number {
    return this.#size;
  }

  /** The exchanges, as they are written. */
  exchanges(): Exchange[] {
    return this.#entries.map((entry) => this.#written(entry));
  }

  /** The whole file. */
  text(): string {
    const { format, source } = this.#options;
    const exchanges = this.exchanges();
    const sockets = this.#sockets.map((socket) => this.#writtenSocket(socket));
    if (format === 'har') return archiveText(exchanges, sockets);
    const head = { format: 'presence-transcript/1', source };
    const lines = [
      ...Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
      `  "exchanges": ${list(exchanges)}`,
      ...(sockets.length > 0 ? [`  "sockets": ${list(sockets)}`] : []),
    ];
    return `{\n${lines.join(',\n')}\n}\n`;
  }

  summary(): RecordingSummary {
    const operations = [...this.#operations].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      exchanges: this.#entries.length,
      operations: Object.fromEntries(operations),
      sockets: this.#sockets.length,
      users: seedFromExchanges(this.exchanges()).people,
      leftOut: [...this.#leftOut].map(([why, { count, examples }]) => ({
        why,
        count,
        examples: [...examples],
      })),
    };
  }

  #hasRoom(characters: number, example: string): boolean {
    if (this.#size + characters > MOST_CHARACTERS) {
      this.leaveOut('calls or messages after the recording reached its size limit', example);
      return false;
    }
    this.#size += characters;
    return true;
  }

  #learn({ url, headers, requestText, answerText }: ObservedCall, path: string): void {
    const bodies = [bodyOf(requestText, headers['content-type']), bodyOf(answerText)];
    this.#secrets.learnCall({ url, headers, bodies });
    for (const body of bodies) this.#people?.learn(body, path.startsWith('/api/v2/users'));
  }

  /** Names and secrets may have become known since it was written before. */
  #written(entry: Entry): Exchange {
    const version = this.#secrets.version + (this.#people?.version ?? 0);
    if (entry.written?.version !== version) {
      entry.written = { version, exchange: this.#exchangeOf(entry.call) };
    }
    return entry.written.exchange;
  }

  #exchangeOf({ startedAt, method, url, headers, requestText, status, answerText }: ObservedCall): Exchange {
    const kept = KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, this.#text(value)] as const];
    });
    const { authorization } = headers;
    const request = {
      method,
      url: this.#url(url),
      headers: {
        ...(authorization === undefined ? {} : { authorization: this.#secrets.authorization(authorization) }),
        ...Object.fromEntries(kept),
      },
      ...this.#body(requestText, headers['content-type']),
    };
    return {
      startedAt: new Date(startedAt).toISOString(),
      request,
      response: { status, ...this.#body(answerText) },
      match: 'recorded',
    };
  }

  #body(text: string, contentType?: string): { readonly body?: unknown } {
    if (text === '') return {};
    const value = bodyOf(text, contentType);
    const written = this.#value(value);
    if (!isForm(contentType)) return { body: written };
    return { body: String(new URLSearchParams(written as Record<string, string>)) };
  }

  #writtenSocket({ url, startedAt, closedAt, messages }: OpenSocket): RecordedSocket {
    return {
      startedAt: new Date(startedAt).toISOString(),
      ...(closedAt === undefined ? {} : { closedAt: new Date(closedAt).toISOString() }),
      url: this.#url(url),
      messages: messages.map(({ at, from, text }) => ({
        at: new Date(at).toISOString(),
        from,
        body: this.#value(parsed(text)),
      })),
    };
  }

  #value(value: unknown): unknown {
    const open = this.#secrets.scrub(value);
    return this.#people ? this.#people.replace(open) : open;
  }

  #text(text: string): string {
    const open = this.#secrets.text(text);
    return this.#people?.text(open) ?? open;
  }

  #url(text: string): string {
    const url = new URL(text);
    for (const [name, value] of [...url.searchParams]) {
      if (isSecretField(name)) url.searchParams.set(name, this.#secrets.add(value));
    }
    // Untouched where nothing is secret, since spellings of a query differ.
    const isChanged = url.href !== new URL(text).href;
    const open = this.#secrets.text(isChanged ? url.href : text);
    return this.#people?.url(open) ?? open;
  }
}

/** One line each, so that two recordings can be compared. */
function list(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}
