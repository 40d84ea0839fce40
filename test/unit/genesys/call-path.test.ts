import { expect, test } from 'vitest';
import { PresenceApi } from '../../../src/index.ts';
import { expectDocumented, functionsOnStack } from '../../call-path.ts';

test('patchUserPresence enters exactly the functions listed in ARCHITECTURE.md', async () => {
  let stack = '';
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const api = new PresenceApi({
    baseUrl: 'https://api.example.invalid',
    accessToken: 'any',
    fetch: async () => {
      stack = new Error('A request is sent.').stack ?? '';
      return Response.json({});
    },
  });
  await api.patchUserPresence('mia', 'PURECLOUD', { message: 'Back at 3' });
  Error.stackTraceLimit = limit;
  const passed = functionsOnStack(stack, 'src');
  expect(passed).toContain('src/http/pipeline.ts exchange');
  expectDocumented('patchUserPresence to fetch', passed, 14);
});
