import { PresenceError } from '../http/errors/presence-error.ts';

/** A frame, as platforms hand it over: a string, or bytes in one of their wrappings. */
export interface FrameEvent {
  readonly type?: string;
  readonly data?: unknown;
}

/** How a socket ended, and, on an error, what the platform is willing to say about it. */
export interface EndEvent {
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly error?: unknown;
}

/** The least a WebSocket has to offer: the platform's own does, and so does that of the `ws` package. */
export interface WebSocketLike {
  binaryType: string;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
  removeEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: FrameEvent & EndEvent) => void,
  ): void;
}

/** Makes a socket and begins to connect it. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/**
 * The constructor to use: the given one, or the platform's, which is looked up now, since interceptors replace
 * it at any time.
 *
 * @throws PresenceError when there is none
 */
export function webSocketConstructor(given: WebSocketConstructor | undefined): WebSocketConstructor {
  const Constructor = given ?? (globalThis.WebSocket as WebSocketConstructor | undefined);
  if (Constructor) return Constructor;
  throw new PresenceError(
    'This platform has no WebSocket. Pass one as the option WebSocket, such as that of the `ws` package.',
  );
}
