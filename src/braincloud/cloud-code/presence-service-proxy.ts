import type { Activity, Presence } from '../models.ts';

/** The result of a call in a Cloud Code script. */
export interface CloudCodeAnswer<Data = unknown> {
  /** The status; 200 for success. */
  status: number;
  /** The data of the response; `null` for a failure or a call without data. */
  data: Data | null;
  /** For a failure: the vendor's reason code, such as 40628. */
  reason_code?: number;
  /** For a failure: the vendor's error message. */
  status_message?: string;
  /** For a failure: the severity. */
  severity?: 'ERROR';
}

type PresenceAnswer = CloudCodeAnswer<{ presence: Presence[] }>;
type Nothing = CloudCodeAnswer<null>;

type Visible = boolean | null;
type MaybeActivity = Activity | null;

/**
 * The presence service in Cloud Code scripts, with player calls and system calls.
 *
 * @see https://docs.braincloudservers.com/api/cc/bridge/getpresenceserviceproxy
 */
export interface PresenceServiceProxy {
  /**
   * Pushes the player's current presence to all listeners again.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/forcepush
   */
  forcePush(): Nothing;
  /**
   * Returns the presences of the player's friends.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceoffriends
   */
  getPresenceOfFriends(platform: string, includeOffline: boolean): PresenceAnswer;
  /**
   * Returns the presences of the members of one of the player's groups.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofgroup
   */
  getPresenceOfGroup(groupId: string, includeOffline: boolean): PresenceAnswer;
  /**
   * Returns the presences of profiles.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofusers
   */
  getPresenceOfUsers(profileIds: readonly string[], includeOffline: boolean): PresenceAnswer;
  /**
   * Subscribes the player to the presences of friends. Returns the friends who are online.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforfriends
   */
  registerListenersForFriends(platform: string, bidirectional: boolean): PresenceAnswer;
  /**
   * Subscribes the player to the presences of a group's members. Returns the members who are online.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforgroup
   */
  registerListenersForGroup(groupId: string, bidirectional: boolean): PresenceAnswer;
  /**
   * Subscribes the player to the presences of profiles. Returns the profiles that are online.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforprofiles
   */
  registerListenersForProfiles(profileIds: readonly string[], bidirectional: boolean): PresenceAnswer;
  /**
   * Sets whether others can see the player.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/setvisibility
   */
  setVisibility(visible: boolean): Nothing;
  /**
   * Ends all presence subscriptions of the player.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/stoplistening
   */
  stopListening(): Nothing;
  /**
   * Replaces the player's activity.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/updateactivity
   */
  updateActivity(activity: Activity): Nothing;
  /**
   * Creates or updates a profile's presence, which needs no connection.
   *
   * The vendor's pages disagree on the order of the second and third arguments. Both work: the boolean is
   * `visible`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/sysinitializepresence
   * @see https://docs.braincloudservers.com/api/s2s/presence/sysinitializepresence
   */
  sysInitializePresence(
    profileId: string,
    ...rest:
      | [visible?: Visible, activity?: MaybeActivity, expirySecs?: number | null]
      | [activity?: MaybeActivity, visible?: Visible, expirySecs?: number | null]
  ): Nothing;
  /**
   * Extends a profile's presence by `seconds`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/sysextendpxexpiry
   */
  sysExtendPxExpiry(profileId: string, seconds?: number | null): Nothing;
  /**
   * Ends a profile's presence immediately.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/systerminatepresence
   */
  sysTerminatePresence(profileId: string): Nothing;
}

/** Creates a proxy that makes each call with `send`, passing the operation's name and data. */
export function presenceServiceProxy<Result>(send: (operation: string, data: object) => Result): {
  [Method in keyof PresenceServiceProxy]: (...rest: Parameters<PresenceServiceProxy[Method]>) => Result;
} {
  return {
    forcePush: () => send('FORCE_PUSH', {}),
    getPresenceOfFriends: (platform, includeOffline) =>
      send('GET_PRESENCE_OF_FRIENDS', { platform, includeOffline }),
    getPresenceOfGroup: (groupId, includeOffline) =>
      send('GET_PRESENCE_OF_GROUP', { groupId, includeOffline }),
    getPresenceOfUsers: (profileIds, includeOffline) =>
      send('GET_PRESENCE_OF_USERS', { profileIds, includeOffline }),
    registerListenersForFriends: (platform, bidirectional) =>
      send('REGISTER_LISTENERS_FOR_FRIENDS', { platform, bidirectional }),
    registerListenersForGroup: (groupId, bidirectional) =>
      send('REGISTER_LISTENERS_FOR_GROUP', { groupId, bidirectional }),
    registerListenersForProfiles: (profileIds, bidirectional) =>
      send('REGISTER_LISTENERS_FOR_PROFILES', { profileIds, bidirectional }),
    setVisibility: (visible) => send('SET_VISIBILITY', { visible }),
    stopListening: () => send('STOP_LISTENING', {}),
    updateActivity: (activity) => send('UPDATE_ACTIVITY', { activity }),
    sysInitializePresence: (...[profileId, second, third, expirySecs]) => {
      const swapped = typeof third === 'boolean' || (typeof second === 'object' && second !== null);
      const [visible, activity] = swapped ? [third, second] : [second, third];
      return send('SYS_INITIALIZE_PRESENCE', { profileId, visible, activity, expirySecs });
    },
    sysExtendPxExpiry: (profileId, seconds) => send('SYS_EXTEND_PX_EXPIRY', { profileId, seconds }),
    sysTerminatePresence: (profileId) => send('SYS_TERMINATE_PRESENCE', { profileId }),
  };
}
