import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Outcome, Step } from './step.ts';

/** What Vitest's JSON reporter tells, as far as it is read here. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs one of the projects of vitest.config.ts. A test that is skipped, todo or never ran counts as failed. */
export function suite(name: string, project: string): Step {
  return {
    name,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'presence-kit-'));
      try {
        const file = join(folder, 'report.json');
        const { exitCode, output } = await run('vitest', [
          'run',
          '--project',
          project,
          '--allowOnly=false',
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ]);
        const text = await readFile(file, 'utf8').catch(() => undefined);
        if (text === undefined) {
          return { passed: 0, failed: 1, output: `${output}\nVitest ended with ${exitCode} and no report.` };
        }
        return outcomeOf(JSON.parse(text), exitCode, output);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** What a run of Vitest comes to. */
export function outcomeOf(report: Report, exitCode: number | null, output: string): Outcome {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const notRun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      assertionResults.length === 0 ||
      (status === 'failed' && assertionResults.every((test) => test.status === 'passed')),
  );
  const counted = tests.length - passed + brokenFiles.length;
  // Errors outside every test, such as an unhandled rejection, fail the run and no test.
  const failed = counted === 0 && (exitCode !== 0 || !report.success) ? 1 : counted;
  const remarks = [
    ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => `Failed: ${fullName}`),
    ...notRun.map(({ fullName, status }) => `Not run (${status}): ${fullName}`),
    ...brokenFiles.map(({ name, message }) => `No tests could be run in ${name}: ${message}`),
  ];
  return { passed, failed, output: [output, ...remarks].join('\n') };
}
