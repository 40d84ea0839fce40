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
 * Options for a {@link BrainCloudServer}. Hooks run once per packet. The packet body contains the session id
 * and, for a login, the secret. The client sets `retry.methods`, because packets can always be resent safely.
 */
export interface BrainCloudServerOptions extends PipelineOptions {
  /** The app id from the portal. */
  appId: string;
  /** The server name from the portal (Design, Servers, My Servers). */
  serverName: string;
  /** The server secret. It is sent only to the service and never appears in errors. */
  serverSecret: string;
  /** The base URL, without `/s2sdispatcher`. @default 'https://api.braincloudservers.com' */
  serverUrl?: string | undefined;
  /**
   * Whether to send a heartbeat if nothing else was sent for 85% of the session timeout. Does not keep a Node
   * process alive.
   *
   * @default true
   */
  heartbeat?: boolean | undefined;
}

const SESSION_EXPIRED = 40365;

/**
 * A brainCloud client for a server (S2S). It logs in on the first call, keeps the session alive, and logs in
 * again when it expires. A packet that gets no response is resent with the same id; after the last attempt,
 * its calls reject and the next call starts a new session.
 *
 * @example
 * const server = new BrainCloudServer({ appId, serverName, serverSecret });
 * await server.presence.sysInitializePresence({ profileId: thermometerId, expirySecs: 300 });
 *
 * @see https://docs.braincloudservers.com/api/s2s
 */
export class BrainCloudServer implements ServerCaller {
  /** The presence service for servers, which can start and end presences. */
  readonly presence: ServerPresenceService;
  readonly #dispatcher: Dispatcher;
  readonly #heartbeat: Heartbeat;

  /** @throws ConfigurationError when an option is invalid */
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
   * Calls a servop by name and returns the data of its response.
   *
   * @throws ServopError when brainCloud refuses the call or the login; ApiError for an unexpected response;
   * NetworkError; TimeoutError; the signal's reason; ConfigurationError for data that cannot be serialized as
   * JSON
   */
  call<Servop extends keyof ServerServops>(
    servop: Servop,
    ...[data, options]: ServopArguments<ServerServops[Servop]>
  ): Promise<AnswerOf<ServerServops[Servop]>> {
    const [service = '', operation = ''] = servop.split('.');
    return this.untyped(service, operation, data, options) as Promise<AnswerOf<ServerServops[Servop]>>;
  }

  /**
   * Calls a servop that this package has no types for, and returns the data of its response. Rejects like
   * {@link call}.
   */
  untyped(service: string, operation: string, data: unknown = {}, options?: ServopOptions): Promise<unknown> {
    return this.#dispatcher.call({ service, operation, data }, options);
  }

  /** Discards the session and stops the heartbeats. The next call logs in again. */
  disconnect(): void {
    this.#dispatcher.endSession();
  }
}
