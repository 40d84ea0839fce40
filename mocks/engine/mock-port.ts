import type { Answer, Call } from './call.ts';
import type { Clock } from './clock.ts';
import type { HostSocket, SocketListener } from './socket.ts';

/** What an adapter needs of a mock: calls and sockets in, answers out, and the time in which answers may be late. */
export interface MockPort {
  readonly clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>;
  /** Whether there is an operation with this method on this path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean;
  /** Answers any call, at once; one that nobody handles with the vendor's own refusal. */
  answer(call: Call): Answer;
  /**
   * Offers a WebSocket. What the mock sends before the socket is open is to be kept and sent then.
   * @param url the whole URL, such as `wss://streaming.mypurecloud.com/channels/…`.
   * @returns nothing when no service of the mock is at that URL.
   */
  connect(url: string, socket: HostSocket): SocketListener | undefined;
}
