import { ConfigurationError } from '../runtime/errors.ts';

/** A `message` event of a WebSocket. */
export interface FrameEvent {
  /** The event type, `message`. */
  readonly type?: string;
  /** A string, a Blob, an ArrayBuffer or a view of one. */
  readonly data?: unknown;
}

/** A `close` or `error` event of a WebSocket. */
export interface EndEvent {
  /** The close code (RFC 6455); 1006 if the connection was lost without one. */
  readonly code?: number;
  /** The close reason; often empty. */
  readonly reason?: string;
  /** The message of an `error` event. */
  readonly message?: string;
  /** The platform's error, for an `error` event. */
  readonly error?: unknown;
}

/** The required part of a WebSocket. The platform's and the one from the `ws` package both have it. */
export interface WebSocketLike {
  /** Set to `arraybuffer` after construction. */
  binaryType: string;
  /** Sends a text frame. */
  send(data: string): void;
  /** Starts closing the socket with a close code (RFC 6455). */
  close(code?: number, reason?: string): void;
  /** Adds an event listener. */
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
  /** Removes an event listener. */
  removeEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
}

/** Creates a socket, which starts connecting. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/** The host of in-process mocks: a reserved name (RFC 2606) that only the mock's WebSocket can reach. */
const IN_PROCESS_MOCK = '//presence-mock.invalid';

/**
 * Returns the given constructor or the platform's, which is looked up on each call because interceptors may
 * replace it at any time.
 *
 * @throws ConfigurationError when none was given and the platform has none, or when the URL is that of an
 * in-process mock and the mock's WebSocket was not given
 */
export function webSocketConstructor(
  given: WebSocketConstructor | undefined,
  url: string,
): WebSocketConstructor {
  const Constructor = given ?? (globalThis.WebSocket as WebSocketConstructor | undefined);
  if (!Constructor) {
    throw new ConfigurationError(
      'This platform has no global WebSocket. Pass one in the WebSocket option, such as the one from the `ws` package.',
    );
  }
  if (given === undefined && url.includes(IN_PROCESS_MOCK) && !('answersPresenceMock' in Constructor)) {
    throw new ConfigurationError(
      'The in-process mock is only reachable through its own WebSocket. Pass WebSocket: mock.WebSocket along with fetch.',
    );
  }
  return Constructor;
}
