import { createPresenceMock } from '../world/mock.ts';
import { Anonymizer } from './anonymizer.ts';
import { bodyOf, isForm, parsed } from './body-reading.ts';
import { archiveText } from './har-text.ts';
import { isLogin, type ObservedCall, operationsOf, pathShape } from './observed-call.ts';
import { isSecretField, RecordedSecrets } from './recorded-secrets.ts';
import { seedFromExchanges } from './recorded-seed.ts';
import type { Exchange, RecordedSocket } from './transcript.ts';

export interface ObservedMessage {
  readonly at: number;
  readonly from: 'app' | 'service';
  readonly text: string;
}

/** Records the messages and the end of a socket. */
export interface SocketRecord {
  message(message: ObservedMessage): void;
  /** @param at epoch milliseconds. */
  closed(at: number): void;
}

export interface RecordingOptions {
  readonly format: 'transcript' | 'har';
  /** Whether names, e-mail addresses and ids of people are replaced. */
  readonly anonymize: boolean;
  /** The recorded service, such as `https://api.mypurecloud.ie`. */
  readonly source: string;
}

/** What a recording contains, and what it omits. */
export interface RecordingSummary {
  readonly exchanges: number;
  /** Number of calls by operationId or `service.OPERATION`. */
  readonly operations: Readonly<Record<string, number>>;
  readonly sockets: number;
  /** Number of recorded users and profiles. */
  readonly users: number;
  readonly leftOut: readonly {
    readonly why: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
}

/** An observed exchange with its redacted form, which is valid until more names or secrets are known. */
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
const MAX_EXAMPLES = 5;
/** Limits the size, because a recording is held in memory. */
const MAX_CHARACTERS = 200_000_000;

/**
 * A growing recording of calls between an app and a real service, without secrets. Formatted as a transcript
 * or HAR file.
 */
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

  /** Adds a call that the mock implements. Others are only counted. */
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
    if (
      !this.#isWithinLimit(
        call.requestText.length + call.answerText.length,
        `${call.method} ${pathShape(path)}`,
      )
    )
      return;
    for (const name of operations) this.#operations.set(name, (this.#operations.get(name) ?? 0) + 1);
    this.#learn(call, path);
    this.#entries.push({ call });
  }

  /** Starts recording a socket. */
  openSocket(url: string, startedAt: number): SocketRecord {
    const socket: OpenSocket = { url, startedAt, messages: [] };
    this.#sockets.push(socket);
    this.#secrets.learn(url);
    return {
      message: (message) => {
        if (!this.#isWithinLimit(message.text.length, 'WebSocket messages')) return;
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

  /** Counts a call that is not recorded. */
  leaveOut(why: string, example: string): void {
    const known = this.#leftOut.get(why) ?? { count: 0, examples: new Set<string>() };
    known.count += 1;
    if (known.examples.size < MAX_EXAMPLES) known.examples.add(this.#text(example));
    this.#leftOut.set(why, known);
  }

  /** Number of characters of all bodies. */
  get size(): number {
    return this.#size;
  }

  /** Returns the redacted exchanges. */
  exchanges(): Exchange[] {
    return this.#entries.map((entry) => this.#written(entry));
  }

  /** Returns the content of the file. */
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

  #isWithinLimit(characters: number, example: string): boolean {
    if (this.#size + characters > MAX_CHARACTERS) {
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

  /** Redacts an exchange again if more names or secrets have become known since the last time. */
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
    // Unchanged unless a parameter is secret, because reserializing a query changes its encoding.
    const isChanged = url.href !== new URL(text).href;
    const open = this.#secrets.text(isChanged ? url.href : text);
    return this.#people?.url(open) ?? open;
  }
}

/** Writes one item per line, so that recordings can be diffed. */
function list(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}
