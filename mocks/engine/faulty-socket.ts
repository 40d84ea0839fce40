import type { MockClock } from './clock.ts';
import { closeCodes } from './close-codes.ts';
import type { Fault } from './faults.ts';
import type { HostSocket } from './socket.ts';

/** Close reason of a fault. */
export const CLOSED_BY_FAULT = 'This socket was closed by a fault.';

/** A socket that a fault has hit: it disconnects, sends nothing or delivers late. */
export class FaultySocket implements HostSocket {
  readonly #clock: MockClock;
  readonly #socket: HostSocket;
  #mute = false;
  #latencyMs: number | undefined;
  #breaksAfterMessage = false;
  readonly #timers = new Set<unknown>();

  /** @param clock the world's clock, for delays. */
  constructor(clock: MockClock, socket: HostSocket) {
    this.#clock = clock;
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

  apply({ drop, stall, closeCode, latencyMs }: Fault): void {
    if (drop === 'before') this.#break();
    else if (closeCode !== undefined) this.#closeWith(closeCode, latencyMs);
    else this.#latencyMs = latencyMs;
    this.#breaksAfterMessage = drop === 'after';
    this.#mute = this.#mute || stall === true;
  }

  /** Passes a message from the client to the service. */
  receive(handle: () => void): void {
    if (this.#breaksAfterMessage) this.#mute = true;
    handle();
    if (this.#breaksAfterMessage) this.#break();
  }

  /** Cancels delayed messages after the socket has closed. */
  end(): void {
    this.#mute = true;
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers.clear();
  }

  #closeWith(code: number, latencyMs: number | undefined): void {
    const close = (): void => this.#socket.close(code, CLOSED_BY_FAULT);
    if (latencyMs === undefined) close();
    else this.#later(latencyMs, close);
  }

  #break(): void {
    this.#mute = true;
    this.#breaksAfterMessage = false;
    if (this.#socket.terminate) this.#socket.terminate();
    else this.#socket.close(closeCodes.internalError, 'This connection was cut by a fault.');
  }

  #later(delayMs: number, act: () => void): void {
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, delayMs);
    this.#timers.add(timer);
  }
}
