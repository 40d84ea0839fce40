// Starts one Chromium for all test files of a Vitest project.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArguments, requireChromium } from '../scripts/chromium.ts';
import { otherHost } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromiumEndpoint: string;
  }
}

export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: requireChromium(),
    args: [...chromiumArguments, `--host-resolver-rules=MAP ${otherHost} 127.0.0.1`],
  });
  project.provide('chromiumEndpoint', server.wsEndpoint());
  return () => server.close();
}
