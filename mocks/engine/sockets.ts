import type { SocketEvent, SocketState as SocketInfo } from '../../src/generated/mock-control.ts';
import type { Fault } from './faults.ts';
import { redactUrl } from './redact.ts';
import type { HostSocket, SocketListener } from './socket.ts';
import type { World } from './world.ts';

export type { SocketEvent, SocketState as SocketInfo } from '../../src/generated/mock-control.ts';

/** Whose socket it is, as far as its service can tell. */
export type SocketHolder = Omit<SocketInfo, 'id' | 'url' | 'openedAt'>;

/** What a restarting service says (RFC 6455 registry, 1012). */
const SERVICE_RESTART = 1012;
const INTERNAL_ERROR = 1011;

interface Open {
  readonly info: SocketInfo;
  readonly socket: HostSocket;
  /** The socket as the service sees it. */
  readonly offered: HostSocket;
}

/** The open sockets of a world, whichever service they belong to. Faults of sockets happen here. */
export class Sockets {
  readonly #world: World;
  readonly #open = new Set<Open>();
  readonly #listeners = new Set<(event: SocketEvent) => void>();
  #made = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * Offers a socket to the services.
   * @param url where it came in.
   * @param offer takes the socket, or returns nothing.
   */
  accept(
    url: string,
    socket: HostSocket,
    offer: (socket: HostSocket) => SocketListener | undefined,
  ): SocketListener | undefined {
    const faulty = new FaultySocket(this.#world, socket);
    const listener = offer(faulty);
    if (!listener) return undefined;
    const { clock } = this.#world;
    const open: Open = {
      socket,
      offered: faulty,
      info: { id: `socket-${++this.#made}`, url: redactUrl(url), openedAt: clock.now() },
    };
    this.#open.add(open);
    const hit = this.#world.faults.take('socket');
    this.#world.journal.add({
      operation: 'socket',
      method: 'GET',
      url: open.info.url,
      status: 101,
      at: open.info.openedAt,
      fault: hit?.id,
    });
    this.#tell(open.info.id, 'opened');
    if (hit) faulty.suffer(hit.fault);
    return {
      message: (data) => faulty.receive(() => listener.message(data)),
      closed: (code, reason) => {
        this.#open.delete(open);
        faulty.end();
        listener.closed(code, reason);
        this.#tell(open.info.id, 'closed');
      },
    };
  }

  /** @param holderOf tells whose a socket is, by its URL or by the socket as the service was offered it. */
  list(holderOf: (url: string, offered: HostSocket) => SocketHolder = () => ({})): SocketInfo[] {
    return [...this.#open].map(({ info, offered }) => ({ ...info, ...holderOf(info.url, offered) }));
  }

  /**
   * Calls back for every socket that opens or closes from now on.
   * @returns ends that.
   */
  subscribe(listener: (event: SocketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Closes every open socket.
   * @param code 1012 by default, as a service that restarts.
   * @returns how many there were.
   */
  closeAll(code = SERVICE_RESTART, reason = 'The service restarts.'): number {
    const open = [...this.#open];
    for (const { socket } of open) socket.close(code, reason);
    return open.length;
  }

  #tell(id: string, event: SocketEvent['event']): void {
    const at = this.#world.clock.now();
    for (const listener of this.#listeners) listener({ id, event, at });
  }
}

/** A socket between the host and a service, and what a fault makes of it. */
class FaultySocket implements HostSocket {
  readonly #world: World;
  readonly #socket: HostSocket;
  #mute = false;
  #latencyMs: number | undefined;
  #breaksAfterMessage = false;
  readonly #timers = new Set<unknown>();

  constructor(world: World, socket: HostSocket) {
    this.#world = world;
    this.#socket = socket;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount ?? 0;
  }

  send(data: string | Uint8Array): void {
    if (this.#mute) return;
    if (this.#latencyMs === undefined) this.#socket.send(data);
    else this.#later(this.#latencyMs, () => this.#socket.send(data));
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  suffer({ drop, stall, closeCode, latencyMs }: Fault): void {
    if (drop === 'before') this.#break();
    else if (closeCode !== undefined) this.#closeWith(closeCode, latencyMs);
    else this.#latencyMs = latencyMs;
    this.#breaksAfterMessage = drop === 'after';
    this.#mute = this.#mute || stall === true;
  }

  /** Hands a message of the client to the service. */
  receive(handle: () => void): void {
    if (this.#breaksAfterMessage) this.#mute = true;
    handle();
    if (this.#breaksAfterMessage) this.#break();
  }

  /** The socket has closed: nothing is late any more. */
  end(): void {
    this.#mute = true;
    for (const timer of this.#timers) this.#world.clock.clearTimeout(timer);
    this.#timers.clear();
  }

  #closeWith(code: number, latencyMs: number | undefined): void {
    const close = (): void => this.#socket.close(code, 'A fault closed this socket.');
    if (latencyMs === undefined) close();
    else this.#later(latencyMs, close);
  }

  #break(): void {
    this.#mute = true;
    this.#breaksAfterMessage = false;
    if (this.#socket.terminate) this.#socket.terminate();
    else this.#socket.close(INTERNAL_ERROR, 'A fault broke this connection.');
  }

  #later(delayMs: number, act: () => void): void {
    const timer = this.#world.clock.setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, delayMs);
    this.#timers.add(timer);
  }
}
