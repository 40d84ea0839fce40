import type { Answer, Call } from '../engine/call.ts';
import { clientPacket } from '../generated/braincloud-request-validators.js';
import { maxMessages } from '../generated/braincloud-servop-table.ts';
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
import { PacketFaults } from './packet-faults.ts';
import type { MessageOutcome } from './packet-memory.ts';
import { orderRefusal } from './packet-order.ts';
import type { Asked } from './servop-index.ts';
import type { ServopOverrides } from './servop-overrides.ts';
import { ServopRefusal } from './servop-refusal.ts';
import { type AnyCall, clientServops } from './servops.ts';
import type { Session } from './sessions.ts';
import { signatureOf } from './signature.ts';

const OPERATION_ID = 'postDispatcherv2';

interface Packet {
  readonly packetId: number;
  readonly sessionId?: string | null;
  readonly messages: readonly unknown[];
}

/** The session that the messages of a packet run in: the packet's own, until one of them logs in or out. */
interface Context {
  session: Session | undefined;
  /** The session that messages without one are told of. */
  sessionId: string;
  readonly origin: string | undefined;
}

/** Answers the packets of players. */
export class ClientDispatcher {
  readonly #app: App;
  readonly #overrides: ServopOverrides;

  constructor(app: App, overrides: ServopOverrides) {
    this.#app = app;
    this.#overrides = overrides;
  }

  answer(call: Call): Answer {
    const away = turnedAway(call, this.#app);
    if (away) {
      const answer = errorAnswer(away.status, away.refusal.answer, away.headers);
      this.#journalRefusal(call, answer, away.refusal, away.status);
      return answer;
    }
    const packet = orRefusal(() => this.#read(call));
    if (packet instanceof ServopRefusal) return this.#refusePacket(call, packet);
    const asked = packet.messages.map((message) => clientServops.askedBy(message));
    const faults = PacketFaults.of(this.#app.world, asked);
    const { instead } = faults;
    if (instead) return answerInstead(this.#app.world, call, instead, asked, faults);
    return faults.spoil(this.#run(call, packet, asked, faults));
  }

  /** @throws ServopRefusal when the packet as a whole cannot be taken. */
  #read({ headers, bodyText }: Call): Packet {
    const { id, secret, world } = this.#app;
    if (headers['x-appid'] !== id && world.rules.holds('BC-SIG-2')) {
      throw new ServopRefusal('BC-SIG-2', 40610, 'Invalid X-APPID header', { scope: 'bundle' });
    }
    if (headers['x-sig'] !== signatureOf(bodyText, secret, world.md5) && world.rules.holds('BC-SIG-1')) {
      throw new ServopRefusal('BC-SIG-1', 40301, 'Bad signature', { scope: 'bundle' });
    }
    const packet = readPacketJson(bodyText);
    requirePacket(clientPacket, packet, world);
    return packet as Packet;
  }

  /** Packet id −1 tells clients not to send it again. */
  #refusePacket(call: Call, refusal: ServopRefusal): Answer {
    const responses = Array.from({ length: messageCount(call.bodyText) }, () => refusal.answer);
    const answer = jsonAnswer(200, JSON.stringify({ packetId: -1, responses }));
    this.#journalRefusal(call, answer, refusal, refusal.answer.status);
    return answer;
  }

  #run(call: Call, packet: Packet, asked: readonly Asked<Session>[], faults: PacketFaults): Answer {
    const sessionId = packet.sessionId ?? '';
    const session = this.#sessionOf(sessionId);
    if (session && !asked.some(isLogin)) {
      const early = this.#answerEarly(call, packet, asked, session);
      if (early) return early;
    }
    const context: Context = { session, sessionId, origin: call.origin };
    const answers: MessageAnswer[] = [];
    const outcomes: MessageOutcome[] = [];
    for (const [index, each] of asked.entries()) {
      const message = packet.messages[index];
      const error = faults.errorAt(index);
      const performed = error ? { answer: error } : this.#perform(message, each, context);
      answers.push(performed.answer);
      outcomes.push(outcomeOf(each, message, performed, context.session, faults.idAt(index)));
    }
    const bodyText = `{"packetId":${packet.packetId},"responses":${answersText(answers)}}`;
    context.session?.packets.remember(packet.packetId, { bodyText, outcomes });
    const answer = jsonAnswer(200, bodyText);
    journal(this.#app.world, call, answer, outcomes, sessionId);
    return answer;
  }

  #sessionOf(sessionId: string): Session | undefined {
    if (sessionId === '') return undefined;
    const { sessions, world } = this.#app;
    const now = world.clock.now();
    const session = sessions.find(sessionId, now);
    if (session && world.rules.holds('BC-SES-4')) sessions.touch(session, now);
    return session;
  }

  /** The last packet again is answered as before; one out of its order, or one too many, is not run either. */
  #answerEarly(
    call: Call,
    { packetId, messages, sessionId }: Packet,
    asked: readonly Asked<Session>[],
    session: Session,
  ): Answer | undefined {
    const { world } = this.#app;
    const { packets } = session;
    const again =
      world.rules.holds('BC-PKT-4') && answerAgain(world, call, packets, packetId, sessionId ?? '');
    if (again) return again;
    const refusal = orderRefusal(packets, packetId, 'BC-PKT-5', world.rules) ?? this.#rateRefusal(session);
    if (!refusal) return undefined;
    const performed: Performed = { answer: refusal.answer, rule: refusal.rule };
    const responses = messages.map(() => refusal.answer);
    const answer = jsonAnswer(200, JSON.stringify({ packetId, responses }));
    const outcomes = asked.map((each, index) => outcomeOf(each, messages[index], performed, session));
    journal(world, call, answer, outcomes, sessionId ?? '');
    return answer;
  }

  #rateRefusal(session: Session): ServopRefusal | undefined {
    const { packetsPerSecond } = this.#app.settings;
    if (packetsPerSecond === undefined || !this.#app.world.rules.holds('BC-PKT-10')) return undefined;
    if (session.rate.count(this.#app.world.clock.now()) <= packetsPerSecond) return undefined;
    return new ServopRefusal('BC-PKT-10', 40823, `More than ${packetsPerSecond} packets in a second`, {
      scope: 'bundle',
    });
  }

  #perform(message: unknown, asked: Asked<Session>, context: Context): Performed {
    const { rules } = this.#app.world;
    const { name, servop, row, validate, handle } = asked;
    let overridden = false;
    const { answer, refusal } = answered(() => {
      const sent = readParameters(message);
      const session = isLogin(asked) ? undefined : this.#requireSession(context);
      const isKnown = row && (servop === name || rules.holds('BC-REQ-6'));
      if (!isKnown) return refuseUnknown(name, rules);
      const data = checkParameters(sent, row, validate, this.#app.world);
      if (row.cloudCodeOnly && rules.holds('BC-SYS-1')) {
        throw new ServopRefusal('BC-SYS-1', 40616, `${servop} is for cloud code and servers only`);
      }
      const call: AnyCall<Session> = { data, session, origin: context.origin };
      const builtIn = (): unknown => handle?.(call, this.#app);
      const override = this.#overrides.take(servop);
      overridden = override !== undefined;
      const result = override ? override(call, builtIn) : builtIn();
      if (isLogin(asked)) this.#logIn(result, context);
      return result;
    });
    return { answer, rule: refusal?.rule, overridden: overridden || undefined };
  }

  #logIn(result: unknown, context: Context): void {
    const { sessionId } = result as { sessionId: string };
    if (this.#app.world.rules.holds('BC-PKT-3')) context.session = this.#app.sessions.find(sessionId);
  }

  #requireSession(context: Context): Session {
    const { session } = context;
    if (session && this.#app.sessions.isAlive(session)) return session;
    if (session) context.sessionId = session.id.text ?? '';
    context.session = undefined;
    throw this.#app.sessions.refusalOf(context.sessionId);
  }

  #journalRefusal(call: Call, answer: Answer, { rule }: ServopRefusal, status: number): void {
    journal(this.#app.world, call, answer, [{ operation: OPERATION_ID, status, rule }]);
  }
}

/** What became of a message. */
interface Performed extends Pick<MessageOutcome, 'rule' | 'overridden'> {
  readonly answer: MessageAnswer;
}

function outcomeOf(
  asked: Asked<Session>,
  message: unknown,
  { answer, rule, overridden }: Performed,
  session: Session | undefined,
  fault?: string,
): MessageOutcome {
  // All of a login is secret.
  const isSecret = isLogin(asked);
  return {
    operation: asked.servop,
    status: answer.status,
    rule,
    fault,
    overridden,
    caller: session?.profileId,
    request: isSecret ? undefined : message,
    answer: isSecret ? undefined : answer,
  };
}

function isLogin({ servop }: Asked<Session>): boolean {
  return servop === AUTHENTICATE;
}

/** How many answers a refused packet gets: one a message as far as can be told, at least one and not too many. */
function messageCount(bodyText: string): number {
  const packet = orRefusal(() => readPacketJson(bodyText));
  const messages =
    typeof packet === 'object' && packet !== null ? Reflect.get(packet, 'messages') : undefined;
  return Array.isArray(messages) ? Math.min(Math.max(1, messages.length), maxMessages) : 1;
}
