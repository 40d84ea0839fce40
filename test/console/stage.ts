import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type MockServer, type MockServerOptions, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { openContext } from '../chromium.ts';

/** A mock, its server, and the console of it in a browser. */
export interface Stage {
  readonly mock: PresenceMock;
  readonly server: MockServer<PresenceMock>;
  readonly page: Page;
  /** What went wrong in the page so far: errors, broken policies, calls to elsewhere. */
  readonly problems: readonly string[];
}

export interface StageOptions extends BrowserContextOptions {
  readonly mock?: PresenceMock;
  readonly server?: Omit<MockServerOptions, 'mock' | 'port'>;
  /** The address behind the server's. */
  readonly path?: string;
  /**
   * Takes what closes the server and the page.
   * @default runs it when the test has finished
   */
  readonly whenDone?: (close: () => Promise<void>) => void;
}

/** Opens the console, and waits until it shows the world. */
export async function openConsole(options: StageOptions = {}): Promise<Stage> {
  const stage = await openPage(options);
  await isLive(stage.page);
  return stage;
}

/** Opens a page of a server of its own, in a browser context of its own. */
export async function openPage(options: StageOptions = {}): Promise<Stage> {
  const {
    mock = createPresenceMock(),
    server: serve = {},
    path = '/__mock/console',
    whenDone = onTestFinished,
    ...context
  } = options;
  const server = await startMockServer({ port: 0, mock, ...serve });
  whenDone(() => server.close());
  // What is still fading in has other colours than it will have.
  const still = { reducedMotion: 'reduce' } as const;
  const opened = await openContext({ viewport: { width: 1280, height: 860 }, ...still, ...context });
  whenDone(() => opened.close());
  const page = await opened.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // Of an answer that is an error the browser tells as well; the page has to.
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

/** Goes to a view by its name. */
export async function show(page: Page, view: string): Promise<void> {
  await page.locator('nav a', { hasText: view }).click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
}

/** Waits until an element has the text. */
export async function hasText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
}

/** Changes a presence as an app does, over the contract. */
export function patch(mock: PresenceMock, userId: string, body: object): number {
  return mock.answer(callOf('PATCH', `/api/v2/users/${userId}/presences/purecloud`, { body })).status;
}

/** Nothing went wrong in the page. */
export function expectNoProblems({ problems }: Stage): void {
  expect(problems).toEqual([]);
}
