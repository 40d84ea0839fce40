import { closeCodes } from '../engine/close-codes.ts';
import type { InProcessCloseEvent, InProcessSocket, InProcessSocketClass } from '../engine/in-process.ts';
import type { MockPort } from '../engine/mock-port.ts';
import type { SocketListener } from '../engine/socket.ts';
import { binaryFrame, type Frame, frameReader, isTooBig } from './socket-frame.ts';

/** Code of a close frame without a status (RFC 6455, section 7.4.1). */
const FIRST_OWN_CODE = 3000;
const LAST_OWN_CODE = 4999;

/**
 * Returns a WebSocket class that the mock answers, for any host in the URL. Pass it to a client that accepts
 * a `WebSocket`. Nothing leaves the process. A URL that no service accepts fails like a refused handshake.
 *
 * @example
 * const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch, WebSocket: mock.WebSocket });
 */
export function createWebSocket(mock: Pick<MockPort, 'connect'>): InProcessSocketClass {
  return class extends MockWebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(mock, url, protocols);
    }
  };
}

// Hosts without EventTarget can load the mock, but cannot open sockets.
const HostEventTarget = globalThis.EventTarget ?? Object;

/** A socket between a client and the mock. Each event is dispatched in a separate microtask, in order. */
class MockWebSocket extends HostEventTarget implements InProcessSocket {
  /** For URLs with the host reserved for in-process mocks, clients check that the class has this field. */
  static readonly answersPresenceMock = true;
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string;
  readonly protocol: string;
  readonly extensions = '';
  readonly bufferedAmount = 0;
  binaryType: 'blob' | 'arraybuffer' = 'blob';
  onopen: InProcessSocket['onopen'] = null;
  onmessage: InProcessSocket['onmessage'] = null;
  onerror: InProcessSocket['onerror'] = null;
  onclose: InProcessSocket['onclose'] = null;
  #readyState: number = MockWebSocket.CONNECTING;
  #listener: SocketListener | undefined;
  readonly #read = frameReader((data) => this.#listener?.message(data));

  constructor(mock: Pick<MockPort, 'connect'>, url: string | URL, protocols: string | string[] = []) {
    super();
    this.url = socketUrl(url);
    this.protocol = [protocols].flat()[0] ?? '';
    queueMicrotask(() => this.#connect(mock));
  }

  get readyState(): number {
    return this.#readyState;
  }

  send(data: Frame): void {
    if (this.#readyState === MockWebSocket.CONNECTING) {
      throw new DOMException('The socket is still connecting.', 'InvalidStateError');
    }
    if (this.#readyState !== MockWebSocket.OPEN) return;
    if (isTooBig(data))
      queueMicrotask(() => this.#end(closeCodes.messageTooBig, 'The message is too large.'));
    else queueMicrotask(() => this.#read(data));
  }

  close(code?: number, reason = ''): void {
    if (
      code !== undefined &&
      code !== closeCodes.normalClosure &&
      (code < FIRST_OWN_CODE || code > LAST_OWN_CODE)
    ) {
      throw new DOMException(
        `The close code must be 1000 or from 3000 to 4999, got ${code}.`,
        'InvalidAccessError',
      );
    }
    if (this.#readyState >= MockWebSocket.CLOSING) return;
    const isOpen = this.#readyState === MockWebSocket.OPEN;
    this.#readyState = MockWebSocket.CLOSING;
    queueMicrotask(() => (isOpen ? this.#end(code ?? closeCodes.noStatus, reason) : this.#fail()));
  }

  #connect(mock: Pick<MockPort, 'connect'>): void {
    if (this.#readyState !== MockWebSocket.CONNECTING) return;
    // Frames sent while the service connects must follow the `open` event.
    let isRefused = false;
    const listener = mock.connect(this.url, {
      send: (data) => this.#receiveLater(data),
      close: (code = closeCodes.noStatus, reason = '') => queueMicrotask(() => this.#end(code, reason)),
      terminate: () => {
        isRefused = true;
        queueMicrotask(() => this.#fail());
      },
    });
    this.#listener = listener;
    if (!listener) this.#fail();
    if (!listener || isRefused) return;
    this.#readyState = MockWebSocket.OPEN;
    this.#dispatch(new Event('open'), this.onopen);
  }

  #receiveLater(data: string | Uint8Array): void {
    queueMicrotask(() => {
      if (this.#readyState >= MockWebSocket.CLOSING) return;
      const frame = typeof data === 'string' ? data : binaryFrame(data, this.binaryType === 'arraybuffer');
      this.#dispatch(new MessageEvent('message', { data: frame }), this.onmessage);
    });
  }

  /** Closes abnormally, whether or not the connection was established. */
  #fail(): void {
    if (this.#readyState === MockWebSocket.CLOSED) return;
    this.#readyState = MockWebSocket.CLOSING;
    this.#dispatch(new Event('error'), this.onerror);
    this.#end(closeCodes.abnormalClosure, '');
  }

  #end(code: number, reason: string): void {
    if (this.#readyState === MockWebSocket.CLOSED) return;
    this.#readyState = MockWebSocket.CLOSED;
    this.#listener?.closed(code, reason);
    // Node before 23 does not have CloseEvent.
    const closing: InProcessCloseEvent = { code, reason, wasClean: code !== closeCodes.abnormalClosure };
    this.#dispatch(Object.assign(new Event('close'), closing), this.onclose);
  }

  #dispatch<Dispatched extends Event>(
    event: Dispatched,
    handler: ((event: Dispatched) => unknown) | null,
  ): void {
    if (handler)
      this.addEventListener(event.type, (each) => handler.call(this, each as Dispatched), { once: true });
    this.dispatchEvent(event);
  }
}

/** @throws DOMException SyntaxError for an invalid WebSocket URL. */
function socketUrl(url: string | URL): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const scheme = parsed && /^(?:ws|http)s?:$/.test(parsed.protocol);
  if (!parsed || !scheme || parsed.hash !== '') {
    throw new DOMException(`"${url}" is not a valid WebSocket URL.`, 'SyntaxError');
  }
  return parsed.href.replace(/^http/, 'ws');
}
