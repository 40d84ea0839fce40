import type { ApiError } from '../http/errors.ts';
import { ServerError, UnexpectedAnswerError } from '../http/errors.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { type Received, withoutSecrets } from '../http/received.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { redactUrl } from '../runtime/redact.ts';

/** The response to one message of a packet. Status 200 is success; any other status is a failure. */
export interface ServopAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly reasonCode: number;
  readonly statusMessage: string | undefined;
  readonly upgradeAppId: string | undefined;
}

/** The field with the responses of a packet, which differs between the two dispatchers. */
export type AnswersKey = 'responses' | 'messageResponses';

/** Returns the response to the message at an index of the packet, or an error if it is missing. */
export type PacketAnswer = (index: number, servop: string) => ServopAnswer | ApiError;

/** The packet id of a response that refuses the whole packet. */
const REFUSED = -1;

/**
 * Reads the response to a packet, whatever its HTTP status. Its errors omit the body, which may contain a
 * session id.
 *
 * @throws ServerError or UnexpectedAnswerError when it is not a response to this packet. Other statuses have no
 * specific meaning, because the response did not come from the dispatcher.
 */
export function readPacketAnswer(
  { method, url, operationId }: HttpRequest,
  received: Received,
  packetId: number,
  key: AnswersKey,
  now: number,
): PacketAnswer {
  const { text } = received;
  const unexpected = (reason: string, operation = operationId) => {
    const { status, headers } = withoutSecrets(received).response;
    const facts = { method, url: redactUrl(url), operationId: operation, status, reason, headers };
    const Class = status >= 500 ? ServerError : UnexpectedAnswerError;
    return new Class({ ...facts, retryAfterMs: retryAfterMs(headers, now) });
  };
  const packet = parse(text);
  const top = readAnswer(packet);
  // A failure at the top level applies to every message; some servers report it there.
  if (top && top.status !== 200 && top.reasonCode > 0) return () => top;
  const answers = packet?.[key];
  if (!Array.isArray(answers)) throw unexpected('the body is not a packet response');
  const answeredId = packet?.['packetId'] ?? packetId;
  if (answeredId !== REFUSED && answeredId !== packetId)
    throw unexpected(`the response is not for packet ${packetId}`);
  return (index, servop) =>
    readAnswer(answers[index] ?? (answeredId === REFUSED && answers[0])) ??
    unexpected('the packet response has no entry for this call', servop);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The vendor documents two spellings of these fields for servers. */
function readAnswer(answer: unknown): ServopAnswer | undefined {
  if (!isObject(answer)) return undefined;
  const status = answer['status'] ?? answer['statusCode'];
  if (typeof status !== 'number') return undefined;
  return {
    status,
    data: answer['data'] ?? null,
    reasonCode: numberOf(answer['reason_code'] ?? answer['reasonCode']) ?? 0,
    statusMessage: textOf(answer['status_message'] ?? answer['statusMessage']),
    upgradeAppId: textOf(answer['upgradeAppId']),
  };
}
