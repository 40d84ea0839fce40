import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, findOrInstallChromium } from '../../../scripts/chromium.ts';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallChromium(), args: [...chromiumArguments] });
}
