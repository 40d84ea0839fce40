import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireChromium } from '../../scripts/chromium.ts';
import { freePort } from '../free-port.ts';

let output: string;
beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'presence-kit-playwright-'));
});
afterAll(() => rm(output, { recursive: true, force: true }));

test('the fixtures serve tests of @playwright/test', async () => {
  const child = spawn('npm', ['test', '--', '--output', output], {
    cwd: new URL('../../examples/playwright/', import.meta.url),
    env: {
      ...process.env,
      // Playwright's workers must not inherit Vitest's worker variables.
      VITEST: undefined,
      NODE_ENV: undefined,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      CHROMIUM_PATH: requireChromium(),
      APP_PORT: `${await freePort()}`,
      MOCK_PORT: `${await freePort()}`,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect(printed).toContain('6 passed');
  expect(exitCode).toBe(0);
});
