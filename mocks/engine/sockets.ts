import type { SocketEvent, SocketState as SocketInfo } from '../../src/generated/mock-control.ts';
import type { MockClock } from './clock.ts';
import type { Faults } from './faults.ts';
import { CLOSED_BY_FAULT, FaultySocket } from './faulty-socket.ts';
import type { Journal } from './journal.ts';
import { redactCallUrl } from './redact.ts';
import type { HostSocket, SocketListener } from './socket.ts';

export type { SocketEvent, SocketState as SocketInfo } from '../../src/generated/mock-control.ts';

/** Whose socket it is, as far as its service can tell. */
export type SocketHolder = Omit<SocketInfo, 'id' | 'url' | 'openedAt'>;

/** What a restarting service says (RFC 6455 registry, 1012). */
const SERVICE_RESTART = 1012;

interface Open {
  /** Returns the id of whose socket it is. */
  readonly callerOf: () => string | undefined;
  readonly info: SocketInfo;
  readonly socket: HostSocket;
  /** The socket as its service has it. */
  readonly connected: HostSocket;
}

/** The open sockets of a world, whichever service they belong to. Faults of sockets happen here. */
export class Sockets {
  readonly #clock: MockClock;
  readonly #faults: Faults;
  readonly #journal: Journal;
  readonly #open = new Set<Open>();
  readonly #listeners = new Set<(event: SocketEvent) => void>();
  #made = 0;

  constructor(clock: MockClock, faults: Faults, journal: Journal) {
    this.#clock = clock;
    this.#faults = faults;
    this.#journal = journal;
    faults.onSocketClosing((id) => this.#closeByFault(id));
  }

  /**
   * Connects a socket with the service that takes it. Only a socket that a fault hits is wrapped.
   * @param url where it came in.
   * @param connect hands the socket to the service.
   * @param callerOf returns the id of whose socket it is, if the service can tell by its URL.
   */
  open(
    url: string,
    socket: HostSocket,
    connect: (socket: HostSocket) => SocketListener | undefined,
    callerOf: () => string | undefined = () => undefined,
  ): SocketListener | undefined {
    const hit = this.#faults.take('socket', undefined, callerOf);
    const faulty = hit && new FaultySocket(this.#clock, socket);
    const listener = connect(faulty ?? socket);
    if (!listener) return undefined;
    const open: Open = {
      callerOf,
      socket,
      connected: faulty ?? socket,
      info: { id: `socket-${++this.#made}`, url: redactCallUrl(url), openedAt: this.#clock.now() },
    };
    this.#open.add(open);
    this.#journal.add({
      operation: 'socket',
      method: 'GET',
      url: open.info.url,
      status: 101,
      at: open.info.openedAt,
      fault: hit?.id,
    });
    this.#tell(open.info.id, 'opened');
    if (hit) faulty?.suffer(hit.fault);
    return {
      message: (data) => (faulty ? faulty.receive(() => listener.message(data)) : listener.message(data)),
      closed: (code, reason) => {
        this.#open.delete(open);
        faulty?.end();
        listener.closed(code, reason);
        this.#tell(open.info.id, 'closed');
      },
      endsWithJson: () => listener.endsWithJson?.() === true,
    };
  }

  /** @param holderOf returns whose a socket is, by its URL or by the socket as its service has it. */
  list(holderOf: (url: string, connected: HostSocket) => SocketHolder = () => ({})): SocketInfo[] {
    return [...this.#open].map(({ info, connected }) => ({ ...info, ...holderOf(info.url, connected) }));
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

  #closeByFault(id: string): void {
    for (const open of [...this.#open]) {
      const { closeCode, latencyMs } = this.#faults.takeOpenSocket(id, open.callerOf)?.fault ?? {};
      if (closeCode === undefined) continue;
      const close = (): void => {
        if (this.#open.has(open)) open.socket.close(closeCode, CLOSED_BY_FAULT);
      };
      if (latencyMs === undefined) close();
      else this.#clock.setTimeout(close, latencyMs);
    }
  }

  #tell(id: string, event: SocketEvent['event']): void {
    const at = this.#clock.now();
    for (const listener of this.#listeners) listener({ id, event, at });
  }
}
