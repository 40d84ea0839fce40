import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, WorldClock } from '../../mocks/index.ts';
import { root } from '../../scripts/root.ts';
import { type Block, blocksOf, documents } from '../repository/documented-code/blocks.ts';
import { moduleOf } from '../repository/documented-code/compiler.ts';
import {
  type BlockResult,
  matches,
  runBlock,
  runModules,
  type Stage,
} from '../repository/documented-code/run-block.ts';

/** The tests of the named scripts cover these commands. */
const NPM = /^(?:\w+=\S+ )*(?:npm|git) /m;

const blocks = documents().flatMap(blocksOf);
const modules = blocks.filter(
  ({ language, run }) => /^[jt]s$/.test(language) && run !== 'never' && run !== 'vitest',
);
const ending = modules.filter(({ run }) => run === 'once');
const shells = blocks.filter(
  ({ language, run, code }) => language === 'sh' && run !== 'never' && !NPM.test(code),
);

const RECORDED = `${root}mocks/upstream/transcripts/genesys-captured-bodies.json`;
/** Inside the repository, so that tests in the docs resolve the package by name. */
const testFolder = await mkdtemp(join(root, 'test/examples/documented-'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presence-kit-documents-'));
  await installCommands(join(folder, 'bin'));
});
afterAll(() => Promise.all([folder, testFolder].map((each) => rm(each, { recursive: true, force: true }))));

describe.concurrent('code in the docs runs', () => {
  test.each(modules)('$place', async (block) => {
    const outcome =
      block.run === 'once'
        ? (await moduleOutcomes()).get(block)
        : await onStage((stage) => runBlock(block, stage));
    expectOutcome(block, outcome);
  });

  test.each([...new Set(shells.map(({ document }) => document))])(
    'the commands in %s, in sequence',
    async (document) => {
      await onStage(async (stage) => {
        for (const block of shells.filter((each) => each.document === document))
          expectOutcome(block, await runBlock(block, stage));
      });
    },
  );
});

// The tests belong to this run, because another Vitest would take seconds to start.
describe.each(await writtenTests())('$place', async ({ module }) => {
  await import(module);
});

test.each([
  ['one\ntwo\n', 'one\ntwo', true],
  ['at 09:00:01.234Z, done', 'at 09:00:0…Z, done', true],
  ['{"a":1}', '{"a":2}', false],
])('%j is printed as %j: %s', (output, expected, isSo) => {
  expect(matches(output, expected)).toBe(isSo);
});

/** Writes the tests in the docs to modules. */
function writtenTests(): Promise<{ place: string; module: string }[]> {
  const tests = blocks.filter(({ run }) => run === 'vitest');
  return Promise.all(
    tests.map(async (block) => {
      const module = join(testFolder, `${block.place.replaceAll(/\W/g, '-')}.ts`);
      await writeFile(module, moduleOf(block).replaceAll("'recorded.json'", JSON.stringify(RECORDED)));
      return { place: block.place, module };
    }),
  );
}

function expectOutcome(block: Block, outcome: BlockResult | undefined): void {
  const { exitCode, output } = outcome ?? {};
  expect(exitCode, `${block.place} printed:\n${output}`).toBe(block.run === 'once' ? 0 : null);
  if (block.output !== undefined && !matches(output ?? '', block.output)) expect(output).toBe(block.output);
}

let outcomes: Promise<ReadonlyMap<Block, BlockResult>> | undefined;

/** Returns the results of the modules that end. The first call runs them in one process, which loads the package once. */
function moduleOutcomes(): Promise<ReadonlyMap<Block, BlockResult>> {
  outcomes ??= run();
  return outcomes;

  async function run(): Promise<ReadonlyMap<Block, BlockResult>> {
    await using servers = new AsyncDisposableStack();
    const staged = await Promise.all(
      ending.map(async (block) => [block, { url: servers.use(await startStage()).url, folder }] as const),
    );
    const found = await runModules(staged);
    return new Map(found.map((outcome, index) => [ending[index] as Block, outcome]));
  }
}

async function onStage<Result>(act: (stage: Stage) => Promise<Result>): Promise<Result> {
  await using server = await startStage();
  return await act({ url: server.url, folder });
}

/** A mock set to the morning that the docs describe. */
function startStage() {
  const mock = createPresenceMock({ clock: new WorldClock({ startAt: '2026-03-02T09:00:00Z' }) });
  return startMockServer({ port: 0, mock });
}

/** `presence-kit` and `npx` as in a project with the package installed. */
async function installCommands(bin: string): Promise<void> {
  await mkdir(bin);
  const commands = {
    'presence-kit': `exec "${process.execPath}" "${root}dist/presence-mock.js" "$@"`,
    npx: 'exec "$@"',
  };
  for (const [name, line] of Object.entries(commands)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${line}\n`);
    await chmod(join(bin, name), 0o755);
  }
  await cp(RECORDED, join(folder, 'recorded.json'));
}
