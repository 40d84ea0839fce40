import type { Call } from '../engine/call.ts';
import { codingOf, DEFAULT_MAX_BODY_BYTES, tooLongBody, UNREADABLE_BODY } from '../engine/unreadable-body.ts';

/** Converts a web platform Request to a call. */
export async function readCall(request: Request): Promise<Call> {
  const url = new URL(request.url);
  const headers: Record<string, string> = { host: url.host };
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers,
    origin: url.origin,
    bodyText: await readBody(request, headers['content-encoding']),
  };
}

async function readBody(request: Request, encoding?: string): Promise<string> {
  // Some browsers do not support `Request.body`, so a missing `body` does not mean that the body is empty.
  if (request.method === 'GET' || request.method === 'HEAD') return '';
  const coding = codingOf(encoding);
  if (coding === 'identity') return request.text();
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0) return '';
  return coding ? unzip(bytes, coding) : UNREADABLE_BODY;
}

async function unzip(bytes: ArrayBuffer, format: CompressionFormat): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > DEFAULT_MAX_BODY_BYTES) {
        await reader.cancel();
        return tooLongBody(DEFAULT_MAX_BODY_BYTES);
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return UNREADABLE_BODY;
  }
  return text + decoder.decode();
}
