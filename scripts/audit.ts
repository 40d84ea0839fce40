// Asks the registry whether it knows of a hole in what users install with the package. A registry that answers no such
// question, as mirrors do, is no failure.
import { spawnSync } from 'node:child_process';

/** What `npm audit --json` prints, as far as it is read here. */
interface Report {
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const total = totalOf(stdout);
if (total === undefined) console.log('The registry does not answer `npm audit`: nothing is known.');
else console.log(total === 0 ? 'No known hole.' : stdout);
process.exitCode = total ? 1 : 0;

function totalOf(text: string): number | undefined {
  try {
    const { metadata }: Report = JSON.parse(text);
    return metadata?.vulnerabilities.total;
  } catch {
    return undefined;
  }
}
