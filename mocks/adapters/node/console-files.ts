import { existsSync, readFileSync } from 'node:fs';

const BUILT = 'dist/console/';
const GENERATED = 'mocks/generated/console/';

/** Where each file is, from the root of the package: in its sources, or else as it was built. */
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

/** A file that the console is made of. */
export type ConsoleFile = keyof typeof places;

/** A file's text, and what stands for it in an ETag; nothing for a file that is not there. */
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
 * The folder with the package.json above this module, however deep a bundler has put it; `undefined` if there is none,
 * as in a CommonJS bundle, where `import.meta` is empty.
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
