import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultBraincloudSettings } from '../../mocks/braincloud/settings.ts';
import { defaultGenesysSettings } from '../../mocks/genesys/settings.ts';

const page = readFileSync(new URL('../../docs/guide/settings.md', import.meta.url), 'utf8');

test.each([
  ['Genesys Cloud', defaultGenesysSettings],
  ['brainCloud', defaultBraincloudSettings],
])('The page of settings has all of %s, with their defaults', (service, defaults) => {
  const [, section = ''] = page.split(`\n## ${service}\n`);
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \| (.*?) \|/gm)];

  expect(Object.fromEntries(rows.map(([, name = '', value = '']) => [name, value]))).toEqual(
    Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, shown(value)])),
  );
});

function shown(value: unknown): string {
  if (value === undefined) return 'none';
  return `\`${typeof value === 'string' ? `'${value}'` : value}\``;
}
