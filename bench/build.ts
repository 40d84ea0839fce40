import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const thisCheckout = fileURLToPath(new URL('..', import.meta.url));

/** Returns the absolute path of a file in this checkout. */
export function file(path: string): string {
  return join(thisCheckout, path);
}

type Entry = './genesys' | './braincloud' | './mocks' | './mocks/msw' | './mocks/node';

interface PackageJson {
  readonly exports: Readonly<Record<Entry, { readonly types: string; readonly default: string }>>;
}

/** The output of `npm run build` in a checkout. */
export class Build {
  readonly root: string;

  constructor(root = thisCheckout) {
    this.root = root;
  }

  /** The `presence-mock` command. */
  get command(): string {
    return join(this.root, 'dist/presence-mock.js');
  }

  /** Returns the module of an entry point. */
  entry(name: Entry): string {
    return join(this.root, this.#exports[name].default);
  }

  /** Returns the type declarations of an entry point. */
  types(name: Entry): string {
    return join(this.root, this.#exports[name].types);
  }

  get #exports(): PackageJson['exports'] {
    const text = readFileSync(join(this.root, 'package.json'), 'utf8');
    return (JSON.parse(text) as PackageJson).exports;
  }
}
