import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMockServer } from '../../../mocks/adapters/node.ts';
import { mockFixtures, routeMock, routeWorld, worldFixtures } from '../../../mocks/adapters/playwright.ts';
import { connectMock } from '../../../mocks/connect-mock.ts';
import { createPresenceMock, type PresenceMock, WorldClock } from '../../../mocks/index.ts';
import { noNetwork, openContext } from '../../chromium.ts';

const API = 'https://api.mypurecloud.com/api/v2';
const ADA = '10000000-0000-4000-8000-000000000001';
const APP = 'https://app.example/';

let context: BrowserContext;
let page: Page;
let mock: PresenceMock;

beforeEach(async () => {
  context = await openContext({ proxy: noNetwork });
  page = await context.newPage();
  mock = createPresenceMock({ clock: new WorldClock({ frozen: true, startAt: '2026-03-01T00:00:00Z' }) });
});
afterEach(() => context.close());

/** Opens a page of an app, which is nothing but its origin. */
async function openApp(): Promise<void> {
  await context.route(APP, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>App</title>' }),
  );
  await page.goto(APP);
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Calls from inside the page. */
function call(url: string, init: Sent = {}): Promise<{ status: number; body: string; count: string | null }> {
  const headers = { Authorization: 'Bearer any', ...init.headers };
  return page.evaluate(
    async ([target, options]) => {
      const response = await fetch(target, options);
      return {
        status: response.status,
        body: await response.text(),
        count: response.headers.get('inin-ratelimit-count'),
      };
    },
    [url, { ...init, headers }] as const,
  );
}

const patch = (message: string): Sent => ({
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ message }),
});

describe('routeMock', () => {
  beforeEach(async () => {
    await openApp();
    await routeMock(page, mock, { origins: ['https://presence.example'] });
  });

  it('answers the calls of a page, which reads headers and body', async () => {
    const { status, body, count } = await call(`${API}/systempresences`);
    expect({ status, count }).toEqual({ status: 200, count: '1' });
    expect(JSON.parse(body)).toHaveLength(10);
    const { body: patched } = await call(`${API}/users/${ADA}/presences/purecloud`, patch('Grüße'));
    expect(JSON.parse(patched)).toMatchObject({ message: 'Grüße' });
    expect(mock.journal.entries().map(({ operation }) => operation)).toEqual([
      'getSystempresences',
      'patchUserPresencesPurecloud',
    ]);
  });

  it('answers every region, brainCloud, and origins of your own', async () => {
    for (const origin of ['https://api.usw2.pure.cloud', 'https://presence.example']) {
      expect((await call(`${origin}/api/v2/systempresences`)).status).toBe(200);
    }
    const packet = { method: 'POST', body: '{}' };
    const { body } = await call('https://api.braincloudservers.com/dispatcherv2', packet);
    expect(JSON.parse(body)).toMatchObject({ packetId: -1 });
  });

  it('answers without a body, and HEAD', async () => {
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { id } = JSON.parse(made.body) as { id: string };
    const channel = `${API}/notifications/channels/${id}`;
    expect((await call(channel, { method: 'HEAD' })).status).toBe(200);
    expect(await call(`${channel}/subscriptions`, { method: 'DELETE' })).toMatchObject({
      status: 204,
      body: '',
    });
  });

  it('unzips what a page has zipped', async () => {
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
    }, `${API}/users/${ADA}/presences/purecloud`);
    expect(status).toBe(200);
    expect(mock.journal.last()?.request).toEqual({ message: 'zipped' });
  });

  it('leaves what it does not know to other routes', async () => {
    await context.route(`${API}/conversations`, (route) =>
      route.fulfill({ body: 'other', headers: { 'access-control-allow-origin': '*' } }),
    );
    expect(await call(`${API}/conversations`)).toMatchObject({ status: 200, body: 'other' });
    expect(mock.journal.size).toBe(0);
  });

  it('answers late by the clock of the world', async () => {
    mock.faults.add({ operation: 'getSystempresences', latencyMs: 5_000 });
    const late = call(`${API}/systempresences`);
    await expect.poll(() => mock.journal.size).toBe(1);
    mock.clock.advance(5_000);
    expect((await late).status).toBe(200);
  });

  it('breaks the connection', async () => {
    mock.faults.add({ operation: 'getSystempresences', drop: 'before' });
    await expect(call(`${API}/systempresences`)).rejects.toThrow('Failed to fetch');
  });

  it('never answers', async () => {
    mock.faults.add({ operation: 'getSystempresences', stall: true });
    const settled = call(`${API}/systempresences`).then(
      () => 'answered',
      () => 'gone',
    );
    await expect.poll(() => mock.journal.size).toBe(1);
    await page.close();
    expect(await settled).toBe('gone');
  });

  it('refuses a fault that no route can deliver', () => {
    expect(() => mock.faults.add({ operation: 'getSystempresences', truncate: true })).toThrow('playwright');
  });

  it('carries sockets both ways, and tells both sides of the end', async () => {
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const { connectUri, id } = JSON.parse(made.body) as { connectUri: string; id: string };
    expect(connectUri).toBe(`wss://streaming.mypurecloud.com/channels/${id}`);
    const topic = `v2.users.${ADA}.presence`;
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
    await call(`${API}/users/${ADA}/presences/purecloud`, patch('Back at two'));
    await expect.poll(heard).toContainEqual(expect.stringContaining('"Back at two"'));
    expect(mock.sockets.list()).toHaveLength(1);
    await socket.evaluate((each) => each.client.close(4000, 'enough'));
    await expect.poll(() => mock.sockets.list()).toEqual([]);
    await expect.poll(heard).toContain('closed 4000');
  });

  it('closes sockets as the mock does, and those that nobody takes', async () => {
    const closed = (url: string): Promise<number> =>
      page.evaluate(
        (target) =>
          new Promise<number>((resolve) => {
            new WebSocket(target).onclose = ({ code }) => resolve(code);
          }),
        url,
      );
    expect(await closed('wss://streaming.mypurecloud.com/nothing')).toBe(1008);
    const made = await call(`${API}/notifications/channels`, { method: 'POST' });
    const code = closed((JSON.parse(made.body) as { connectUri: string }).connectUri);
    await expect.poll(() => mock.sockets.list()).toHaveLength(1);
    mock.reset();
    expect(await code).toBe(1012);
  });
});

describe('routeWorld', () => {
  it('has a world of a server answer, sockets included', async () => {
    await using server = await startMockServer({ port: 0 });
    await openApp();
    await routeWorld(page, connectMock(server.url, { world: 'test-7' }));
    expect((await call(`${API}/users/${ADA}/presences/purecloud`, patch('Back at two'))).status).toBe(200);
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
    // The route opens the page's socket before the one behind it.
    await expect.poll(() => server.world('test-7').sockets.list()).toHaveLength(1);
  });
});

describe('Fixtures', () => {
  it('give a test its own world, for all pages of its context', async () => {
    const { mock: fixture } = mockFixtures({ settings: { genesys: { requestsPerMinute: 7 } } });
    const [setUp, options] = fixture;
    expect(options).toEqual({ auto: true });
    await openApp();
    await setUp({ context }, async (own) => {
      expect(own.settings.get().genesys.requestsPerMinute).toBe(7);
      expect((await call(`${API}/systempresences`)).status).toBe(200);
      expect(own.journal.size).toBe(1);
    });
  });

  it('give a test its own world of a server, and delete it', async () => {
    await using server = await startMockServer({ port: 0, controlToken: 's3cret' });
    const { world: fixture } = worldFixtures(server.url, { token: 's3cret' });
    const [setUp] = fixture;
    await openApp();
    let name = '';
    await setUp({ context }, async (own) => {
      name = own.name;
      expect((await call(`${API}/systempresences`)).status).toBe(200);
      expect(await own.journal.entries()).toHaveLength(1);
    });
    const left = await connectMock(server.url, { token: 's3cret' }).worlds.list();
    expect(left.map((each) => each.name)).not.toContain(name);
  });

  it('name what they need in a pattern, where test runners look for it', () => {
    const fixtures = [mockFixtures().mock[0], worldFixtures('http://127.0.0.1:4010').world[0]];
    for (const fixture of fixtures) expect(String(fixture)).toMatch(/^async \(\{ context \}\s*, use\s*\)/);
  });

  it('take origins of your own', async () => {
    await openApp();
    const [setUp] = mockFixtures({ origins: ['https://presence.example'] }).mock;
    await setUp({ context }, async () => {
      expect((await call('https://presence.example/api/v2/systempresences')).status).toBe(200);
    });
  });
});
