import { credentials } from '../../contract/game/seed-players.ts';
import { HttpClient, type Sent } from '../http-client.ts';
import type { ServerUnderAttack } from './server-under-attack.ts';

const WORLDS = 30;
const AT_ONCE = 16;
/** The longest body that a journal keeps. */
const LONG = 'x'.repeat(16_000);
const MAX_STREAMS = 100;

interface Flood extends Sent {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

const json = { 'content-type': 'application/json' };

/** Calls that leave as much state as possible. */
const floods: readonly ((number: number) => Flood)[] = [
  () => post('/api/v2/presence/definitions', 401, {}, { text: LONG }),
  () => post('/api/v2/presence/definitions', 400, { authorization: 'Bearer any' }, { text: LONG }),
  (number) =>
    post('/api/v2/presence/definitions', 400, { authorization: `Bearer ${number}${LONG.slice(2000)}` }, {}),
  (number) => post(`/${number}${LONG.slice(2000)}`, 404, {}, {}),
  () =>
    post(
      '/s2sdispatcher',
      400,
      {},
      {
        ...credentials,
        service: 'none',
        operation: 'NONE',
        data: { list: Array.from({ length: 5000 }, () => ({})) },
      },
    ),
];

function post(path: string, status: number, headers: Readonly<Record<string, string>>, body: object): Flood {
  return { method: 'POST', path, status, headers: { ...json, ...headers }, body: JSON.stringify(body) };
}

/**
 * Sends calls of each kind to thirty worlds concurrently, and follows the events of more worlds than a server
 * allows. The memory must stay within the limit of 512 MB.
 */
export async function attackWithFloods(server: ServerUnderAttack, count: number): Promise<readonly string[]> {
  const failures: string[] = [];
  const client = new HttpClient();
  let sent = 0;
  const sendOn = async (): Promise<void> => {
    while (sent < count) {
      const number = sent++;
      const flood = floods[Math.floor(number / WORLDS) % floods.length] as (typeof floods)[number];
      const { method, path, status, ...rest } = flood(number);
      const url = `${server.url}/worlds/flood-${number % WORLDS}${path}`;
      const answer = await client.send(method, url, rest);
      if (answer.status === status) continue;
      failures.push(
        `a flood of ${path.slice(0, 40)} returned ${answer.status}: ${answer.body.slice(0, 200)}`,
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
    failures.push(...(await followTooMany(server, MAX_STREAMS + Math.ceil(count / 20))));
  } catch (error) {
    failures.push(`a flood ended the connection: ${error}`);
  }
  client.close();
  await server.control('DELETE', '/worlds');
  return failures;
}

async function followTooMany(server: ServerUnderAttack, count: number): Promise<readonly string[]> {
  const leaving = new AbortController();
  const statuses = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const url = `${server.url}/worlds/flood-${number % WORLDS}/__mock/events`;
      return (await fetch(url, { signal: leaving.signal })).status;
    }),
  );
  leaving.abort();
  const open = statuses.filter((status) => status === 200).length;
  const refused = statuses.filter((status) => status === 503).length;
  return open === MAX_STREAMS && open + refused === count
    ? []
    : [`${open} of ${count} event streams are open`];
}
