import type { MockClock } from '../engine/clock.ts';
import { closeCodes } from '../engine/close-codes.ts';
import type { HostSocket } from '../engine/socket.ts';
import type { World } from '../engine/world.ts';
import { heartbeat } from './notification-messages.ts';
import type { GenesysSettings } from './settings.ts';

/** Options that all channel sockets of an org share. */
export interface ChannelSocketContext {
  readonly world: World;
  readonly settings: GenesysSettings;
  /** Runs the heartbeats. */
  readonly keepAlive: MockClock;
  /** Called once, when the socket can no longer send. */
  readonly onEnd: (ended: ChannelSocket) => void;
}

/** An open socket of a channel. */
export class ChannelSocket {
  readonly channelId: string;
  readonly #socket: HostSocket;
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #keepAlive: MockClock;
  readonly #onEnd: (ended: ChannelSocket) => void;
  #open = true;
  #heartbeat: unknown;
  #later: unknown;

  constructor(channelId: string, socket: HostSocket, context: ChannelSocketContext) {
    this.channelId = channelId;
    this.#socket = socket;
    this.#world = context.world;
    this.#settings = context.settings;
    this.#keepAlive = context.keepAlive;
    this.#onEnd = context.onEnd;
    this.#beatLater();
  }

  /** Whether neither side has closed the socket. */
  get isOpen(): boolean {
    return this.#open;
  }

  send(text: string): void {
    if (!this.#open) return;
    const waiting = this.#socket.bufferedAmount ?? 0;
    if (waiting > this.#settings.maxSocketBufferBytes && this.#world.rules.holds('GEN-NOT-10')) {
      this.close(closeCodes.tryAgainLater, 'Too many unread bytes.');
      return;
    }
    try {
      this.#socket.send(text);
    } catch {
      // A broken socket must not affect the others.
      this.end();
    }
  }

  close(code: number, reason: string): void {
    if (!this.#open) return;
    this.end();
    this.#socket.close(code, reason);
  }

  /** Closes the socket after a delay in the world's time. */
  closeLater(afterMs: number): void {
    this.later(afterMs, () => this.close(closeCodes.goingAway, 'The socket closed as announced.'));
  }

  /** Schedules a callback in the world's time, replacing the scheduled one. */
  later(delayMs: number, act: () => void): void {
    this.#world.clock.clearTimeout(this.#later);
    if (this.#open) this.#later = this.#world.clock.setTimeout(act, delayMs);
  }

  end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#keepAlive.clearTimeout(this.#heartbeat);
    this.#world.clock.clearTimeout(this.#later);
    this.#onEnd(this);
  }

  #beatLater(): void {
    this.#heartbeat = this.#keepAlive.setTimeout(() => {
      if (this.#world.rules.holds('GEN-NOT-7')) this.send(heartbeat);
      if (this.#open) this.#beatLater();
    }, this.#settings.heartbeatSeconds * 1000);
  }
}
