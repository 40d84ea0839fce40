import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { requireBuiltFiles } from './scripts/built.ts';
import { msw3Adapter } from './test/msw/msw3-adapter.ts';

requireBuiltFiles();
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** These need no network, processes or browser, and take less than a minute on every platform. */
const quick = [
  'test/unit/**/*.test.ts',
  'test/contract/{genesys,braincloud,control,mutation,braincloud-mutation,permissions}.test.ts',
];
/** Page tests. They share one Chromium. */
const pages = 'test/**/*.page.test.ts';
/** Checks of the repository's files. */
const repository = 'test/repository/*.test.ts';
/** Tests of brainCloud's SDK, which sets browser globals. */
const braincloudSdk = 'test/compat/braincloud-*.test.ts';
/** Tests of the Genesys SDK, which refuses to run if these globals are set. */
const genesysSdk = ['test/compat/genesys-*.test.ts', 'test/contract/parallel-worlds.test.ts'];

export default defineConfig({
  test: {
    restoreMocks: true,
    // The limits only stop hanging tests: a slow machine is not a failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
    // Each worker loads all modules again, so one more takes 12 CPU seconds of 148.
    maxWorkers: availableParallelism(),
    // Test files share imported modules: loading them again for each file takes longer than the tests.
    isolate: false,
    // Node imports the built package faster than Vite transforms it.
    server: { deps: { external: [/^(?!.*\/node_modules\/).*\/dist\//] } },
    projects: [
      { extends: true, test: { name: 'quick', include: quick, exclude: [pages] } },
      {
        extends: true,
        plugins: [msw3Adapter()],
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...quick, pages, repository, braincloudSdk, ...genesysSdk],
        },
      },
      { extends: true, test: { name: 'compat-braincloud', include: [braincloudSdk] } },
      {
        extends: true,
        test: { name: 'compat-genesys', include: genesysSdk, exclude: [pages], isolate: true },
      },
      { extends: true, test: { name: 'examples', include: ['examples/*/*.test.ts'], isolate: true } },
      { extends: true, test: { name: 'repository', include: [repository] } },
      // One worker, and so one Chromium: the other cores run the tests in Node meanwhile.
      { extends: true, test: { name: 'pages', include: [pages], maxWorkers: 1 } },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: 'tsconfig.types.json',
            // TypeScript 5.9 claims the name `tsc` as well.
            checker: file('node_modules/tsgo/bin/tsc'),
            spawnTimeout: 600_000,
          },
        },
      },
    ],
  },
});
