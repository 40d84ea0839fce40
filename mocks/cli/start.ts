import { ListenError } from '../adapters/node/listen-error.ts';
import { isLoopback, type MockServerOptions, startMockServer } from '../adapters/node/mock-server.ts';
import type { MockServer } from '../adapters/node/server.ts';
import { genesysAddress } from '../upstream/service-address.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../world/mock.ts';
import { DEFAULT_WORLD } from '../world/worlds.ts';
import type { ConsoleOutput } from './console-output.ts';
import { readSeedFile } from './seed-file.ts';
import { servicesOf } from './service-flags.ts';
import type { StartOptions } from './start-options.ts';
import { readTls } from './tls-files.ts';
import { UsageError } from './usage-error.ts';

/** A running server and its related services. */
export interface Running {
  readonly server: MockServer<PresenceMock>;
  /** Closes all connections and saves the state if there is a state file. */
  stop(): Promise<void>;
}

/**
 * Starts the server with these options.
 * @throws UsageError for an invalid file or an unavailable port.
 */
export async function start(options: StartOptions, output: ConsoleOutput): Promise<Running> {
  const { makeWorld, stop: stopWatching } = await worldMaker(options, output);
  try {
    const { server, stop } = await startServer(options, output, makeWorld);
    return {
      server,
      stop: () => {
        stopWatching();
        return stop();
      },
    };
  } catch (error) {
    stopWatching();
    throw error;
  }
}

async function startServer(
  options: StartOptions,
  output: ConsoleOutput,
  makeWorld: (name: string) => PresenceMock,
): Promise<Running> {
  if (options.state !== undefined) return startWithState(options.state, options, output, makeWorld);
  const server = await listen(options, output, makeWorld);
  return { server, stop: () => server.close() };
}

interface WorldMaker {
  readonly makeWorld: (name: string) => PresenceMock;
  /** Stops watching the seed file. */
  readonly stop: () => void;
}

async function startWithState(
  file: string,
  options: StartOptions,
  output: ConsoleOutput,
  makeWorld: (name: string) => PresenceMock,
): Promise<Running> {
  const { claimState, readState, restoreState, StateFile } = await import('./state-file.ts');
  const { path, release } = await claimState(file);
  let server: MockServer<PresenceMock> | undefined;
  try {
    const snapshot = await readState(path);
    const mock = makeWorld(DEFAULT_WORLD);
    if (snapshot) restoreState(path, mock, snapshot);
    const started = await listen(options, output, (name) =>
      name === DEFAULT_WORLD ? mock : makeWorld(name),
    );
    server = started;
    const state = new StateFile(path, mock, { note: output.note });
    await state.start();
    const stop = async (): Promise<void> => {
      await started.close();
      await state.stop().finally(release);
    };
    return { server: started, stop };
  } catch (error) {
    await server?.close();
    release();
    throw error;
  }
}

/** @throws UsageError for an invalid certificate or an unavailable port. */
async function listen(
  options: StartOptions,
  output: ConsoleOutput,
  makeWorld: (name: string) => PresenceMock,
): Promise<MockServer<PresenceMock>> {
  const { port, host, maxWorlds, worldIdle, controlToken, publicUrl } = options;
  const { allowHost = [], allowOrigin = [] } = options;
  const tls = await readTls(options, output.note);
  const url = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (controlToken === undefined && !isLoopback(host)) {
    output.note(
      `Other machines can reach ${host}, so the control API is disabled except for the health check. Enable it with --control-token.`,
    );
  }
  try {
    return await startMockServer({
      ...forwardingOf(options, output.note),
      port,
      host,
      maxWorlds,
      idleMs: worldIdle * 60_000,
      makeWorld,
      allowHosts: url ? [...allowHost, url.hostname.replaceAll(/[[\]]/g, '')] : allowHost,
      allowOrigins: url ? [...allowOrigin, url.origin] : allowOrigin,
      onRefusal: output.note,
      ...(tls ? { tls } : {}),
      ...(controlToken === undefined ? {} : { controlToken }),
    });
  } catch (error) {
    if (error instanceof ListenError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/**
 * Returns what to forward, and where.
 * @throws UsageError if credentials are incomplete, or no service is named.
 */
function forwardingOf(
  options: StartOptions,
  note: (text: string) => void,
): Pick<MockServerOptions, 'genesys' | 'braincloud' | 'forward'> {
  const { forward = true, host } = options;
  if (forward === false) return {};
  const { genesys, braincloud } = servicesOf(options, process.env);
  if (!genesys && !braincloud) {
    if (!Array.isArray(forward)) return {};
    throw new UsageError('--forward requires a real service: --genesys REGION or --braincloud URL.');
  }
  if (genesys) {
    const { clientId } = genesys;
    const token = clientId === undefined ? "the caller's token" : `tokens of client ${clientId}`;
    note(`Unknown paths are forwarded to ${genesysAddress(genesys.service).apiUrl} with ${token}.`);
    if (clientId !== undefined && !isLoopback(host)) {
      note(
        'Other machines can reach this server, so calls with a token that is not in the seed and was not issued by the mock are refused.',
      );
    }
  }
  if (braincloud) {
    if (braincloud.appId === undefined) {
      throw new UsageError(
        '--braincloud requires BRAINCLOUD_APP_ID and BRAINCLOUD_APP_SECRET to sign forwarded packets.',
      );
    }
    note(`Unknown servops are forwarded to ${braincloud.service} as app ${braincloud.appId}.`);
  }
  return {
    ...(genesys ? { genesys } : {}),
    ...(braincloud ? { braincloud } : {}),
    ...(Array.isArray(forward) ? { forward } : {}),
  };
}

/** Returns a function that creates worlds with the seed, and reports their calls if anything listens. */
async function worldMaker(
  { seed: file, watch = false, publicUrl, validateResponses = false }: StartOptions,
  output: ConsoleOutput,
): Promise<WorldMaker> {
  if (watch && file === undefined) throw new UsageError('--watch requires --seed FILE.');
  const seed = file === undefined ? undefined : await readSeedFile(file);
  const seedWatch =
    watch && file !== undefined && seed
      ? new (await import('./seed-watch.ts')).SeedWatch(file, seed, output.note)
      : undefined;
  const createMock = validateResponses ? await validatingMocks() : createPresenceMock;
  const settings =
    publicUrl === undefined ? undefined : { genesys: { publicUrl }, braincloud: { publicUrl } };
  const makeWorld = (name: string): PresenceMock => {
    const begin = seedWatch?.seed ?? seed;
    const mock = createMock({ name, ...(begin ? { seed: begin } : {}), ...(settings ? { settings } : {}) });
    if (output.level !== 'none') mock.journal.subscribe(output.call);
    seedWatch?.add(mock);
    return mock;
  };
  return { makeWorld, stop: () => seedWatch?.stop() };
}

/** Loads the validators only if validation was requested. */
async function validatingMocks(): Promise<(options: PresenceMockOptions) => PresenceMock> {
  const { ValidatingMock } = await import('../world/validating-mock.ts');
  return (options) => new ValidatingMock(options);
}
