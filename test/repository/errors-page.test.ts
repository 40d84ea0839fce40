import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as node from '../../mocks/adapters/node.ts';
import * as mocks from '../../mocks/index.ts';
import * as login from '../../src/genesys/login/index.ts';
import * as clients from '../../src/index.ts';

const page = readFileSync(new URL('../../docs/guide/errors.md', import.meta.url), 'utf8');

test('docs/errors lists every exported error', () => {
  const names = [clients, login, mocks, node]
    .flatMap((entry) => Object.keys(entry))
    .filter((name) => /^[A-Z]\w*Error$/.test(name));

  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
