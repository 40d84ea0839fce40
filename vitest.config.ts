import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.ts';
import { workerScript } from './test/browser/worker-script.ts';

const executablePath = findChromium();
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  test: {
    restoreMocks: true,
    // Generous: a busy machine is no failure, and what hangs is ended all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The default leaves a core idle: half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/house/**', 'test/runtimes/**', 'test/examples/**'],
        },
      },
      {
        extends: true,
        // Tests about the repository itself; those of package/ read what `npm run build` made.
        test: { name: 'house', include: ['test/house/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/house/package/*.test.ts', 'test/runtimes/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The apps in examples/, which import the package by its name: they run on what `npm run build` made.
        test: {
          name: 'examples',
          include: ['test/examples/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // MSW 2 is what `msw` is here; the same tests run again with MSW 3 in its place.
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw3' }] },
        test: { name: 'msw3', include: ['test/unit/adapters/msw*.test.ts', 'test/contract/*-msw.test.ts'] },
      },
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
            spawnTimeout: 60_000,
          },
        },
      },
      {
        extends: true,
        // All of them modules already; bundling what it finds only now would reload the page under a test.
        optimizeDeps: {
          exclude: ['openapi-fetch', '@noble/hashes', 'rou3'],
          include: ['ajv/dist/2020.js', 'ajv-formats', 'msw', 'msw/browser', 'yaml'],
        },
        plugins: [workerScript()],
        resolve: {
          alias: {
            'node:crypto': file('test/browser/node/crypto.ts'),
            'node:fs': file('test/browser/node/fs.ts'),
          },
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: [...chromiumArguments], ...(executablePath ? { executablePath } : {}) },
            }),
          },
        },
      },
    ],
  },
});
