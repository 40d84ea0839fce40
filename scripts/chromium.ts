// Finds or installs Chromium for tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Flags for running without a display or network. */
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
const PACKAGES = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];

/**
 * Returns the path of a full Chromium: `CHROMIUM_PATH`, the system's, or Playwright's.
 *
 * @throws Error when `CHROMIUM_PATH` is not a file.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not exist. Correct or unset it.`);
  }
  return ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path));
}

/** Returns the path of a headless Chromium, which is twice as fast, or else of a full one. */
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
 * Returns the path of a working Chromium. Installs one if needed.
 *
 * @throws Error when Chromium does not start or cannot be installed.
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

/** Prefers Debian packages where available, because they include the system libraries. */
function installers(): [string, ...string[]][] {
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  if (!usesApt) return [[process.execPath, playwright, 'install', 'chromium']];
  return [
    ['apt-get', 'update'],
    // The packages that Chromium recommends are for desktops, and four times as many.
    ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES],
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
