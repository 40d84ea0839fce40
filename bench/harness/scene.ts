import type { Plan } from './load-worker.ts';
import type { Served } from './served.ts';

/** A call of the server rows, and what the mock answered to it once. */
export interface Scene {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Sent in turn; one empty body for a call without. */
  readonly bodies: readonly string[];
  readonly answer: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  };
}

const CONNECTIONS = 10;
const LIST = 25;
const BULK = 50;
const TOKEN = 'any-token-of-the-usual-length-that-a-login-gives-and-a-client-sends-with-every-call-0001';
const NOT_COPIED = ['content-length', 'date', 'connection', 'keep-alive'];

/** Puts a list of 25 definitions and 50 users into a mock, through its control API. */
export async function furnish(mock: Pick<Served, 'url'>): Promise<void> {
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
  const response = await fetch(`${mock.url}/__mock/snapshot`, {
    method: 'PUT',
    body: JSON.stringify(snapshot),
  });
  if (!response.ok) throw new Error(`The mock did not take the snapshot: ${await response.text()}`);
}

/** The calls of Genesys Cloud, as a mock that has been furnished answers them. */
export async function scenes(
  mock: Pick<Served, 'url'>,
): Promise<Readonly<Record<'one' | 'list' | 'patch' | 'bulk', Scene>>> {
  const { entities } = (await (
    await fetch(`${mock.url}/api/v2/presencedefinitions`, { headers: headersOf() })
  ).json()) as {
    entities: { id: string }[];
  };
  const userId = idOf(1, 1);
  const ids = Array.from({ length: BULK }, (_, index) => idOf(1, index + 1));
  return {
    one: await scene(mock, 'GET one definition', 'GET', `/api/v2/presencedefinitions/${entities[0]?.id}`),
    list: await scene(
      mock,
      `GET a list of ${LIST}`,
      'GET',
      '/api/v2/presencedefinitions',
      `pageSize=${LIST}&pageNumber=1`,
    ),
    patch: await scene(
      mock,
      'PATCH a presence',
      'PATCH',
      `/api/v2/users/${userId}/presences/purecloud`,
      '',
      entities
        .slice(0, 5)
        .map(({ id }, index) =>
          JSON.stringify({ presenceDefinition: { id }, message: `Back in ${index} minutes` }),
        ),
    ),
    bulk: await scene(
      mock,
      `GET a bulk of ${BULK}`,
      'GET',
      '/api/v2/users/presences/purecloud/bulk',
      `id=${ids.join(',')}`,
    ),
  };
}

/** Teaches the bare server to answer as the mock did. */
export async function teach(
  bare: Pick<Served, 'url'>,
  { method, path, answer }: Omit<Scene, 'name' | 'bodies' | 'query'>,
): Promise<void> {
  await fetch(bare.url, { method: 'PUT', body: JSON.stringify({ method, path, ...answer }) });
}

/** What the load sends for a scene. */
export function planOf({ method, path, query, bodies }: Scene): Plan {
  const head = [
    `${method} ${query === '' ? path : `${path}?${query}`} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...Object.entries(headersOf()).map(([name, value]) => `${name}: ${value}`),
  ];
  const requests = bodies.map((body) => {
    const entity =
      body === '' ? [] : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
    return `${[...head, ...entity].join('\r\n')}\r\n\r\n${body}`;
  });
  return { connections: CONNECTIONS, requests };
}

function headersOf(): Record<string, string> {
  return { Authorization: `Bearer ${TOKEN}`, Accept: 'application/json' };
}

async function scene(
  mock: Pick<Served, 'url'>,
  name: string,
  method: string,
  path: string,
  query = '',
  bodies: readonly string[] = [''],
): Promise<Scene> {
  const [body] = bodies;
  const response = await fetch(`${mock.url}${path}${query && `?${query}`}`, {
    method,
    headers: { ...headersOf(), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body } : {}),
  });
  if (response.status !== 200)
    throw new Error(`${name} was answered ${response.status}: ${await response.text()}`);
  const headers = Object.fromEntries(
    [...response.headers].filter(([header]) => !NOT_COPIED.includes(header)),
  );
  return { name, method, path, query, bodies, answer: { status: 200, headers, body: await response.json() } };
}

/** As in the default seed: people begin with 1, definitions with 2. */
function idOf(kind: number, number: number): string {
  return `${kind}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
