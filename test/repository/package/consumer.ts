import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oldestNode } from '../../../scripts/oldest-node.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Packs the result of `npm run build` into a folder, as for publishing; returns the path of the tarball. */
export function pack(folder: string): string {
  if (!existsSync(join(root, 'dist'))) throw new Error('dist is missing: run `npm run build`.');
  const packed: [{ filename: string }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return join(folder, packed[0].filename);
}

/** A project outside the repository that has the packed package installed. */
export class Consumer {
  readonly folder: string;
  /** The unpacked package. */
  readonly installed: string;

  /** @param dependencies packages to link: names in the repository's node_modules, by import name */
  constructor(tarball: string, dependencies: Readonly<Record<string, string>>) {
    this.folder = mkdtempSync(join(tmpdir(), 'presence-kit-consumer-'));
    this.installed = join(this.folder, 'node_modules/presence-kit');
    mkdirSync(this.installed, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', this.installed]);
    this.write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    for (const [name, target] of Object.entries(dependencies)) this.link(name, target);
  }

  /** Links a package of the repository under its import name; replaces an earlier link. */
  link(name: string, target: string): void {
    const link = join(this.folder, 'node_modules', name);
    rmSync(link, { force: true });
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', target), link);
  }

  /** The paths of the package's files. */
  files(): string[] {
    return readdirSync(this.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.installed.length + 1))
      .sort();
  }

  write(file: string, text: string): string {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Runs a module in the project; returns its output. */
  run(node: string, code: string): string {
    const { status, stdout, stderr } = spawnSync(node, [this.write('main.js', code)], { encoding: 'utf8' });
    if (status === 0) return stdout;
    throw new Error(`${node} exited with ${status}:\n${stderr}`);
  }

  /** TypeScript's errors in these files, by path. */
  typeErrors(
    files: Readonly<Record<string, string>>,
    options: readonly string[],
    typescript = 'typescript',
  ): string[] {
    for (const [file, code] of Object.entries(files)) this.write(file, code);
    const tsc = join(root, 'node_modules', typescript, 'bin/tsc');
    const fewerThreads = typescript === 'tsgo' ? ['--singleThreaded'] : [];
    const { stdout } = spawnSync(
      process.execPath,
      [
        tsc,
        '--noEmit',
        '--strict',
        '--skipDefaultLibCheck',
        ...fewerThreads,
        ...options,
        ...Object.keys(files),
      ],
      { cwd: this.folder, encoding: 'utf8' },
    );
    return stdout.split('\n').filter(Boolean);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Node versions to test: the repository's, and the oldest supported. */
export function nodes(): string[] {
  return [process.execPath, oldestNode()];
}
