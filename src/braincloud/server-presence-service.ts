import { listIn } from './list-answer.ts';
import type { Activity, Presence } from './models.ts';
import type { ServerCaller, ServopOptions } from './servops.ts';

/** What `sysInitializePresence` is given. */
export interface SysInitializePresence {
  /** Whose presence it is. */
  profileId: string;
  /** Whether others see the profile. @default true */
  visible?: boolean;
  /** What the profile is doing, under the rules of `updateActivity`. @default {} for a new presence */
  activity?: Activity;
  /** Seconds until the presence ends, a whole number. @default the app's `presPxExpirySecs` */
  expirySecs?: number;
}

/** What `sysExtendPxExpiry` is given. */
export interface SysExtendPxExpiry {
  /** Whose presence it is. */
  profileId: string;
  /** Seconds to add to the expiry, a whole number. @default the app's `presPxExpirySecs` */
  seconds?: number;
}

/** What `sysTerminatePresence` is given. */
export interface SysTerminatePresence {
  /** Whose presence it is. */
  profileId: string;
}

/**
 * The presence service as servers have it: presences of profiles that never connect, such as devices. Every
 * method rejects as `BrainCloudServer.call`.
 *
 * @see https://docs.braincloudservers.com/api/s2s/presence
 */
export class ServerPresenceService {
  readonly #server: ServerCaller;

  constructor(server: ServerCaller) {
    this.#server = server;
  }

  /**
   * Gives a profile a presence that needs no connection, or changes the one it has. It ends after `expirySecs`
   * unless it is extended.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/sysinitializepresence
   */
  async sysInitializePresence(init: SysInitializePresence, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_INITIALIZE_PRESENCE', { ...init }, options);
  }

  /**
   * Puts off the end of a profile's presence.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/sysextendpxexpiry
   */
  async sysExtendPxExpiry(extension: SysExtendPxExpiry, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_EXTEND_PX_EXPIRY', { ...extension }, options);
  }

  /**
   * Ends a profile's presence at once.
   *
   * @see https://docs.braincloudservers.com/api/s2s/presence/systerminatepresence
   */
  async sysTerminatePresence({ profileId }: SysTerminatePresence, options?: ServopOptions): Promise<void> {
    await this.#server.call('presence.SYS_TERMINATE_PRESENCE', { profileId }, options);
  }

  /**
   * The presence of the given profiles; of those who are online, unless `includeOffline`. Ids that do not exist
   * are left out.
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
