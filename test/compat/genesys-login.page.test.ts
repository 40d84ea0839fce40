import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { routeMock } from '../../mocks/adapters/playwright.ts';
import { createPresenceMock, defaultGenesysSeed, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { violationsIn } from '../accessibility.ts';
import { openContext, otherHost } from '../chromium.ts';
import { bundlePage } from '../page/bundle.ts';

const { resolve } = createRequire(import.meta.url);
const officialSdk = readFileSync(
  resolve('purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js'),
);

const MARKUP = '<img src=x onerror=alert(1)>';

/** A page with the vendor's SDK as its docs show it; the query contains the address of the service. */
const officialPage = (grant: 'loginImplicitGrant' | 'loginPKCEGrant', path: string) => `<!doctype html>
<title>Official</title><body><script src="/sdk.js"></script><script>
const { ApiClient, UsersApi } = require('platformClient');
const gateway = sessionStorage.getItem('gateway') ?? new URLSearchParams(location.search).get('gateway');
if (gateway) {
  sessionStorage.setItem('gateway', gateway);
  ApiClient.instance.setGateway(JSON.parse(gateway));
}
ApiClient.instance.${grant}('mock-client', location.origin + '${path}', { state: 'as it was' })
  .then(async ({ state, accessToken, tokenExpiryTime }) => {
    const { name } = await new UsersApi().getUsersMe({ expand: ['presence'] });
    document.body.dataset.state = state;
    document.body.dataset.hours = Math.round((tokenExpiryTime - Date.now()) / 3600000);
    document.body.dataset.me = name;
  })
  .catch((error) => { document.body.dataset.error = error.message; });
</script></body>`;

let site: Server;
let port: number;
let context: BrowserContext;
let mock: PresenceMock;
let service: MockServer<PresenceMock>;

beforeAll(async () => {
  const own = await bundlePage('../compat/login-page.ts');
  const pages = new Map<string, string | Buffer>([
    ['/sdk.js', officialSdk],
    ['/implicit', officialPage('loginImplicitGrant', '/implicit')],
    ['/pkce', officialPage('loginPKCEGrant', '/pkce')],
    [
      '/own',
      '<!doctype html><title>Own</title><body><script type="module" src="/login-page.js"></script></body>',
    ],
    ...[...own].map(([name, code]) => [`/${name}`, code] as const),
  ]);
  site = createServer(({ url = '/' }, response) => {
    const path = url.split('?', 1)[0] ?? '';
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(pages.get(path) ?? '<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  ({ port } = site.address() as AddressInfo);
});
afterAll(async () => {
  site?.closeAllConnections();
  site?.close();
});

beforeEach(async () => {
  const { users, clients } = defaultGenesysSeed;
  mock = createPresenceMock({
    clock: new WorldClock(),
    settings: { genesys: { unknownTokens: 'refuse' } },
    seed: {
      genesys: {
        ...defaultGenesysSeed,
        users: [...users, { id: 'mallory', name: MARKUP, email: 'mallory@example.com' }],
        clients: [
          ...clients,
          { id: 'website', secret: 's', redirectUris: [`http://${otherHost}:${port}/back`] },
        ],
      },
    },
  });
  service = await startMockServer({ port: 0, mock });
  context = await openContext();
});
afterEach(async () => {
  await context?.close();
  await service?.close();
});

async function open(url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const pick = (page: Page, name: string) => page.getByRole('link', { name }).click();
const operations = () => mock.journal.entries().map(({ operation, status }) => `${operation} ${status}`);
const shown = (page: Page, name: string) =>
  page.locator(`body[data-me="${name}"]`).waitFor({ state: 'attached' });
const failed = (page: Page) => page.locator('body[data-error]').waitFor({ state: 'attached' });

describe('the official SDK in Chromium', () => {
  const gateway = (world?: string) => {
    const path = world === undefined ? {} : { path_params_login: world, path_params_api: world };
    return encodeURIComponent(
      JSON.stringify({ host: '127.0.0.1', protocol: 'http', port: service.port, ...path }),
    );
  };

  test.each([
    ['loginImplicitGrant', 'implicit', []],
    ['loginPKCEGrant', 'pkce', ['postToken 200']],
  ])('%s opens the login page and returns with a token of the selected user', async (_, path, exchange) => {
    const page = await open(`http://localhost:${port}/${path}?gateway=${gateway()}`);
    await pick(page, 'Yuki Tanaka');
    await shown(page, 'Yuki Tanaka');
    expect(page.url()).toBe(`http://localhost:${port}/${path}`);
    expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual({
      me: 'Yuki Tanaka',
      state: 'as it was',
      hours: '24',
    });
    expect(operations()).toEqual([
      'getAuthorize 200',
      'getAuthorize 302',
      ...exchange,
      'getTokensMe 200',
      'getUsersMe 200',
    ]);
  });

  test.each(['implicit', 'pkce'])('%s reports a cancelled login', async (path) => {
    const page = await open(`http://localhost:${port}/${path}?gateway=${gateway('/worlds/default')}`);
    await pick(page, 'Do not log in');
    await failed(page);
    expect(await page.evaluate(() => document.body.dataset['error'])).toBe(
      '[access_denied] the user declined the login',
    );
  });

  test("logs in at the vendor's hosts through a Playwright route", async () => {
    await routeMock(context, mock);
    const page = await open(`http://localhost:${port}/pkce`);
    await pick(page, 'Sam Okafor');
    await shown(page, 'Sam Okafor');
    expect(operations().slice(-3)).toEqual(['postToken 200', 'getTokensMe 200', 'getUsersMe 200']);
  });
});

describe('pkceLogin in Chromium', () => {
  test('logs in by a click, calls, refreshes when the token has expired, and logs out', async () => {
    const page = await open(`http://localhost:${port}/own?service=${service.url}/worlds/default`);
    await page.click('#login');
    await pick(page, 'Sam Okafor');
    await shown(page, 'Sam Okafor · Meeting');
    expect(page.url()).toBe(`http://localhost:${port}/own`);
    expect(await page.evaluate(() => document.body.dataset['state'])).toBe('as it was');

    mock.clock.advance(86_400_000);
    await page.click('#again');
    await expect
      .poll(operations)
      .toEqual([
        'getAuthorize 200',
        'getAuthorize 302',
        'postToken 200',
        'getUsersMe 200',
        'getUsersMe 401',
        'postToken 200',
        'getUsersMe 200',
      ]);

    await page.click('#logout');
    await page.waitForSelector('#login');
    expect(operations().at(-1)).toBe('getLogout 302');
    const kept = await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }));
    expect(kept).toEqual(['service']);
  });

  test('says why there is no session', async () => {
    const page = await open(`http://localhost:${port}/own?service=${service.url}`);
    await page.click('#login');
    await pick(page, 'Do not log in');
    await failed(page);
    expect(await page.evaluate(() => document.body.dataset['error'])).toMatch(/^LoginError: .*access_denied/);
    await page.goto(`http://localhost:${port}/own?code=${'x'.repeat(43)}&state=theirs`);
    await failed(page);
    expect(await page.evaluate(() => document.body.dataset['error'])).toMatch(
      /does not belong to a login started here/,
    );
    expect(page.url()).toBe(`http://localhost:${port}/own`);
  });
});

describe('the login page', () => {
  const address = () => {
    const redirect_uri = `http://${otherHost}:${port}/back`;
    const request = new URLSearchParams({ client_id: 'website', response_type: 'token', redirect_uri });
    return `${service.url}/oauth/authorize?${request}`;
  };

  test('opens for any client and redirects back to it', async () => {
    const page = await open(`http://${otherHost}:${port}/`);
    await page.evaluate((url) => location.assign(url), address());
    await pick(page, 'Ada Lindqvist');
    await page.waitForURL(/\/back#access_token=/);
    expect(new URL(page.url()).host).toBe(`${otherHost}:${port}`);
    // Even after the redirect, the page is cross-origin.
    const called = await page.evaluate(
      (url) => fetch(url).then(() => 'called', String),
      `${service.url}/api/v2/users/me`,
    );
    expect(called).toMatch(/TypeError/);
  });

  test('has no axe violations, is styled, and shows names as text', async () => {
    const page = await open(address());
    expect((await violationsIn(page)).map(({ id }) => id)).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).maxWidth),
    ).toBe('544px');
    expect(await page.getByRole('link', { name: MARKUP }).count()).toBe(1);
    expect(await page.locator('img, script').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ada Lindqvist');
  });

  test('cannot be framed', async () => {
    const page = await open(`http://localhost:${port}/`);
    const framed = page.waitForResponse(address());
    await page.evaluate(
      (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
      address(),
    );
    expect((await framed).status()).toBe(403);
  });
});
