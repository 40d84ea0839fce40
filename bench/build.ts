import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const thisCheckout = fileURLToPath(new URL('..', import.meta.url));

/** A file of this checkout, by its path from the root. */
export function file(path: string): string {
  return join(thisCheckout, path);
}

type Entry = './genesys' | './braincloud' | './mocks' | './mocks/msw' | './mocks/node';

interface PackageJson {
  readonly exports: Readonly<Record<Entry, { readonly types: string; readonly default: string }>>;
}

/** What `npm run build` made in a checkout. */
export class Build {
  readonly root: string;

  constructor(root = thisCheckout) {
    this.root = root;
  }

  /** The `presence-mock` command. */
  get command(): string {
    return join(this.root, 'dist/presence-mock.js');
  }

  /** The module that an entry of the package is. */
  entry(name: Entry): string {
    return join(this.root, this.#exports[name].default);
  }

  /** The declarations of an entry. */
  types(name: Entry): string {
    return join(this.root, this.#exports[name].types);
  }

  get #exports(): PackageJson['exports'] {
    const text = readFileSync(join(this.root, 'package.json'), 'utf8');
    return (JSON.parse(text) as PackageJson).exports;
  }
}
