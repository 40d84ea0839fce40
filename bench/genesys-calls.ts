import type { Build } from './build.ts';
import { type Served, startServer } from './processes.ts';
import type { Plan } from './workers/load.ts';

/** A call and the mock's response, which other servers return too. */
export interface RecordedCall {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Bodies sent in turn; a single empty body for a call without one. */
  readonly bodies: readonly string[];
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

export type RecordedCalls = Readonly<Record<'one' | 'list' | 'patch' | 'bulk', RecordedCall>>;

const CONNECTIONS = 10;
const LIST = 25;
const BULK = 50;
const TOKEN = 'any-token-of-the-usual-length-that-a-login-gives-and-a-client-sends-with-every-call-0001';
const HEADERS = { Authorization: `Bearer ${TOKEN}`, Accept: 'application/json' };
const NOT_COPIED = ['content-length', 'date', 'connection', 'keep-alive'];

/** The default command, with 25 definitions and 50 users added through its control API. */
export async function startMock(build: Build): Promise<Served> {
  const mock = await startServer([build.command, '--port', '0']);
  const snapshot = await (await fetch(`${mock.url}/__mock/snapshot`)).json();
  const { users, definitions, presences } = snapshot.genesys;
  const [user] = users;
  const presence = presences.find(({ userId }: { userId: string }) => userId === user.id);
  const definition = definitions.at(-2);
  for (let number = users.length; number < BULK; number++) {
    const id = idOf(1, number);
    users.push({ ...user, id, email: `user-${number}@example.com` });
    presences.push({ ...presence, userId: id });
  }
  for (let number = definitions.length; number < LIST + 1; number++) {
    definitions.push({ ...definition, id: idOf(2, number), deactivated: false });
  }
  const body = JSON.stringify(snapshot);
  const response = await fetch(`${mock.url}/__mock/snapshot`, { method: 'PUT', body });
  if (!response.ok) throw new Error(`The mock did not accept the snapshot: ${await response.text()}`);
  return mock;
}

/** Makes each call once. */
export async function recordCalls(build: Build): Promise<RecordedCalls> {
  await using mock = await startMock(build);
  const definitions = '/api/v2/presencedefinitions';
  const presences = '/api/v2/users/presences/purecloud/bulk';
  const ids = Array.from({ length: BULK }, (_, index) => idOf(1, index + 1));
  const listQuery = `pageSize=${LIST}&pageNumber=1`;
  const list = await record(mock, `GET a list of ${LIST}`, 'GET', `${definitions}?${listQuery}`);
  const { entities } = list.answer.body as { entities: { id: string }[] };
  const bodies = entities
    .slice(0, 5)
    .map(({ id }, index) =>
      JSON.stringify({ presenceDefinition: { id }, message: `Back in ${index} minutes` }),
    );
  return {
    one: await record(mock, 'GET one definition', 'GET', `${definitions}/${entities[0]?.id}`),
    list,
    patch: await record(
      mock,
      'PATCH a presence',
      'PATCH',
      `/api/v2/users/${idOf(1, 1)}/presences/purecloud`,
      bodies,
    ),
    bulk: await record(mock, `GET a bulk of ${BULK}`, 'GET', `${presences}?id=${ids.join(',')}`),
  };
}

async function record(
  mock: Served,
  name: string,
  method: string,
  target: string,
  bodies: readonly string[] = [''],
): Promise<RecordedCall> {
  const [path = '', query = ''] = target.split('?');
  const [body] = bodies;
  const response = await fetch(`${mock.url}${target}`, {
    method,
    headers: { ...HEADERS, 'content-type': 'application/json' },
    ...(body ? { body } : {}),
  });
  if (response.status !== 200) throw new Error(`${name} returned ${response.status}.`);
  const kept = [...response.headers].filter(([header]) => !NOT_COPIED.includes(header));
  const answer = { status: 200, headers: Object.fromEntries(kept), body: await response.json() };
  return { name, method, path, query, bodies, answer };
}

/** Sends the calls in turn. */
export function planOf(...calls: readonly RecordedCall[]): Plan {
  return { connections: CONNECTIONS, requests: calls.flatMap(requestsOf) };
}

function requestsOf({ method, path, query, bodies }: RecordedCall): string[] {
  const head = [
    `${method} ${query === '' ? path : `${path}?${query}`} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
  ];
  return bodies.map((body) => {
    const entity =
      body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
    return `${[...head, ...entity].join('\r\n')}\r\n\r\n${body}`;
  });
}

/** As in the default seed, user ids begin with 1 and definition ids with 2. */
function idOf(kind: number, number: number): string {
  return `${kind}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
