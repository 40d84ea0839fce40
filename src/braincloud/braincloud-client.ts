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
 * What a client of brainCloud is made of. The hooks run once a packet; the packet's body holds the session id
 * and, at a login, the password, and is signed after `onRequest` has seen it. `retry.methods` is set by the
 * client: its packets may always be sent again.
 */
export interface BrainCloudClientOptions extends PipelineOptions {
  /** The id of the app, from the portal. */
  appId: string;
  /** The secret of the app. It signs the packets; it is never sent, and appears in no error. */
  secret: string;
  /** The version of the game, such as `1.0.0`. */
  appVersion: string;
  /** The base URL, without `/dispatcherv2`. @default 'https://api.braincloudservers.com' */
  serverUrl?: string | undefined;
  /**
   * Whether to send a heartbeat when nothing else was sent for 85 % of the session's life. In Node it does not
   * keep the program alive.
   *
   * @default true
   */
  heartbeat?: boolean | undefined;
  /**
   * Whether to log in again when the session has expired (40303) or is unknown to the service (40304), with the credentials of the last login, which
   * are kept in memory for this, and then to send the failed calls once more.
   *
   * @default false
   */
  reauthenticate?: boolean | undefined;
  /**
   * Whether to compress packets that are larger than the service's `compressIfLarger`, and to let the service
   * compress its answers.
   *
   * @default false
   */
  compress?: boolean | undefined;
  /** Two letters, such as `en`, told at the login. @default the platform's language */
  languageCode?: string | undefined;
  /** Two letters, such as `CA`, told at the login. @default the country of the platform's language */
  countryCode?: string | undefined;
  /** Makes the socket of `rtt`. @default the platform's `WebSocket`, looked up at each connection */
  WebSocket?: WebSocketConstructor | undefined;
  /** How `rtt` comes back when its connection breaks; `false` for never. */
  reconnect?: ReconnectOptions | false | undefined;
  /**
   * Milliseconds without any message after which `rtt` counts as dead and is connected anew. The service is not
   * known to answer heartbeats, and sends nothing as long as nothing happens, so that silence alone says nothing:
   * this is for games in which something always happens. Without it a connection whose other side is gone is
   * found out when the platform's network gives up on the heartbeats, which can take minutes. Connecting anew
   * takes the player offline for a moment.
   *
   * @default Infinity
   */
  silenceMs?: number | undefined;
  /** Milliseconds that connecting `rtt` may take, the login included. @default 15_000 */
  connectTimeoutMs?: number | undefined;
}

/** What a login may be given. */
export interface AuthenticateOptions extends ServopOptions {
  /** Whether to make a profile when the player is unknown. @default false */
  forceCreate?: boolean | undefined;
}

/** What an anonymous login may be given. */
export interface AuthenticateAnonymousOptions extends AuthenticateOptions {
  /** The profile that this device got at its first login. Without it an existing profile is refused (40209). */
  profileId?: string | undefined;
}

type AuthenticateData = ClientServops['authenticationV2.AUTHENTICATE']['data'];

const LOGGED_IN_ELSEWHERE = 40356;
const SESSION_OVER = [40303, 40304, LOGGED_IN_ELSEWHERE];
/** The dialect that is spoken here is that of this version of the vendor's JavaScript library. */
const DIALECT = { clientLib: 'js', clientLibVersion: '5.7.0', releasePlatform: 'WEB' };

/**
 * A player's client of brainCloud: logs in, calls, and hears of others.
 *
 * Calls made in one tick travel together and are answered one by one. A packet that got no answer is sent again
 * under its own id, so that nothing is done twice. A call without a session is not sent: it rejects with 40304,
 * or with what ended the session (40303, 40356). Only `authenticationV2.GET_SERVER_VERSION` and the servops that
 * reset passwords need none.
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
  /** Who is online and what they do, and what others see of the player. */
  readonly presence: PresenceService;
  /** The player's friends. */
  readonly friend: FriendService;
  /** The player's groups. */
  readonly group: GroupService;
  /** The player's profile: name, picture and summary. */
  readonly playerState: PlayerStateService;
  /** What players send each other. */
  readonly event: EventService;
  /** The service's clock. */
  readonly time: TimeService;
  /** The real-time connection, over which the others' presences are told as they change. */
  readonly rtt: RttConnection;
  readonly #options: BrainCloudClientOptions;
  readonly #appId: string;
  readonly #secret: string;
  readonly #dispatcher: Dispatcher;
  readonly #heartbeat: Heartbeat;
  #profileId: string | undefined;
  #credentials: AuthenticateData | undefined;
  #compressIfLarger = Number.POSITIVE_INFINITY;

  /** @throws ConfigurationError when an option makes no sense */
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
        seal: (request) => this.#seal(request),
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
    const reopens = () => this.#credentials !== undefined;
    const session: RttSession = {
      register: (signal) => this.call('rttRegistration.REQUEST_CLIENT_CONNECTION', {}, { signal }),
      reopens,
      identity: () => ({
        appId: this.#appId,
        profileId: this.#profileId ?? '',
        sessionId: this.#dispatcher.sessionId ?? '',
      }),
    };
    const { WebSocket, reconnect, connectTimeoutMs: timeoutMs = 15_000, silenceMs } = options;
    this.rtt = new RttConnection(session, { clock, random, WebSocket, reconnect, timeoutMs, silenceMs });
    const feed = new BrainCloudPresenceFeed(this, this.rtt, (error) => isRefusal(error, reopens()));
    this.presence = new PresenceService(this, new WatchPool(feed, { clock, random, policy }));
    this.friend = new FriendService(this);
    this.group = new GroupService(this);
    this.playerState = new PlayerStateService(this);
    this.event = new EventService(this);
    this.time = new TimeService(this);
  }

  /** The profile of the last login; `undefined` before it and after a logout. */
  get profileId(): string | undefined {
    return this.#profileId;
  }

  /** Whether there is a session, as far as is known. */
  get authenticated(): boolean {
    return this.#dispatcher.sessionId !== undefined;
  }

  /**
   * Logs in with a user name of the game's own. Closes `rtt`.
   *
   * @throws ServopError, among others 40307 for a wrong password and 202/40208 for an unknown player without
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
   * Logs in with an e-mail address. Closes `rtt`. Rejects as {@link authenticateUniversal}.
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
   * Logs in as this device. The device makes up an id once, such as `crypto.randomUUID()`, and keeps it together
   * with the `profileId` that its first login answers. Closes `rtt`. Rejects as {@link authenticateUniversal}.
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
   * Closes `rtt`, logs out, and forgets the session and the credentials, whatever the service answers. Does
   * nothing without a session.
   *
   * @throws NetworkError, TimeoutError or ApiError when the service could not be told
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
   * Calls any servop by its name and gives the data of its answer.
   *
   * @example
   * const { presence } = await client.call('presence.GET_PRESENCE_OF_USERS', { profileIds });
   *
   * @throws ServopError when brainCloud refuses the call, or there is no session; ApiError for what is not an
   * answer of brainCloud; NetworkError; TimeoutError; the reason of the signal; ConfigurationError for data that
   * cannot be JSON
   */
  call<Servop extends keyof ClientServops>(
    servop: Servop,
    ...[data, options]: ServopArguments<ClientServops[Servop]>
  ): Promise<AnswerOf<ClientServops[Servop]>> {
    const [service = '', operation = ''] = servop.split('.');
    return this.untyped(service, operation, data, options) as Promise<AnswerOf<ClientServops[Servop]>>;
  }

  /** Calls a servop that is not described here, and gives whatever it answers. Rejects as {@link call}. */
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
    // Latin America is a region without a country code; the service has one of its own for it.
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

  /** @param result an {@link AuthenticateResult}, if the service keeps to its description */
  #opened(result: Record<string, unknown>, login: AuthenticateData): void {
    this.#profileId = textOf(result['profileId']);
    this.#compressIfLarger = numberOf(result['compressIfLarger']) ?? Number.POSITIVE_INFINITY;
    // A profile that has been deleted meanwhile is not to come back empty.
    const again = { ...login, forceCreate: false, profileId: this.#profileId ?? '' };
    this.#credentials = this.#options.reauthenticate ? again : undefined;
    if (this.#options.heartbeat !== false)
      this.#heartbeat.start(numberOf(result['playerSessionExpiry']) ?? 0);
  }

  #reopen(reasonCode: number): ServopMessage | undefined {
    if (reasonCode === LOGGED_IN_ELSEWHERE || !this.#credentials) return undefined;
    return { service: 'authenticationV2', operation: 'AUTHENTICATE', data: this.#credentials };
  }

  async #seal(request: HttpRequest): Promise<void> {
    const text = request.body as string;
    request.headers.set('x-sig', signatureOf(text, this.#secret));
    if (!this.#options.compress || text.length <= this.#compressIfLarger) return;
    request.body = await gzip(text);
    request.headers.set('content-encoding', 'gzip');
  }
}
