import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../../engine/call.ts';

/** A client that reads so slowly that more bytes wait for it is let go. */
const MOST_WAITING_BYTES = 1_048_576;

/** Sends a body that goes on until the client goes or the server stops. */
export function stream(
  response: ServerResponse,
  { status, stream }: Answer,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, headers);
  response.flushHeaders();
  const stop = stream?.((chunk) => {
    response.write(chunk);
    if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  });
  response.once('close', () => stop?.());
}
