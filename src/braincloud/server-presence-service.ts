import { listIn } from './list-answer.ts';
import type { Activity, Presence } from './models.ts';
import type { ServerCaller, ServopOptions } from './servops.ts';

/** Parameters of `sysInitializePresence`. */
export interface SysInitializePresence {
  /** The profile id. */
  profileId: string;
  /** Whether others see the profile. @default true */
  visible?: boolean;
  /** The profile's activity, as in `updateActivity`. @default {} for a new presence */
  activity?: Activity;
  /** Seconds until the presence ends; an integer. @default the app's `presPxExpirySecs` */
  expirySecs?: number;
}

/** Parameters of `sysExtendPxExpiry`. */
export interface SysExtendPxExpiry {
  /** The profile id. */
  profileId: string;
  /** Seconds to add to the expiry; an integer. @default the app's `presPxExpirySecs` */
  seconds?: number;
}

/** Parameters of `sysTerminatePresence`. */
export interface SysTerminatePresence {
  /** The profile id. */
  profileId: string;
}

/**
 * The presence service for servers: presences of profiles that never connect, such as devices. All methods
 * reject like `BrainCloudServer.call`.
 *
 * @see https://docs.braincloudservers.com/api/s2s/presence
 */
export class ServerPresenceService {
  readonly #server: ServerCaller;

  constructor(server: ServerCaller) {
    this.#server = server;
  }

  /**
   * Creates or updates a profile's presence, which needs no connection. It ends after `expirySecs` unless it is
   * extended.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/sysinitializepresence
   */
  async sysInitializePresence(init: SysInitializePresence, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_INITIALIZE_PRESENCE', { ...init }, options);
  }

  /**
   * Extends a profile's presence.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/sysextendpxexpiry
   */
  async sysExtendPxExpiry(extension: SysExtendPxExpiry, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_EXTEND_PX_EXPIRY', { ...extension }, options);
  }

  /**
   * Ends a profile's presence immediately.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/systerminatepresence
   */
  async sysTerminatePresence({ profileId }: SysTerminatePresence, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_TERMINATE_PRESENCE', { profileId }, options);
  }

  /**
   * Returns the presences of the given profiles that are online, or of all of them if `includeOffline` is
   * set. Omits ids that do not exist.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/getpresenceofusers
   */
  async getPresenceOfUsers(
    profileIds: readonly string[],
    includeOffline = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { profileIds: [...profileIds], includeOffline };
    const servop = 'presence.GET_PRESENCE_OF_USERS';
    return listIn(await this.#server.call(servop, data, options), 'presence', servop, '/s2sdispatcher');
  }
}
