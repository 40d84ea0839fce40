// Writes docs/faults.md: the fields of a fault, the named presets, and which host supports which fault according to
// the tests. With --check it writes nothing and fails if the page is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { faultsPage } from './faults/page.ts';

const file = new URL('../docs/faults.md', import.meta.url);
const page = faultsPage(readFileSync(new URL('../openapi/mock-control.yaml', import.meta.url), 'utf8'));

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/faults.md is stale: run `npm run faults`.');
  process.exitCode = 1;
}
