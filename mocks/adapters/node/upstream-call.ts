import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Transform } from 'node:stream';

/** Target of a forwarded request. */
export interface UpstreamTarget {
  readonly url: string;
  /** Overrides headers of the request; null removes one. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly limits: UpstreamLimits;
}

export interface UpstreamLimits {
  readonly maxRequestBytes: number;
  readonly maxAnswerBytes: number;
  /** The call fails if no data is received for this many milliseconds. */
  readonly timeoutMs: number;
}

/** A request or its answer exceeds the size limit. */
export class UpstreamLimitError extends Error {
  override readonly name = 'UpstreamLimitError';
  readonly status: 413 | 502;

  constructor(status: 413 | 502, message: string) {
    super(message);
    this.status = status;
  }
}

/** Headers that apply only to one connection (RFC 9110, section 7.6.1) or to the called host. */
const OF_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
]);

/**
 * Forwards a request unchanged, and streams its body.
 * @returns the answer with an unread body. Redirects are not followed.
 * @throws UpstreamLimitError, or the network's error.
 */
export async function callUpstream(
  request: IncomingMessage,
  response: ServerResponse,
  { url, headers, limits }: UpstreamTarget,
): Promise<IncomingMessage> {
  const { maxRequestBytes, timeoutMs } = limits;
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > maxRequestBytes) throw tooLong('request', maxRequestBytes);
  if (leadsBack(url, request)) throw new Error('the address is this server itself');
  const { request: open } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const call: ClientRequest = open(url, {
      // The raw path, because URL parsing resolves dots and changes the percent-encoding.
      path: url.slice(url.indexOf('/', url.indexOf('//') + 2)),
      method: request.method ?? 'GET',
      headers: passedHeaders(request.rawHeaders, { Host: new URL(url).host, ...headers }),
      timeout: timeoutMs,
    });
    call.once('response', resolve);
    call.once('timeout', () =>
      call.destroy(Object.assign(new Error(`no response within ${timeoutMs} ms`), { code: 'ETIMEDOUT' })),
    );
    // The caller disconnected.
    response.once('close', () => call.destroy());
    const body = upTo(maxRequestBytes, 'request');
    // `pipeline` would also destroy the caller's connection, but the caller must still get an answer.
    const giveUp = (error: Error): void => {
      request.unpipe(body);
      request.resume();
      call.destroy(error);
      reject(error);
    };
    call.on('error', giveUp);
    body.on('error', giveUp);
    request.pipe(body).pipe(call);
  });
}

/** Whether a URL is this server's own, which would cause an infinite loop. */
function leadsBack(url: string, { socket, headers }: IncomingMessage): boolean {
  const { hostname, port, protocol } = new URL(url);
  const taken = Number(port) || (protocol === 'https:' ? 443 : 80);
  if (taken !== socket.localPort) return false;
  const own = [socket.localAddress, headers.host?.replace(/:\d+$/, ''), 'localhost', '127.0.0.1', '[::1]'];
  return own.includes(hostname);
}

/**
 * Sends an answer back unchanged, and streams its body. If the answer is cut off, so is the caller's
 * connection.
 */
export function sendBack(
  answer: IncomingMessage,
  response: ServerResponse,
  { maxAnswerBytes }: Pick<UpstreamLimits, 'maxAnswerBytes'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { statusCode = 502, statusMessage = '' } = answer;
  response.writeHead(statusCode, statusMessage, passedHeaders(answer.rawHeaders, headers));
  return new Promise((resolve) => {
    pipeline(answer, upTo(maxAnswerBytes, 'answer'), response, (error) => {
      if (error) response.destroy();
      resolve();
    });
  });
}

/** Returns header names and values alternately, with the original spelling of the names. */
export function passedHeaders(
  raw: readonly string[],
  replaced: Readonly<Record<string, string | null>>,
): string[] {
  const named = connectionTokens(raw);
  const names = new Set(Object.keys(replaced).map((name) => name.toLowerCase()));
  const kept = raw.flatMap((name, index) => {
    const lower = name.toLowerCase();
    const isKept = index % 2 === 0 && !OF_CONNECTION.has(lower) && !named.has(lower) && !names.has(lower);
    return isKept ? [name, raw[index + 1] ?? ''] : [];
  });
  const added = Object.entries(replaced).flatMap(([name, value]) => (value === null ? [] : [name, value]));
  // A body of unknown length stays chunked; Node applies the encoding again.
  const isChunked = raw.some((name, index) => index % 2 === 0 && /^transfer-encoding$/i.test(name));
  return isChunked && !names.has('content-length')
    ? [...kept, ...added, 'transfer-encoding', 'chunked']
    : [...kept, ...added];
}

/** Returns the headers named in `Connection`. */
function connectionTokens(raw: readonly string[]): ReadonlySet<string> {
  const values = raw.filter((_, index) => index % 2 === 1 && /^connection$/i.test(raw[index - 1] ?? ''));
  return new Set(values.flatMap((value) => value.split(',').map((token) => token.trim().toLowerCase())));
}

function upTo(maxBytes: number, what: 'request' | 'answer'): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.byteLength;
      if (size > maxBytes) done(tooLong(what, maxBytes));
      else done(null, chunk);
    },
  });
}

function tooLong(what: 'request' | 'answer', maxBytes: number): UpstreamLimitError {
  return new UpstreamLimitError(
    what === 'request' ? 413 : 502,
    `The ${what === 'answer' ? 'response' : what} body is larger than ${maxBytes} bytes`,
  );
}
