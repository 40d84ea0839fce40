import type {
  SocketEvent,
  SocketFrames,
  SocketState as SocketInfo,
} from '../../src/generated/mock-control.ts';
import type { MockClock } from './clock.ts';
import { closeCodes } from './close-codes.ts';
import type { Faults } from './faults.ts';
import { CLOSED_BY_FAULT, FaultySocket } from './faulty-socket.ts';
import { Frames, LoggedSocket } from './frame-log.ts';
import { InputError } from './input.ts';
import type { Journal } from './journal.ts';
import { listNames } from './known-names.ts';
import { redactCallUrl } from './redact.ts';
import type { HostSocket, SocketListener } from './socket.ts';

export type { SocketEvent, SocketState as SocketInfo } from '../../src/generated/mock-control.ts';

/** The owner of a socket, as far as known. */
export type SocketHolder = Omit<SocketInfo, 'id' | 'url' | 'openedAt'>;

/** How a single socket is closed. */
export interface SocketClosing {
  /**
   * A close code that applications can send.
   * @default 1012
   */
  readonly closeCode?: number | undefined;
  /**
   * Breaks the connection without a close frame, so that the client sees 1006. Hosts that can only close use 1011.
   * @default false
   */
  readonly abrupt?: boolean | undefined;
}

interface Open {
  /** Returns the id of the socket's owner. */
  readonly callerOf: () => string | undefined;
  readonly info: SocketInfo;
  readonly socket: LoggedSocket;
  /** The socket that was passed to the service. */
  readonly connected: HostSocket;
}

/** The open sockets of a world, for both services. Applies socket faults. */
export class Sockets {
  readonly #clock: MockClock;
  readonly #faults: Faults;
  readonly #journal: Journal;
  readonly #frames: Frames;
  readonly #open = new Set<Open>();
  readonly #listeners = new Set<(event: SocketEvent) => void>();
  #made = 0;

  constructor(clock: MockClock, faults: Faults, journal: Journal) {
    this.#clock = clock;
    this.#faults = faults;
    this.#journal = journal;
    this.#frames = new Frames(clock);
    faults.onSocketClosing((id) => this.#closeByFault(id));
  }

  /**
   * Connects a socket to a service.
   * @param url the URL of the socket.
   * @param connect passes the socket to the service.
   * @param callerOf returns the id of the socket's owner, if the URL identifies it.
   */
  open(
    url: string,
    socket: HostSocket,
    connect: (socket: HostSocket) => SocketListener | undefined,
    callerOf: () => string | undefined = () => undefined,
  ): SocketListener | undefined {
    const hit = this.#faults.take('socket', undefined, callerOf);
    const logged = new LoggedSocket(socket, this.#frames);
    const faulty = hit && new FaultySocket(this.#clock, logged);
    const listener = connect(faulty ?? logged);
    if (!listener) return undefined;
    const open: Open = {
      callerOf,
      socket: logged,
      connected: faulty ?? logged,
      info: { id: `socket-${++this.#made}`, url: redactCallUrl(url), openedAt: this.#clock.now() },
    };
    this.#open.add(open);
    this.#journal.add({ method: 'GET', url: open.info.url, at: open.info.openedAt }, [
      { operation: 'socket', status: 101, fault: hit?.id },
    ]);
    this.#notify(open.info.id, 'opened');
    if (hit) faulty?.apply(hit.fault);
    return {
      message: (data) => {
        logged.received(data);
        if (faulty) faulty.receive(() => listener.message(data));
        else listener.message(data);
      },
      closed: (code, reason) => {
        this.#open.delete(open);
        faulty?.end();
        listener.closed(code, reason);
        this.#notify(open.info.id, 'closed');
      },
      endsWithJson: () => listener.endsWithJson?.() === true,
    };
  }

  /** @param holderOf returns the owner of a socket, by its URL or by the socket that was passed to the service. */
  list(holderOf: (url: string, connected: HostSocket) => SocketHolder = () => ({})): SocketInfo[] {
    return [...this.#open].map(({ info, connected }) => ({ ...info, ...holderOf(info.url, connected) }));
  }

  /**
   * Calls the listener for every socket that opens or closes.
   * @returns a function that unsubscribes it.
   */
  subscribe(listener: (event: SocketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Closes every open socket.
   * @param code 1012 (service restart) by default.
   * @returns the number of closed sockets.
   */
  closeAll(code = closeCodes.serviceRestart, reason = 'The service is restarting.'): number {
    const open = [...this.#open];
    for (const { socket } of open) socket.close(code, reason);
    return open.length;
  }

  /**
   * The last frames of an open socket in both directions: up to 100 frames with up to 131,072 characters in
   * total. Secrets are redacted.
   * @param after returns only frames with a higher `number`.
   * @throws InputError for a socket that is not open, listing those that are.
   */
  frames(id: string, after?: number): SocketFrames {
    return this.#get(id).socket.log.find(after);
  }

  /**
   * Closes an open socket.
   * @throws InputError for a socket that is not open, listing those that are; for a code that applications may not
   * send; and for both options together.
   */
  close(id: string, { closeCode, abrupt = false }: SocketClosing = {}): void {
    const { socket } = this.#get(id);
    if (closeCode !== undefined && abrupt) {
      throw new InputError('`closeCode` and `abrupt` are mutually exclusive.');
    }
    if (closeCode !== undefined && !isCloseCode(closeCode)) {
      throw new InputError(`Invalid close code: ${closeCode}. Expected ${CLOSE_CODES}.`);
    }
    if (!abrupt) socket.close(closeCode ?? closeCodes.serviceRestart, CLOSED_BY_HAND);
    else if (socket.terminate) socket.terminate();
    else socket.close(closeCodes.internalError, CLOSED_BY_HAND);
  }

  #get(id: string): Open {
    for (const open of this.#open) if (open.info.id === id) return open;
    const known = [...this.#open].map(({ info }) => info.id);
    const list = known.length === 0 ? 'No socket is open' : `Open sockets: ${listNames(known, id)}`;
    throw new InputError(`Unknown socket: "${id}". ${list}.`);
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

  #notify(id: string, event: SocketEvent['event']): void {
    const at = this.#clock.now();
    for (const listener of this.#listeners) listener({ id, event, at });
  }
}

const CLOSED_BY_HAND = 'Closed through the mock.';
const CLOSE_CODES = '1000 to 1003, 1007 to 1014, or 3000 to 4999';

/** Accepts the same codes as `CloseCode` in the control API. */
function isCloseCode(code: number): boolean {
  if (!Number.isInteger(code)) return false;
  return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}
