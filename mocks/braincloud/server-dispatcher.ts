import type { Answer, Call } from '../engine/call.ts';
import { ServerStandardRequest, serverPacket } from '../generated/braincloud-request-validators.js';
import type { App } from './app.ts';
import {
  answerAgain,
  answerInstead,
  answersText,
  errorAnswer,
  journal,
  jsonAnswer,
  orRefusal,
  readPacketJson,
  requirePacket,
  turnedAway,
} from './dispatch.ts';
import {
  AUTHENTICATE,
  answered,
  checkParameters,
  type MessageAnswer,
  readParameters,
  refuseUnknown,
} from './message.ts';
import { PacketFaults, SESSION_REASONS } from './packet-faults.ts';
import type { MessageOutcome } from './packet-memory.ts';
import { orderRefusal } from './packet-order.ts';
import { type ServerSession, serverSessionExpired } from './server-sessions.ts';
import type { Asked } from './servop-index.ts';
import type { ServopOverrides } from './servop-overrides.ts';
import { ServopRefusal } from './servop-refusal.ts';
import { requireServer } from './servops/authentication.ts';
import { type AnyCall, serverServops } from './servops.ts';

const OPERATION_ID = 'postS2sdispatcher';
/** They are about a session, which the standard protocol has not. */
const SESSION_ONLY = new Set([AUTHENTICATE, 'heartbeat.HEARTBEAT']);

interface Packet {
  readonly packetId: number;
  readonly sessionId?: string | null;
  readonly messages: readonly unknown[];
}

interface StandardRequest {
  readonly appId: string;
  readonly serverName: string;
  readonly serverSecret: string;
}

/** The session that the messages of a packet run in: the packet's own, until one of them authenticates. */
interface Context {
  session: ServerSession | undefined;
  /** What the packet named as its session. */
  readonly sessionId: string | null | undefined;
  /** Who calls, as far as that is known. */
  readonly caller: string | undefined;
  readonly origin: string | undefined;
}

/** What became of a message. */
interface Performed {
  readonly answer: MessageAnswer;
  readonly outcome: MessageOutcome;
}

/** Answers servers, in both of their protocols. */
export class ServerDispatcher {
  readonly #app: App;
  readonly #overrides: ServopOverrides;

  constructor(app: App, overrides: ServopOverrides) {
    this.#app = app;
    this.#overrides = overrides;
  }

  answer(call: Call): Answer {
    const away = turnedAway(call, this.#app);
    if (away) return this.#refuse(call, away.refusal, away);
    const request = orRefusal(() => readPacketJson(call.bodyText));
    if (request instanceof ServopRefusal) return this.#refuse(call, request);
    const isPacket = typeof request === 'object' && request !== null && 'messages' in request;
    const validate = isPacket ? serverPacket : ServerStandardRequest;
    const shape = orRefusal(() => requirePacket(validate, request, this.#app.world));
    if (shape) return this.#refuse(call, shape);
    const one = serverServops.askedBy(request);
    const asked = isPacket
      ? (request as Packet).messages.map((message) => serverServops.askedBy(message))
      : [one];
    const faults = PacketFaults.of(this.#app.world, asked);
    const { instead } = faults;
    if (instead) return answerInstead(this.#app.world, call, instead, asked, faults);
    if (isPacket) return faults.spoil(this.#answerPacket(call, request as Packet, asked, faults));
    return faults.spoil(this.#answerStandard(call, request as StandardRequest, one, faults));
  }

  /** The session protocol. */
  #answerPacket(
    call: Call,
    packet: Packet,
    asked: readonly Asked<ServerSession>[],
    faults: PacketFaults,
  ): Answer {
    const { packetId, messages, sessionId } = packet;
    const session = this.#sessionOf(packet);
    const early = asked.some(isLogin) ? undefined : this.#answerEarly(call, packet, session, faults);
    if (early) return early;
    const context: Context = { session, sessionId, caller: session?.serverName, origin: call.origin };
    const all = asked.map((each, index) => this.#perform(messages[index], each, index, context, faults));
    const answers = answersText(all.map(({ answer }) => answer));
    const bodyText = `{"packetId":${packetId},"messageResponses":${answers}}`;
    const outcomes = all.map(({ outcome }) => outcome);
    context.session?.packets.remember(packetId, { bodyText, outcomes });
    const answer = jsonAnswer(200, bodyText);
    journal(this.#app.world, call, answer, outcomes, sessionId ?? '');
    return answer;
  }

  /** Without a session nothing is run, nor is the last packet again, nor one out of its order. */
  #answerEarly(
    call: Call,
    { packetId, sessionId }: Packet,
    session: ServerSession | undefined,
    faults: PacketFaults,
  ): Answer | undefined {
    if (!session || faults.refusesWith(SESSION_REASONS)) {
      const over = session ? serverSessionExpired() : this.#app.serverSessions.refusalOf(sessionId);
      return this.#refuse(call, over, { packetId, fault: faults.idAt(0) });
    }
    const { world } = this.#app;
    const { packets } = session;
    const again =
      world.rules.holds('BC-S2S-4') && answerAgain(world, call, packets, packetId, sessionId ?? '');
    if (again) return again;
    const refusal = orderRefusal(packets, packetId, 'BC-S2S-7', world.rules);
    return refusal && this.#refuse(call, refusal, { packetId });
  }

  /** The standard protocol: one message, its bare result, and no session. */
  #answerStandard(
    call: Call,
    request: StandardRequest,
    asked: Asked<ServerSession>,
    faults: PacketFaults,
  ): Answer {
    const refusal = orRefusal(() => requireServer(request, this.#app));
    if (refusal) return this.#refuse(call, refusal);
    const context: Context = {
      session: undefined,
      sessionId: undefined,
      caller: request.serverName,
      origin: call.origin,
    };
    const performed = this.#perform(request, asked, 0, context, faults, true);
    const result = performed.answer;
    const answer =
      'data' in result
        ? jsonAnswer(200, JSON.stringify(result.data))
        : errorAnswer(result.status === 202 ? 400 : result.status, result);
    journal(this.#app.world, call, answer, [performed.outcome]);
    return answer;
  }

  #sessionOf({ sessionId }: Packet): ServerSession | undefined {
    const { serverSessions } = this.#app;
    const session = sessionId ? serverSessions.find(sessionId) : undefined;
    if (session && this.#app.world.rules.holds('BC-SES-4')) serverSessions.touch(session);
    return session;
  }

  #perform(
    sent: unknown,
    asked: Asked<ServerSession>,
    index: number,
    context: Context,
    faults: PacketFaults,
    isStandard = false,
  ): Performed {
    const { name, row, validate, handle } = asked;
    const error = faults.errorAt(index);
    let overridden = false;
    const { answer, refusal } = error
      ? { answer: error }
      : answered(() => {
          const parameters = readParameters(sent);
          if (isLogin(asked)) context.session = undefined;
          else if (!isStandard && !context.session) {
            throw this.#app.serverSessions.refusalOf(context.sessionId);
          }
          const isKnown = row && !(isStandard && SESSION_ONLY.has(name));
          if (!isKnown) return refuseUnknown(name, this.#app.world.rules);
          const data = checkParameters(parameters, row, validate, this.#app.world);
          const { session, origin } = context;
          const call: AnyCall<ServerSession> = { data, session, origin };
          const builtIn = (): unknown => handle?.(call, this.#app);
          const override = this.#overrides.take(row.servop);
          overridden = override !== undefined;
          const result = override ? override(call, builtIn) : builtIn();
          if (isLogin(asked)) context.session = this.#opened(result);
          return result;
        });
    const outcome: MessageOutcome = {
      operation: name,
      status: answer.status,
      rule: refusal?.rule,
      fault: faults.idAt(index),
      caller: context.session?.serverName ?? context.caller,
      ...(overridden ? { overridden } : {}),
      // All of a login is secret.
      ...(isLogin(asked) ? {} : { request: sent, answer }),
    };
    return { answer, outcome };
  }

  #opened(result: unknown): ServerSession | undefined {
    return this.#app.serverSessions.find((result as { sessionId: string }).sessionId);
  }

  /** An error at the top level, in the place of all answers. */
  #refuse(
    call: Call,
    refusal: ServopRefusal,
    {
      status = refusal.answer.status,
      headers,
      packetId,
      fault,
    }: {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly packetId?: number;
      readonly fault?: string | undefined;
    } = {},
  ): Answer {
    const error = refusal.answer;
    const answer = errorAnswer(status, packetId === undefined ? error : { packetId, ...error }, headers);
    const rule = fault === undefined ? refusal.rule : undefined;
    journal(this.#app.world, call, answer, [{ operation: OPERATION_ID, status, rule, fault }]);
    return answer;
  }
}

function isLogin({ servop }: Asked<ServerSession>): boolean {
  return servop === AUTHENTICATE;
}
