import type { Answer, Call } from './call.ts';
import type { MockClock } from './clock.ts';
import type { HostSocket, SocketListener } from './socket.ts';

/** The interface that adapters use: calls, sockets, and the clock for late responses. */
export interface MockPort {
  readonly clock: Pick<MockClock, 'setTimeout' | 'clearTimeout'>;
  /** Returns whether there is an operation with this method and path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean;
  /**
   * Answers any call synchronously. Unknown calls get the vendor's error. HEAD is answered like GET, and the host removes
   * the body.
   */
  answer(call: Call): Answer;
  /**
   * Returns whether a service currently accepts a WebSocket at this URL, for hosts that can refuse the handshake.
   * @param url the whole URL, such as `wss://streaming.mypurecloud.com/channels/…`.
   */
  acceptsSocket(url: string): boolean;
  /**
   * Connects a WebSocket. The mock can send immediately, so the host must buffer messages until the socket is open.
   * @param url the whole URL.
   * @returns undefined if no service accepts the socket.
   */
  connect(url: string, socket: HostSocket): SocketListener | undefined;
}
