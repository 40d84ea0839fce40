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

/** How the two dispatchers differ. */
export interface DispatcherProtocol {
  url: string;
  answersKey: AnswersKey;
  /** What every packet carries besides its messages, its id and the session's. */
  envelope: Record<string, string>;
  headers: Record<string, string>;
  /** Signs and compresses a packet. */
  seal?: (request: HttpRequest) => void | Promise<void>;
  /** The reason codes that say that the session is over. */
  sessionOver: readonly number[];
  /**
   * Whether a packet that was lost ends the session, since the next packet id would be refused; a new session
   * counts anew.
   */
  lossEndsSession: boolean;
  /**
   * The login that opens a session without being asked, after the last one ended for this reason; nothing when
   * that is not wanted.
   */
  reopen(reasonCode: number): ServopMessage | undefined;
  /** A login has been answered. */
  opened(answer: Record<string, unknown>, login: ServopMessage): void;
  /** The session is over. */
  ended(): void;
  /** A packet is about to be sent. */
  sending(): void;
}

/** An open session. */
interface Session {
  readonly id: string;
  /** How many messages a packet may hold. */
  readonly maxMessages: number;
}

const NO_SESSION = 40304;
const MAX_MESSAGES = 10;

/**
 * Sends calls in packets: those of one tick together and in order, one packet at a time, each answer to its
 * call. A packet that got no answer is sent again as it is, under its own id, which is how the service knows
 * that it has seen it; it is never sent under another.
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

  /** @throws ConfigurationError when an option makes no sense */
  constructor(protocol: DispatcherProtocol, options: PipelineOptions) {
    this.#protocol = protocol;
    this.#clock = options.clock ?? systemClock;
    // The packet id makes it safe to send a packet again whatever happened to it.
    const retry = options.retry === false ? (false as const) : { ...options.retry, methods: ['POST'] };
    this.#pipeline = new Pipeline({ ...options, retry });
  }

  /** The id of the open session. */
  get sessionId(): string | undefined {
    return this.#session?.id;
  }

  /**
   * Queues a call and gives the data of its answer.
   *
   * @throws ServopError; ApiError for what is not an answer of the dispatcher; NetworkError; TimeoutError; the
   * reason of the signal; ConfigurationError for data that cannot be JSON
   */
  call(message: ServopMessage, { signal }: ServopOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push(new QueuedCall(message, resolve, reject, signal));
      if (!this.#running) this.#run();
    });
  }

  /** Forgets the session, if there is one. */
  endSession(reasonCode = NO_SESSION): void {
    if (!this.#session) return;
    this.#session = undefined;
    this.#endedBy = reasonCode;
    this.#protocol.ended();
  }

  async #run(): Promise<void> {
    this.#running = true;
    // The rest of this tick's calls go along.
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
   * Logins and logouts change the session, so that what comes after them has to wait for the answer; a login
   * travels alone, and so does what needs no session while there is none.
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

  /** Opens a session for the calls that wait for one, or rejects them. */
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
      // The vendor's libraries answer this themselves, too: without a session nothing is sent.
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
    // Told only now, so that no call that one of these brings about goes ahead of those to be sent again.
    const settle = calls.map((call, index) => this.#outcome(call, answerTo(index, call.servop), sessionId));
    this.#queue.unshift(...calls.filter((_, index) => settle[index] === undefined));
    for (const tell of settle) tell?.();
  }

  async #exchange(calls: QueuedCall[], packetId: number): Promise<PacketAnswer> {
    const { url, headers, envelope, seal, answersKey } = this.#protocol;
    const sessionId = this.#session?.id;
    const rest = JSON.stringify({ ...envelope, ...(sessionId && { sessionId }), packetId });
    const request = new HttpRequest(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: `{"messages":[${calls.map((call) => call.json).join()}],${rest.slice(1)}`,
      operationId: calls.map((call) => call.servop).join(', '),
      secrets: [sessionId, ...calls.flatMap((call) => call.secrets)],
      ...(seal && { seal }),
    });
    return this.#pipeline.send(request, (received) =>
      readPacketAnswer(request, received, packetId, answersKey, this.#clock.now()),
    );
  }

  /** What is to be told to a call; `undefined` when it is to go again, over a new session. */
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
      if (call.goAgain() && this.#protocol.reopen(reasonCode)) return undefined;
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
      const error = new PresenceError(`${call.servop} was answered without a session id. Check serverUrl.`);
      return () => call.reject(error);
    }
    const maxMessages = login['maxBundleMsgs'];
    this.#session = {
      id: sessionId,
      // A part of a message would make packets without any, for ever.
      maxMessages:
        typeof maxMessages === 'number' && maxMessages >= 1 ? Math.floor(maxMessages) : MAX_MESSAGES,
    };
    this.#protocol.opened(login, call.message);
    return () => call.resolve(data);
  }
}
