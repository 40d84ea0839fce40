import fc from 'fast-check';
import { HttpClient } from '../http-client.ts';
import { casesOf } from './cases.ts';
import type { ServerUnderAttack } from './server-under-attack.ts';

type Headers = Readonly<Record<string, string>>;

const foreignSite = fc.constantFrom('cross-site', 'same-site');
const mode = fc.constantFrom('navigate', 'no-cors', 'cors', 'websocket');
/** What a browser loads without a click. */
const embedded = fc.constantFrom(
  ...['', 'audio', 'embed', 'empty', 'fencedframe', 'font', 'frame', 'iframe', 'image', 'manifest', 'object'],
  ...['report', 'script', 'serviceworker', 'sharedworker', 'style', 'track', 'video', 'worker', 'xslt'],
);

/** Requests that pages of other sites can make a browser send. */
const foreignHeaders: fc.Arbitrary<Headers> = fc.oneof(
  fc.record({ 'sec-fetch-site': foreignSite, 'sec-fetch-mode': mode, 'sec-fetch-dest': embedded }),
  fc.record({ 'sec-fetch-site': foreignSite, 'sec-fetch-mode': mode }),
  fc.record({
    'sec-fetch-site': fc.constantFrom('cross-site', 'same-site', 'none'),
    'sec-fetch-mode': fc.constantFrom('navigate', 'no-cors'),
    'sec-fetch-dest': fc.constantFrom('document', 'empty'),
    'sec-purpose': fc.constantFrom('prefetch', 'prefetch;prerender', 'prefetch;anonymous-client-ip'),
  }),
  fc.record({
    origin: fc.constantFrom(
      ...['https://evil.example', 'null', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example'],
      ...[
        'http://0.0.0.0',
        'http://[::ffff:7f00:1]',
        'http://192.168.1.20',
        'file://',
        'chrome-extension://abc',
        '',
      ],
    ),
  }),
  fc.record({
    host: fc.constantFrom(
      ...[
        'evil.example',
        'localhost.evil.example',
        '127.0.0.1.evil.example',
        '0.0.0.0',
        '[::]',
        '[::ffff:7f00:1]',
      ],
      ...['a@localhost', 'localhost/', '.', '..localhost.evil', ''],
    ),
  }),
);

const foreignPaths = fc.constantFrom(
  ...[
    '/',
    '/api/v2/systempresences',
    '/oauth/authorize',
    '/oauth/token',
    '/dispatcherv2',
    '/s2sdispatcher',
    '/x',
  ],
  ...[
    '/__mock/state',
    '/__mock/events',
    '/__mock/reset',
    '/__mock/console',
    '/__mock/worlds',
    '//__mock/state',
  ],
);
const foreignWorlds = fc.constantFrom('', '/worlds/foreign', '/worlds/FOREIGN', '/worlds/-no-');
const methods = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS');

/** Sends requests of foreign pages. All must be refused, create no world and appear in no journal. */
export async function attackFromPages(
  server: ServerUnderAttack,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  const failures: string[] = [];
  const client = new HttpClient();
  await server.control('DELETE', '/worlds');
  await server.control('POST', '/faults', { operation: '*', status: 503, times: 1 });
  const loads = fc.tuple(methods, foreignWorlds, foreignPaths, foreignHeaders);
  for (const [method, world, path, headers] of casesOf(loads, seed, count)) {
    const { status, body } = await client.send(method, `${server.url}${world}${path}`, { headers });
    if (status === 403) continue;
    failures.push(
      `${method} ${world}${path} ${JSON.stringify(headers)} returned ${status}: ${body.slice(0, 200)}`,
    );
  }
  client.close();
  const worlds = await server.control<unknown[]>('GET', '/worlds');
  const journal = await server.control<unknown[]>('GET', '/journal');
  const faults = await server.control<unknown[]>('GET', '/faults');
  if (worlds.length !== 1) failures.push(`foreign pages created ${worlds.length - 1} worlds`);
  if (journal.length > 0) failures.push(`foreign pages made ${journal.length} calls`);
  if (faults.length !== 1) failures.push('a foreign page used up a fault');
  await server.control('POST', '/reset');
  return failures;
}
