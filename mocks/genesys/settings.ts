/** How the org behaves where the vendor's behaviour is a choice, or not known. */
export interface GenesysSettings {
  /**
   * Which time's permissions and answers hold: `current`; `classic`, where bulk PUT needs `directory:user:edit`
   * and reading one definition or patching another user needs nothing; `v1` (2016), classic with a DELETE that
   * answers 200 and the definition.
   * @default 'current'
   */
  contract: 'current' | 'classic' | 'v1';
  /**
   * `count` counts the calls of each token and refuses none; `enforce` also answers 429.
   * @default 'count'
   */
  rateLimit: 'count' | 'enforce';
  /**
   * Calls a token may make in a minute.
   * @default 300
   */
  requestsPerMinute: number;
  /**
   * Whether answers have the headers `inin-ratelimit-count`, `-allowed` and `-reset`, which the vendor began to
   * remove in June 2021. Left out, they do in the contracts `classic` and `v1`.
   * @default undefined
   */
  rateLimitHeaders: boolean | undefined;
  /**
   * Characters a presence message may have.
   * @default 250
   */
  maxMessageLength: number;
  /**
   * How long a new definition answers 404 before it can be read, in milliseconds: the real service is
   * eventually consistent.
   * @default 0
   */
  readAfterWriteMs: number;
  /**
   * Spelling of `name` in GET /api/v2/systempresences: `ON_QUEUE`, or `On Queue`.
   * @default 'upper'
   */
  systemPresenceNames: 'title' | 'upper';
  /**
   * Characters a label of a presence definition may have; a longer one is answered 400. Left out, there is no limit.
   * The vendor's own pages take 32.
   * @default undefined
   */
  maxLabelLength: number | undefined;
  /**
   * How long a new access token lives, in seconds.
   * @default 86400
   */
  tokenLifetimeSeconds: number;
  /**
   * A larger request body is answered 413.
   * @default 512000
   */
  maxBodyBytes: number;
  /**
   * What a bearer token is that the org never issued: the org's admin, or refused. Left out, it is the admin as
   * long as the seed lists no tokens.
   * @default undefined
   */
  unknownTokens: 'admin' | 'refuse' | undefined;
  /**
   * Where clients reach the mock, such as `https://mock.example.com/presence`: a notification channel's
   * `connectUri` begins so. Left out, it leads to the server that was called.
   * @default undefined
   */
  publicUrl: string | undefined;
  /**
   * Notification channels that a user has in an app. One more takes the place of the one last used longest ago.
   * @default 20
   */
  maxChannels: number;
  /**
   * Topics that a notification channel can be subscribed to.
   * @default 1000
   */
  maxTopicsPerChannel: number;
  /**
   * Which changes of presences `v2.users.{id}.presence` reports: those in PURECLOUD and in the user's primary source;
   * or `all`, where those in every other source are reported as well, and the presence of a source that becomes the
   * primary one.
   * @default 'primary'
   */
  presenceEvents: 'primary' | 'all';
  /**
   * How long a notification channel lives after it was made or subscribed last, in seconds.
   * @default 86400
   */
  channelLifetimeSeconds: number;
  /**
   * How far apart the heartbeats of a notification socket are, in seconds of the host's time.
   * @default 30
   */
  heartbeatSeconds: number;
  /**
   * A notification socket for which more than so many bytes wait to be sent is closed with 1013.
   * @default 1048576
   */
  maxSocketBufferBytes: number;
  /**
   * How a person logs in: by picking a user on a page; or at once, as the user whom `login_hint` names or else the
   * first one of the seed, unless the app says `prompt=login`.
   * @default 'page'
   */
  login: 'page' | 'automatic';
  /**
   * How long a code of a login can be exchanged, in seconds.
   * @default 600
   */
  authorizationCodeLifetimeSeconds: number;
  /**
   * Whether a refresh token works once and brings the next one with it, works as often as it is used, or there are
   * none.
   * @default 'rotate'
   */
  refreshTokens: 'rotate' | 'keep' | 'none';
}

export const defaultGenesysSettings: GenesysSettings = {
  contract: 'current',
  rateLimit: 'count',
  requestsPerMinute: 300,
  rateLimitHeaders: undefined,
  maxMessageLength: 250,
  readAfterWriteMs: 0,
  systemPresenceNames: 'upper',
  maxLabelLength: undefined,
  tokenLifetimeSeconds: 86_400,
  maxBodyBytes: 512_000,
  unknownTokens: undefined,
  publicUrl: undefined,
  maxChannels: 20,
  maxTopicsPerChannel: 1000,
  presenceEvents: 'primary',
  channelLifetimeSeconds: 86_400,
  heartbeatSeconds: 30,
  maxSocketBufferBytes: 1_048_576,
  login: 'page',
  authorizationCodeLifetimeSeconds: 600,
  refreshTokens: 'rotate',
};
