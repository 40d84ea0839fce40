import type { BrainCloudServer, Clock } from 'presence-kit/braincloud';

export interface DeviceOptions {
  readonly server: BrainCloudServer;
  readonly profileId: string;
  /** Seconds after the last heartbeat at which the presence expires. */
  readonly expirySecs: number;
  /** Reads the sensors. */
  readonly read: () => Record<string, number | string>;
  /** The clock for the heartbeats. */
  readonly clock: Clock;
  /** Called when a heartbeat fails. The next one is sent as usual. */
  readonly onError: (error: unknown) => void;
}

/**
 * The presence of a device. The gateway calls brainCloud for the device: it creates the presence, extends it after half
 * of the expiry time, and terminates it when the device leaves. If the gateway stops, the presence expires.
 */
export class Device {
  readonly #options: DeviceOptions;
  #timer: unknown;

  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  /** Goes online, or updates the sensor values. */
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

  /** Stops the heartbeats, as in a power failure. */
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
      // Half of the time has passed; extending by half restores the full time.
      await server.presence.sysExtendPxExpiry({ profileId, seconds: Math.ceil(expirySecs / 2) });
    } catch (error) {
      onError(error);
    }
  }
}
