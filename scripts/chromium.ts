// Finds the Chromium that tests run in.
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

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * Returns the path of a Chromium with all features, extensions included: `CHROMIUM_PATH`, the system's, or
 * Playwright's own.
 *
 * @throws Error when `CHROMIUM_PATH` is not a file.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not exist. Correct it, or unset it.`);
  }
  return ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path));
}

/** Returns the path of a Chromium without a user interface, which takes half the time; else the one with it. */
export function findHeadlessChromium(): string | undefined {
  return !process.env['CHROMIUM_PATH'] && existsSync(SHELL) ? SHELL : findChromium();
}

/** @throws Error when no Chromium is installed. */
export function requireChromium(find = findHeadlessChromium): string {
  const found = find();
  if (found) return found;
  throw new Error('No Chromium is installed. Run `node scripts/prepare-tests.ts`, or set CHROMIUM_PATH.');
}

/**
 * Returns the path of a Chromium that starts; installs one if none is there.
 *
 * @throws Error when it does not start, or when none can be installed.
 */
export function installChromium(): string {
  const isComplete = () => findChromium() !== undefined && (!usesApt || existsSync(SHELL));
  const attempts: string[] = [];
  for (const [program, ...args] of installers()) {
    if (isComplete()) break;
    const { status, error, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const reason = error?.message ?? /^.*error.*$/im.exec(stderr)?.[0] ?? stderr.trim();
    attempts.push(`  ${[program, ...args].join(' ')} (exit code ${status}): ${reason}`);
  }
  if (findChromium()) return started(requireChromium());
  throw new Error(
    `No Chromium is installed, and installing one failed:\n${attempts.join('\n')}\n` +
      'Install one and set CHROMIUM_PATH to its path.',
  );
}

const usesApt =
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env['CHROMIUM_PATH'];

/** Debian's packages where there are some, as they come with what a Chromium needs of the system. */
function installers(): [string, ...string[]][] {
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  if (!usesApt) return [[process.execPath, playwright, 'install', 'chromium']];
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium', 'chromium-headless-shell'],
    [process.execPath, playwright, 'install', 'chromium'],
  ];
}

function started(path: string): string {
  const { status, error, stderr } = spawnSync(path, ['--version', ...chromiumArguments], {
    encoding: 'utf8',
  });
  if (status === 0) return path;
  throw new Error(`${path} does not start: ${error?.message ?? stderr.trim()}`);
}
