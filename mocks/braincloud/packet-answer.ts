import type { Answer } from '../engine/call.ts';
import { jsonText } from '../engine/json-text.ts';
import type { MessageAnswer } from './message.ts';
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

/** Refuses a whole packet with an error in place of all answers, whose status is also that of HTTP. */
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

/** The answers of a packet as JSON. Rows of presences that have not changed are not made into text again. */
export function answersText(answers: readonly MessageAnswer[]): string {
  let text = '';
  for (const answer of answers) text += text === '' ? answerText(answer) : `,${answerText(answer)}`;
  return `[${text}]`;
}

function answerText(answer: MessageAnswer): string {
  if (answer.status !== 200) return JSON.stringify(answer);
  const { data } = answer;
  if (data === null) return '{"status":200,"data":null}';
  const isList = typeof data === 'object' && 'presence' in data;
  return isList ? `{"status":200,"data":{"presence":${jsonText(data.presence)}}}` : JSON.stringify(answer);
}
