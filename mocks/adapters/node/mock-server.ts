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
   * The world of calls that name none: hand in your own to set its clock, or to look into it.
   * @default one made like the others
   */
  readonly mock?: PresenceMock;
  /**
   * Makes a world on its first use.
   * @default createPresenceMock with the name, `seed` and `settings`
   */
  readonly makeWorld?: (name: string) => PresenceMock;
  /**
   * Every control call but the health check must carry it: `Authorization: Bearer …`. A server that listens beyond
   * its own machine is controlled with a token only. ASCII characters without spaces at the ends; it cannot be empty.
   * @default none is wanted on a loopback address; elsewhere only the health check is answered
   */
  readonly controlToken?: string;
  /**
   * Memory in bytes that the journals and change logs of all worlds may hold together, as estimated from above.
   * Beyond it, the oldest entry of all worlds goes first.
   * @default 67108864
   */
  readonly maxHistoryBytes?: number;
  /**
   * The real org that answers Genesys Cloud paths which the mock does not know: a region, a URL, or both URL and
   * credentials. Calls keep their own token, unless there are credentials.
   * @default nothing is forwarded
   */
  readonly genesys?: string | GenesysServiceOptions;
  /**
   * The real app that answers brainCloud servops which the mock does not know, in a session of the same player or, for
   * calls of servers, of `serverName`. Needs `appId` and `appSecret`.
   * @default nothing is forwarded
   */
  readonly braincloud?: BraincloudServiceOptions;
  /**
   * Operations that are forwarded although the mock knows them: an operationId, or a method and path such as
   * `GET /api/v2/users/*`, where `*` stands for one part of a path and `**` for any number.
   * @default none
   */
  readonly forward?: readonly string[];
  /**
   * The largest answer that is forwarded, in bytes. The connection breaks where a longer one exceeds it.
   * @default 104857600
   */
  readonly maxForwardedBytes?: number;
  /**
   * A forwarded call fails with 502 after so many milliseconds without a byte.
   * @default 30000
   */
  readonly forwardTimeoutMs?: number;
}

/**
 * Starts the mock as a server: everything on one port, a world for each name. See `MockServerOptions` for what it
 * takes; all of it may be left out.
 *
 * @throws ListenError when it cannot listen there, for instance because the port is taken.
 * @throws TypeError when `controlToken` is empty, or another option has a value that it cannot have.
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
  // A seed that cannot be is found before the server listens.
  worlds.get(DEFAULT_WORLD);
  const control = new LateControl(async () => {
    const { createControlPort } = await import('./control-and-console.ts');
    return createControlPort(worlds, {
      ...(controlToken === undefined ? { closed: !isLoopback(serve.host) } : { token: controlToken }),
    });
  });
  return serveWorlds(worlds, { control, ...(forwarding ? { forwarding } : {}), ...serve });
}

/** Loaded only where there is a service to forward to. */
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

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host = '127.0.0.1'): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
