import { requireControlToken } from '../../control/control-token.ts';
import { DEFAULT_HISTORY_BYTES, HistoryBudget } from '../../engine/history-budget.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../../world/mock.ts';
import { DEFAULT_WORLD, Worlds, type WorldsOptions } from '../../world/worlds.ts';
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
  const { maxHistoryBytes = DEFAULT_HISTORY_BYTES, ...serve } = others;
  if (controlToken !== undefined) requireControlToken(controlToken);
  requireLimits({ maxWorlds, idleMs, maxHistoryBytes }, 0);
  const history = new HistoryBudget(maxHistoryBytes);
  const makeOwn = (name: string): PresenceMock =>
    createPresenceMock({ name, ...(seed ? { seed } : {}), ...(settings ? { settings } : {}) });
  const make = makeWorld ?? makeOwn;
  const worlds = new Worlds<PresenceMock>({
    make: (name) => {
      const world = name === DEFAULT_WORLD && mock ? mock : make(name);
      world.keepHistoryWithin(history);
      return world;
    },
    discard: (world) => {
      world.close();
      world.keepHistoryWithin(new HistoryBudget(maxHistoryBytes));
    },
    ...(maxWorlds === undefined ? {} : { maxWorlds }),
    ...(idleMs === undefined ? {} : { idleMs }),
  });
  // A seed that cannot be is found before the server listens.
  worlds.get(DEFAULT_WORLD);
  const control = new LateControl(async () => {
    const { createControlPort } = await import('./control-and-console.ts');
    return createControlPort(worlds, {
      ...(controlToken === undefined ? { closed: !isLoopback(serve.host) } : { token: controlToken }),
    });
  });
  return serveWorlds(worlds, { control, ...serve });
}

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host = '127.0.0.1'): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
