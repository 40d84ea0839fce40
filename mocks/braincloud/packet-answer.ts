import type { Answer } from '../engine/call.ts';
import type { AnsweredPacket } from './packet.ts';
import type { ErrorAnswer, ServopRefusal } from './servop-refusal.ts';

export function jsonAnswer(status: number, bodyText: string): Answer {
  return { status, headers: { 'content-type': 'application/json' }, bodyText };
}

export function errorAnswer(
  status: number,
  error: ErrorAnswer & { readonly packetId?: number },
  headers: Answer['headers'] = {},
): Answer {
  const answer = jsonAnswer(status, JSON.stringify(error));
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** Refuses a whole packet: the error is the body, and its status is also the HTTP status. */
export function refusedPacket(
  refusal: ServopRefusal,
  operation: string,
  packetId: number | undefined,
): AnsweredPacket {
  const error = refusal.answer;
  const { status = error.status, headers } = refusal.http ?? {};
  return {
    answer: errorAnswer(status, packetId === undefined ? error : { packetId, ...error }, headers),
    outcomes: [{ operation, status, rule: refusal.rule }],
  };
}
