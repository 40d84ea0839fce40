import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { chromiumArguments, requireChromium } from '../scripts/chromium.ts';

/** Only catches hangs; even a slow machine does not reach this limit. */
const HANG_MS = 300_000;

/** A proxy setting that reaches only this machine, so that calls without a route fail at once. */
export const noNetwork = { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' };

/** A foreign host name, which the Chromium of the page tests resolves to this machine. */
export const otherHost = 'app.example.test';

/** Otherwise, Chromium starts a spare process after each page, which most tests never use. */
const noSpareProcesses = '--renderer-process-limit=1';

/** Starts a Chromium with its own arguments, for tests that cannot use the shared one. */
export function launchChromium(args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumArguments, noSpareProcesses, ...args],
  });
}

let shared: Promise<Browser> | undefined;

/**
 * The Chromium of all page tests, which run in one process. If it were started elsewhere, each call would be
 * serialized twice.
 */
function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium([`--host-resolver-rules=MAP ${otherHost} 127.0.0.1`]);
  return shared;
}

export async function openContext(options?: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await sharedChromium()).newContext(options);
  context.setDefaultTimeout(HANG_MS);
  return context;
}

/** Opens a page in a new context, which closes with the page. */
export async function openTab(options?: BrowserContextOptions): Promise<Page> {
  const page = await (await sharedChromium()).newPage(options);
  page.setDefaultTimeout(HANG_MS);
  return page;
}
