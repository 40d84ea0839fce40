/** What can be imported from the package, and the source it is built from; `exports` in package.json agrees. */
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

/** The entries that a page can import. */
export const pageEntries: readonly string[] = Object.keys(entries).filter(
  (entry) => !needNode.includes(entry),
);

/** What can be run, and the source it is built from; `bin` in package.json calls it by two names. */
export const commands: Readonly<Record<string, string>> = { 'presence-mock': 'mocks/cli/main.ts' };

/** The file in dist, without its ending, that an entry is built to: `mocks/index` for `./mocks`. */
export function distName(entry: string): string {
  const name = entry.slice(2);
  const isFolder = Object.keys(entries).some((other) => other.startsWith(`${entry}/`));
  return isFolder ? [name, 'index'].filter(Boolean).join('/') : name;
}
