// Finds or installs the oldest Node version that the package supports.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { root } from './root.ts';

const cache = `${root}node_modules/.cache/presence-kit`;

/** The minimum version in `engines` of package.json: `22.12.0`. */
export const oldestVersion = `${packageJson.engines.node.replace('>=', '')}.0`;

/** Returns the path of that Node: `OLDEST_NODE_PATH`, or where `installOldestNode` installs it. */
export function oldestNode(): string {
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return process.env['OLDEST_NODE_PATH'] || join(folder(), 'node_modules', registryName(), binary);
}

/**
 * Installs that Node from the npm registry into a cache. It is not a dependency, because its command `node`
 * would hide the project's. It is installed under a temporary name and then renamed, so that it is never used
 * before it is complete.
 *
 * @throws Error when it cannot be installed or has a different version.
 */
export function installOldestNode(): string {
  const path = oldestNode();
  if (!existsSync(path) && !process.env['OLDEST_NODE_PATH']) {
    const draft = join(cache, `draft-${process.pid}`);
    mkdirSync(draft, { recursive: true });
    try {
      install(`${registryName()}@${oldestVersion}`, draft);
      rmSync(folder(), { recursive: true, force: true });
      renameSync(draft, folder());
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() === `v${oldestVersion}`) return path;
  throw new Error(`${path} is not Node ${oldestVersion}: ${error?.message ?? stdout.trim()}`);
}

function folder(): string {
  return join(cache, `node-${oldestVersion}`);
}

/** Returns the name of the platform package of `node`. */
function registryName(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

function install(what: string, prefix: string): void {
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, error, stderr } = spawnSync('npm', ['install', '--prefix', prefix, ...quiet, what], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Error(
    `${what} could not be installed: ${error?.message ?? stderr.trim()}\n` +
      `Install Node ${oldestVersion} another way and set OLDEST_NODE_PATH to its path.`,
  );
}
