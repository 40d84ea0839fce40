import { abortReason, throwIfAborted } from '../runtime/abort.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { ServopMessage } from './servops.ts';

/** A queued call of the dispatcher: the message and the promise to settle. */
export class QueuedCall {
  readonly message: ServopMessage;
  /** The serialized message, as of the time of the call. */
  readonly json: string;
  #resolve: (data: unknown) => void;
  #reject: (error: unknown) => void;
  #release: () => void = () => {};
  #settled = false;
  #wasResent = false;

  /** @throws ConfigurationError when the data cannot be serialized as JSON */
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

  /** Whether the call needs no session. */
  get isSessionless(): boolean {
    return this.message.service === 'authenticationV2';
  }

  get endsSession(): boolean {
    return this.servop === 'playerState.LOGOUT';
  }

  /** Whether to open a new session for the call. A heartbeat and a logout concern only the ended session. */
  get reopensSession(): boolean {
    return !this.endsSession && this.message.service !== 'heartbeat';
  }

  /** Whether the call has resolved or rejected. */
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

  /** Returns whether the call may be resent in a new session, which is allowed once. */
  mayResend(): boolean {
    const may = this.reopensSession && !this.#wasResent;
    this.#wasResent = true;
    return may;
  }

  /** Secrets in this call, which errors must not quote. */
  get secrets(): string[] {
    // An anonymous id is enough to log in as the player.
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
      `${message.service}.${message.operation}: the data cannot be serialized as JSON. Nothing was sent.`,
      { cause },
    );
  }
}
