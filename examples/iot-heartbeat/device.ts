import type { BrainCloudServer, Clock } from 'presence-kit/braincloud';

export interface DeviceOptions {
  readonly server: BrainCloudServer;
  readonly profileId: string;
  /** Seconds that the presence outlives the last sign of life. */
  readonly expirySecs: number;
  /** Reads the sensors. */
  readonly read: () => Record<string, number | string>;
  /** @default the platform's */
  readonly clock: Clock;
  /** Told of a sign of life that could not be given; the next one may. */
  readonly onError: (error: unknown) => void;
}

/**
 * A device that is online as long as its gateway hears of it. The gateway, not the device, talks to brainCloud: it
 * gives the profile a presence, puts its end off at half time, and ends it when the device says goodbye. When the
 * gateway itself dies, the presence ends by itself.
 */
export class Device {
  readonly #options: DeviceOptions;
  #timer: unknown;

  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  /** Goes online, or says that the sensors read something else now. */
  async appear(): Promise<void> {
    const { server, profileId, expirySecs, read } = this.#options;
    await server.presence.sysInitializePresence({ profileId, expirySecs, activity: read() });
    this.#beatLater();
  }

  /** Goes offline at once. */
  async leave(): Promise<void> {
    const { server, profileId } = this.#options;
    this.fallSilent();
    await server.presence.sysTerminatePresence({ profileId });
  }

  /** Gives no sign of life any more, as when the power fails. */
  fallSilent(): void {
    this.#options.clock.clearTimeout(this.#timer);
  }

  #beatLater(): void {
    const { clock, expirySecs } = this.#options;
    clock.clearTimeout(this.#timer);
    this.#timer = clock.setTimeout(() => void this.#beat(), expirySecs * 500);
  }

  async #beat(): Promise<void> {
    const { server, profileId, expirySecs, onError } = this.#options;
    this.#beatLater();
    try {
      // Half of the time has passed, so that half puts the end back to where it was.
      await server.presence.sysExtendPxExpiry({ profileId, seconds: Math.ceil(expirySecs / 2) });
    } catch (error) {
      onError(error);
    }
  }
}
