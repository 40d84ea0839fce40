import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

/** The modules of a page's script, bundled like an application: by file name, the script first. */
export async function bundlePage(file: string, plugins: Plugin[] = []): Promise<Map<string, string>> {
  const build = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'browser',
    plugins,
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code]] : [])));
}
