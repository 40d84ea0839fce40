import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { chromiumArguments, findOrInstallChromium } from '../scripts/chromium.ts';

/** The Chromium that tests drive: the machine's own, or one that is installed for them. */
export function openChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findOrInstallChromium();
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...args], ...options });
}

/** One that reaches this machine only: what no route answers fails at once. */
export function openCutOffChromium(): Promise<Browser> {
  return openChromium({ proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' } });
}
