/** The entry points of the package and their sources; matches `exports` in package.json. */
export const entries: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './genesys': 'src/genesys/index.ts',
  './genesys/login': 'src/genesys/login/index.ts',
  './braincloud': 'src/braincloud/index.ts',
  './braincloud/cloud-code': 'src/braincloud/cloud-code/index.ts',
  './react': 'src/react/index.ts',
  './mocks': 'mocks/index.ts',
  './mocks/msw': 'mocks/adapters/msw.ts',
  './mocks/node': 'mocks/adapters/node.ts',
  './mocks/playwright': 'mocks/adapters/playwright.ts',
  './mocks/vitest': 'mocks/testing/vitest.ts',
};

const needNode = ['./mocks/node', './mocks/playwright', './mocks/vitest'];

/** The entry points that work in browsers. */
export const pageEntries: readonly string[] = Object.keys(entries).filter(
  (entry) => !needNode.includes(entry),
);

/** The executable and its source; `bin` in package.json has two names for it. */
export const commands: Readonly<Record<string, string>> = { 'presence-mock': 'mocks/cli/main.ts' };

/** Returns the output file of an entry point in dist, without extension: `mocks/index` for `./mocks`. */
export function distName(entry: string): string {
  const name = entry.slice(2);
  const isFolder = Object.keys(entries).some((other) => other.startsWith(`${entry}/`));
  return isFolder ? [name, 'index'].filter(Boolean).join('/') : name;
}
