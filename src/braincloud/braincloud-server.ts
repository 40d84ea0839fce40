import type { ServerServops } from '../generated/braincloud-servops.ts';
import type { PipelineOptions } from '../http/pipeline.ts';
import { checkText, checkUrl } from '../runtime/check-option.ts';
import { systemClock } from '../runtime/clock.ts';
import { numberOf } from '../runtime/json.ts';
import { Dispatcher } from './dispatcher.ts';
import { Heartbeat } from './heartbeat.ts';
import { ServerPresenceService } from './server-presence-service.ts';
import type { AnswerOf, ServerCaller, ServopArguments, ServopOptions } from './servops.ts';

/**
 * What a server of brainCloud is made of. The hooks run once a packet; the packet's body holds the session id
 * and, at a login, the secret. `retry.methods` is set by the server: its packets may always be sent again.
 */
export interface BrainCloudServerOptions extends PipelineOptions {
  /** The id of the app, from the portal. */
  appId: string;
  /** The name of the server, from the portal (Design, Servers, My Servers). */
  serverName: string;
  /** Its secret. It is sent to the service only, and appears in no error. */
  serverSecret: string;
  /** The base URL, without `/s2sdispatcher`. @default 'https://api.braincloudservers.com' */
  serverUrl?: string | undefined;
  /**
   * Whether to send a heartbeat when nothing else was sent for 85 % of the session's life. In Node it does not
   * keep the program alive.
   *
   * @default true
   */
  heartbeat?: boolean | undefined;
}

const SESSION_EXPIRED = 40365;

/**
 * A server's client of brainCloud (S2S). It logs in with its first call, keeps the session open, and logs in
 * again when it has expired. A packet that got no answer is sent again under its own id; when all tries are
 * used up, the calls in it reject and the next call begins a new session.
 *
 * @example
 * const server = new BrainCloudServer({ appId, serverName, serverSecret });
 * await server.presence.sysInitializePresence({ profileId: thermometerId, expirySecs: 300 });
 *
 * @see https://docs.braincloudservers.com/api/s2s
 */
export class BrainCloudServer implements ServerCaller {
  /** Presences of profiles, as servers may give and end them. */
  readonly presence: ServerPresenceService;
  readonly #dispatcher: Dispatcher;
  readonly #heartbeat: Heartbeat;

  /** @throws ConfigurationError when an option makes no sense */
  constructor(options: BrainCloudServerOptions) {
    const {
      clock = systemClock,
      heartbeat = true,
      serverUrl = 'https://api.braincloudservers.com',
    } = options;
    const credentials = {
      appId: checkText('appId', options.appId),
      serverName: checkText('serverName', options.serverName),
      serverSecret: checkText('serverSecret', options.serverSecret),
    };
    const login = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials };
    this.#heartbeat = new Heartbeat(clock, () => this.call('heartbeat.HEARTBEAT').catch(() => {}));
    this.#dispatcher = new Dispatcher(
      {
        url: `${checkUrl('serverUrl', serverUrl)}/s2sdispatcher`,
        answersKey: 'messageResponses',
        envelope: {},
        headers: {},
        sessionOver: [SESSION_EXPIRED],
        lossEndsSession: true,
        reopen: () => login,
        opened: ({ heartbeatSeconds }) => heartbeat && this.#heartbeat.start(numberOf(heartbeatSeconds) ?? 0),
        ended: () => this.#heartbeat.stop(),
        sending: () => this.#heartbeat.postpone(),
      },
      options,
    );
    this.presence = new ServerPresenceService(this);
  }

  /**
   * Calls any servop by its name and gives the data of its answer.
   *
   * @throws ServopError when brainCloud refuses the call or the login; ApiError for what is not an answer of
   * brainCloud; NetworkError; TimeoutError; the reason of the signal; ConfigurationError for data that cannot be JSON
   */
  call<Servop extends keyof ServerServops>(
    servop: Servop,
    ...[data, options]: ServopArguments<ServerServops[Servop]>
  ): Promise<AnswerOf<ServerServops[Servop]>> {
    const [service = '', operation = ''] = servop.split('.');
    return this.untyped(service, operation, data, options) as Promise<AnswerOf<ServerServops[Servop]>>;
  }

  /** Calls a servop that is not described here, and gives whatever it answers. Rejects as {@link call}. */
  untyped(service: string, operation: string, data: unknown = {}, options?: ServopOptions): Promise<unknown> {
    return this.#dispatcher.call({ service, operation, data }, options);
  }

  /** Forgets the session and stops the heartbeats. The next call logs in anew. */
  disconnect(): void {
    this.#dispatcher.endSession();
  }
}
