import type { HostSocket, SocketListener } from '../../mocks/index.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type {
  EndEvent,
  FrameEvent,
  WebSocketConstructor,
  WebSocketLike,
} from '../../src/socket/web-socket.ts';
import type { RandomFaults } from './random-faults.ts';

type Frame = string | Uint8Array;
type Listener = (event: FrameEvent & EndEvent) => void;

/** Accepts sockets, as the mock does. */
interface Service {
  connect(url: string, socket: HostSocket): SocketListener | undefined;
}

const openingFaults = ['refused', 'never opens'] as const;
const frameFaults = ['cut', 'half open', 'cut frame', 'late frame'] as const;
/** A vendor that dates its events may send them in any order. */
const datedFrameFaults = [...frameFaults, 'swapped frames'] as const;

const LATEST_MS = 8_000;
/** An operating system closes an unacknowledged connection after this time. */
const GIVEN_UP_AFTER_MS = 120_000;

/** Sockets between a client and a service, over an unreliable network. */
export class FaultySockets {
  /** Sockets that have not emitted a close event to the client. */
  readonly open = new Set<FaultySocket>();
  readonly WebSocket: WebSocketConstructor;
  #made = 0;

  /** @param isDated whether frames may overtake each other */
  constructor(service: Service, clock: Clock, random: RandomFaults, isDated: boolean) {
    const faults = isDated ? datedFrameFaults : frameFaults;
    const onMade = (socket: FaultySocket, url: string) => {
      this.#made += 1;
      this.open.add(socket);
      socket.connect(service, url, random.draw(openingFaults));
    };
    const onEnd = (socket: FaultySocket) => this.open.delete(socket);
    this.WebSocket = class extends FaultySocket {
      constructor(url: string) {
        super(clock, random, faults, onEnd);
        onMade(this, url);
      }
    };
  }

  /** Number of sockets created. */
  get made(): number {
    return this.#made;
  }

  /** Number of listeners on all open sockets. */
  get listeners(): number {
    return [...this.open].reduce((sum, socket) => sum + socket.listeners, 0);
  }
}

class FaultySocket implements WebSocketLike {
  binaryType = 'blob';
  readonly #clock: Clock;
  readonly #random: RandomFaults;
  readonly #faults: readonly (typeof datedFrameFaults)[number][];
  readonly #onEnd: (socket: FaultySocket) => void;
  readonly #listeners = new Set<readonly [type: string, listener: Listener]>();
  #server: SocketListener | undefined;
  #isOver = false;
  #isMute = false;
  /** The time until which frames to the client are delayed, because a connection keeps their order. */
  #lateUntil = 0;
  #heldBack: Frame | undefined;

  constructor(
    clock: Clock,
    random: RandomFaults,
    faults: readonly (typeof datedFrameFaults)[number][],
    onEnd: (socket: FaultySocket) => void,
  ) {
    this.#clock = clock;
    this.#random = random;
    this.#faults = faults;
    this.#onEnd = onEnd;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  connect(service: Service, url: string, fault: 'refused' | 'never opens' | undefined): void {
    if (fault === 'never opens') return;
    this.#clock.setTimeout(() => {
      if (this.#isOver) return;
      this.#server =
        fault === 'refused'
          ? undefined
          : service.connect(url, {
              send: (data) => this.#fromServer(data),
              close: (code = 1005, reason = '') => this.#end(code, reason),
            });
      if (this.#isOver) return;
      if (this.#server) this.#emit('open', {});
      else this.#end(1006, '');
    }, this.#random.below(100));
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.add([type, listener]);
  }

  removeEventListener(type: string, listener: Listener): void {
    for (const each of this.#listeners) {
      if (each[0] === type && each[1] === listener) this.#listeners.delete(each);
    }
  }

  send(data: string): void {
    if (!this.#isMute && !this.#isOver) this.#server?.message(data);
  }

  close(code = 1005): void {
    if (this.#isOver) return;
    // A close frame on a dead connection does not reach the server.
    if (!this.#isMute) this.#server?.closed(code, '');
    this.#over(code, '');
  }

  #fromServer(data: Frame): void {
    if (this.#isOver || this.#isMute) return;
    const fault = this.#random.draw(this.#faults);
    if (fault === 'cut') this.#end(1006, '');
    if (fault === 'half open') this.fallSilent();
    if (fault === 'cut frame') this.#deliver(data.slice(0, this.#random.below(data.length)));
    if (fault === 'cut' || fault === 'half open' || fault === 'cut frame') return;
    if (fault === 'late frame') this.#lateUntil = this.#clock.now() + this.#random.below(LATEST_MS);
    if (fault === 'swapped frames' && this.#heldBack === undefined) {
      this.#heldBack = data;
      return;
    }
    this.#deliver(data);
    if (this.#heldBack !== undefined) this.#deliver(this.#heldBack);
    this.#heldBack = undefined;
  }

  /** Drops all frames; the client sees the close only much later. */
  fallSilent(): void {
    this.#isMute = true;
    this.#clock.setTimeout(() => this.#end(1006, ''), GIVEN_UP_AFTER_MS);
  }

  /** Delivers in order and never synchronously. */
  #deliver(data: Frame): void {
    const lateMs = Math.max(this.#lateUntil - this.#clock.now(), 1);
    this.#clock.setTimeout(() => {
      if (!this.#isOver && !this.#isMute) this.#emit('message', { data });
    }, lateMs);
  }

  /** Closes the connection on both sides. */
  #end(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#server?.closed(code, reason);
    this.#isOver = false;
    this.#over(code, reason);
  }

  /** Emits the close event asynchronously, as platforms do. */
  #over(code: number, reason: string): void {
    this.#isOver = true;
    queueMicrotask(() => {
      this.#emit('close', { code, reason });
      this.#onEnd(this);
    });
  }

  #emit(type: string, event: FrameEvent & EndEvent): void {
    for (const [name, listener] of [...this.#listeners]) if (name === type) listener(event);
  }
}
