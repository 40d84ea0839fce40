import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../../engine/call.ts';
import type { MockPort } from '../../engine/mock-port.ts';

/** Sends an answer as its delivery specifies: delayed, never, or cut off. */
export function deliver(
  clock: MockPort['clock'],
  response: ServerResponse,
  answer: Answer,
  headers: OutgoingHttpHeaders,
): void {
  const { delayMs, stall } = answer.delivery ?? {};
  if (stall) return;
  if (delayMs === undefined) {
    send(response, answer, headers);
    return;
  }
  const giveUp = (): void => clock.clearTimeout(timer);
  const timer = clock.setTimeout(() => {
    response.off('close', giveUp);
    send(response, answer, headers);
  }, delayMs);
  response.once('close', giveUp);
}

function send(
  response: ServerResponse,
  { status, bodyText, delivery }: Answer,
  headers: OutgoingHttpHeaders,
): void {
  const cut = delivery?.cut;
  if (cut === undefined) {
    response.writeHead(status, headers).end(bodyText);
    return;
  }
  const body = Buffer.from(bodyText);
  if (cut === 'before' || body.byteLength === 0) response.destroy();
  else
    response
      .writeHead(status, headers)
      .write(body.subarray(0, body.byteLength >> 1), () => response.destroy());
}
