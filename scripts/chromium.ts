// Finds the Chromium that the browser tests run in, and installs one where there is none.
// `node scripts/chromium.ts` prints its path, or says what to do and exits with 1.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** What keeps a Chromium quiet on a machine without a screen or a network. */
export const chromiumArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, the system's, or Playwright's own.
 *
 * @throws Error when `CHROMIUM_PATH` names no file.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is ${chosen}, which is no file: correct it, or unset it to have one found.`,
    );
  }
  return ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path));
}

/** @throws Error when there is no Chromium and none can be installed. */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return started(found);
  const attempts: string[] = [];
  for (const [program, ...args] of installers()) {
    const { status, error, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
    const installed = findChromium();
    if (installed) return started(installed);
    const reason = error?.message ?? /^.*error.*$/im.exec(stderr)?.[0] ?? stderr.trim();
    attempts.push(`  ${[program, ...args].join(' ')} (exit code ${status}): ${reason}`);
  }
  throw new Error(
    `There is no Chromium for the browser tests, and none could be installed:\n${attempts.join('\n')}\n` +
      'Install one and set CHROMIUM_PATH to it.',
  );
}

function installers(): [string, ...string[]][] {
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  const viaPlaywright: [string, ...string[]] = [process.execPath, playwright, 'install', 'chromium'];
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [viaPlaywright];
  return [viaPlaywright, ['apt-get', 'update'], ['apt-get', 'install', '-y', 'chromium']];
}

function started(path: string): string {
  const { status, error, stderr } = spawnSync(path, ['--version', ...chromiumArguments], {
    encoding: 'utf8',
  });
  if (status === 0) return path;
  throw new Error(`${path} does not start: ${error?.message ?? stderr.trim()}`);
}

if (import.meta.main) {
  try {
    console.log(findOrInstallChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
