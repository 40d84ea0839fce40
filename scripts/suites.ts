import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './root.ts';
import type { Counts, Step } from './step.ts';

/** Number of slowest test files to list. */
const SLOWEST = 10;

/** The part of Vitest's JSON report that is used here. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Returns a step that runs projects of vitest.config.ts. Skipped, todo and unrun tests count as failed. */
export async function suites(name: string, ...projects: readonly string[]): Promise<Step> {
  const folder = await mkdtemp(join(tmpdir(), 'presence-kit-'));
  const file = join(folder, 'report.json');
  return {
    name,
    command: [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--allowOnly=false',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    count: async (exitCode) => {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
      if (text === undefined) return { passed: 0, failed: 1, failures: ['Vitest wrote no report.'] };
      return countsOf(JSON.parse(text), exitCode);
    },
  };
}

function countsOf({ success, testResults }: Report, exitCode: number | null): Counts {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      assertionResults.length === 0 ||
      (status === 'failed' && assertionResults.every((test) => test.status === 'passed')),
  );
  const failures = [
    ...tests
      .filter(({ status }) => status !== 'passed')
      .map(
        ({ fullName, status }) => `${status === 'failed' ? 'Failed' : `Not run (${status})`}: ${fullName}`,
      ),
    ...broken.map(({ name, message }) => `No tests could be run in ${name}: ${message}`),
  ];
  // An error outside tests, such as an unhandled rejection, fails the run but no test.
  if (failures.length === 0 && (exitCode !== 0 || !success || passed === 0))
    failures.push(`Vitest exited with code ${exitCode} although no test failed.`);
  return { passed, failed: failures.length, failures, notes: slowestOf(testResults) };
}

/** Lists the slowest test files. Includes time spent waiting for other processes. */
function slowestOf(files: Report['testResults']): string[] {
  const timed = files.map(({ name, startTime, endTime }) => ({
    name: relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }));
  return timed
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
