import { closeCodes } from '../engine/close-codes.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { PresenceMock } from '../world/mock.ts';
import type { Bindings } from './bindings.ts';
import type { RecordedSocket } from './transcript.ts';

interface SocketStep {
  readonly at: number;
  run(): void;
}

const IGNORING_SOCKET: HostSocket = { send: () => {}, close: () => {} };

/** Opens recorded sockets in a world, and sends the app's messages at their recorded times. */
export class SocketReplay {
  readonly #mock: PresenceMock;
  readonly #bindings: Bindings;
  readonly #steps: SocketStep[];

  constructor(sockets: readonly RecordedSocket[], mock: PresenceMock, bindings: Bindings) {
    this.#mock = mock;
    this.#bindings = bindings;
    this.#steps = sockets.flatMap((socket) => this.#stepsOf(socket)).sort((one, other) => one.at - other.at);
  }

  /**
   * Replays all steps up to a time.
   * @param moment epoch milliseconds.
   */
  until(moment: number): void {
    for (let next = this.#steps[0]; next && next.at <= moment; next = this.#steps[0]) {
      this.#steps.shift();
      this.#mock.clock.advanceTo(Math.max(next.at, this.#mock.clock.now()));
      next.run();
    }
  }

  #stepsOf({ url, startedAt, closedAt, messages }: RecordedSocket): readonly SocketStep[] {
    let listener: SocketListener | undefined;
    const open = (): void => {
      listener = this.#mock.connect(this.#bindings.toActual(url), IGNORING_SOCKET);
    };
    const sent = messages.filter(({ from }) => from === 'app');
    return [
      { at: Date.parse(startedAt), run: open },
      ...sent.map(({ at, body }) => ({
        at: Date.parse(at),
        run: () => {
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          listener?.message(this.#bindings.toActual(text));
        },
      })),
      ...(closedAt === undefined
        ? []
        : [{ at: Date.parse(closedAt), run: () => listener?.closed(closeCodes.normalClosure, '') }]),
    ];
  }
}
