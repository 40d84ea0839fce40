import type { ClientServops } from '../generated/braincloud-servops.ts';
import type { HttpRequest } from '../http/http-request.ts';
import type { PipelineOptions } from '../http/pipeline.ts';
import { checkText, checkUrl } from '../runtime/check-option.ts';
import { systemClock } from '../runtime/clock.ts';
import { numberOf, textOf } from '../runtime/json.ts';
import { type ReconnectOptions, resolveReconnect } from '../socket/reconnect.ts';
import type { WebSocketConstructor } from '../socket/web-socket.ts';
import { WatchPool } from '../watch/watch-pool.ts';
import { Dispatcher } from './dispatcher.ts';
import { EventService } from './event-service.ts';
import { FriendService } from './friend-service.ts';
import { GroupService } from './group-service.ts';
import { gzip } from './gzip.ts';
import { Heartbeat } from './heartbeat.ts';
import { isRefusal } from './is-refusal.ts';
import type { AuthenticateResult } from './models.ts';
import { PlayerStateService } from './player-state-service.ts';
import { BrainCloudPresenceFeed } from './presence-feed.ts';
import { PresenceService } from './presence-service.ts';
import { RttConnection, type RttSession } from './rtt-connection.ts';
import type { ServopError } from './servop-error.ts';
import type { AnswerOf, ClientCaller, ServopArguments, ServopMessage, ServopOptions } from './servops.ts';
import { signatureOf } from './signature.ts';
import { TimeService } from './time-service.ts';

/**
 * Options for a {@link BrainCloudClient}. Hooks run once per packet. The packet body contains the session id
 * and, for a login, the password; it is signed after `onRequest`. The client sets `retry.methods`, because
 * packets can always be resent safely.
 */
export interface BrainCloudClientOptions extends PipelineOptions {
  /** The app id from the portal. */
  appId: string;
  /** The app secret, which signs packets. It is never sent and never appears in errors. */
  secret: string;
  /** The version of the game, such as `1.0.0`. */
  appVersion: string;
  /** The base URL, without `/dispatcherv2`. @default 'https://api.braincloudservers.com' */
  serverUrl?: string | undefined;
  /**
   * Whether to send a heartbeat if nothing else was sent for 85% of the session timeout. Does not keep a Node
   * process alive.
   *
   * @default true
   */
  heartbeat?: boolean | undefined;
  /**
   * Whether to log in again and resend the failed calls when the session has expired (40303) or is unknown to
   * the service (40304). Keeps the credentials of the last login in memory.
   *
   * @default false
   */
  reauthenticate?: boolean | undefined;
  /**
   * Whether to compress packets larger than the service's `compressIfLarger`, and to accept compressed
   * responses.
   *
   * @default false
   */
  compress?: boolean | undefined;
  /** Two-letter language code sent with a login, such as `en`. @default the platform's language */
  languageCode?: string | undefined;
  /** Two-letter country code sent with a login, such as `CA`. @default the country of the platform's locale */
  countryCode?: string | undefined;
  /** Creates the socket of `rtt`. @default the platform's `WebSocket`, looked up for each connection */
  WebSocket?: WebSocketConstructor | undefined;
  /** How `rtt` reconnects after its connection is lost; `false` for never. */
  reconnect?: ReconnectOptions | false | undefined;
  /**
   * Milliseconds without a message after which `rtt` reconnects. Set this only if your game receives messages
   * constantly: the service may not reply to heartbeats, so a quiet connection can be healthy. By default, a
   * dead connection is detected when the platform's network stack gives up on sending heartbeats, which can
   * take minutes. Reconnecting takes the player offline for a moment.
   *
   * @default Infinity
   */
  silenceMs?: number | undefined;
  /** Time limit for connecting `rtt` in milliseconds, including the login. @default 15_000 */
  connectTimeoutMs?: number | undefined;
}

/** Options for a login. */
export interface AuthenticateOptions extends ServopOptions {
  /** Whether to create a profile if the player is unknown. @default false */
  forceCreate?: boolean | undefined;
}

/** Options for an anonymous login. */
export interface AuthenticateAnonymousOptions extends AuthenticateOptions {
  /**
   * The profile id returned by this device's first login. Without it, logging in to an existing profile fails
   * (40209).
   */
  profileId?: string | undefined;
}

type AuthenticateData = ClientServops['authenticationV2.AUTHENTICATE']['data'];

const LOGGED_IN_ELSEWHERE = 40356;
const SESSION_OVER = [40303, 40304, LOGGED_IN_ELSEWHERE];
/** Identifies the version of the vendor's JavaScript library whose protocol this client implements. */
const DIALECT = { clientLib: 'js', clientLibVersion: '5.7.0', releasePlatform: 'WEB' };

/**
 * A brainCloud client for a player: logs in, calls the API and receives real-time events.
 *
 * Calls made in one tick are sent in one packet and settle separately. A packet that gets no response is
 * resent with the same id, so that no call is processed twice. A call without a session is not sent: it
 * rejects with 40304, or with the reason why the session ended (40303, 40356). Only
 * `authenticationV2.GET_SERVER_VERSION` and the servops that reset passwords need no session.
 *
 * @example
 * const client = new BrainCloudClient({ appId, secret, appVersion: '1.0.0' });
 * await client.authenticateUniversal('ada', password, { forceCreate: true });
 * await client.rtt.connect();
 * await client.presence.updateActivity({ STATUS: 'PLAYING_GAME' });
 *
 * @see https://docs.braincloudservers.com/api/capi
 */
export class BrainCloudClient implements ClientCaller {
  /** The presence service: who is online and what they are doing. */
  readonly presence: PresenceService;
  /** The friend service. */
  readonly friend: FriendService;
  /** The group service. */
  readonly group: GroupService;
  /** The player state service: name, picture and summary of the player's profile. */
  readonly playerState: PlayerStateService;
  /** The event service: events sent between players. */
  readonly event: EventService;
  /** The time service: the server's clock. */
  readonly time: TimeService;
  /** The real-time (RTT) connection, which receives presence changes and events. */
  readonly rtt: RttConnection;
  readonly #options: BrainCloudClientOptions;
  readonly #appId: string;
  readonly #secret: string;
  readonly #dispatcher: Dispatcher;
  readonly #heartbeat: Heartbeat;
  #profileId: string | undefined;
  #credentials: AuthenticateData | undefined;
  #compressIfLarger = Number.POSITIVE_INFINITY;

  /** @throws ConfigurationError when an option is invalid */
  constructor(options: BrainCloudClientOptions) {
    const {
      clock = systemClock,
      random = Math.random,
      serverUrl = 'https://api.braincloudservers.com',
    } = options;
    this.#options = options;
    this.#appId = checkText('appId', options.appId);
    this.#secret = checkText('secret', options.secret);
    checkText('appVersion', options.appVersion);
    this.#heartbeat = new Heartbeat(clock, () => this.call('heartbeat.READ').catch(() => {}));
    this.#dispatcher = new Dispatcher(
      {
        url: `${checkUrl('serverUrl', serverUrl)}/dispatcherv2`,
        answersKey: 'responses',
        envelope: { gameId: this.#appId, sessionId: '' },
        headers: { 'x-appid': this.#appId },
        prepare: (request) => this.#prepare(request),
        sessionOver: SESSION_OVER,
        lossEndsSession: false,
        reopen: (reasonCode) => this.#reopen(reasonCode),
        opened: (answer, login) => this.#opened(answer, login.data as AuthenticateData),
        ended: () => this.#heartbeat.stop(),
        sending: () => this.#heartbeat.postpone(),
      },
      options,
    );
    const policy = resolveReconnect(options.reconnect);
    const reauthenticates = () => this.#credentials !== undefined;
    const session: RttSession = {
      register: (signal) => this.call('rttRegistration.REQUEST_CLIENT_CONNECTION', {}, { signal }),
      reauthenticates,
      identity: () => ({
        appId: this.#appId,
        profileId: this.#profileId ?? '',
        sessionId: this.#dispatcher.sessionId ?? '',
      }),
    };
    const { WebSocket, reconnect, connectTimeoutMs: timeoutMs = 15_000, silenceMs } = options;
    this.rtt = new RttConnection(session, { clock, random, WebSocket, reconnect, timeoutMs, silenceMs });
    const feed = new BrainCloudPresenceFeed(this, this.rtt, (error) => isRefusal(error, reauthenticates()));
    this.presence = new PresenceService(this, new WatchPool(feed, { clock, random, policy }));
    this.friend = new FriendService(this);
    this.group = new GroupService(this);
    this.playerState = new PlayerStateService(this);
    this.event = new EventService(this);
    this.time = new TimeService(this);
  }

  /** The profile id of the last login; `undefined` before a login and after a logout. */
  get profileId(): string | undefined {
    return this.#profileId;
  }

  /** Whether there is a session, as far as the client knows. */
  get authenticated(): boolean {
    return this.#dispatcher.sessionId !== undefined;
  }

  /**
   * Logs in with a user name and password. Closes `rtt`.
   *
   * @throws ServopError, such as 40307 for a wrong password and 202/40208 for an unknown player without
   * `forceCreate`; otherwise as {@link call}
   * @see https://docs.braincloudservers.com/api/capi/authentication/authenticateuniversal
   */
  authenticateUniversal(
    userId: string,
    password: string,
    options?: AuthenticateOptions,
  ): Promise<AuthenticateResult> {
    return this.#authenticate('Universal', userId, password, options);
  }

  /**
   * Logs in with an email address and password. Closes `rtt`. Rejects like {@link authenticateUniversal}.
   *
   * @see https://docs.braincloudservers.com/api/capi/authentication/authenticateemailpassword
   */
  authenticateEmailPassword(
    email: string,
    password: string,
    options?: AuthenticateOptions,
  ): Promise<AuthenticateResult> {
    return this.#authenticate('Email', email, password, options);
  }

  /**
   * Logs in with an id generated by the device, such as `crypto.randomUUID()`. Store it together with the
   * `profileId` that the first login returns. Closes `rtt`. Rejects like {@link authenticateUniversal}.
   *
   * @see https://docs.braincloudservers.com/api/capi/authentication/authenticateanonymous
   */
  authenticateAnonymous(
    anonymousId: string,
    options?: AuthenticateAnonymousOptions,
  ): Promise<AuthenticateResult> {
    return this.#authenticate('Anonymous', anonymousId, '', options);
  }

  /**
   * Closes `rtt`, logs out, and discards the session and the credentials, even if the service returns an error.
   * Does nothing without a session.
   *
   * @throws NetworkError, TimeoutError or ApiError when the request failed
   * @see https://docs.braincloudservers.com/api/capi/playerstate/logout
   */
  async logout(options?: ServopOptions): Promise<void> {
    this.rtt.close();
    this.#credentials = undefined;
    try {
      if (this.authenticated) await this.call('playerState.LOGOUT', {}, options);
    } catch (error) {
      const { reasonCode = 0 } = error as Partial<ServopError>;
      if (!SESSION_OVER.includes(reasonCode)) throw error;
    } finally {
      this.#dispatcher.endSession();
      this.#profileId = undefined;
    }
  }

  /**
   * Calls a servop by name and returns the data of its response.
   *
   * @example
   * const { presence } = await client.call('presence.GET_PRESENCE_OF_USERS', { profileIds });
   *
   * @throws ServopError when brainCloud refuses the call or there is no session; ApiError for an unexpected
   * response; NetworkError; TimeoutError; the signal's reason; ConfigurationError for data that cannot be
   * serialized as JSON
   */
  call<Servop extends keyof ClientServops>(
    servop: Servop,
    ...[data, options]: ServopArguments<ClientServops[Servop]>
  ): Promise<AnswerOf<ClientServops[Servop]>> {
    const [service = '', operation = ''] = servop.split('.');
    return this.untyped(service, operation, data, options) as Promise<AnswerOf<ClientServops[Servop]>>;
  }

  /**
   * Calls a servop that this package has no types for, and returns the data of its response. Rejects like
   * {@link call}.
   */
  untyped(service: string, operation: string, data: unknown = {}, options?: ServopOptions): Promise<unknown> {
    return this.#dispatcher.call({ service, operation, data }, options);
  }

  async #authenticate(
    authenticationType: AuthenticateData['authenticationType'],
    externalId: string,
    authenticationToken: string,
    { forceCreate = false, profileId = '', signal }: AuthenticateAnonymousOptions = {},
  ): Promise<AuthenticateResult> {
    const locale = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale);
    // The region code of Latin America (419) has no country code; brainCloud uses `_LA_`.
    const region = locale.region === '419' ? '_LA_' : locale.region;
    this.rtt.close();
    return this.call(
      'authenticationV2.AUTHENTICATE',
      {
        ...DIALECT,
        gameId: this.#appId,
        gameVersion: this.#options.appVersion,
        externalId,
        authenticationToken,
        authenticationType,
        forceCreate,
        profileId,
        anonymousId: authenticationType === 'Anonymous' ? externalId : '',
        compressResponses: this.#options.compress ?? false,
        timeZoneOffset: -new Date().getTimezoneOffset() / 60,
        languageCode: this.#options.languageCode ?? locale.language,
        countryCode: this.#options.countryCode ?? region ?? null,
      },
      signal && { signal },
    );
  }

  /** @param result an unchecked {@link AuthenticateResult} */
  #opened(result: Record<string, unknown>, login: AuthenticateData): void {
    this.#profileId = textOf(result['profileId']);
    this.#compressIfLarger = numberOf(result['compressIfLarger']) ?? Number.POSITIVE_INFINITY;
    // Do not recreate a profile that was deleted in the meantime.
    const again = { ...login, forceCreate: false, profileId: this.#profileId ?? '' };
    this.#credentials = this.#options.reauthenticate ? again : undefined;
    if (this.#options.heartbeat !== false)
      this.#heartbeat.start(numberOf(result['playerSessionExpiry']) ?? 0);
  }

  #reopen(reasonCode: number): ServopMessage | undefined {
    if (reasonCode === LOGGED_IN_ELSEWHERE || !this.#credentials) return undefined;
    return { service: 'authenticationV2', operation: 'AUTHENTICATE', data: this.#credentials };
  }

  async #prepare(request: HttpRequest): Promise<void> {
    const text = request.body as string;
    request.headers.set('x-sig', signatureOf(text, this.#secret));
    if (!this.#options.compress || text.length <= this.#compressIfLarger) return;
    request.body = await gzip(text);
    request.headers.set('content-encoding', 'gzip');
  }
}
