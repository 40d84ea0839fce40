import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../../engine/call.ts';

/** A slow client is disconnected when more bytes than this are waiting to be sent to it. */
const MAX_BUFFERED_BYTES = 1_048_576;

/** Sends a body that continues until the client disconnects or the server stops. */
export function stream(
  response: ServerResponse,
  { status, stream }: Answer,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, headers);
  response.flushHeaders();
  const stop = stream?.((chunk) => {
    response.write(chunk);
    if (response.writableLength > MAX_BUFFERED_BYTES) response.destroy();
  });
  response.once('close', () => stop?.());
}
