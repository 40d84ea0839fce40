import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startMockServer } from '../../../mocks/adapters/node.ts';
import {
  mockFixtures,
  routeMock,
  routeWorld,
  vendorBlockingArgs,
  worldFixtures,
} from '../../../mocks/adapters/playwright.ts';
import { connectMock } from '../../../mocks/control/connect-mock.ts';
import { createPresenceMock, type PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { isVendorUrl, VENDOR_ORIGINS, VENDOR_SOCKET_ORIGINS } from '../../../mocks/web/vendor-origins.ts';
import { launchChromium } from '../../chromium.ts';
import { people } from '../../contract/seed-ids.ts';

const API = 'https://api.mypurecloud.com/api/v2';
// A page of this origin may have a service worker and may still call http: URLs.
const APP = 'http://app.localhost/';

let recorder: Server;
/** Vendor hosts that the browser has connected to or requested from its proxy. */
const reached = new Set<string>();
let browser: Browser;
let context: BrowserContext;
let page: Page;
let mock: PresenceMock;

beforeAll(async () => {
  recorder = createServer((socket) => {
    socket.on('error', () => {});
    // A CONNECT line or a TLS handshake contains the host name.
    socket.on('data', (data) => {
      const [host] = /(?:api|login|streaming|apps)\.[a-z.]+\.com[a-z.]*/.exec(data.toString('latin1')) ?? [];
      if (host !== undefined) reached.add(host);
      socket.destroy();
    });
  });
  await once(recorder.listen(0, '127.0.0.1'), 'listening');
  // Requests that the preceding rules do not block reach the recorder.
  browser = await launchChromium([`${vendorBlockingArgs().join()}, MAP * ${addressOf(recorder)}`]);
  context = await browser.newContext({
    proxy: { server: `http://${addressOf(recorder)}`, bypass: '127.0.0.1' },
  });
  page = await context.newPage();
  await openApp(page);
});
afterAll(async () => {
  await browser.close();
  recorder.close();
});

beforeEach(() => {
  reached.clear();
  mock = createPresenceMock({ clock: new WorldClock({ frozen: true, startAt: '2026-03-01T00:00:00Z' }) });
});
afterEach(async () => {
  await page.unrouteAll();
  await context.unrouteAll();
});

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `127.0.0.1:${port}`;
}

/** Opens an empty page at an app's origin. */
async function openApp(opened: Page): Promise<void> {
  await opened.route(APP, (route) => route.fulfill({ contentType: 'text/html', body: '<title>App</title>' }));
  await opened.goto(APP);
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Calls from inside the page. */
function call(url: string, init: Sent = {}): Promise<{ status: number; body: string; id: string | null }> {
  const headers = { Authorization: 'Bearer any', ...init.headers };
  return page.evaluate(
    async ([target, options]) => {
      const response = await fetch(target, options);
      return {
        status: response.status,
        body: await response.text(),
        id: response.headers.get('inin-correlation-id'),
      };
    },
    [url, { ...init, headers }] as const,
  );
}

const answerOther = (route: Route): Promise<void> =>
  route.fulfill({ body: 'other', headers: { 'access-control-allow-origin': '*' } });

/** Opens a socket in a worker of the page. Resolves to its close code. */
const socketOfWorker = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const script = `new WebSocket('${url}').onclose = ({ code }) => postMessage(code)`;
    new Worker(`data:text/javascript,${encodeURIComponent(script)}`).onmessage = ({ data }) => resolve(data);
  });

const patch = (message: string): Sent => ({
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ message }),
});

describe('routeMock', () => {
  beforeEach(async () => {
    await routeMock(page, mock, { origins: ['https://presence.example'] });
  });

  test('answers the calls of a page with headers and body', async () => {
    const { status, body, id } = await call(`${API}/systempresences`);
    expect({ status, id }).toEqual({ status: 200, id: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(JSON.parse(body)).toHaveLength(10);
    const { body: patched } = await call(`${API}/users/${people.ada}/presences/purecloud`, patch('Grüße'));
    expect(JSON.parse(patched)).toMatchObject({ message: 'Grüße' });
    expect(mock.journal.entries().map(({ operation }) => operation)).toEqual([
      'getSystempresences',
      'patchUserPresencesPurecloud',
    ]);
  });

  test('answers every region, brainCloud, and additional origins', async () => {
    for (const origin of ['https://api.usw2.pure.cloud', 'https://presence.example']) {
      expect((await call(`${origin}/api/v2/systempresences`)).status).toBe(200);
    }
    const packet = { method: 'POST', body: '{}' };
    const { body } = await call('https://api.braincloudservers.com/dispatcherv2', packet);
    expect(JSON.parse(body)).toMatchObject({ packetId: -1 });
  });

  test('answers without a body, and HEAD', async () => {
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { id } = JSON.parse(made.body) as { id: string };
    const channel = `${API}/notifications/channels/${id}`;
    expect((await call(channel, { method: 'HEAD' })).status).toBe(200);
    expect(await call(`${channel}/subscriptions`, { method: 'DELETE' })).toMatchObject({
      status: 204,
      body: '',
    });
  });

  test('decompresses compressed bodies', async () => {
    const status = await page.evaluate(async (url) => {
      const zipped = new Blob(['{"message":"zipped"}']).stream().pipeThrough(new CompressionStream('gzip'));
      const response = await fetch(url, {
        method: 'PATCH',
        headers: {
          Authorization: 'Bearer any',
          'Content-Type': 'application/json',
          'Content-Encoding': 'gzip',
        },
        body: await new Response(zipped).blob(),
      });
      return response.status;
    }, `${API}/users/${people.ada}/presences/purecloud`);
    expect(status).toBe(200);
    expect(mock.journal.last()?.request).toEqual({ message: 'zipped' });
  });

  test('leaves unknown URLs to routes added later', async () => {
    await page.route(`${API}/conversations`, answerOther);
    expect(await call(`${API}/conversations`)).toMatchObject({ status: 200, body: 'other' });
    expect(mock.journal.size).toBe(0);
  });

  test('answers a path once it has a stub, with CORS', async () => {
    mock.stub('POST', '/api/v2/conversations/{id}', ({ id }) => ({ status: 201, body: { id } }));
    const answer = await call(`${API}/conversations/7`, { method: 'POST' });
    expect(answer).toMatchObject({ status: 201, body: '{"id":"7"}' });
  });

  test.each([
    ['a path that the mock does not answer', `${API}/conversations`],
    ['another host of the vendor', 'https://apps.mypurecloud.com/'],
    ['a region that is not listed', 'https://api.new9.pure.cloud/api/v2/systempresences'],
    ['http:', 'http://api.mypurecloud.com/api/v2/systempresences'],
    ['another port', 'https://api.braincloudservers.com:8443/dispatcherv2'],
    ['a dot after the host', 'https://api.mypurecloud.com./api/v2/systempresences'],
  ])('blocks %s, and reports it once', async (_, url) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (let times = 0; times < 2; times += 1) {
      await expect(call(`${url}?token=s3cret`)).rejects.toThrow('Failed to fetch');
    }
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^presence-kit: Blocked GET https?:\/\/[^?]+, which /)],
    ]);
    expect(mock.journal.size).toBe(0);
    expect([...reached]).toEqual([]);
  });

  test('blocks the calls of service workers', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const script = `onmessage = ({ source }) =>
      fetch('${API}/conversations').then(() => 'answered', () => 'blocked').then((text) => source.postMessage(text))`;
    await context.route(`${APP}worker.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await routeMock(context, mock);
    const said = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('worker.js');
      const worker = registration.installing ?? registration.active;
      const heard = new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.startMessages();
      });
      worker?.postMessage('call');
      const data = await heard;
      await registration.unregister();
      return data;
    });
    expect(said).toBe('blocked');
    expect([...reached]).toEqual([]);
  });

  test('gives sockets an address that workers cannot reach', async () => {
    const { body } = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { connectUri } = JSON.parse(body) as { connectUri: string };
    expect(await page.evaluate(socketOfWorker, connectUri)).toBe(1006);
    expect([...reached]).toEqual(['api.mypurecloud.com.invalid']);
  });

  test('answers late by the clock of the world', async () => {
    mock.faults.add({ operation: 'getSystempresences', latencyMs: 5_000 });
    const late = call(`${API}/systempresences`);
    await expect.poll(() => mock.journal.size).toBe(1);
    mock.clock.advance(5_000);
    expect((await late).status).toBe(200);
  });

  test('breaks the connection', async () => {
    mock.faults.add({ operation: 'getSystempresences', drop: 'before' });
    await expect(call(`${API}/systempresences`)).rejects.toThrow('Failed to fetch');
  });

  test('stalls an answer', async () => {
    mock.faults.add({ operation: 'getSystempresences', stall: true });
    const waiting = await page.evaluateHandle((url) => {
      const controller = new AbortController();
      const { signal } = controller;
      const ended = fetch(url, { signal, headers: { Authorization: 'Bearer any' } }).then(
        () => 'answered',
        () => 'given up',
      );
      return { controller, ended };
    }, `${API}/systempresences`);
    await expect.poll(() => mock.journal.size).toBe(1);
    await waiting.evaluate(({ controller }) => controller.abort());
    expect(await waiting.evaluate(({ ended }) => ended)).toBe('given up');
  });

  test('refuses a fault that no route can deliver', () => {
    expect(() => mock.faults.add({ operation: 'getSystempresences', truncate: true })).toThrow('playwright');
  });

  test('carries sockets both ways and reports the close to both sides', async () => {
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { connectUri, id } = JSON.parse(made.body) as { connectUri: string; id: string };
    expect(connectUri).toBe(`wss://api.mypurecloud.com.invalid/channels/${id}`);
    const topic = `v2.users.${people.ada}.presence`;
    await call(`${API}/notifications/channels/${id}/subscriptions`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ id: topic }]),
    });
    const socket = await page.evaluateHandle((url) => {
      const client = new WebSocket(url);
      const heard: string[] = [];
      client.onmessage = ({ data }) => heard.push(data);
      client.onopen = () => client.send('{"message":"ping"}');
      client.onclose = ({ code }) => heard.push(`closed ${code}`);
      return { client, heard };
    }, connectUri);
    const heard = () => socket.evaluate((each) => each.heard);
    await expect.poll(heard).toContainEqual(expect.stringContaining('"pong"'));
    await call(`${API}/users/${people.ada}/presences/purecloud`, patch('Back at two'));
    await expect.poll(heard).toContainEqual(expect.stringContaining('"Back at two"'));
    expect(mock.sockets.list()).toHaveLength(1);
    await socket.evaluate((each) => each.client.close(4000, 'enough'));
    await expect.poll(() => mock.sockets.list()).toEqual([]);
    await expect.poll(heard).toContain('closed 4000');
  });

  test("closes sockets with the mock's code, and unaccepted ones", async () => {
    const closed = (url: string): Promise<number> =>
      page.evaluate(
        (target) =>
          new Promise<number>((resolve) => {
            new WebSocket(target).onclose = ({ code }) => resolve(code);
          }),
        url,
      );
    for (const url of ['wss://streaming.mypurecloud.com/nothing', 'wss://apps.mypurecloud.com/']) {
      expect(await closed(url)).toBe(1008);
    }
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const code = closed((JSON.parse(made.body) as { connectUri: string }).connectUri);
    await expect.poll(() => mock.sockets.list()).toHaveLength(1);
    mock.reset();
    expect(await code).toBe(1012);
  });
});

test('passes URLs selected by passThrough to earlier routes', async () => {
  await page.route(`${API}/conversations`, answerOther);
  await routeMock(page, mock, { passThrough: ({ pathname }) => pathname === '/api/v2/conversations' });
  expect(await call(`${API}/conversations`)).toMatchObject({ body: 'other' });
  expect((await call(`${API}/systempresences`)).status).toBe(200);
});

describe('vendorBlockingArgs', () => {
  test('blocks what Playwright does not route: redirects, SharedWorkers, sockets of workers', async () => {
    const opened = await browser.newContext();
    const other = await opened.newPage();
    await openApp(other);
    await routeMock(opened, mock);
    await opened.route(`${APP}moved`, (route) =>
      route.fulfill({ status: 307, headers: { location: `${API}/systempresences` } }),
    );
    const outcomes = await other.evaluate(async (url) => {
      const outcome = `.then(() => 'answered', () => 'blocked')`;
      const script = `onconnect = ({ ports: [port] }) =>
        fetch('${url}')${outcome}.then((text) => port.postMessage(text))`;
      const shared = new SharedWorker(URL.createObjectURL(new Blob([script])));
      return Promise.all([
        fetch('moved', { mode: 'no-cors' }).then(
          () => 'answered',
          () => 'blocked',
        ),
        new Promise((resolve) => {
          shared.port.onmessage = ({ data }) => resolve(data);
        }),
      ]);
    }, `${API}/systempresences`);
    expect(outcomes).toEqual(['blocked', 'blocked']);
    for (const host of ['streaming.mypurecloud.com', 'streaming.mypurecloud.com.']) {
      expect(await other.evaluate(socketOfWorker, `wss://${host}/`)).toBe(1006);
    }
    expect([...reached]).toEqual([]);
    await opened.close();
  });

  test('keeps existing arguments and rules', () => {
    const args = vendorBlockingArgs(['--mute-audio', '--host-resolver-rules=MAP app.example 127.0.0.1']);
    expect(args).toEqual([
      '--mute-audio',
      expect.stringMatching(
        /^--host-resolver-rules=MAP app\.example 127\.0\.0\.1, MAP mypurecloud\.com ~NOTFOUND, /,
      ),
    ]);
  });
});

test('blocks every vendor origin that is answered', () => {
  const origins = [...VENDOR_ORIGINS, ...VENDOR_SOCKET_ORIGINS];
  expect(origins.filter((origin) => !isVendorUrl(new URL(origin)))).toEqual([]);
});

describe('routeWorld', () => {
  test('routes calls and sockets to a world of a server', async () => {
    await using server = await startMockServer({ port: 0 });
    await routeWorld(page, connectMock(server.url, { world: 'test-7' }));
    expect((await call(`${API}/users/${people.ada}/presences/purecloud`, patch('Back at two'))).status).toBe(
      200,
    );
    expect(server.world('test-7').journal.size).toBe(1);
    expect(server.world().journal.size).toBe(0);
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { connectUri } = JSON.parse(made.body) as { connectUri: string };
    const opened = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const client = new WebSocket(url);
          client.onopen = () => resolve('open');
          client.onclose = () => resolve('closed');
        }),
      connectUri,
    );
    expect(opened).toBe('open');
    // The route opens the page's socket before its own.
    await expect.poll(() => server.world('test-7').sockets.list()).toHaveLength(1);
  });
});

describe('Fixtures', () => {
  test('give each test a world for all pages of its context', async () => {
    const { mock: fixture } = mockFixtures({ settings: { genesys: { requestsPerMinute: 7 } } });
    const [setUp, options] = fixture;
    expect(options).toEqual({ auto: true });
    await setUp({ context }, async (own) => {
      expect(own.settings.get().genesys.requestsPerMinute).toBe(7);
      expect((await call(`${API}/systempresences`)).status).toBe(200);
      expect(own.journal.size).toBe(1);
    });
  });

  test('give each test a world of a server and delete it', async () => {
    await using server = await startMockServer({ port: 0, controlToken: 's3cret' });
    const { world: fixture } = worldFixtures(server.url, { token: 's3cret' });
    const [setUp] = fixture;
    let name = '';
    await setUp({ context }, async (own) => {
      name = own.name;
      expect((await call(`${API}/systempresences`)).status).toBe(200);
      expect(await own.journal.entries()).toHaveLength(1);
    });
    const left = await connectMock(server.url, { token: 's3cret' }).worlds.list();
    expect(left.map((each) => each.name)).not.toContain(name);
  });

  test('declare their dependencies by destructuring, as test runners require', () => {
    const fixtures = [mockFixtures().mock[0], worldFixtures('http://127.0.0.1:4010').world[0]];
    for (const fixture of fixtures) expect(String(fixture)).toMatch(/^async \(\{ context \}\s*, use\s*\)/);
    const [launch] = mockFixtures().launchOptions;
    expect(String(launch)).toMatch(/^async \(\{ browserName, launchOptions: given \}\s*, use\s*\)/);
  });

  test.each([
    ['block the vendors in Chromium', 'chromium', {}, vendorBlockingArgs(['--mute-audio'])],
    ['leave other browsers unchanged', 'firefox', {}, ['--mute-audio']],
    ['leave Chromium unchanged with passThrough', 'chromium', { passThrough: () => true }, ['--mute-audio']],
  ])('%s', async (_, browserName, options, args) => {
    const [launch, scope] = worldFixtures('http://127.0.0.1:4010', options).launchOptions;
    expect(scope).toEqual({ scope: 'worker' });
    const use = vi.fn(async () => {});
    const launchOptions = { args: ['--mute-audio'], slowMo: 1 };
    await launch({ browserName, launchOptions }, use);
    expect(use).toHaveBeenCalledExactlyOnceWith({ args, slowMo: 1 });
  });

  test('accept additional origins', async () => {
    const [setUp] = mockFixtures({ origins: ['https://presence.example'] }).mock;
    await setUp({ context }, async () => {
      expect((await call('https://presence.example/api/v2/systempresences')).status).toBe(200);
    });
  });
});
