import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../mocks/cli/main.ts', import.meta.url));
const tellsWhatIsLoaded = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load: (url, context, next) => (writeSync(1, 'loaded ' + url + '\\n'), next(url, context)) });
`)}`;

test('the control API and answer validators load with the first control call', async () => {
  const child = spawn(process.execPath, ['--import', tellsWhatIsLoaded, main, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const loaded: string[] = [];
  let origin: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    const url = /^loaded (\S+)/.exec(line)?.[1];
    if (url !== undefined) {
      loaded.push(url);
      if (url.endsWith('/mocks/control/control.ts')) break;
    }
    origin ??= /^presence-mock ready (\S+)/.exec(line)?.[1];
    if (origin === undefined || line !== `presence-mock ready ${origin}`) continue;
    expect(loaded.some((file) => file.endsWith('/mocks/genesys/genesys.ts'))).toBe(true);
    expect(
      loaded.filter((file) =>
        /mocks\/control\/(?!control-token)|answer-validators|node_modules\/ws/.test(file),
      ),
    ).toEqual([]);
    fetch(`${origin}/__mock/health`).catch(() => {});
  }
  expect(loaded.at(-1)).toMatch(/\/mocks\/control\/control\.ts$/);
  child.kill();
  await once(child, 'exit');
});
