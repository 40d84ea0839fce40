// Runs `npm run docs` and `npm run docs:build`: generates the API reference and builds the site.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Application, OptionDefaults, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { writeContractPages } from './docs/contract-pages.ts';
import { entries } from './entries.ts';
import { root } from './root.ts';

/** `check` builds without syntax highlighting, which takes two thirds of the build time. */
const [mode = 'build'] = process.argv.slice(2);

await writeContractPages();
await writeReference();
process.exitCode = await vitepress(mode);

/** Generates the API reference as Markdown. */
async function writeReference(): Promise<void> {
  const options: Partial<TypeDocOptions & PluginOptions> & { docsRoot: string } = {
    entryPoints: Object.values(entries),
    // Excludes tests and scripts.
    tsconfig: `${root}tsconfig.dts.json`,
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    // Tags written by openapi-typescript.
    blockTags: [...OptionDefaults.blockTags, '@description', '@constant', '@enum'],
    // Types are checked in another step.
    skipErrorChecking: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    readme: 'none',
    name: 'API reference',
    out: `${root}docs/reference/api`,
    // One page per entry point. One page per name would be 300 pages and most of the build time.
    router: 'module',
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
    logLevel: 'Warn',
    hideBreadcrumbs: true,
    // The root of sidebar links.
    docsRoot: `${root}docs`,
  };
  const application = await Application.bootstrapWithPlugins(options);
  const project = await application.convert();
  if (!project) throw new Error('TypeDoc could not read the sources.');
  for (const module of project.children ?? []) module.name = importOf(module.name);
  await application.generateOutputs(project);
}

/** Returns the import path of a source folder: `presence-kit/genesys` for `src/genesys`. */
function importOf(source: string): string {
  const [entry = '.'] =
    Object.entries(entries).find(([, file]) => file.replace(/(?:\/index)?\.ts$/, '') === source) ?? [];
  return entry.replace(/^\./, 'presence-kit');
}

async function vitepress(mode: string): Promise<number> {
  const isCheck = mode === 'check';
  const child = spawn('vitepress', [isCheck ? 'build' : mode, 'docs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(isCheck && { DOCS_PLAIN_CODE: '1' }) },
  });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
}
