/**
 * Base URL of a world in this process, for clients with `mock.fetch` and `mock.WebSocket`. The hostname is reserved
 * (RFC 2606), so a client with another `fetch` or `WebSocket` cannot connect.
 */
export const IN_PROCESS_ORIGIN = 'https://presence-mock.invalid';

/** A WebSocket that is connected to a world, with the interface of the platform's WebSocket. */
export interface InProcessSocket extends EventTarget {
  readonly url: string;
  /** 0 (connecting), 1 (open), 2 (closing) or 3 (closed). */
  readonly readyState: number;
  readonly protocol: string;
  readonly extensions: string;
  readonly bufferedAmount: number;
  binaryType: 'blob' | 'arraybuffer';
  onopen: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: Event) => unknown) | null;
  onclose: ((event: Event & InProcessCloseEvent) => unknown) | null;
  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void;
  close(code?: number, reason?: string): void;
}

/** The fields of a `close` event. */
export interface InProcessCloseEvent {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/** A class of WebSockets that connect to a world. */
export type InProcessSocketClass = new (url: string | URL, protocols?: string | string[]) => InProcessSocket;

/** The `fetch` and `WebSocket` of a world in this process. */
export interface InProcess {
  readonly fetch: typeof globalThis.fetch;
  readonly WebSocket: InProcessSocketClass;
}
