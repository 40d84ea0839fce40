import type { JournaledOutcome } from '../engine/journal.ts';
import { requireServopAnswer } from '../engine/stub-check.ts';
import type { ServopAnswerer } from '../engine/stubs.ts';
import { firstProblem } from '../engine/validation.ts';
import { MessageEnvelope } from '../generated/braincloud-request-validators.js';
import type { BraincloudApp } from './app.ts';
import type { Session } from './live-sessions.ts';
import { checkParameters, type MessageAnswer, type Parameters, problemRefusal } from './message.ts';
import type { Packet } from './packet.ts';
import type { PacketProtocol } from './packet-protocol.ts';
import { type AnyServopOverride, overriddenData, type ServopOverrides } from './servop-overrides.ts';
import { type ErrorAnswer, ServopRefusal } from './servop-refusal.ts';
import { type AnyCall, type RequestedServop, SESSION_SERVOPS } from './servop-registry.ts';

/** The context of the messages of a packet. */
export interface PacketContext<AnySession> {
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

/** Answers the messages of packets: checks a message, and calls its handler, override or stub. */
export class MessageDispatcher<AnySession extends Session> {
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

  /**
   * Answers a message.
   * @param error the answer of a fault, which replaces that of the servop.
   */
  answer(
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
    const stub = error ? undefined : this.stubOf(requested);
    try {
      const call = error || stub ? undefined : this.#check(message, requested, context);
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

  /** Returns the stub of a servop that the mock does not implement. */
  stubOf({ row, name }: RequestedServop<AnySession>): ServopAnswerer | undefined {
    return row ? undefined : this.#app.world.stubs.findServop(name);
  }

  /** Returns the login data of a session, if calls may be forwarded. */
  loginOf(session: AnySession): unknown {
    return this.#logins.get(session);
  }

  /**
   * Checks a message: its envelope, its session, its name and its parameters, in that order.
   * @returns undefined for an unknown servop that no rule refuses.
   * @throws ServopRefusal
   */
  #check(
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
