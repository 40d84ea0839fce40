import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { commands, distName, entries, pageEntries } from '../../../scripts/entries.ts';
import { loadedBy, parseModule, type SourceModule } from '../import-graph.ts';
import { needsNode } from '../import-rules.ts';
import { Consumer, nodes, pack } from './consumer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dependencies = { 'openapi-fetch': 'openapi-fetch', '@noble/hashes': '@noble/hashes' };
const idOf = (entry: string) => `presence-kit${entry.slice(1)}`;

/** How Node's `import` and bundlers find types. */
const resolutions = {
  Node: ['--module', 'nodenext'],
  bundlers: ['--module', 'esnext', '--moduleResolution', 'bundler'],
} as const;

/** The console's scripts are for its pages and cannot be imported. */
const isModule = (file: string) => file.endsWith('.js') && !file.startsWith('dist/console/');

let folder: string;
let tarball: string;
let consumer: Consumer;
/** A project without the peers. */
let withoutPeers: Consumer;
let built: SourceModule[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presence-kit-packed-'));
  tarball = pack(folder);
  consumer = new Consumer(tarball, { ...dependencies, msw: 'msw', react: 'react' });
  withoutPeers = new Consumer(tarball, {
    ...dependencies,
    'openapi-typescript-helpers': 'openapi-typescript-helpers',
    '@types/node': '@types/node',
    'undici-types': 'undici-types',
  });
  built = consumer
    .files()
    .filter(isModule)
    .map((file) => parseModule(file, readFileSync(join(consumer.installed, file), 'utf8')));
});
afterAll(() => {
  consumer.remove();
  withoutPeers.remove();
  rmSync(folder, { recursive: true });
});

test('the package contains only the intended files', () => {
  const modules = Object.keys(entries).flatMap((entry) => [
    `${distName(entry)}.js`,
    `${distName(entry)}.d.ts`,
  ]);
  const programs = Object.keys(commands).map((name) => `${name}.js`);
  const due = [
    ...[...modules, ...programs].map((file) => `dist/${file}`),
    ...readdirSync(join(root, 'openapi')).map((file) => `openapi/${file}`),
    ...readdirSync(join(root, 'mocks/generated/console')).map((file) => `dist/console/${file}`),
    'dist/console/api-reference.js',
    ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'],
  ];
  const files = consumer.files();
  expect(due.filter((file) => !files.includes(file))).toEqual([]);
  const stray = files.filter(
    (file) =>
      !due.includes(file.replace(/\.js\.map$/, '.js')) &&
      !/^dist\/shared\/[\w-]+-[\w-]{8}\.(?:js|js\.map|d\.ts)$/.test(file) &&
      !/^dist\/licenses\/[\w-]+\.txt$/.test(file),
  );
  expect(stray).toEqual([]);
});

test('every module has a source map with its sources and without local paths', () => {
  const modules = consumer.files().filter(isModule);
  for (const file of modules) {
    const code = readFileSync(join(consumer.installed, file), 'utf8');
    if (!code.includes('sourceMappingURL')) continue;
    const map = JSON.parse(readFileSync(join(consumer.installed, `${file}.map`), 'utf8'));
    expect(map.sourcesContent).toHaveLength(map.sources.length);
    expect(map.sources.filter((source: string) => !source.startsWith('../'))).toEqual([]);
  }
  const leaks = consumer
    .files()
    .filter((file) => readFileSync(join(consumer.installed, file), 'utf8').includes(root));
  expect(leaks).toEqual([]);
});

test('dependencies and optional peers match the imports of modules and declarations', () => {
  const declarations = consumer
    .files()
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(join(consumer.installed, file), 'utf8') }));
  const imported = [...built, ...declarations.map(({ file, text }) => parseModule(file, text))]
    .flatMap(({ imports }) => imports)
    .filter(({ to, isFile }) => !isFile && !isBuiltin(to))
    .map(({ to }) => to);
  const augmented = declarations
    .flatMap(({ text }) => [...text.matchAll(/declare module ['"]([^'".]+)/g)])
    .map(([, name = '']) => name);
  const packages = [...imported, ...augmented].map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
  const peers = Object.keys(packageJson.peerDependencies);
  expect(Object.keys(packageJson.dependencies)).toEqual(['@noble/hashes', 'openapi-fetch']);
  expect([...new Set(packages)].sort()).toEqual([...Object.keys(packageJson.dependencies), ...peers].sort());
});

test('peer ranges accept every working version', () => {
  // Tried by hand in empty projects: MSW 2.6.0, which depended on `ws`, 2.7.0, 3.0.0 and 3.0.5. Without an
  // upper bound, the next major does not block users of other entries.
  expect(packageJson.peerDependencies).toEqual({ msw: '>=2.6.0', react: '>=18' });
  expect(packageJson.peerDependenciesMeta).toEqual({ msw: { optional: true }, react: { optional: true } });
});

test('the declarations compile with TypeScript 5.4', () => {
  // Tried by hand with TypeScript 5.4.5, 5.5.4, 5.9.3, 6.0.3 and 7.0.2 without skipLibCheck: no errors.
  const newer = /\bUint8Array<|\bAsyncIterable(?:Iterator)?<(?:[^<>]|<[^<>]*>)*, (?:undefined|void)>/;
  const found = consumer
    .files()
    .filter((file) => file.endsWith('.d.ts'))
    .filter((file) => newer.test(codeOf(readFileSync(join(consumer.installed, file), 'utf8'))));
  expect(found).toEqual([]);
});

/** A file without comments. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
}

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: consumer.installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test.each([
  ['Node', resolutions.Node],
  // The declarations are the same.
  ['bundlers', [...resolutions.bundlers, '--skipLibCheck']],
])('%s find types of every entry, whose imports resolve', (_, options) => {
  const imports = Object.keys(entries).map(
    (entry, index) => `export * as entry${index} from '${idOf(entry)}';`,
  );
  const code = [...imports, `export * as missing from 'presence-kit/missing';`].join('\n');
  const nodeTypes = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  const errors = consumer
    .typeErrors({ 'entries.ts': code }, [...options, ...nodeTypes, '--target', 'es2022'], 'tsgo')
    // MSW's declarations are not checked here.
    .filter((error) => /^(?:entries\.ts|node_modules\/presence-kit)/.test(error));
  expect(errors).toEqual([expect.stringContaining("Cannot find module 'presence-kit/missing'")]);
});

describe.each(
  nodes().map((node) => [spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim(), node]),
)('with Node %s', (_version, node) => {
  test('every built entry has the exports of its source, and client, mock, console and contract work', async () => {
    const ids = Object.keys(entries).map(idOf);
    const printed = consumer.run(
      node,
      `import { readFileSync } from 'node:fs';
import { PresenceApi } from 'presence-kit';
import { startMockServer } from 'presence-kit/mocks/node';
const names = async (id) => [id, Object.keys(await import(id))];
const exported = Object.fromEntries(await Promise.all(${JSON.stringify(ids)}.map(names)));
const server = await startMockServer({ port: 0 });
const api = new PresenceApi({ baseUrl: server.url, accessToken: 'any' });
const { id } = await api.getUsersMe();
await api.patchUserPresencesPurecloud(id, { message: 'From the package' });
const { message } = await api.getUserPresencesPurecloud(id);
const files = ['', '/console.js', '/console.css', '/specs', '/specs.js', '/api-reference.js', '/openapi/genesys.yaml'];
const pages = files.map(async (file) => {
  const answer = await fetch(server.url + '/__mock/console' + file);
  return [answer.status, (await answer.text()).length > 100];
});
const contract = readFileSync(new URL(import.meta.resolve('presence-kit/openapi/genesys.yaml')), 'utf8').slice(0, 12);
console.log(JSON.stringify({ exported, message, pages: await Promise.all(pages), contract }));
await server.close();`,
    );
    const expected = Object.entries(entries).map(async ([entry, source]) => {
      const module: object = await import(join(root, source));
      expect(Object.keys(module).length).toBeGreaterThan(0);
      return [idOf(entry), Object.keys(module).sort()];
    });
    expect(JSON.parse(printed)).toEqual({
      exported: Object.fromEntries(await Promise.all(expected)),
      message: 'From the package',
      pages: Array.from({ length: 7 }, () => [200, true]),
      contract: 'openapi: 3.1',
    });
  });

  test('presence-mock starts, answers and stops on a signal', async () => {
    const command = join(consumer.installed, packageJson.bin['presence-mock']);
    const child = spawn(node, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      const [line] = await once(createInterface(child.stdout), 'line');
      expect(line).toMatch(/^presence-mock ready http:\/\/127\.0\.0\.1:\d+$/);
      const origin = String(line).slice('presence-mock ready '.length);
      const answer = await fetch(`${origin}/api/v2/users/me`, { headers: { authorization: 'Bearer any' } });
      expect(answer.status).toBe(200);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  });
});

test('an old Node prints the required version', () => {
  const code = readFileSync(join(consumer.installed, packageJson.bin['presence-mock']), 'utf8');
  // A classic script cannot contain top-level await or imports, and a missing imported name would be a SyntaxError.
  expect(() => new Script(code)).not.toThrow();
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2018, module: ts.ModuleKind.ESNext },
  });
  const latest = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  expect(outputText).toBe(latest.outputText);
});

test.each(Object.entries(packageJson.bin))(
  'the command can be run as %s, linked as npm does it',
  (name, file) => {
    const link = join(consumer.folder, 'node_modules/.bin', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(consumer.installed, file), link);
    const { stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
    expect(stdout).toBe(`${packageJson.version}\n`);
  },
);

test('npx presence-kit runs the command of the installed package, without a request to the registry', () => {
  // The tests above have linked it.
  const { stdout, stderr } = spawnSync('npx', ['--offline', '--no', '--', 'presence-kit', '--version'], {
    cwd: consumer.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(stdout, stderr).toBe(`${packageJson.version}\n`);
});

const mswProgram = `import { setupServer } from 'msw/node';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';
const server = setupServer(...mswHandlers(createPresenceMock()));
server.listen();
const answer = await fetch('https://api.mypurecloud.com/api/v2/users/me', { headers: { authorization: 'Bearer any' } });
console.log(answer.status);
server.close();`;

test('the handlers of the package serve MSW 2', () => {
  expect(consumer.run(process.execPath, mswProgram)).toBe('200\n');
});

test('the handlers of the package serve MSW 3', () => {
  consumer.link('msw', 'msw3');
  try {
    expect(consumer.run(process.execPath, mswProgram)).toBe('200\n');
  } finally {
    consumer.link('msw', 'msw');
  }
});

test('entries without peers can be imported in a project without them', () => {
  const free = Object.keys(entries).filter((entry) => !['./mocks/msw', './react'].includes(entry));
  const code = free.map((entry) => `await import('${idOf(entry)}');`).join('\n');
  expect(withoutPeers.run(process.execPath, `${code}\nconsole.log('imported');`)).toBe('imported\n');
});

test.each(pageEntries.map((entry) => [entry]))('a page can load what %s is built to', (entry) => {
  const loaded = loadedBy(`dist/${distName(entry)}.js`, built);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter(needsNode)).toEqual([]);
});

test.each([
  ['for Node, with TypeScript 5.9', 'typescript', resolutions.Node],
  ['for bundlers, with TypeScript 7', 'tsgo', resolutions.bundlers],
])(
  '%s, the types accept a right program without the types of Node, and refuse a wrong one',
  (_for, typescript, options) => {
    const right = `import { ApiError, PresenceApi, type UserPresence } from 'presence-kit';
import { createPresenceMock } from 'presence-kit/mocks';
const mock = createPresenceMock();
mock.reset();
const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any' });
const presence: UserPresence = await api.getUserPresencesPurecloud('id');
const message: string | undefined = presence.message;
export { ApiError, message };
`;
    const wrong = `import { PresenceApi } from 'presence-kit';
const api = new PresenceApi({ region: 'mypurecloud.com', accessToken: 'any' });
await api.patchUserPresencesPurecloud('id', { mesage: 'Tea' });
new PresenceApi({ region: 'mypurecloud.com', baseUrl: 'http://127.0.0.1:4010', accessToken: 'any' });
export {};
`;
    const strictest = ['--target', 'es2022', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const files = { 'right.ts': right, 'wrong.ts': wrong };
    expect(consumer.typeErrors(files, [...options, ...strictest], typescript)).toEqual([
      expect.stringMatching(/^wrong\.ts\(3,47\): error TS2561:.*'mesage'/),
      expect.stringMatching(/^wrong\.ts\(4,17\): error TS2345/),
      expect.stringContaining("Types of property 'baseUrl' are incompatible."),
      expect.stringContaining('"Pass either region or baseUrl, not both."'),
    ]);
  },
);

test('declarations of clients and mock compile without the DOM library', () => {
  const checked = ['.', './genesys', './genesys/login', './braincloud', './mocks'];
  const code = checked.map((entry, index) => `export * as entry${index} from '${idOf(entry)}';`).join('\n');
  const options = [
    '--lib',
    'es2023',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
    'false',
  ];
  const strict = [...options, '--exactOptionalPropertyTypes', '--preserveSymlinks'];
  expect(withoutPeers.typeErrors({ 'all.ts': code }, [...strict, '--types', 'node'], 'tsgo')).toEqual([]);
  // Besides Node's types, these declarations exist on every platform with `fetch` and `WebSocket`.
  const missing = withoutPeers
    .typeErrors({ 'all.ts': code }, [...strict, '--typeRoots', 'none'], 'tsgo')
    .flatMap((error) => /^node_modules\/presence-kit.*Cannot find name '(\w+)'/.exec(error)?.[1] ?? []);
  expect([...new Set(missing)].sort()).toEqual([
    ...['AbortSignal', 'Blob', 'Event', 'EventTarget', 'Headers', 'MessageEvent', 'RequestInit', 'Response'],
    'URL',
  ]);
});
