import { builtinModules } from 'node:module';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { defineConfig } from 'tsdown';
import { commands, distName, entries } from './scripts/entries.ts';
import { writeBuiltFiles } from './scripts/generate/built-files.ts';

/** What the mock and the login need in addition to the client's two dependencies is bundled with them. */
const bundled = ['commander', 'eventsource-parser', 'node-forge', 'oauth4webapi', 'ws', 'yaml'];
/** Parts of these are in mocks/generated. */
const inGeneratedFiles = ['ajv', 'ajv-formats'];
/**
 * Bundled with the console's scripts, or copied next to them. One Scalar package has the license of all of
 * them.
 */
const inConsole = [
  ['preact', 'preact'],
  ['@preact/signals', 'preact-signals'],
  ['@scalar/types', 'scalar-api-reference'],
] as const;
/** TypeScript 7's executable, which the package's `exports` omit. The package `typescript` is 5.9 here. */
const typescript7: { default: () => string } = await import(
  new URL('node_modules/tsgo/lib/getExePath.js', import.meta.url).href
);
const builtins = [/^node:/, ...builtinModules];

export default defineConfig({
  hooks: { 'build:prepare': writeBuiltFiles },
  entry: {
    ...Object.fromEntries(Object.entries(entries).map(([entry, source]) => [distName(entry), source])),
    ...commands,
  },
  outDir: 'dist',
  format: 'esm',
  // With `platform: 'node'`, the browser entries would load a `require` created by node:module.
  platform: 'neutral',
  plugins: [esmExternalRequirePlugin({ external: builtins })],
  target: 'es2023',
  fixedExtension: false,
  sourcemap: true,
  // TypeScript 7 writes the declarations in a third of the time of 5.9.
  dts: {
    entry: Object.values(entries),
    generator: 'tsgo',
    tsgo: { path: typescript7.default() },
    tsconfig: 'tsconfig.dts.json',
  },
  // Symbol.dispose, which projects without lib `esnext` lack.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  suppressWarnings: /^TypeScript 7\.0 does not yet have a stable API/,
  clean: true,
  // The neutral platform ignores `main`, but node-forge has no `exports`.
  inputOptions: { checks: { pluginTimings: false }, resolve: { mainFields: ['module', 'main'] } },
  outputOptions: {
    chunkFileNames: 'shared/[name]-[hash].js',
  },
  deps: {
    onlyBundle: bundled,
    onlyImport: ['openapi-fetch', '@noble/hashes', 'msw', 'react', ...builtins],
  },
  copy: [
    ...[...bundled, ...inGeneratedFiles].map((name) => ({
      from: `node_modules/${name}/LICENSE${name === 'oauth4webapi' ? '.md' : ''}`,
      to: 'dist/licenses',
      rename: `${name}.txt`,
    })),
    ...inConsole.map(([folder, name]) => ({
      from: `node_modules/${folder}/LICENSE`,
      to: 'dist/licenses',
      rename: `${name}.txt`,
    })),
    { from: 'mocks/generated/console/*', to: 'dist/console' },
    {
      from: 'node_modules/@scalar/api-reference/dist/browser/standalone.js',
      to: 'dist/console',
      rename: 'api-reference.js',
    },
  ],
  failOnWarn: true,
});
