// Fills a mock with so many of one kind, in process, and tells what a call costs then and what each takes of memory.
import type { startMockServer } from '../../mocks/adapters/node.ts';
import type { Call, createPresenceMock, defaultGenesysSeed, PresenceMock } from '../../mocks/index.ts';
import { entry } from '../harness/entry.ts';
import { joinListeners, SENDER, servopCall } from '../harness/listeners.ts';
import { question } from '../harness/worker.ts';

export type Kind = 'users' | 'definitions' | 'listeners' | 'worlds';

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
const BATCHES = 400;
const CALLS = 50;

/** The median of many short batches. */
function microsOf(act: () => void): number {
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) act();
    times.push(((performance.now() - start) / CALLS) * 1000);
  }
  return times.sort((a, b) => a - b)[BATCHES >> 1] ?? 0;
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
  const middle = idOf(1, size >> 1);
  const [one] = JSON.parse(answer(mock, call('GET', '/api/v2/presencedefinitions'))).entities;
  const body = JSON.stringify({ presenceDefinition: { id: one.id }, message: 'Back soon' });
  const path = `/api/v2/users/${middle}/presences/purecloud`;
  return {
    bytesEach,
    micros: {
      'GET one': microsOf(() => answer(mock, call('GET', path))),
      PATCH: microsOf(() => answer(mock, call('PATCH', path, '', body))),
    },
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
  let turn = 0;
  return {
    bytesEach,
    micros: {
      'GET one': microsOf(() => answer(mock, call('GET', `${list}/${idOf(5, size >> 1)}`))),
      'GET a page of 25': microsOf(() => answer(mock, call('GET', list, 'pageSize=25&pageNumber=1'))),
      'PUT one': microsOf(() => {
        const body = JSON.stringify({ languageLabels: { en_US: `Turn ${turn++}` }, systemPresence: 'Busy' });
        answer(mock, call('PUT', `${list}/${idOf(5, size >> 1)}`, '', body));
      }),
    },
  };
}

function withListeners(): Growth {
  const mock = mocks.createPresenceMock();
  const before = heapBytes();
  let received = 0;
  joinListeners(mock, size, () => received++);
  const bytesEach = (heapBytes() - before) / size;
  const { update } = joinSender(mock);
  received = 0;
  const pushes = Math.max(20, Math.min(2_000, Math.round(200_000 / size)));
  const times: number[] = [];
  for (let push = 0; push < pushes; push++) {
    const start = performance.now();
    update(push);
    times.push(((performance.now() - start) * 1000) / size);
  }
  if (received !== pushes * size) throw new Error(`${received} pushes came, not ${pushes * size}.`);
  return {
    bytesEach,
    micros: { 'a push, for each listener': times.sort((a, b) => a - b)[pushes >> 1] ?? 0 },
  };
}

function joinSender(mock: PresenceMock): { update: (push: number) => void } {
  const session = joinListeners(mock, 1, () => {}, SENDER)[0] ?? '';
  let packetId = 1;
  return {
    update: (push) => {
      const data = { activity: { ROUND: push } };
      const made = servopCall(
        [{ service: 'presence', operation: 'UPDATE_ACTIVITY', data }],
        packetId++,
        session,
      );
      answer(mock, made);
    },
  };
}

async function withWorlds(): Promise<Growth> {
  const node: { startMockServer: typeof startMockServer } = await import(entry('./mocks/node'));
  const server = await node.startMockServer({ port: 0, maxWorlds: size + 1 });
  const before = heapBytes();
  for (let number = 0; number < size; number++) server.world(`world-${number}`);
  const bytesEach = (heapBytes() - before) / size;
  const name = `world-${size >> 1}`;
  const makeMicros = microsOfMaking((number) => mocks.createPresenceMock({ name: `more-${number}` }));
  const micros = {
    'make one': makeMicros,
    'GET one': microsOf(() => answer(server.world(name), call('GET', '/api/v2/systempresences'))),
  };
  await server.close();
  return { bytesEach, micros };
}

function microsOfMaking(make: (number: number) => unknown): number {
  const times = Array.from({ length: 300 }, (_, number) => {
    const start = performance.now();
    make(number);
    return (performance.now() - start) * 1000;
  });
  return times.sort((a, b) => a - b)[150] ?? 0;
}

const measures = {
  users: withUsers,
  definitions: withDefinitions,
  listeners: withListeners,
  worlds: withWorlds,
};
process.send?.(await measures[kind]());
