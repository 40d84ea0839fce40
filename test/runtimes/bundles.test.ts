import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { distName, pageEntries } from '../../scripts/entries.ts';
import { root } from '../../scripts/root.ts';

/** A built entry with all its imports as one CommonJS script. */
async function commonJs(entry: string): Promise<string> {
  const build = await rolldown({
    input: `${root}dist/${distName(entry)}.js`,
    // This test covers the empty `import.meta` of CommonJS.
    checks: { emptyImportMeta: false },
    platform: 'node',
  });
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** MSW and React have their own requirements, and the login library creates a TextEncoder on import. */
const loadedAnywhere = pageEntries.filter(
  (entry) => !['./mocks/msw', './react', './genesys/login'].includes(entry),
);

test.each(loadedAnywhere)(
  'loading %s needs no global of a host, such as the TextEncoder that jsdom lacks',
  async (entry) => {
    const module = { exports: {} };
    // `mock.WebSocket` extends EventTarget, which jsdom has.
    runInNewContext(await commonJs(entry), { module, exports: module.exports, EventTarget });

    expect(Object.keys(module.exports).length).toBeGreaterThan(0);
  },
);

test('a server in a CommonJS bundle returns 404 for the console, with the remedy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presence-kit-bundle-'));
  try {
    const code = await commonJs('./mocks/node');
    const file = join(folder, 'server.cjs');
    await writeFile(
      file,
      `${code}
exports.startMockServer({ port: 0 }).then(async (server) => {
  const user = await fetch(server.url + '/api/v2/users/me', { headers: { authorization: 'Bearer any' } });
  const page = await fetch(server.url + '/__mock/console');
  console.log(JSON.stringify([user.status, page.status, await page.text()]));
  await server.close();
});`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [file]);

    expect(JSON.parse(stdout)).toEqual([200, 404, expect.stringMatching(/index\.html .* external/)]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
