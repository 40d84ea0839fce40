/**
 * Where a world in this process is, for clients that reach it by `mock.fetch` and `mock.WebSocket`. The name is
 * reserved (RFC 2606), so a client with another `fetch` or `WebSocket` reaches nothing.
 */
export const IN_PROCESS_ORIGIN = 'https://presence-mock.invalid';

/** A WebSocket that a world answers, with what the platform's own has. */
export interface InProcessSocket extends EventTarget {
  readonly url: string;
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
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

/** What the event `close` says. */
export interface InProcessCloseEvent {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/** Makes WebSockets that a world answers. */
export type InProcessSocketClass = new (url: string | URL, protocols?: string | string[]) => InProcessSocket;

/** What reaches a world in this process. */
export interface InProcess {
  readonly fetch: typeof globalThis.fetch;
  readonly WebSocket: InProcessSocketClass;
}
