import type { Answer, Call } from '../engine/call.ts';
import { firstProblem, type Validate } from '../engine/validation.ts';
import * as answerValidators from '../generated/braincloud-answer-validators.js';
import { braincloudServops } from '../generated/braincloud-servop-table.ts';
import { servopNameOf } from './message.ts';

type Rows = Readonly<Record<string, { readonly answer: string } | undefined>>;
interface PacketAnswer {
  readonly packetId?: number;
  readonly responses?: readonly unknown[];
  readonly messageResponses?: readonly unknown[];
}

const validators: Readonly<Record<string, Validate | undefined>> = answerValidators;
const { ClientPacketAnswer, ErrorAnswer, PacketFailure, ServerFailure, ServerPacketAnswer } =
  answerValidators;
const REFUSED = -1;

/** Returns where the response to a client's packet does not match the spec: in one of the messages, or as a whole. */
export function clientProblem(call: Call, { status, bodyText }: Answer): string | undefined {
  const body: PacketAnswer = JSON.parse(bodyText);
  if (status !== 200) return problemIn('the answer', ErrorAnswer, body);
  if (body.packetId === REFUSED) return problemIn('the answer', PacketFailure, body);
  return (
    messagesProblem(messagesOf(call) ?? [], body.responses, braincloudServops.client) ??
    problemIn('the answer', ClientPacketAnswer, body)
  );
}

/** Returns where the response to a server's packet, in either protocol, does not match the spec. */
export function serverProblem(call: Call, { status, bodyText }: Answer): string | undefined {
  const body: unknown = JSON.parse(bodyText);
  if (status !== 200) return problemIn('the answer', ServerFailure, body);
  const messages = messagesOf(call);
  if (!messages) {
    // In the standard protocol, the request is one message and the response only its result.
    return messageProblem(JSON.parse(call.bodyText), { status, data: body }, braincloudServops.s2s);
  }
  return (
    messagesProblem(messages, (body as PacketAnswer).messageResponses, braincloudServops.s2s) ??
    problemIn('the answer', ServerPacketAnswer, body)
  );
}

function messagesOf({ bodyText }: Call): readonly unknown[] | undefined {
  const { messages }: { messages?: readonly unknown[] } = JSON.parse(bodyText);
  return messages;
}

function messagesProblem(
  messages: readonly unknown[],
  answers: readonly unknown[] | undefined,
  rows: Rows,
): string | undefined {
  if (answers?.length !== messages.length)
    return `${messages.length} messages, but ${answers?.length ?? 0} responses`;
  for (const [index, message] of messages.entries()) {
    const problem = messageProblem(message, answers[index], rows);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function messageProblem(message: unknown, answer: unknown, rows: Rows): string | undefined {
  const name = servopNameOf(message);
  const isSuccess = typeof answer === 'object' && answer !== null && 'data' in answer;
  const validate = isSuccess ? validators[rows[name]?.answer ?? ''] : ErrorAnswer;
  return validate ? problemIn(name, validate, answer) : `${name} is not an operation, but succeeded`;
}

function problemIn(what: string, validate: Validate, value: unknown): string | undefined {
  const problem = firstProblem(validate, value);
  return problem && `${what}: ${problem.field || 'all of it'} ${problem.message}`;
}
