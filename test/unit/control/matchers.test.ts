import { beforeEach, describe, expect, test } from 'vitest';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { matchers } from '../../../mocks/testing/vitest.ts';
import { people } from '../../contract/seed-ids.ts';

expect.extend(matchers);

describe('Matchers', () => {
  let mock: PresenceMock;
  beforeEach(async () => {
    mock = createPresenceMock();
    const headers = { authorization: 'Bearer any-token', 'content-type': 'application/json' };
    const url = `https://api.mypurecloud.com/api/v2/users/${people.ada}/presences/PURECLOUD`;
    for (const message of ['one', 'two']) {
      await mock.fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ message, primary: true }) });
    }
    await mock.fetch('https://api.mypurecloud.com/api/v2/users/nobody', { headers });
  });

  test('toHaveCalled() compares the operation, the number of calls, the caller and the body', () => {
    const patch = mock.journal.entries()[0]?.operation ?? '';
    expect(mock).toHaveCalled(patch);
    expect(mock.journal).toHaveCalled(patch, { times: 2, caller: people.ada });
    expect(mock).toHaveCalled(patch, { times: 1, body: { message: 'two' } });
    expect(mock).toHaveCalled(patch, { times: 2, body: { message: expect.any(String) } });
    expect(mock).not.toHaveCalled(patch, { body: { message: 'three' } });
    expect(mock).not.toHaveCalled('getUsers');
  });

  test('toHaveAnswered() compares the status, the rule and the body', () => {
    expect(mock).toHaveAnswered('getUser', 404, { rule: 'GEN-GET-2', body: { code: 'not.found' } });
    expect(mock).not.toHaveAnswered('getUser', 200);
  });

  test('report the actual calls on failure', () => {
    expect(() => expect(mock).toHaveAnswered('getUser', 200)).toThrowErrorMatchingInlineSnapshot(`
      [Error: expected getUser to be answered with 200 at least once, but it was: never.

      Calls of getUser:
        #3 getUser: GET /api/v2/users/nobody → 404 (rule GEN-GET-2, by 10000000-0000-4000-8000-000000000001)]
    `);
    expect(() => expect(mock).toHaveCalled('getUsers', { times: 2 })).toThrowErrorMatchingInlineSnapshot(`
      [Error: expected getUsers to be called twice, but it was: never.

      getUsers was never called. The latest calls:
        #1 patchUserPresence: PATCH /api/v2/users/10000000-0000-4000-8000-000000000001/presences/PURECLOUD → 200 (by 10000000-0000-4000-8000-000000000001)
            {"message":"one","primary":true}
        #2 patchUserPresence: PATCH /api/v2/users/10000000-0000-4000-8000-000000000001/presences/PURECLOUD → 200 (by 10000000-0000-4000-8000-000000000001)
            {"message":"two","primary":true}
        #3 getUser: GET /api/v2/users/nobody → 404 (rule GEN-GET-2, by 10000000-0000-4000-8000-000000000001)]
    `);
    expect(() => expect(mock).not.toHaveCalled('getUser')).toThrowErrorMatchingInlineSnapshot(`
      [Error: expected getUser not to be called, but it was: once.

      Calls of getUser:
        #3 getUser: GET /api/v2/users/nobody → 404 (rule GEN-GET-2, by 10000000-0000-4000-8000-000000000001)]
    `);
    expect(() => expect(createPresenceMock()).toHaveCalled('getUser')).toThrowErrorMatchingInlineSnapshot(`
      [Error: expected getUser to be called at least once, but it was: never.

      The journal is empty: no call reached this world.]
    `);
  });
});
