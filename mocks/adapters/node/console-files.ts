import { existsSync, readFileSync } from 'node:fs';

const BUILT = 'dist/console/';
const GENERATED = 'mocks/generated/console/';

/** Paths of each file relative to the package root: first in the source code, then in the build. */
const places = {
  'index.html': [`${GENERATED}index.html`, `${BUILT}index.html`],
  'console.js': [`${GENERATED}console.js`, `${BUILT}console.js`],
  'console.css': [`${GENERATED}console.css`, `${BUILT}console.css`],
  'theme.js': [`${GENERATED}theme.js`, `${BUILT}theme.js`],
  'specs.html': [`${GENERATED}specs.html`, `${BUILT}specs.html`],
  'specs.js': [`${GENERATED}specs.js`, `${BUILT}specs.js`],
  'specs.css': [`${GENERATED}specs.css`, `${BUILT}specs.css`],
  'api-reference.js': [
    'node_modules/@scalar/api-reference/dist/browser/standalone.js',
    `${BUILT}api-reference.js`,
  ],
  'genesys.yaml': ['openapi/genesys.yaml'],
  'braincloud.yaml': ['openapi/braincloud.yaml'],
  'mock-control.yaml': ['openapi/mock-control.yaml'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ConsoleFile = keyof typeof places;

/** Returns a file's text, with a digest for its ETag, or undefined if the file does not exist. */
export function readConsoleFile(
  file: ConsoleFile,
): { readonly text: string; readonly digest: string } | undefined {
  const root = packageRoot();
  if (!root) return undefined;
  const found = places[file].map((place) => new URL(place, root)).find((url) => existsSync(url));
  if (!found) return undefined;
  const bytes = readFileSync(found);
  const { createHash } = process.getBuiltinModule('node:crypto');
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { text: bytes.toString(), digest };
}

/**
 * Returns the nearest folder above this module that contains a package.json. A relative path would not work
 * if a bundler has moved the module. Returns undefined if there is no such folder, as in a CommonJS bundle,
 * where `import.meta` is empty.
 */
function packageRoot(): URL | undefined {
  const module: string | undefined = import.meta.url;
  if (module === undefined) return undefined;
  let folder = new URL('.', module);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('..', folder);
    if (parent.href === folder.href) return undefined;
    folder = parent;
  }
  return folder;
}
