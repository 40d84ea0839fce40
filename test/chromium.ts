import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { chromiumArguments, requireChromium } from '../scripts/chromium.ts';

/** Ends what hangs; a slow machine is not a failure. */
const HANG_MS = 300_000;

/** The proxy of a context that reaches this machine only: what no route answers fails at once. */
export const noNetwork = { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' };

/** A host name that is not this machine's, which the shared Chromium resolves to this machine. */
export const otherHost = 'app.example.test';

/** Starts a Chromium with arguments of its own, for the few tests that the shared one does not serve. */
export function launchChromium(args: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: [...chromiumArguments, ...args] });
}

let connection: Promise<Browser> | undefined;

/** The one Chromium that all tests of pages share. */
function sharedChromium(): Promise<Browser> {
  connection ??= chromium.connect(inject('chromiumEndpoint'));
  return connection;
}

export async function openContext(options?: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await sharedChromium()).newContext(options);
  context.setDefaultTimeout(HANG_MS);
  return context;
}

/** Opens a page in a context of its own, which closes with the page. */
export async function openTab(options?: BrowserContextOptions): Promise<Page> {
  const page = await (await sharedChromium()).newPage(options);
  page.setDefaultTimeout(HANG_MS);
  return page;
}
