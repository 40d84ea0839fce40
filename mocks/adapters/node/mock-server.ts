import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../../mock.ts';
import { DEFAULT_WORLD, Worlds, type WorldsOptions } from '../../worlds.ts';
import { LateControl } from './late-control.ts';
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
   * its own machine is controlled with a token only.
   * @default none is wanted on a loopback address; elsewhere only the health check is answered
   */
  readonly controlToken?: string;
}

/**
 * Starts the mock as a server: everything on one port, a world for each name. See `MockServerOptions` for what it
 * takes; all of it may be left out.
 *
 * @throws ListenError when it cannot listen there, for instance because the port is taken.
 * @throws TypeError when one of `allowOrigins` is no origin.
 *
 * @example
 * await using server = await startMockServer({ port: 0 });
 * const presence = new PresenceApi({ baseUrl: server.url, accessToken: 'any' });
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer<PresenceMock>> {
  const { mock, seed, settings, makeWorld, maxWorlds, idleMs, controlToken, ...serve } = options;
  const makeOwn = (name: string): PresenceMock =>
    createPresenceMock({ name, ...(seed ? { seed } : {}), ...(settings ? { settings } : {}) });
  const make = makeWorld ?? makeOwn;
  const worlds = new Worlds<PresenceMock>({
    make: (name) => (name === DEFAULT_WORLD && mock ? mock : make(name)),
    discard: (world) => world.close(),
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
