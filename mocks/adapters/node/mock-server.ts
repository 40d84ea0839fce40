import { requireControlToken } from '../../control/control-token.ts';
import { DEFAULT_HISTORY_BYTES, HistoryBudget } from '../../engine/history-budget.ts';
import { DEFAULT_MAX_BODY_BYTES } from '../../engine/unreadable-body.ts';
import type { BraincloudServiceOptions, GenesysServiceOptions } from '../../upstream/service-options.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../../world/mock.ts';
import { DEFAULT_WORLD, Worlds, type WorldsOptions } from '../../world/worlds.ts';
import type { Forwarding } from './forwarding.ts';
import { LateControl } from './late-control.ts';
import { requireLimits } from './limits.ts';
import { type MockServer, type ServeOptions, serveWorlds } from './server.ts';

export interface MockServerOptions
  extends ServeOptions,
    Pick<PresenceMockOptions, 'seed' | 'settings'>,
    Pick<WorldsOptions<PresenceMock>, 'maxWorlds' | 'idleMs'> {
  /**
   * The default world, used by calls that do not name a world. Pass your own to set its clock or inspect it.
   * @default created like the other worlds
   */
  readonly mock?: PresenceMock;
  /**
   * Creates a world on its first use.
   * @default createPresenceMock with the name, `seed` and `settings`
   */
  readonly makeWorld?: (name: string) => PresenceMock;
  /**
   * Token that every control call except the health check must send: `Authorization: Bearer …`. It must be non-empty
   * ASCII without leading or trailing spaces. Without a token, a server that other machines can reach has no control API.
   * @default no token on a loopback address; otherwise only the health check is available
   */
  readonly controlToken?: string;
  /**
   * Maximum memory in bytes for the journals and change logs of all worlds, as an upper estimate. When it is
   * exceeded, the oldest entries across all worlds are removed.
   * @default 67108864
   */
  readonly maxHistoryBytes?: number;
  /**
   * The real org to which Genesys Cloud paths that the mock does not implement are forwarded: a region, a URL, or an
   * address with credentials. Without credentials, the caller's token is sent.
   * @default nothing is forwarded
   */
  readonly genesys?: string | GenesysServiceOptions;
  /**
   * The real app that receives the brainCloud servops that the mock does not implement, in a session of the same
   * player, or of `serverName` for server-to-server calls. Requires `appId` and `appSecret`.
   * @default nothing is forwarded
   */
  readonly braincloud?: BraincloudServiceOptions;
  /**
   * Operations to forward although the mock implements them: an operationId, or a method and path such as
   * `GET /api/v2/users/*`, in which `*` matches one path segment and `**` any number of segments.
   * @default none
   */
  readonly forward?: readonly string[];
  /**
   * Maximum size of a forwarded response, in bytes. If a response is larger, the connection is closed at this
   * size.
   * @default 104857600
   */
  readonly maxForwardedBytes?: number;
  /**
   * A forwarded call fails with 502 if no data is received for this many milliseconds.
   * @default 30000
   */
  readonly forwardTimeoutMs?: number;
}

/**
 * Starts the mock as a server, with both services and all worlds on one port.
 *
 * @throws ListenError if it cannot listen, for example because the port is in use.
 * @throws TypeError for an invalid option.
 *
 * @example
 * await using server = await startMockServer({ port: 0 });
 * const presence = new PresenceApi({ baseUrl: server.url, accessToken: 'any' });
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer<PresenceMock>> {
  const { mock, seed, settings, makeWorld, maxWorlds, idleMs, controlToken, ...others } = options;
  const { maxHistoryBytes = DEFAULT_HISTORY_BYTES, ...rest } = others;
  const { genesys, braincloud, forward, maxForwardedBytes, forwardTimeoutMs, ...serve } = rest;
  if (controlToken !== undefined) requireControlToken(controlToken);
  requireLimits({ maxWorlds, idleMs, maxHistoryBytes }, 0);
  requireLimits({ maxForwardedBytes, forwardTimeoutMs }, 1);
  const history = new HistoryBudget(maxHistoryBytes);
  const makeOwn = (name: string): PresenceMock =>
    createPresenceMock({ name, ...(seed ? { seed } : {}), ...(settings ? { settings } : {}) });
  const make = makeWorld ?? makeOwn;
  let forwarding: Forwarding | undefined;
  const worlds = new Worlds<PresenceMock>({
    make: (name) => {
      const world = name === DEFAULT_WORLD && mock ? mock : make(name);
      world.keepHistoryWithin(history);
      forwarding?.prepare(world);
      return world;
    },
    discard: (world) => {
      world.close();
      world.keepHistoryWithin(new HistoryBudget(maxHistoryBytes));
    },
    ...(maxWorlds === undefined ? {} : { maxWorlds }),
    ...(idleMs === undefined ? {} : { idleMs }),
  });
  forwarding = await forwardingOf(worlds, options);
  // An invalid seed must fail before the server listens.
  worlds.get(DEFAULT_WORLD);
  const control = new LateControl(async () => {
    const { createControlPort } = await import('./control-and-console.ts');
    return createControlPort(worlds, {
      ...(controlToken === undefined ? { closed: !isLoopback(serve.host) } : { token: controlToken }),
    });
  });
  return serveWorlds(worlds, { control, ...(forwarding ? { forwarding } : {}), ...serve });
}

/** Loaded only when a real service is configured. */
async function forwardingOf(
  worlds: Worlds<PresenceMock>,
  options: MockServerOptions,
): Promise<Forwarding | undefined> {
  const { genesys, braincloud, forward, host, maxBodyBytes, maxForwardedBytes, forwardTimeoutMs } = options;
  if (genesys === undefined && !braincloud) {
    if (forward) throw new TypeError('`forward` requires a real service: set `genesys` or `braincloud`.');
    return undefined;
  }
  const { createForwarding } = await import('./forwarding.ts');
  return createForwarding(worlds, {
    ...(genesys === undefined ? {} : { genesys }),
    ...(braincloud ? { braincloud } : {}),
    ...(forward ? { forward } : {}),
    isPublic: !isLoopback(host),
    limits: {
      maxRequestBytes: maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
      maxAnswerBytes: maxForwardedBytes ?? 104_857_600,
      timeoutMs: forwardTimeoutMs ?? 30_000,
    },
  });
}

/** Whether a server on this host can be reached only from this machine. */
export function isLoopback(host = '127.0.0.1'): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
