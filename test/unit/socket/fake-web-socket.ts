import type { EndEvent, FrameEvent, WebSocketConstructor } from '../../../src/socket/web-socket.ts';

type Listener = (event: FrameEvent & EndEvent) => void;

/** A socket whose other side is the test. */
export class FakeWebSocket {
  readonly url: string;
  binaryType = 'blob';
  readonly sent: unknown[] = [];
  readonly closedWith: (number | undefined)[] = [];
  readonly #listeners = new Set<[type: string, listener: Listener]>();

  constructor(url: string) {
    if (!/^wss?:/.test(url)) throw new SyntaxError(`The URL '${url}' is invalid.`);
    this.url = url;
  }

  addEventListener = (type: string, listener: Listener): void => {
    this.#listeners.add([type, listener]);
  };

  removeEventListener = (type: string, listener: Listener): void => {
    for (const entry of this.#listeners) {
      if (entry[0] === type && entry[1] === listener) this.#listeners.delete(entry);
    }
  };

  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }

  /** Emits the close asynchronously, as real platforms do. */
  close(code?: number): void {
    this.closedWith.push(code);
    queueMicrotask(() => this.emit('close', { code: code ?? 1005, reason: '' }));
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  emit(type: 'open' | 'message' | 'close' | 'error', event: FrameEvent & EndEvent = {}): void {
    for (const [name, listener] of [...this.#listeners]) if (name === type) listener(event);
  }

  /** Sends a text frame to the client. */
  message(message: object): void {
    this.emit('message', { data: JSON.stringify(message) });
  }
}

/** A constructor and its sockets; `onMade` acts as the other side of each. */
export function fakeWebSockets(onMade: (socket: FakeWebSocket) => void = () => {}) {
  const made: FakeWebSocket[] = [];
  const WebSocket = class extends FakeWebSocket {
    constructor(url: string) {
      super(url);
      made.push(this);
      onMade(this);
    }
  } satisfies WebSocketConstructor;
  const last = (): FakeWebSocket => made.at(-1) as FakeWebSocket;
  return { WebSocket, made, last };
}
