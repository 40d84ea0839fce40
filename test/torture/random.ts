import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import type { Part } from './part.ts';

/** The random tests at full length; `npm test` runs a fifth. They have their own seeds. */
export const random: Part = {
  name: 'random',
  run: async () => {
    const vitest = `${root}node_modules/vitest/vitest.mjs`;
    const folder = mkdtempSync(join(tmpdir(), 'torture-'));
    const file = join(folder, 'report.json');
    const reporter = ['--reporter=json', `--outputFile=${file}`];
    const args = [vitest, 'run', '--project', 'node', ...reporter, 'test/properties', 'test/recovery'];
    const { stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, PRESENCE_KIT_THOROUGH: '1' },
    });
    const report: Report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
    rmSync(folder, { recursive: true });
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failures = tests.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
    if (tests.length === 0) failures.push(`no test ran: ${stderr}`);
    return { figures: { tests: tests.length, failures: failures.length }, failures };
  },
};

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
