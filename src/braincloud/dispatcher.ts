import type { ApiError } from '../http/errors.ts';
import { HttpRequest } from '../http/http-request.ts';
import { Pipeline, type PipelineOptions } from '../http/pipeline.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { PresenceError } from '../runtime/errors.ts';
import { isObject, textOf } from '../runtime/json.ts';
import { redactSecrets } from '../runtime/redact.ts';
import { type AnswersKey, type PacketAnswer, readPacketAnswer, type ServopAnswer } from './packet-answer.ts';
import { QueuedCall } from './queued-call.ts';
import { ServopError } from './servop-error.ts';
import type { ServopMessage, ServopOptions } from './servops.ts';

/** The differences between the client and server dispatchers. */
export interface DispatcherProtocol {
  url: string;
  answersKey: AnswersKey;
  /** Fields of every packet, in addition to messages, packet id and session id. */
  envelope: Record<string, string>;
  headers: Record<string, string>;
  /** Signs and compresses a packet. */
  prepare?: (request: HttpRequest) => void | Promise<void>;
  /** The reason codes that mean that the session has ended. */
  sessionOver: readonly number[];
  /**
   * Whether a lost packet ends the session, because the next packet id would be refused. A new session starts
   * counting at 0.
   */
  lossEndsSession: boolean;
  /**
   * Returns the login that reopens the session after it ended for this reason; `undefined` if it must not be
   * reopened.
   */
  reopen(reasonCode: number): ServopMessage | undefined;
  /** Called after a successful login. */
  opened(answer: Record<string, unknown>, login: ServopMessage): void;
  /** Called when the session has ended. */
  ended(): void;
  /** Called before a packet is sent. */
  sending(): void;
}

interface Session {
  readonly id: string;
  readonly maxMessages: number;
}

const NO_SESSION = 40304;
const MAX_MESSAGES = 10;

/**
 * Sends calls in packets: the calls of one tick together and in order, one packet at a time. A packet that
 * gets no response is resent unchanged with the same id, by which the service recognizes it.
 */
export class Dispatcher {
  readonly #protocol: DispatcherProtocol;
  readonly #pipeline: Pipeline;
  readonly #clock: Clock;
  #queue: QueuedCall[] = [];
  #running = false;
  #session: Session | undefined;
  #endedBy = NO_SESSION;
  #packetId = 0;

  /** @throws ConfigurationError when an option is invalid */
  constructor(protocol: DispatcherProtocol, options: PipelineOptions) {
    this.#protocol = protocol;
    this.#clock = options.clock ?? systemClock;
    // The packet id makes it safe to resend a packet after any failure.
    const retry = options.retry === false ? (false as const) : { ...options.retry, methods: ['POST'] };
    this.#pipeline = new Pipeline({ ...options, retry });
  }

  get sessionId(): string | undefined {
    return this.#session?.id;
  }

  /**
   * Queues a call and returns the data of its response.
   *
   * @throws ServopError; ApiError for an unexpected response; NetworkError; TimeoutError; the signal's
   * reason; ConfigurationError for data that cannot be serialized as JSON
   */
  call(message: ServopMessage, { signal }: ServopOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push(new QueuedCall(message, resolve, reject, signal));
      if (!this.#running) this.#run();
    });
  }

  /** Discards the session, if there is one. */
  endSession(reasonCode = NO_SESSION): void {
    if (!this.#session) return;
    this.#session = undefined;
    this.#endedBy = reasonCode;
    this.#protocol.ended();
  }

  async #run(): Promise<void> {
    this.#running = true;
    // Wait for the other calls of this tick.
    await Promise.resolve();
    for (;;) {
      this.#queue = this.#queue.filter((call) => !call.settled);
      const [first] = this.#queue;
      if (!first) break;
      if (this.#session || first.isSessionless) await this.#send(this.#takePacket());
      else await this.#openSession(first);
    }
    this.#running = false;
  }

  /**
   * Takes the calls of the next packet. Calls after a login or logout wait for its response. A login gets its
   * own packet, and so does a call without a session.
   */
  #takePacket(): QueuedCall[] {
    const queue = this.#queue;
    const most = this.#session?.maxMessages ?? MAX_MESSAGES;
    const end = queue.findIndex((call, index) => {
      const before = queue[index - 1];
      return (
        before &&
        (index === most || call.opensSession || before.opensSession || before.endsSession || !this.#session)
      );
    });
    return queue.splice(0, end < 0 ? queue.length : end);
  }

  /** Opens a session for the waiting calls, or rejects them. */
  async #openSession(first: QueuedCall): Promise<void> {
    const login = first.reopensSession ? this.#protocol.reopen(this.#endedBy) : undefined;
    let failure: unknown;
    if (login) {
      const fail = (error: unknown) => {
        failure = error;
      };
      await this.#send([new QueuedCall(login, () => {}, fail)]);
      if (this.#session) return;
    }
    const next = this.#queue.findIndex((call) => call.isSessionless);
    const waiting = next < 0 ? this.#queue.length : next;
    for (const call of this.#queue.splice(0, login ? waiting : 1)) {
      // The vendor's libraries also reject calls without a session locally.
      const statusMessage = 'There is no session; the call was not sent.';
      const { service, operation } = call.message;
      const facts = { service, operation, status: 403, reasonCode: this.#endedBy, statusMessage };
      call.reject(failure ?? new ServopError(facts));
    }
  }

  async #send(calls: QueuedCall[]): Promise<void> {
    const opening = calls[0]?.opensSession === true;
    if (opening) {
      this.endSession();
      this.#packetId = 0;
    }
    const packetId = this.#packetId;
    this.#packetId += 1;
    const sessionId = this.#session?.id;
    let answerTo: PacketAnswer;
    try {
      this.#protocol.sending();
      answerTo = await this.#exchange(calls, packetId);
    } catch (error) {
      if (this.#protocol.lossEndsSession) this.endSession();
      for (const call of calls) call.reject(error);
      return;
    }
    // Settle after queueing the calls to be resent, so that calls made in reaction come later.
    const settlements = calls.map((call, index) =>
      this.#outcome(call, answerTo(index, call.servop), sessionId),
    );
    this.#queue.unshift(...calls.filter((_, index) => settlements[index] === undefined));
    for (const settle of settlements) settle?.();
  }

  async #exchange(calls: QueuedCall[], packetId: number): Promise<PacketAnswer> {
    const { url, headers, envelope, prepare, answersKey } = this.#protocol;
    const sessionId = this.#session?.id;
    const rest = JSON.stringify({ ...envelope, ...(sessionId && { sessionId }), packetId });
    const request = new HttpRequest(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: `{"messages":[${calls.map((call) => call.json).join()}],${rest.slice(1)}`,
      operationId: calls.map((call) => call.servop).join(', '),
      secrets: [sessionId, ...calls.flatMap((call) => call.secrets)],
      ...(prepare && { prepare }),
    });
    return this.#pipeline.send(request, (received) =>
      readPacketAnswer(request, received, packetId, answersKey, this.#clock.now()),
    );
  }

  /** Returns a function that settles the call; `undefined` if it must be resent in a new session. */
  #outcome(
    call: QueuedCall,
    answer: ServopAnswer | ApiError,
    sessionId: string | undefined,
  ): (() => void) | undefined {
    if (answer instanceof Error) return () => call.reject(answer);
    const { data, ...refusal } = answer;
    if (answer.status === 200) return this.#succeeded(call, data);
    const { reasonCode } = refusal;
    if (this.#protocol.sessionOver.includes(reasonCode) && !call.opensSession) {
      this.endSession(reasonCode);
      if (call.mayResend() && this.#protocol.reopen(reasonCode)) return undefined;
    }
    const { service, operation } = call.message;
    const shown = (text: string | undefined) => text && redactSecrets(text, [sessionId, ...call.secrets]);
    const statusMessage = shown(refusal.statusMessage);
    const upgradeAppId = shown(refusal.upgradeAppId);
    const error = new ServopError({ ...refusal, service, operation, statusMessage, upgradeAppId });
    return () => call.reject(error);
  }

  #succeeded(call: QueuedCall, data: unknown): () => void {
    if (call.endsSession) this.endSession();
    if (!call.opensSession) return () => call.resolve(data);
    const login = isObject(data) ? data : {};
    const sessionId = textOf(login['sessionId']);
    if (sessionId === undefined) {
      const error = new PresenceError(`The response to ${call.servop} has no session id. Check serverUrl.`);
      return () => call.reject(error);
    }
    const maxMessages = login['maxBundleMsgs'];
    this.#session = {
      id: sessionId,
      // A fraction below 1 would cause an endless loop of empty packets.
      maxMessages:
        typeof maxMessages === 'number' && maxMessages >= 1 ? Math.floor(maxMessages) : MAX_MESSAGES,
    };
    this.#protocol.opened(login, call.message);
    return () => call.resolve(data);
  }
}
