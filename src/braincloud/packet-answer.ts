import type { ApiError } from '../http/errors.ts';
import { ServerError, UnexpectedAnswerError } from '../http/errors.ts';
import type { HttpRequest, Received } from '../http/http-request.ts';
import { withoutSecrets } from '../http/received.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { redactUrl } from '../runtime/redact.ts';

/** The answer to one message of a packet: a success has status 200, and every other status is a failure. */
export interface ServopAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly reasonCode: number;
  readonly statusMessage: string | undefined;
  readonly upgradeAppId: string | undefined;
}

/** Under which name the two dispatchers put the answers of a packet. */
export type AnswersKey = 'responses' | 'messageResponses';

/** Gives the answer to the message at a place of the packet, whose servop is named, or the error that there is none. */
export type PacketAnswer = (index: number, servop: string) => ServopAnswer | ApiError;

/** The packet id of an answer that refuses the packet as a whole. */
const REFUSED = -1;

/**
 * Reads the answer to a packet, whatever its HTTP status. No error made here holds the body, which may carry a
 * session id.
 *
 * @throws ServerError or UnexpectedAnswerError when it is not an answer to this packet: whatever answered, it was
 * not the dispatcher, so that other statuses have no meaning of its own
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
  // Servers differ in where they tell that a whole packet has failed; at the top it holds for every message.
  if (top && top.status !== 200 && top.reasonCode > 0) return () => top;
  const answers = packet?.[key];
  if (!Array.isArray(answers)) throw unexpected('the body is not the answer to a packet');
  const answeredId = packet?.['packetId'] ?? packetId;
  if (answeredId !== REFUSED && answeredId !== packetId)
    throw unexpected(`the answer is to another packet than ${packetId}`);
  return (index, servop) =>
    readAnswer(answers[index] ?? (answeredId === REFUSED && answers[0])) ??
    unexpected('the packet was answered without an answer to this message', servop);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The vendor's pages show two spellings of the fields of a server's answer. */
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
