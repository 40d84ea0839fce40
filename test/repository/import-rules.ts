import { builtinModules } from 'node:module';
import type { Import } from './import-graph.ts';

/** A module: `src/http`, `mocks/genesys`, `mocks/adapters/msw`; the entry of `src` or `mocks` is `src` or `mocks`. */
type Module = string;

const clientLayers = ['generated', 'runtime', 'http', 'socket', 'watch'].map((name) => `src/${name}`);
const vendors = ['mocks/generated', 'mocks/engine', 'mocks/genesys', 'mocks/braincloud'];
const worlds = [...vendors, 'mocks/web', 'mocks/world'];

/** The modules that a module may import, in addition to itself. */
const MAY_IMPORT: Readonly<Record<Module, readonly Module[]>> = {
  ...Object.fromEntries(clientLayers.map((layer, index) => [layer, clientLayers.slice(0, index)])),
  'src/genesys': clientLayers,
  'src/braincloud': clientLayers,
  // Types only: the caller passes the clients.
  'src/react': ['src/watch', 'src/genesys', 'src/braincloud'],
  src: [...clientLayers, 'src/genesys', 'src/braincloud'],
  'mocks/generated': ['mocks/engine'],
  'mocks/engine': ['mocks/generated'],
  'mocks/genesys': ['mocks/generated', 'mocks/engine'],
  'mocks/braincloud': ['mocks/generated', 'mocks/engine'],
  'mocks/web': vendors,
  'mocks/world': [...vendors, 'mocks/web'],
  'mocks/control': worlds,
  'mocks/testing': [...worlds, 'mocks/control'],
  'mocks/upstream': [...worlds, 'mocks/control'],
  // The entry only re-exports.
  mocks: [...worlds, 'mocks/control', 'mocks/testing'],
  'mocks/adapters': [...worlds, 'mocks/control', 'mocks/testing', 'mocks/upstream'],
  'mocks/console': ['mocks/control'],
  // package.json contains the version that the command prints.
  'mocks/cli': ['mocks', ...worlds, 'mocks/control', 'mocks/upstream', 'mocks/adapters', 'package.json'],
};

const CLIENT_PACKAGES = ['openapi-fetch', '@noble/hashes'];
/** A separate entry that contains the package, so that only its users load it. */
const LOGIN_PACKAGES = [...CLIENT_PACKAGES, 'oauth4webapi'];
const MOCK_PACKAGES = ['@noble/hashes', 'eventsource-parser', 'openapi-fetch'];
/** Bundled into the console's scripts. */
const CONSOLE_PACKAGES = ['preact', '@preact/signals'];
const HOST_PACKAGES = [...MOCK_PACKAGES, 'msw', 'node-forge', 'ws', 'commander', 'yaml'];

/** The violation of an import, if any. */
export function complaint(each: Import): string | undefined {
  const reason = each.isFile ? wrongFile(each) : wrongPackage(each);
  return reason && `${each.from}:${each.line} imports ${each.to}: ${reason}`;
}

/** Whether only Node can load it. */
export function needsNode({ to, isFile }: Import): boolean {
  return !isFile && (isBuiltin(to) || ['ws', 'commander', 'node-forge', 'yaml'].includes(packageOf(to)));
}

function wrongFile({ from, to, typeOnly }: Import): string | undefined {
  const importer = moduleOf(from);
  const imported = moduleOf(to);
  if (importer === imported) return undefined;
  if (imported === 'src/generated' && importer.startsWith('mocks')) {
    return typeOnly ? undefined : 'mocks take types from src/generated, never code; write `import type`.';
  }
  const allowed = MAY_IMPORT[importer] ?? MAY_IMPORT[parentOf(importer)];
  if (!allowed) return `${importer} is a new module; say in import-rules.ts what it may import.`;
  if (allowed.includes(imported) || allowed.includes(parentOf(imported))) return undefined;
  return `${importer} may import ${allowed.join(', ') || 'nothing'}.`;
}

function wrongPackage({ from, to }: Import): string | undefined {
  if (/^mocks\/(adapters|cli)\//.test(from)) {
    if (isBuiltin(to)) return to.startsWith('node:') ? undefined : 'write it with node: in front.';
    return HOST_PACKAGES.includes(packageOf(to))
      ? undefined
      : `packages here are ${HOST_PACKAGES.join(', ')}.`;
  }
  const allowed = packagesOf(from);
  return allowed.includes(packageOf(to)) ? undefined : `packages here are ${allowed.join(', ')}.`;
}

function packagesOf(from: string): readonly string[] {
  if (from.startsWith('src/genesys/login/')) return LOGIN_PACKAGES;
  if (from.startsWith('src/react/')) return ['react'];
  if (from.startsWith('mocks/console/')) return CONSOLE_PACKAGES;
  return from.startsWith('src/') ? CLIENT_PACKAGES : MOCK_PACKAGES;
}

/** Adapters are separate modules: `mocks/adapters/node.ts` and `mocks/adapters/node/`. */
function moduleOf(path: string): Module {
  const [top = '', ...below] = path.split('/');
  const folders = below.slice(0, -1);
  if (folders[0] === 'adapters') return `${top}/adapters/${below[1]?.replace(/\.[cm]?[jt]s$/, '')}`;
  return folders[0] ? `${top}/${folders[0]}` : top;
}

function parentOf(module: Module): Module {
  return module.startsWith('mocks/adapters/') ? 'mocks/adapters' : module;
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
