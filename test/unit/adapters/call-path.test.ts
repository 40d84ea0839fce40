import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startMockServer } from '../../../mocks/adapters/node.ts';
import { builtIn, people } from '../../contract/cast.ts';

const TOPIC = `v2.users.${people.mia}.presence`;
const MOST_FUNCTIONS = 16;

/** File and function of each row of a table in ARCHITECTURE.md; a function without a name is called by its event. */
function documentedPath(heading: string): string[] {
  const text = readFileSync(new URL('../../../ARCHITECTURE.md', import.meta.url), 'utf8');
  const section = text.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| \d+ \| `([^`]+)` \| `([^`]+)`/gm)].map(
    ([, file, name]) => `${file} ${name}`,
  );
}

/** The project's functions on the stack, the outermost first. */
function functionsOnStack(stack: string): string[] {
  const frames = stack.split('\n').flatMap((line) => {
    const [, name = '', file] = /^\s+at (?:(.+) \()?.*\/(mocks\/[^:]+):/.exec(line) ?? [];
    if (file === undefined) return [];
    const method = /\[as (\w+)\]/.test(name) ? name.replace(/ \[as .*/, '') : name;
    return [`${file} ${method.split('.').at(-1)}`];
  });
  return frames.reverse();
}

test('PATCH passes the functions of ARCHITECTURE.md on its way to a push, and no more', async () => {
  await using server = await startMockServer({ port: 0 });
  const call = async (method: string, path: string, body?: unknown) => {
    const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };
    const response = await fetch(server.url + path, { method, headers, body: JSON.stringify(body) ?? null });
    return response.json();
  };
  const { id, connectUri } = await call('POST', '/api/v2/notifications/channels');
  await call('POST', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: TOPIC }]);
  const client = new WebSocket(connectUri);
  await once(client, 'open');

  let stack = '';
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  vi.spyOn(WebSocket.prototype, 'send').mockImplementation(() => {
    stack = new Error('A push is written.').stack ?? '';
  });
  await call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
    presenceDefinition: { id: builtIn.Busy },
  });
  Error.stackTraceLimit = limit;
  client.terminate();

  const documented = documentedPath('PATCH to push');
  const passed = functionsOnStack(stack);
  // The first rows have returned when the body is complete.
  expect(documented.slice(-passed.length)).toEqual(passed);
  expect(documented.length).toBeLessThanOrEqual(MOST_FUNCTIONS);
});
