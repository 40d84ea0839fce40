import { abortReason, throwIfAborted } from '../runtime/abort.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { ServopMessage } from './servops.ts';

/** A call on its way through the dispatcher: what is sent, and who waits for the answer. */
export class QueuedCall {
  readonly message: ServopMessage;
  /** The message as it is sent, as it was when the call was made. */
  readonly json: string;
  #resolve: (data: unknown) => void;
  #reject: (error: unknown) => void;
  #release: () => void = () => {};
  #settled = false;
  #wentAgain = false;

  /** @throws ConfigurationError when the data cannot be JSON */
  constructor(
    message: ServopMessage,
    resolve: (data: unknown) => void,
    reject: (error: unknown) => void,
    signal?: AbortSignal,
  ) {
    this.message = message;
    this.#resolve = resolve;
    this.#reject = reject;
    this.json = stringify(message);
    if (!signal) return;
    throwIfAborted(signal);
    const onAbort = () => this.reject(abortReason(signal));
    signal.addEventListener('abort', onAbort);
    this.#release = () => signal.removeEventListener('abort', onAbort);
  }

  get servop(): string {
    return `${this.message.service}.${this.message.operation}`;
  }

  get opensSession(): boolean {
    return this.servop === 'authenticationV2.AUTHENTICATE';
  }

  /** Whether the service runs it without a session. */
  get isSessionless(): boolean {
    return this.message.service === 'authenticationV2';
  }

  get endsSession(): boolean {
    return this.servop === 'playerState.LOGOUT';
  }

  /** Whether it is worth a new session: a heartbeat and a logout are about the one that has ended. */
  get reopensSession(): boolean {
    return !this.endsSession && this.message.service !== 'heartbeat';
  }

  /** Whether nobody waits for the answer any longer. */
  get settled(): boolean {
    return this.#settled;
  }

  resolve(data: unknown): void {
    this.#settle();
    this.#resolve(data);
  }

  reject(error: unknown): void {
    this.#settle();
    this.#reject(error);
  }

  /** Whether the call may be sent again over a new session: once. */
  goAgain(): boolean {
    const may = this.reopensSession && !this.#wentAgain;
    this.#wentAgain = true;
    return may;
  }

  /** What was sent with this call and no error may quote. */
  get secrets(): string[] {
    // Whoever knows an anonymous id is that player.
    const { authenticationToken, anonymousId, serverSecret } = (this.message.data ?? {}) as Record<
      string,
      unknown
    >;
    return [authenticationToken, anonymousId, serverSecret].filter((secret) => typeof secret === 'string');
  }

  #settle(): void {
    this.#settled = true;
    this.#release();
  }
}

function stringify(message: ServopMessage): string {
  try {
    return JSON.stringify(message);
  } catch (cause) {
    throw new ConfigurationError(
      `The data of ${message.service}.${message.operation} cannot be made JSON. Nothing was sent.`,
      { cause },
    );
  }
}
