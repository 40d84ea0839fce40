import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { type MockServer, type MockServerOptions, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { openContext } from '../chromium.ts';

/** A mock, its server, and the server's console in a browser. */
export interface ConsolePage {
  readonly mock: PresenceMock;
  readonly server: MockServer<PresenceMock>;
  readonly page: Page;
  /** Problems in the page so far: errors, policy violations, and requests to other hosts. */
  readonly problems: readonly string[];
}

export interface ConsolePageOptions extends BrowserContextOptions {
  readonly mock?: PresenceMock;
  readonly server?: Omit<MockServerOptions, 'mock' | 'port'>;
  /** The path to open on the server. */
  readonly path?: string;
  /**
   * Receives the function that closes the server and the page.
   * @default runs it when the test has finished
   */
  readonly whenDone?: (close: () => Promise<void>) => void;
}

/** Opens the console and waits until it shows the world. */
export async function openConsole(options: ConsolePageOptions = {}): Promise<ConsolePage> {
  const opened = await openPage(options);
  await isLive(opened.page);
  return opened;
}

/**
 * Opens one server and one page, shared by all tests of a file.
 * @returns a function that resets the world and reloads the console; `hash` selects a view.
 */
export function sharedConsole(): (hash?: string) => Promise<ConsolePage> {
  const closers: (() => Promise<void>)[] = [];
  let shared: ConsolePage | undefined;
  afterAll(async () => {
    await Promise.all(closers.map((close) => close()));
  });
  return async (hash = '') => {
    const path = `/__mock/console${hash}`;
    if (shared === undefined) {
      shared = await openPage({ path, whenDone: (close) => closers.push(close) });
    } else {
      shared.mock.reset();
      // Reloads in the same renderer process, which a detour by about:blank would replace.
      await shared.page.evaluate((url) => history.replaceState(null, '', url), path);
      await shared.page.reload();
    }
    await isLive(shared.page);
    return shared;
  };
}

/** Opens a page on a separate server, in a separate browser context. */
export async function openPage(options: ConsolePageOptions = {}): Promise<ConsolePage> {
  const {
    mock = createPresenceMock(),
    server: serve = {},
    path = '/__mock/console',
    whenDone = onTestFinished,
    ...context
  } = options;
  const server = await startMockServer({ port: 0, mock, ...serve });
  whenDone(() => server.close());
  // Disables animations, because colours differ while an element fades in.
  const still = { reducedMotion: 'reduce' } as const;
  const browserContext = await openContext({ viewport: { width: 1280, height: 860 }, ...still, ...context });
  whenDone(() => browserContext.close());
  const page = await browserContext.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // The browser also logs error responses, which the page itself handles.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== new URL(server.url).origin)
      problems.push(`It calls ${url}.`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Policy broken: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${server.url}${path}`);
  return { mock, server, page, problems };
}

export async function isLive(page: Page): Promise<void> {
  await page.waitForSelector('main[data-link=live]');
}

/** Opens a view by its name. */
export async function show(page: Page, view: string): Promise<void> {
  await page.locator('nav a', { hasText: view }).click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
}

/** Waits until an element has the text. */
export async function hasText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
}

/** Changes a presence through the API, as an app does. */
export function patch(mock: PresenceMock, userId: string, body: object): number {
  return mock.answer(callOf('PATCH', `/api/v2/users/${userId}/presences/purecloud`, { body })).status;
}

export function expectNoProblems({ problems }: ConsolePage): void {
  expect(problems).toEqual([]);
}
