import { rolldown } from 'rolldown';
import { distName, entries } from '../../scripts/entries.ts';
import { root } from '../../scripts/root.ts';

/** The client's entries and the files that `npm run build` creates for them. */
export const clientEntries: readonly (readonly [entry: string, file: string])[] = Object.entries(entries)
  .filter(([, source]) => source.startsWith('src/'))
  .map(([entry]) => [entry, `${root}dist/${distName(entry)}.js`]);

/**
 * The output files of a module bundled like an application, by name, starting with the module. Imports of the client's sources
 * resolve to the built files.
 */
export async function bundleBuilt(file: string): Promise<Map<string, string>> {
  const built = new Map(
    Object.entries(entries).map(([entry, source]) => [
      `${root}${source}`,
      `${root}dist/${distName(entry)}.js`,
    ]),
  );
  const build = await rolldown({
    input: file,
    platform: 'browser',
    // The application's own code.
    external: ['react'],
    plugins: [
      {
        name: 'built',
        async resolveId(id, importer) {
          const resolved = await this.resolve(id, importer, { skipSelf: true });
          return resolved && built.get(resolved.id);
        },
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code]] : [])));
}
