import { createPresenceMock } from '../world/mock.ts';
import { parsed } from './body-reading.ts';
import { fieldsOf, type JsonFields } from './json-reading.ts';
import type {
  Exchange,
  RecordedRequest,
  RecordedResponse,
  RecordedSocket,
  Transcript,
} from './transcript.ts';

/** An HTTP archive, as saved by browsers and proxies (http://www.softwareishard.com/blog/har-12-spec/). */
interface Archive {
  readonly log: { readonly entries: readonly Entry[] };
}
interface Entry {
  readonly startedDateTime?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly Header[];
    /** Size in bytes, or -1 if unknown. */
    readonly bodySize?: number;
    readonly postData?: { readonly text?: string };
  };
  readonly response: {
    readonly status: number;
    readonly content?: { readonly text?: string; readonly encoding?: string };
  };
}
/** As Chromium saves them: https://developer.chrome.com/docs/devtools/network/reference#websocket. */
interface SocketEntry {
  readonly startedDateTime: string;
  readonly request: { readonly url: string };
  readonly _webSocketMessages: readonly JsonFields[];
}
interface Header {
  readonly name: string;
  readonly value: string;
}

/** Request headers that affect the services. */
const SENT = ['authorization', 'content-type', 'x-appid'];

/** Whether a value is an HTTP archive. Only the parts used here are checked. */
export function isArchive(value: unknown): value is Archive {
  const log = member(value, 'log');
  const entries = member(log, 'entries');
  return Array.isArray(entries) && entries.every(isEntry);
}

/**
 * Converts the calls of an archive to a transcript. Calls that the mock does not implement, such as for pages
 * and images, are omitted. Adds the token and signature that browsers remove from archives.
 */
export function transcriptOf(archive: Archive): Transcript {
  const mock = createPresenceMock();
  const known = archive.log.entries.filter(({ request, response }) => {
    const { pathname: path } = new URL(request.url);
    // A status of 0 or -1 means no response. A request without its body cannot be replayed.
    if (response.status <= 0 || lacksBody(request)) return false;
    return mock.handles({ method: request.method, path });
  });
  const sockets = (archive.log.entries as readonly unknown[]).filter(isSocketEntry).map(socketOf);
  return {
    format: 'presence-transcript/1',
    exchanges: known.map(exchangeOf),
    ...(sockets.length > 0 ? { sockets } : {}),
  };
}

function socketOf({ startedDateTime, request, _webSocketMessages: messages }: SocketEntry): RecordedSocket {
  return {
    startedAt: new Date(startedDateTime).toISOString(),
    url: request.url,
    messages: messages.flatMap(({ type, time, data }) => {
      const seconds = Number(time);
      if (typeof data !== 'string' || !(seconds > 0 && seconds < 1e11)) return [];
      const from = type === 'send' ? 'app' : 'service';
      return [{ at: new Date(seconds * 1000).toISOString(), from, body: parsed(data) } as const];
    }),
  };
}

function isSocketEntry(entry: unknown): entry is SocketEntry {
  const { startedDateTime, _webSocketMessages: messages } = fieldsOf(entry);
  return (
    Array.isArray(messages) &&
    typeof startedDateTime === 'string' &&
    !Number.isNaN(Date.parse(startedDateTime))
  );
}

function exchangeOf({ startedDateTime, request, response }: Entry): Exchange {
  const isDate = typeof startedDateTime === 'string' && !Number.isNaN(Date.parse(startedDateTime));
  const moment = isDate ? { startedAt: new Date(startedDateTime).toISOString() } : {};
  return {
    ...moment,
    request: requestOf(request, response.status),
    response: responseOf(response),
    // Same as in a recording. If an archive omits a body, only the status is compared.
    match: 'recorded',
  };
}

/** Whether the archive omits a body that was sent. */
function lacksBody({ bodySize = 0, postData }: Entry['request']): boolean {
  return bodySize > 0 && (postData?.text ?? '') === '';
}

function requestOf(
  { method, url, headers = [], postData }: Entry['request'],
  status: number,
): RecordedRequest {
  const kept = headers
    .map(({ name, value }): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => SENT.includes(name));
  const sent = Object.fromEntries(kept);
  if (status !== 401 && url.includes('/api/v2/')) sent['authorization'] ??= 'Bearer left-out-of-the-archive';
  const { text } = postData ?? {};
  return { method, url, headers: sent, ...(text === undefined || text === '' ? {} : { body: text }) };
}

function responseOf({ status, content }: Entry['response']): RecordedResponse {
  const { text = '', encoding } = content ?? {};
  const body = encoding === 'base64' ? new TextDecoder().decode(bytesOf(text)) : text;
  return body === '' ? { status } : { status, body: parsed(body) };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function isEntry(value: unknown): value is Entry {
  const url = member(member(value, 'request'), 'url');
  const status = member(member(value, 'response'), 'status');
  const method = member(member(value, 'request'), 'method');
  return (
    typeof url === 'string' && URL.canParse(url) && typeof status === 'number' && typeof method === 'string'
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
