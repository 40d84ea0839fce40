// Fills a mock with so many of one kind, in process, and tells what a call costs then and what each takes of memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import type { Call, createPresenceMock, defaultGenesysSeed, PresenceMock } from '../../mocks/index.ts';
import { entry } from '../harness/entry.ts';
import { join, logIn, SENDER, servopCall } from '../harness/listeners.ts';
import { file } from '../harness/served.ts';
import { figureOf } from '../harness/statistics.ts';
import { question } from '../harness/worker.ts';
import type { Seat } from './rtt-listeners.ts';

export type Kind = 'users' | 'definitions' | 'listeners' | 'worlds' | 'sockets';

export interface Growth {
  readonly bytesEach: number;
  /** Microseconds, by what was done. */
  readonly micros: Readonly<Record<string, number>>;
}

type Mocks = {
  createPresenceMock: typeof createPresenceMock;
  defaultGenesysSeed: typeof defaultGenesysSeed;
};

const { kind, size } = question<{ kind: Kind; size: number }>();
const mocks: Mocks = await import(entry('./mocks'));
/** A built-in definition. */
const ON_QUEUE = 'e08eaf1b-ee47-4fa9-a231-1200e284798f';
const BATCHES = 1_000;
const CALLS = 50;
/** As many of every size are called, or the least would be the best known to the processor's caches. */
const CALLED = 10;
const FIRST_SOCKETS = 1_000;

/** The median of many short batches; as many go before, until the compiler has done what it does. */
function microsOf(act: () => void): number {
  const times: number[] = [];
  for (let batch = 0; batch < 2 * BATCHES; batch++) {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) act();
    times.push(((performance.now() - start) / CALLS) * 1000);
  }
  return figureOf(times.slice(BATCHES)).median;
}

/** The median of what a push takes for each of those it goes to. */
function microsOfPushing(push: (round: number) => void): number {
  const rounds = Math.max(20, Math.min(2_000, Math.round(200_000 / size)));
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const start = performance.now();
    push(round);
    times.push(((performance.now() - start) * 1000) / size);
  }
  return figureOf(times.slice(rounds)).median;
}

function heapBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function call(method: string, path: string, query = '', bodyText = ''): Call {
  const headers = {
    authorization: 'Bearer any',
    ...(bodyText ? { 'content-type': 'application/json' } : {}),
  };
  return { method, path, query, headers, bodyText };
}

function answer(mock: PresenceMock, made: Call): string {
  const { status, bodyText } = mock.answer(made);
  if (status !== 200) throw new Error(`${made.method} ${made.path} was answered ${status}: ${bodyText}`);
  return bodyText;
}

/** Makes one call after the other, again and again. */
function inTurn(mock: PresenceMock, calls: readonly Call[]): () => void {
  let turn = 0;
  return () => answer(mock, calls[turn++ % calls.length] as Call);
}

/** Numbers of some, strewn over all. */
function strewn(): number[] {
  return Array.from({ length: CALLED }, (_, index) => Math.floor(((index + 0.5) * size) / CALLED));
}

function idOf(kindDigit: number, number: number): string {
  return `${kindDigit}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function withUsers(): Growth {
  const { defaultGenesysSeed: seed } = mocks;
  const [person] = seed.users;
  const before = heapBytes();
  const users = Array.from({ length: size }, (_, index) => ({
    name: 'Somebody',
    email: 'somebody@example.com',
    ...person,
    id: idOf(1, index),
    presence: { definition: ON_QUEUE },
  }));
  const mock = mocks.createPresenceMock({ seed: { genesys: { ...seed, users } } });
  users.length = 0;
  const bytesEach = (heapBytes() - before) / size;
  const [one] = JSON.parse(answer(mock, call('GET', '/api/v2/presencedefinitions'))).entities;
  const paths = strewn().map((number) => `/api/v2/users/${idOf(1, number)}/presences/purecloud`);
  const patches = ['Back soon', 'Back later'].flatMap((message) => {
    const body = JSON.stringify({ presenceDefinition: { id: one.id }, message });
    return paths.map((path) => call('PATCH', path, '', body));
  });
  const gets = paths.map((path) => call('GET', path));
  return {
    bytesEach,
    micros: { 'GET one': microsOf(inTurn(mock, gets)), PATCH: microsOf(inTurn(mock, patches)) },
  };
}

function withDefinitions(): Growth {
  const { defaultGenesysSeed: seed } = mocks;
  const [definition] = seed.definitions ?? [];
  const before = heapBytes();
  const definitions = Array.from({ length: size }, (_, index) => ({
    languageLabels: { en_US: 'Coaching' },
    systemPresence: 'Busy' as const,
    ...definition,
    id: idOf(5, index),
  }));
  const mock = mocks.createPresenceMock({
    seed: { genesys: { ...seed, definitions: [...(seed.definitions ?? []), ...definitions] } },
  });
  definitions.length = 0;
  const bytesEach = (heapBytes() - before) / size;
  const list = '/api/v2/presencedefinitions';
  const paths = strewn().map((number) => `${list}/${idOf(5, number)}`);
  const puts = ['Coaching', 'Training'].flatMap((label) => {
    const body = JSON.stringify({ languageLabels: { en_US: label }, systemPresence: 'Busy' });
    return paths.map((path) => call('PUT', path, '', body));
  });
  const page = call('GET', list, 'pageSize=25&pageNumber=1');
  const gets = paths.map((path) => call('GET', path));
  return {
    bytesEach,
    micros: {
      'GET one': microsOf(inTurn(mock, gets)),
      'GET a page of 25': microsOf(inTurn(mock, [page])),
      'PUT one': microsOf(inTurn(mock, puts)),
    },
  };
}

/** A socket in process that counts what it is sent. */
class CountingSocket {
  received = 0;
  send(_frame: string | Uint8Array): void {
    this.received++;
  }
  close(): void {}
}

function withListeners(): Growth {
  const mock = mocks.createPresenceMock();
  const before = heapBytes();
  const sockets = Array.from({ length: size }, (_, index) => {
    const socket = new CountingSocket();
    join(mock, listener(index), true, socket);
    return socket;
  });
  const bytesEach = (heapBytes() - before) / size;
  const sessionId = join(mock, SENDER, false, new CountingSocket());
  for (const socket of sockets) socket.received = 0;
  let pushes = 0;
  const push = microsOfPushing(() => {
    const data = { activity: { ROUND: pushes } };
    const messages = [{ service: 'presence', operation: 'UPDATE_ACTIVITY', data }];
    answer(mock, servopCall(messages, ++pushes, sessionId));
  });
  const missing = sockets.filter(({ received }) => received !== pushes).length;
  if (missing > 0) throw new Error(`${missing} listeners did not get each of ${pushes} pushes.`);
  const frame = new Uint8Array(300);
  const loop = microsOfPushing(() => {
    for (const socket of sockets) socket.send(frame);
  });
  return {
    bytesEach,
    micros: { 'a push, for each': push, 'a bare loop over the same sockets, for each': loop },
  };
}

/** One of any number of players. */
function listener(number: number): typeof SENDER {
  return { userId: `listener-${number}`, password: 'password' };
}

async function serve(maxWorlds: number): Promise<MockServer<PresenceMock>> {
  const node: { startMockServer: typeof startMockServer } = await import(entry('./mocks/node'));
  return node.startMockServer({ port: 0, maxWorlds });
}

async function withWorlds(): Promise<Growth> {
  await using server = await serve(size + 1);
  const before = heapBytes();
  for (let number = 0; number < size; number++) server.world(`world-${number}`);
  const bytesEach = (heapBytes() - before) / size;
  const names = strewn().map((number) => `world-${number}`);
  const presences = call('GET', '/api/v2/systempresences');
  let turn = 0;
  return {
    bytesEach,
    micros: {
      'make one': microsOfMaking((number) => mocks.createPresenceMock({ name: `more-${number}` })),
      'GET one': microsOf(() => answer(server.world(names[turn++ % CALLED]), presences)),
    },
  };
}

function microsOfMaking(make: (number: number) => unknown): number {
  const times = Array.from({ length: 1_000 }, (_, number) => {
    const start = performance.now();
    make(number);
    return (performance.now() - start) * 1000;
  });
  return figureOf(times.slice(500)).median;
}

/** Real sockets, held at their other end by processes of their own. */
async function withSockets(): Promise<Growth> {
  await using server = await serve(1);
  // What the first of them bring into memory stays, however many come.
  await openSockets(server, 0, FIRST_SOCKETS);
  const before = residentBytes();
  await openSockets(server, FIRST_SOCKETS, size);
  return { bytesEach: (residentBytes() - before) / size, micros: {} };
}

async function openSockets(server: MockServer<PresenceMock>, first: number, count: number): Promise<void> {
  const seats: Seat[] = Array.from({ length: count }, (_, index) =>
    logIn(server.world(), listener(first + index), true, server.url),
  );
  const child = fork(file('bench/workers/rtt-listeners.ts'));
  child.send(seats);
  await once(child, 'message');
}

function residentBytes(): number {
  heapBytes();
  return process.memoryUsage.rss();
}

const measures = {
  users: withUsers,
  definitions: withDefinitions,
  listeners: withListeners,
  worlds: withWorlds,
  sockets: withSockets,
};
process.send?.(await measures[kind]());
