import type { Answer, Call, ForwardedMessages } from '../engine/call.ts';
import type { JournaledOutcome } from '../engine/journal.ts';
import { requireServopAnswer } from '../engine/stub-check.ts';
import type { ServopAnswerer } from '../engine/stubs.ts';
import { firstProblem } from '../engine/validation.ts';
import { MessageEnvelope } from '../generated/braincloud-request-validators.js';
import type { BraincloudApp } from './app.ts';
import type { Session } from './live-sessions.ts';
import { checkParameters, type MessageAnswer, type Parameters, problemRefusal } from './message.ts';
import type { AnsweredPacket, LastPacket, Packet } from './packet.ts';
import { PacketFaults } from './packet-faults.ts';
import { journalPacket, withoutLongBodies } from './packet-journal.ts';
import type { PacketProtocol } from './packet-protocol.ts';
import { type AnyServopOverride, overriddenData, type ServopOverrides } from './servop-overrides.ts';
import { type ErrorAnswer, ServopRefusal } from './servop-refusal.ts';
import { type AnyCall, type RequestedServop, SESSION_SERVOPS } from './servop-registry.ts';

/** The context of the messages of a packet. */
interface PacketContext<AnySession> {
  readonly packet: Packet;
  readonly origin: string | undefined;
  /** The packet's own session, until one of its messages logs in or out. */
  session: AnySession | undefined;
  /** The id that the packet names, or that of a session that one of its messages ended; a refusal depends on it. */
  sessionId: string | null | undefined;
}

interface AnsweredMessage {
  readonly answer: MessageAnswer;
  readonly outcome: JournaledOutcome;
}

/**
 * Answers packets of players or servers: parses a packet, checks its id, runs its messages, stores the response for
 * repeated packets, and writes the journal.
 */
export class PacketDispatcher<AnySession extends Session> {
  readonly #app: BraincloudApp;
  readonly #protocol: PacketProtocol<AnySession>;
  readonly #overrides: ServopOverrides;
  /** Login data of sessions, for forwarding. */
  readonly #logins = new WeakMap<AnySession, unknown>();

  constructor(app: BraincloudApp, protocol: PacketProtocol<AnySession>, overrides: ServopOverrides) {
    this.#app = app;
    this.#protocol = protocol;
    this.#overrides = overrides;
  }

  answer(call: Call): Answer {
    const { world } = this.#app;
    const protocol = this.#protocol;
    const startedAt = performance.now();
    let packet: Packet | undefined;
    let faults: PacketFaults | undefined;
    let answered: AnsweredPacket;
    try {
      packet = protocol.read(call);
      const servops = packet.messages.map((message) => protocol.servops.find(message));
      const read = packet;
      faults = PacketFaults.take(world, servops, (index) => this.#callerOf(read, index));
      answered = faults?.answerInstead(servops) ?? this.#run(packet, servops, faults, call);
    } catch (error) {
      if (!(error instanceof ServopRefusal)) throw error;
      answered = protocol.refuse(error, call, packet);
    }
    const answer = faults ? faults.spoil(answered.answer) : answered.answer;
    const { outcomes } = answered;
    const { operationId } = protocol;
    const { packetId, sessionId } = packet ?? {};
    const durationMs = performance.now() - startedAt;
    journalPacket(world, call, { answer, outcomes, operationId, packetId, sessionId, faults, durationMs });
    return answer;
  }

  /**
   * Returns the id of the message's caller, taken from its session, its server name or the profile that it
   * logs in to.
   */
  #callerOf({ sessionId, credentials, messages }: Packet, index: number): string | undefined {
    const session = sessionId ? this.#protocol.sessions.find(sessionId) : undefined;
    if (session) return session.callerId;
    const { data } = fieldsOf(messages[index]);
    const { serverName = credentials?.serverName, authenticationType, externalId } = fieldsOf(data);
    if (typeof serverName === 'string') return serverName;
    return this.#app.profiles.identity(String(authenticationType), String(externalId))?.profileId;
  }

  #run(
    packet: Packet,
    servops: readonly RequestedServop<AnySession>[],
    faults: PacketFaults | undefined,
    { origin, bodyText }: Call,
  ): AnsweredPacket {
    const { packetId, sessionId } = packet;
    const session = sessionId ? this.#protocol.sessions.find(sessionId) : undefined;
    if (session && this.#app.world.rules.holds('BC-SES-4')) this.#protocol.sessions.touch(session);
    const authenticates = servops.some((servop) => servop.authenticates);
    // Stubs need no session or credentials.
    if (!servops.every((servop) => this.#stubOf(servop))) {
      this.#protocol.admit?.({ packet, session, authenticates, faults });
    }
    if (session && packetId !== undefined && !authenticates) {
      const repeated = this.#checkOrder(packetId, session.lastPacket);
      if (repeated) return repeated;
      this.#protocol.limitRate?.(session);
    }
    const context: PacketContext<AnySession> = { packet, origin, session, sessionId };
    const answers: MessageAnswer[] = [];
    const outcomes: JournaledOutcome[] = [];
    for (const [index, servop] of servops.entries()) {
      const message = packet.messages[index];
      const { answer, outcome } = this.#answerMessage(message, servop, context, faults?.errorAt(index));
      answers.push(answer);
      outcomes.push(outcome);
    }
    const answer = this.#protocol.answer(packet, answers);
    const forwarded = this.#app.forwards && this.#forwarded(packet, answers, outcomes, context.session);
    const answered: AnsweredPacket = { answer: forwarded ? { ...answer, forwarded } : answer, outcomes };
    if (context.session && packetId !== undefined) {
      const remembered = { ...answered, outcomes: withoutLongBodies(answered, bodyText) };
      context.session.lastPacket = { id: packetId, answered: remembered };
    }
    return answered;
  }

  /** Returns the messages to forward to the real service. */
  #forwarded(
    packet: Packet,
    answers: readonly MessageAnswer[],
    outcomes: readonly JournaledOutcome[],
    session: AnySession | undefined,
  ): ForwardedMessages | undefined {
    const indices = [...outcomes.keys()].filter((index) => outcomes[index]?.forwarded);
    if (indices.length === 0) return undefined;
    const login = session && this.#logins.get(session);
    return {
      messages: indices.map((index) => ({
        name: outcomes[index]?.operation ?? '',
        message: packet.messages[index],
      })),
      ...(session ? { session } : {}),
      ...(login === undefined ? {} : { login }),
      complete: (real) => {
        const all = [...answers];
        for (const [place, index] of indices.entries()) all[index] = real[place] as MessageAnswer;
        return this.#protocol.answer(packet, all);
      },
    };
  }

  /**
   * Returns the stored response of a repeated packet.
   * @throws ServopRefusal for a packet older than the last one, or if its response is no longer stored.
   */
  #checkOrder(packetId: number, last: LastPacket | undefined): AnsweredPacket | undefined {
    if (!last || packetId > last.id) return undefined;
    const { rules } = this.#app.world;
    const { repeatRule, orderRule } = this.#protocol;
    if (packetId < last.id && rules.holds(orderRule)) {
      const text = `Packet id ${packetId} is older than the last one`;
      throw new ServopRefusal(orderRule, 40566, text, { scope: 'bundle' });
    }
    if (packetId < last.id) return undefined;
    if (last.answered) return rules.holds(repeatRule) ? withoutChanges(last.answered) : undefined;
    if (!rules.holds('BC-PKT-9')) return undefined;
    const text = 'The response to this packet is no longer available';
    throw new ServopRefusal('BC-PKT-9', 40605, text, { scope: 'bundle' });
  }

  #answerMessage(
    message: unknown,
    requested: RequestedServop<AnySession>,
    context: PacketContext<AnySession>,
    error: ErrorAnswer | undefined,
  ): AnsweredMessage {
    const { servop, authenticates, handle } = requested;
    let answer: MessageAnswer;
    let rule: string | undefined;
    let override: AnyServopOverride | undefined;
    let forwarded = false;
    const { presenceChanges } = this.#app.world;
    const changesAfter = presenceChanges.count;
    const stub = error ? undefined : this.#stubOf(requested);
    try {
      const call = error || stub ? undefined : this.#checkMessage(message, requested, context);
      let data: unknown = null;
      if (stub) ({ data } = requireServopAnswer(servop, stub((message as { data?: unknown }).data)));
      if (call) {
        override = this.#overrides.take(servop);
        forwarded = !override && !authenticates && this.#app.forwards?.(servop, true) === true;
        if (!forwarded) {
          data = override
            ? overriddenData(override, call, () => handle?.(call, this.#app))
            : handle?.(call, this.#app);
        }
        if (authenticates) this.#logIn(call.data, data, context);
      }
      answer = error ?? { status: 200, data };
    } catch (refusal) {
      if (!(refusal instanceof ServopRefusal)) throw refusal;
      ({ answer, rule } = refusal);
      forwarded = rule === 'BC-PKT-11' && this.#app.forwards?.(servop, false) === true;
    }
    const { session, packet } = context;
    const { credentials } = packet;
    const outcome: JournaledOutcome = {
      operation: servop,
      status: answer.status,
      rule,
      overridden: override ? true : undefined,
      stubbed: stub !== undefined,
      forwarded,
      caller: session ? session.callerId : credentials?.serverName,
      // Logins are secret, and requests from unknown callers (without a session or credentials) are not kept.
      answer: authenticates ? undefined : answer,
      request: !authenticates && (session || credentials) ? message : undefined,
      changesAfter,
      changesUpTo: presenceChanges.count,
    };
    return { answer, outcome };
  }

  #stubOf({ row, name }: RequestedServop<AnySession>): ServopAnswerer | undefined {
    return row ? undefined : this.#app.world.stubs.findServop(name);
  }

  /**
   * Checks a message: its envelope, its session, its name and its parameters, in that order.
   * @returns undefined for an unknown servop that no rule refuses.
   * @throws ServopRefusal
   */
  #checkMessage(
    message: unknown,
    requested: RequestedServop<AnySession>,
    context: PacketContext<AnySession>,
  ): AnyCall<AnySession> | undefined {
    const { name, servop, authenticates, row, validate } = requested;
    const { world } = this.#app;
    const { rules } = world;
    const problem = firstProblem(MessageEnvelope, message);
    if (problem) throw problemRefusal(problem);
    const isSessionless = row?.sessionless === true && rules.holds('BC-AUTH-11');
    const needsSession = !authenticates && !isSessionless && !context.packet.credentials;
    if (needsSession && (!context.session || context.session.hasEnded)) {
      if (context.session) context.sessionId = context.session.id.text;
      context.session = undefined;
      throw this.#protocol.sessions.refusalOf(context.sessionId);
    }
    const isInProtocol = !context.packet.credentials || !SESSION_SERVOPS.has(servop);
    const isKnown = row && isInProtocol && (servop === name || rules.holds('BC-REQ-6'));
    if (!isKnown) {
      if (!rules.holds('BC-PKT-11')) return undefined;
      throw new ServopRefusal('BC-PKT-11', 40333, `Invalid operation ${name}`);
    }
    // The envelope was validated above.
    const { data: sent } = message as { readonly data?: Parameters | null };
    const data = checkParameters(sent ?? {}, row, validate, world);
    if (row.cloudCodeOnly && rules.holds('BC-SYS-1')) {
      throw new ServopRefusal('BC-SYS-1', 40616, `${servop} is for cloud code and servers only`);
    }
    return { data, session: needsSession ? context.session : undefined, origin: context.origin };
  }

  #logIn(login: unknown, result: unknown, context: PacketContext<AnySession>): void {
    const { sessionId } = result as { sessionId: string };
    const session = this.#protocol.sessions.find(sessionId);
    if (session && this.#app.forwards) this.#logins.set(session, login);
    if (this.#app.world.rules.holds('BC-PKT-3')) context.session = session;
  }
}

/**
 * Returns the outcomes of a repeated packet, without its presence changes, because the packet is not run
 * again.
 */
function withoutChanges({ answer, outcomes }: AnsweredPacket): AnsweredPacket {
  return { answer, outcomes: outcomes.map(({ changesUpTo: _, ...outcome }) => outcome) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
