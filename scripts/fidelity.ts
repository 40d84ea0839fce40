// Writes docs/fidelity.md: each rule of the mock, its source, its confidence, and the tests that prove it.
// With --check it writes nothing and fails if the page is stale or a rule has no test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { complaints } from './fidelity/complaints.ts';
import { fidelityPage } from './fidelity/page.ts';
import { readServices } from './fidelity/service.ts';

const file = new URL('../docs/fidelity.md', import.meta.url);
const services = await readServices(new URL('..', import.meta.url));
const page = fidelityPage(services);
const wrong = complaints(services);

if (process.argv.includes('--check')) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current !== page) wrong.push('docs/fidelity.md is stale: run `npm run fidelity`.');
} else {
  writeFileSync(file, page);
}
for (const complaint of wrong) console.error(complaint);
process.exitCode = wrong.length === 0 ? 0 : 1;
