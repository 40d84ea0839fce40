import type { Activity, Presence } from '../models.ts';

/** What a call in a Cloud Code script gives. */
export interface CloudCodeAnswer<Data = unknown> {
  /** 200 for a success. */
  status: number;
  /** `null` for a failure, and for a call that has nothing to say. */
  data: Data | null;
  /** Of a failure: the vendor's code, such as 40628. */
  reason_code?: number;
  /** Of a failure: the vendor's own sentence. */
  status_message?: string;
  /** Of a failure: how bad it is. */
  severity?: 'ERROR';
}

type PresenceAnswer = CloudCodeAnswer<{ presence: Presence[] }>;
type Nothing = CloudCodeAnswer<null>;

type Visible = boolean | null;
type MaybeActivity = Activity | null;

/**
 * The presence service as Cloud Code scripts see it: the calls of players and those of the system.
 *
 * @see https://docs.braincloudservers.com/api/cc/bridge/getpresenceserviceproxy
 */
export interface PresenceServiceProxy {
  /**
   * Tells everyone who listens to the player of its presence as it is, again.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/forcepush
   */
  forcePush(): Nothing;
  /**
   * The presence of the player's friends.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceoffriends
   */
  getPresenceOfFriends(platform: string, includeOffline: boolean): PresenceAnswer;
  /**
   * The presence of the members of a group that the player is in.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofgroup
   */
  getPresenceOfGroup(groupId: string, includeOffline: boolean): PresenceAnswer;
  /**
   * The presence of the given profiles.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofusers
   */
  getPresenceOfUsers(profileIds: readonly string[], includeOffline: boolean): PresenceAnswer;
  /**
   * Has the player told of its friends' presences; gives who is online now.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforfriends
   */
  registerListenersForFriends(platform: string, bidirectional: boolean): PresenceAnswer;
  /**
   * Has the player told of a group's presences; gives who is online now.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforgroup
   */
  registerListenersForGroup(groupId: string, bidirectional: boolean): PresenceAnswer;
  /**
   * Has the player told of the profiles' presences; gives who is online now.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforprofiles
   */
  registerListenersForProfiles(profileIds: readonly string[], bidirectional: boolean): PresenceAnswer;
  /**
   * Shows the player to others, or hides it.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/setvisibility
   */
  setVisibility(visible: boolean): Nothing;
  /**
   * The player is told of nobody's presence any longer.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/stoplistening
   */
  stopListening(): Nothing;
  /**
   * Says what the player is doing.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/updateactivity
   */
  updateActivity(activity: Activity): Nothing;
  /**
   * Gives a profile a presence that needs no connection, or changes the one it has.
   *
   * The vendor's pages disagree on the order of arguments two and three; both work, since the boolean of the
   * two is `visible`.
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
   * Puts off the end of a profile's presence, by so many seconds.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/sysextendpxexpiry
   */
  sysExtendPxExpiry(profileId: string, seconds?: number | null): Nothing;
  /**
   * Ends a profile's presence at once.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/systerminatepresence
   */
  sysTerminatePresence(profileId: string): Nothing;
}

/** A proxy whose every call is made with `send`, which gets the operation's name and its data. */
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
