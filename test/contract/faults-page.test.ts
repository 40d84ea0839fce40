import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startMockServer } from '../../mocks/adapters/node.ts';

const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
const calls = [...page.matchAll(/^curl (?:-X (\w+) )?localhost:4010(\S+)(?: +-d '(.*)')?/gm)];

test('every curl command of docs/faults.md has the documented effect', async () => {
  await using server = await startMockServer({ port: 0 });
  expect(calls.length).toBeGreaterThan(7);
  for (const [line, method, path, body] of calls) {
    // Like curl: -d sends a POST with the content type of a form.
    const response = await fetch(`${server.url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body === undefined
        ? {}
        : { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    });
    expect([line, response.status]).toEqual([line, body === undefined ? 200 : 201]);
  }
});
