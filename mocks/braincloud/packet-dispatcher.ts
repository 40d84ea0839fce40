import type { Answer, Call, ForwardedMessages } from '../engine/call.ts';
import type { JournaledOutcome } from '../engine/journal.ts';
import type { BraincloudApp } from './app.ts';
import type { Session } from './live-sessions.ts';
import type { MessageAnswer } from './message.ts';
import { MessageDispatcher, type PacketContext } from './message-dispatcher.ts';
import type { AnsweredPacket, LastPacket, Packet } from './packet.ts';
import { PacketFaults } from './packet-faults.ts';
import { journalPacket, withoutLongBodies } from './packet-journal.ts';
import type { PacketProtocol } from './packet-protocol.ts';
import type { ServopOverrides } from './servop-overrides.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { RequestedServop } from './servop-registry.ts';

/**
 * Answers packets of players or servers: parses a packet, checks its id, runs its messages, stores the response for
 * repeated packets, and writes the journal.
 */
export class PacketDispatcher<AnySession extends Session> {
  readonly #app: BraincloudApp;
  readonly #protocol: PacketProtocol<AnySession>;
  readonly #messages: MessageDispatcher<AnySession>;

  constructor(app: BraincloudApp, protocol: PacketProtocol<AnySession>, overrides: ServopOverrides) {
    this.#app = app;
    this.#protocol = protocol;
    this.#messages = new MessageDispatcher(app, protocol, overrides);
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
    const answer = faults ? faults.applyTo(answered.answer) : answered.answer;
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
    if (!servops.every((servop) => this.#messages.stubOf(servop))) {
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
      const { answer, outcome } = this.#messages.answer(message, servop, context, faults?.errorAt(index));
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
    const login = session && this.#messages.loginOf(session);
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
