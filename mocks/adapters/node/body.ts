import type { IncomingMessage } from 'node:http';
import { codingOf, tooLongBody, UNREADABLE_BODY } from '../../engine/unreadable-body.ts';

type Done = (bodyText: string) => void;

export function hasBody(request: IncomingMessage): boolean {
  const { headers } = request;
  const length = headers['content-length'];
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined;
}

/**
 * Reads a request's body as decompressed text. `done` is called once, or never if the client disconnects
 * first. A body that exceeds the limit, compressed or not, is reported at once; the rest of it is discarded,
 * so that the client can read the answer.
 */
export function readRequestBody(request: IncomingMessage, maxBytes: number, done: Done): void {
  if (Number(request.headers['content-length']) > maxBytes) {
    request.resume();
    done(tooLongBody(maxBytes));
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if (size > maxBytes) return;
    size += chunk.byteLength;
    if (size <= maxBytes) chunks.push(chunk);
    else done(tooLongBody(maxBytes));
  });
  request.on('end', function finish() {
    if (size > maxBytes) return;
    const [first] = chunks;
    const body = chunks.length === 1 && first ? first : Buffer.concat(chunks, size);
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined) done(body.toString());
    else unzip(body, codingOf(encoding), maxBytes, done);
  });
}

function unzip(body: Buffer, coding: ReturnType<typeof codingOf>, maxBytes: number, done: Done): void {
  if (coding === 'identity' || body.byteLength === 0) done(body.toString());
  else if (coding === undefined) done(UNREADABLE_BODY);
  else void inflate(body, coding, maxBytes).then(done);
}

async function inflate(body: Buffer, coding: 'gzip' | 'deflate', maxBytes: number): Promise<string> {
  const { gunzip, inflate } = await import('node:zlib');
  const unzipBytes = coding === 'deflate' ? inflate : gunzip;
  return new Promise((resolve) => {
    unzipBytes(body, { maxOutputLength: maxBytes }, (error, bytes) => {
      if (!error) resolve(bytes.toString());
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve(tooLongBody(maxBytes));
      else resolve(UNREADABLE_BODY);
    });
  });
}
