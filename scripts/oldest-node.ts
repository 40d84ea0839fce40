// Finds the oldest Node that the package supports, and installs it where it is not.
// `node scripts/oldest-node.ts` prints its path, or says what to do and exits with 1.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../node_modules/.cache/presence-kit/oldest-node', import.meta.url));

/** The version that `engines` in package.json begins with: `22.12.0`. */
export const oldestVersion = `${packageJson.engines.node.replace('>=', '')}.0`;

/**
 * The path of that Node: `OLDEST_NODE_PATH`, or one from the npm registry, kept beside the dependencies. It is no
 * dependency itself: its command would be called `node` and get in the way of the project's own.
 *
 * @throws Error when it cannot be had, or is another version.
 */
export function findOrInstallOldestNode(): string {
  const chosen = process.env['OLDEST_NODE_PATH'];
  if (chosen) return checked(chosen);
  const name = registryName();
  const path = join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (!existsSync(path)) install(`${name}@${oldestVersion}`);
  return checked(path);
}

/** As the `node` package calls its parts. */
function registryName(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

function install(what: string): void {
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, error, stderr } = spawnSync('npm', ['install', '--prefix', folder, ...quiet, what], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
  if (status === 0) return;
  throw new Error(
    `${what} could not be installed: ${error?.message ?? stderr.trim()}\n` +
      `Install Node ${oldestVersion} in another way and set OLDEST_NODE_PATH to it.`,
  );
}

function checked(path: string): string {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() === `v${oldestVersion}`) return path;
  throw new Error(`${path} is not Node ${oldestVersion}: ${error?.message ?? stdout.trim()}`);
}

if (import.meta.main) {
  try {
    console.log(findOrInstallOldestNode());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
