// Checks the package's runtime dependencies for known vulnerabilities. Registry mirrors do not support audits,
// which is not treated as a failure.
import { spawnSync } from 'node:child_process';

/** The used part of the output of `npm audit --json`. */
interface Report {
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const total = totalOf(stdout);
if (total === undefined) console.log('The registry does not support `npm audit`; skipped.');
else console.log(total === 0 ? 'No known vulnerabilities.' : stdout);
process.exitCode = total ? 1 : 0;

function totalOf(text: string): number | undefined {
  try {
    const { metadata }: Report = JSON.parse(text);
    return metadata?.vulnerabilities.total;
  } catch {
    return undefined;
  }
}
