import { ConfigurationError } from '../runtime/errors.ts';

/** A frame, as platforms hand it over: a string, or bytes in one of their wrappings. */
export interface FrameEvent {
  /** `message`. */
  readonly type?: string;
  /** A string, a Blob, an ArrayBuffer or a view of one. */
  readonly data?: unknown;
}

/** How a socket ended, and, on an error, what the platform is willing to say about it. */
export interface EndEvent {
  /** The close code of RFC 6455; 1006 when the connection broke without one. */
  readonly code?: number;
  /** The reason the other side gave; often empty. */
  readonly reason?: string;
  /** What went wrong, on an error. */
  readonly message?: string;
  /** What the platform threw, on an error. */
  readonly error?: unknown;
}

/** The least a WebSocket has to offer: the platform's own does, and so does that of the `ws` package. */
export interface WebSocketLike {
  /** Set to `arraybuffer` as soon as the socket is made. */
  binaryType: string;
  /** Sends a text frame. */
  send(data: string): void;
  /** Begins to close the socket, with a close code of RFC 6455. */
  close(code?: number, reason?: string): void;
  /** Adds a listener of an event. */
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
  /** Takes a listener off. */
  removeEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
}

/** Makes a socket and begins to connect it. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/** Where mocks in their clients' own process are: a reserved name (RFC 2606), which only their WebSocket reaches. */
const IN_PROCESS_MOCK = '//presence-mock.invalid';

/**
 * The constructor to use: the given one, or the platform's, which is looked up now, since interceptors replace
 * it at any time.
 *
 * @throws ConfigurationError when the platform has no WebSocket and none was given, or when the URL leads to a mock in
 * this process and its WebSocket was not given
 */
export function webSocketConstructor(
  given: WebSocketConstructor | undefined,
  url: string,
): WebSocketConstructor {
  const Constructor = given ?? (globalThis.WebSocket as WebSocketConstructor | undefined);
  if (!Constructor) {
    throw new ConfigurationError(
      'This platform has no WebSocket. Pass one as the option WebSocket, such as that of the `ws` package.',
    );
  }
  if (given === undefined && url.includes(IN_PROCESS_MOCK) && !('answersPresenceMock' in Constructor)) {
    throw new ConfigurationError(
      'Only its own WebSocket reaches a mock in this process. Pass WebSocket: mock.WebSocket besides fetch.',
    );
  }
  return Constructor;
}
