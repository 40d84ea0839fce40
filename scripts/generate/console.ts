import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import packageJson from '../../package.json' with { type: 'json' };

const source = new URL('../../mocks/console/', import.meta.url);
const { homepage = null } = packageJson as { homepage?: string };
const TARGET = 'mocks/generated/console';

/** The scripts of the console's pages, each bundled into one file. */
const scripts = { 'console.js': 'main.tsx', 'specs.js': 'specs.ts', 'theme.js': 'theme.ts' } as const;
const asTheyAre = ['index.html', 'specs.html', 'specs.css'] as const;

/** Returns the files of the mock server's console by path. */
export async function consoleFiles(): Promise<[string, string][]> {
  const bundled = await Promise.all(
    Object.entries(scripts).map(
      async ([file, entry]): Promise<[string, string]> => [`${TARGET}/${file}`, await bundle(entry)],
    ),
  );
  return [
    ...bundled,
    ...asTheyAre.map((file): [string, string] => [
      `${TARGET}/${file}`,
      readFileSync(new URL(file, source), 'utf8'),
    ]),
    [`${TARGET}/console.css`, styles()],
  ];
}

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(entry, source)),
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    platform: 'browser',
    tsconfig: false,
    transform: {
      target: 'es2022',
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { PACKAGE_HOMEPAGE: JSON.stringify(homepage) },
    },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return `${banner(entry, '//')}${output[0].code}`;
}

/** Concatenates all style sheets in the order of their numbered names. */
function styles(): string {
  const folder = new URL('styles/', source);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return texts.join('\n');
}

function banner(entry: string, comment: string): string {
  return `${comment} Generated from mocks/console/${entry} by \`npm run generate\`. Do not edit.\n`;
}
