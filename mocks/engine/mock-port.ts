import type { Answer, Call } from './call.ts';
import type { MockClock } from './clock.ts';
import type { HostSocket, SocketListener } from './socket.ts';

/** What an adapter needs of a mock: calls and sockets in, answers out, and the time in which answers may be late. */
export interface MockPort {
  readonly clock: Pick<MockClock, 'setTimeout' | 'clearTimeout'>;
  /** Whether there is an operation with this method on this path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean;
  /**
   * Answers any call, at once: one that nobody handles with the vendor's own refusal, and HEAD as GET, with a body
   * that the host leaves out.
   */
  answer(call: Call): Answer;
  /**
   * Whether a service of the mock takes a WebSocket at this URL now: for hosts that can refuse the handshake.
   * @param url the whole URL, such as `wss://streaming.mypurecloud.com/channels/…`.
   */
  acceptsSocket(url: string): boolean;
  /**
   * Connects a WebSocket. The mock may send at once, so the host keeps what cannot be sent yet.
   * @param url the whole URL.
   * @returns nothing when no service of the mock takes it.
   */
  connect(url: string, socket: HostSocket): SocketListener | undefined;
}
