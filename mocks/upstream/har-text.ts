import type { Exchange, RecordedSocket } from './transcript.ts';

/**
 * Formats exchanges as an HTTP archive (HAR 1.2). Socket messages are in `_webSocketMessages`, as in
 * Chromium.
 */
export function archiveText(exchanges: readonly Exchange[], sockets: readonly RecordedSocket[]): string {
  const entries = [...exchanges.map(entryOf), ...sockets.map(socketEntry)];
  const log = JSON.stringify({ version: '1.2', creator: { name: 'presence-kit', version: '1' }, pages: [] });
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{ "log": ${log.slice(0, -1)}, "entries": [${lines === '' ? '' : `\n${lines}\n  `}] } }\n`;
}

function entryOf({ startedAt, request, response }: Exchange): object {
  const { method, url, headers = {}, body } = request;
  const text = textOf(body);
  const answer = textOf(response.body);
  const mimeType = typeof response.body === 'string' ? 'text/plain' : 'application/json';
  return {
    ...timing(startedAt),
    request: {
      ...asked(method, url, text.length),
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      ...(text === '' ? {} : { postData: { mimeType: headers['content-type'] ?? 'application/json', text } }),
    },
    response: { ...answered(response.status), content: { size: answer.length, mimeType, text: answer } },
  };
}

function socketEntry({ startedAt, url, messages }: RecordedSocket): object {
  return {
    ...timing(startedAt),
    _resourceType: 'websocket',
    request: { ...asked('GET', url, 0), headers: [] },
    response: { ...answered(101), content: { size: 0, mimeType: 'x-unknown' } },
    _webSocketMessages: messages.map(({ at, from, body }) => ({
      type: from === 'app' ? 'send' : 'receive',
      time: Date.parse(at) / 1000,
      opcode: 1,
      data: textOf(body),
    })),
  };
}

function timing(startedAt = new Date(0).toISOString()): object {
  return { startedDateTime: startedAt, time: 0, cache: {}, timings: { send: 0, wait: 0, receive: 0 } };
}

function asked(method: string, url: string, bodySize: number): object {
  const { searchParams } = new URL(url, 'http://localhost');
  const queryString = [...searchParams].map(([name, value]) => ({ name, value }));
  return { method, url, httpVersion: 'HTTP/1.1', cookies: [], queryString, headersSize: -1, bodySize };
}

function answered(status: number): object {
  const head = { status, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: [] };
  return { ...head, redirectURL: '', headersSize: -1, bodySize: -1 };
}

function textOf(body: unknown): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}
