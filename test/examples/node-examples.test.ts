import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Programs, each with a line that it prints on success. The examples that are tests are a Vitest project. */
const examples = [
  ['quick-start', 'start', 'Nova sees: Pixel is in the lobby'],
  ['jest', 'test', 'Tests:       2 passed, 2 total'],
  ['iot-heartbeat', 'start', 'After twenty minutes and eight heartbeats: online'],
] as const;

test.each(['cloud-code', 'vitest', 'contract-test', 'migrate-genesys', 'migrate-braincloud'])(
  'examples/%s documents npm test, which runs Vitest',
  (name) => {
    expect(readFileSync(new URL(`examples/${name}/README.md`, root), 'utf8')).toContain(
      '```sh\nnpm test\n```',
    );
    const manifest = JSON.parse(readFileSync(new URL(`examples/${name}/package.json`, root), 'utf8'));
    expect(manifest.scripts.test).toBe('vitest run');
  },
);

describe.each(examples)('examples/%s', (name, command, line) => {
  test(`npm ${command} has the effect that the README describes`, async () => {
    expect(readFileSync(new URL(`examples/${name}/README.md`, root), 'utf8')).toContain(
      `\`\`\`sh\nnpm ${command}\n\`\`\``,
    );

    const { exitCode, output } = await run(name, command);

    expect(output).toContain(line);
    expect(exitCode, output).toBe(0);
  });
});

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

function run(example: string, command: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [command, '--silent'], {
      cwd: new URL(`examples/${example}/`, root),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The environment without the variables of this Vitest run. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1', FORCE_COLOR: undefined };
}
