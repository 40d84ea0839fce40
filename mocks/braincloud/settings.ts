/** How the app behaves where the portal lets its owner choose, or where the vendor's behaviour is not known. */
export interface BraincloudSettings {
  /**
   * Design, Messaging, Presence: whether there is presence at all; off, its servops answer 40628.
   * @default true
   */
  presenceEnabled: boolean;
  /**
   * "Support rich activity": off, an activity is refused with 40634.
   * @default true
   */
  richActivity: boolean;
  /**
   * "Real-time Tech (RTT) updates": off, nobody is pushed to, and what needs it answers 40635.
   * @default true
   */
  realTimeUpdates: boolean;
  /**
   * Core App Info, Advanced Settings, "Real-time Tech (RTT) Enabled": off, nobody can connect (40615).
   * @default true
   */
  rttEnabled: boolean;
  /**
   * "Max content size (bytes)" of an activity, as UTF-8 JSON; a larger one is refused with 40660.
   * @default 1024
   */
  maxContentBytes: number;
  /**
   * How long a presence lives that a server made without saying how long, in seconds.
   * @default 300
   */
  presPxExpirySecs: number;
  /**
   * The most that one extension adds, in seconds.
   * @default 3600
   */
  presPxExpiryExtSecMax: number;
  /**
   * Whether ADD_FRIENDS makes both friends of each other, and REMOVE_FRIENDS ends it on both sides.
   * @default true
   */
  mutualFriends: boolean;
  /**
   * Whether UPDATE_NAME, UPDATE_PICTURE_URL and UPDATE_SUMMARY push the presence of the caller to its listeners.
   * @default false
   */
  profileChangePushes: boolean;
  /**
   * Sessions a profile may have at once; a further login ends the oldest (40356).
   * @default 1
   */
  maxSessions: number;
  /**
   * How long a client's session lives without traffic, in seconds; told as `playerSessionExpiry`.
   * @default 1200
   */
  sessionExpirySeconds: number;
  /**
   * How often a server is asked to send a heartbeat, in seconds, as `heartbeatSeconds`. Its session lives twice as
   * long without traffic.
   * @default 1800
   */
  serverHeartbeatSeconds: number;
  /**
   * How long an RTT socket may be open without having said CONNECT, in seconds of the host's time.
   * @default 15
   */
  connectSeconds: number;
  /**
   * How often an RTT client is asked to send a heartbeat, in seconds.
   * @default 30
   */
  heartbeatSeconds: number;
  /**
   * After how many heartbeat intervals of silence an RTT connection is closed.
   * @default 2.5
   */
  silentHeartbeats: number;
  /**
   * Bytes that may wait to be sent to one RTT connection; a slower one is closed.
   * @default 1048576
   */
  maxQueuedBytes: number;
  /**
   * Packets a session may send in a second; more are answered 40823. Left out, as many as it likes.
   * @default undefined
   */
  packetsPerSecond: number | undefined;
  /**
   * Messages a packet should hold at most. Only told to clients: not all of them keep to it.
   * @default 10
   */
  maxBundleMsgs: number;
  /**
   * Members a group may have; left out, as many as it likes (40457).
   * @default undefined
   */
  maxGroupMembers: number | undefined;
  /**
   * The oldest game version that may log in, such as `1.2.0`; older ones are refused with 40322.
   * @default undefined
   */
  minimumGameVersion: string | undefined;
  /**
   * Where a newer version is to be had, told with 40322.
   * @default undefined
   */
  upgradeAppId: string | undefined;
  /**
   * Why the app is disabled; set, every login is refused with 40330.
   * @default undefined
   */
  disabledMessage: string | undefined;
  /**
   * A larger request body is answered 413.
   * @default 1048576
   */
  maxBodyBytes: number;
  /**
   * Where RTT clients shall connect, such as `https://mock.example.com`. Left out, it is where the call that asks
   * for a connection reached the mock.
   * @default undefined
   */
  publicUrl: string | undefined;
}

export const defaultBraincloudSettings: BraincloudSettings = {
  presenceEnabled: true,
  richActivity: true,
  realTimeUpdates: true,
  rttEnabled: true,
  maxContentBytes: 1024,
  presPxExpirySecs: 300,
  presPxExpiryExtSecMax: 3600,
  mutualFriends: true,
  profileChangePushes: false,
  maxSessions: 1,
  sessionExpirySeconds: 1200,
  serverHeartbeatSeconds: 1800,
  connectSeconds: 15,
  heartbeatSeconds: 30,
  silentHeartbeats: 2.5,
  maxQueuedBytes: 1_048_576,
  packetsPerSecond: undefined,
  maxBundleMsgs: 10,
  maxGroupMembers: undefined,
  minimumGameVersion: undefined,
  upgradeAppId: undefined,
  disabledMessage: undefined,
  maxBodyBytes: 1_048_576,
  publicUrl: undefined,
};
