// Fills an in-process mock with many items of one kind. Then repeats an action, or reports the memory per item.
import type { MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import type { Call, createPresenceMock, defaultGenesysSeed, PresenceMock } from '../../mocks/index.ts';
import { builtIn } from '../../test/contract/seed-ids.ts';
import {
  connectionOf,
  logInMessages,
  type PacketMessage,
  packet,
  player,
  SENDER,
} from '../braincloud-packets.ts';
import { Build } from '../build.ts';
import type { Measurement } from '../comparison.ts';
import { makeCallsOnRequest, workerOptions } from '../worker.ts';

export type Kind = 'users' | 'definitions' | 'listeners' | 'worlds';

export interface GrowthOptions {
  readonly kind: Kind;
  /** One of the kind's actions, or `memory`. */
  readonly act: string;
  readonly size: number;
  /** The root of the build. */
  readonly root: string;
}

/** The actions on a full mock by name, and the number of calls that each counts as. */
type Acts = Readonly<Record<string, { readonly run: () => unknown; readonly calls: number }>>;

interface Mocks {
  readonly createPresenceMock: typeof createPresenceMock;
  readonly defaultGenesysSeed: typeof defaultGenesysSeed;
}

const { kind, act, size, root } = workerOptions<GrowthOptions>();
const build = new Build(root);
const { createPresenceMock: createMock, defaultGenesysSeed: seed }: Mocks = await import(
  build.entry('./mocks')
);
/** The same for every size, because fewer items would benefit from the processor's caches. */
const CALLED = 10;
const BATCH = 50;
/** The id of a built-in definition. */
const DEFINITIONS = '/api/v2/presencedefinitions';

function heapBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function call(method: string, target: string, body?: object): Call {
  const [path = '', query = ''] = target.split('?');
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  return { method, path, query, headers, bodyText: body ? JSON.stringify(body) : '' };
}

function answer(mock: PresenceMock, made: Call): string {
  const { status, bodyText } = mock.answer(made);
  if (status !== 200) throw new Error(`${made.method} ${made.path} returned ${status}: ${bodyText}`);
  return bodyText;
}

/** Makes the calls repeatedly and in batches, to reduce the overhead of the loop. */
function inTurn(mockOf: (turn: number) => PresenceMock, calls: readonly Call[]): Acts[string] {
  let turn = 0;
  const run = (): void => {
    for (let made = 0; made < BATCH; made++) answer(mockOf(turn), calls[turn++ % calls.length] as Call);
  };
  return { run, calls: BATCH };
}

/** Returns evenly spaced numbers. */
function sample(): number[] {
  return Array.from({ length: CALLED }, (_, index) => Math.floor(((index + 0.5) * size) / CALLED));
}

function idOf(kindDigit: number, number: number): string {
  return `${kindDigit}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function withUsers(): Acts {
  const [first] = seed.users;
  const users = Array.from({ length: size }, (_, index) => ({
    name: 'Agent',
    email: 'agent@example.com',
    ...first,
    id: idOf(1, index),
    presence: { definition: builtIn['On Queue'] },
  }));
  const mock = createMock({ seed: { genesys: { ...seed, users } } });
  const [one] = JSON.parse(answer(mock, call('GET', DEFINITIONS))).entities;
  const paths = sample().map((number) => `/api/v2/users/${idOf(1, number)}/presences/purecloud`);
  const patches = ['Back soon', 'Back later'].flatMap((message) =>
    paths.map((path) => call('PATCH', path, { presenceDefinition: { id: one.id }, message })),
  );
  const gets = paths.map((path) => call('GET', path));
  return { 'GET one': inTurn(() => mock, gets), PATCH: inTurn(() => mock, patches) };
}

function withDefinitions(): Acts {
  const [first] = seed.definitions ?? [];
  const definitions = Array.from({ length: size }, (_, index) => ({
    languageLabels: { en_US: 'Coaching' },
    systemPresence: 'Busy' as const,
    ...first,
    id: idOf(5, index),
  }));
  const mock = createMock({
    seed: { genesys: { ...seed, definitions: [...(seed.definitions ?? []), ...definitions] } },
  });
  const paths = sample().map((number) => `${DEFINITIONS}/${idOf(5, number)}`);
  const puts = ['Coaching', 'Training'].flatMap((label) =>
    paths.map((path) => call('PUT', path, { languageLabels: { en_US: label }, systemPresence: 'Busy' })),
  );
  const gets = paths.map((path) => call('GET', path));
  return {
    'GET one': inTurn(() => mock, gets),
    'GET a page of 25': inTurn(() => mock, [call('GET', `${DEFINITIONS}?pageSize=25&pageNumber=1`)]),
    'PUT one': inTurn(() => mock, puts),
  };
}

function servops(messages: readonly PacketMessage[], packetId: number, sessionId?: string): Call {
  const { body, headers } = packet(messages, packetId, sessionId);
  return { method: 'POST', path: '/dispatcherv2', query: '', headers, bodyText: body };
}

function withListeners(): Acts {
  const mock = createMock();
  let received = 0;
  const socket = { send: () => received++, close: () => {} };
  const join = (who: typeof SENDER, listens: boolean): string => {
    const { url, hello, sessionId } = connectionOf(answer(mock, servops(logInMessages(who, listens), 0)));
    mock.connect(url, socket)?.message(hello);
    return sessionId;
  };
  for (let number = 0; number < size; number++) join(player(number), true);
  const sessionId = join(SENDER, false);
  let pushes = 0;
  const run = (): void => {
    const data = { activity: { ROUND: pushes } };
    const update = { service: 'presence', operation: 'UPDATE_ACTIVITY', data };
    const before = received;
    answer(mock, servops([update], ++pushes, sessionId));
    if (received - before !== size)
      throw new Error(`A push reached ${received - before} of ${size} listeners.`);
  };
  return { 'Push to each': { run, calls: size } };
}

async function withWorlds(): Promise<Acts> {
  const node: { startMockServer: typeof startMockServer } = await import(build.entry('./mocks/node'));
  const server: MockServer<PresenceMock> = await node.startMockServer({ port: 0, maxWorlds: size + 1 });
  for (let number = 0; number < size; number++) server.world(`world-${number}`);
  const names = sample().map((number) => `world-${number}`);
  const presences = call('GET', '/api/v2/systempresences');
  return { 'GET one': inTurn((turn) => server.world(names[turn % CALLED]), [presences]) };
}

const fillers = {
  users: withUsers,
  definitions: withDefinitions,
  listeners: withListeners,
  worlds: withWorlds,
};
const before = heapBytes();
const acts = await fillers[kind]();
const kilobytesEach = (heapBytes() - before) / size / 1000;
const chosen = acts[act];
if (chosen) makeCallsOnRequest(chosen.run, 1, chosen.calls);
else process.on('message', () => process.send?.({ figure: kilobytesEach } satisfies Measurement));
