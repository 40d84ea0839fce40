import { describe, expect, test, vi } from 'vitest';
import { controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';

describe.each(Object.entries(controlHosts))('Refused control calls through %s', (_, start) => {
  test.each<[string, string, string, string | undefined, RegExp]>([
    ['broken JSON', 'POST', '/faults', '{"operation": "*", ', /not valid JSON/],
    ['no body', 'POST', '/faults', undefined, /requires a JSON body/],
    ['a wrong type', 'POST', '/clock', '{"advanceMs":"soon"}', /advanceMs must be number/],
    ['an unknown field', 'POST', '/clock', '{"advanceBy":1}', /advanceBy is unknown/],
    ['an empty change', 'POST', '/clock', '{}', /must not be empty/],
    [
      'moving the clock back',
      'POST',
      '/clock',
      '{"advanceTo":"1999-01-01T00:00:00Z"}',
      /must not be before the clock's time/,
    ],
    ['a time after the last date', 'POST', '/clock', '{"advanceMs":9e15}', /past the year 9999/],
    [
      'two alternatives at once',
      'POST',
      '/clock',
      '{"advanceMs":1,"advanceTo":"2999-01-01T00:00:00Z"}',
      /`advanceMs` and/,
    ],
    [
      'a clock both frozen and running',
      'POST',
      '/clock',
      '{"freeze":true,"run":true}',
      /`freeze` cannot be combined/,
    ],
    ['an invalid time', 'POST', '/clock', '{"advanceTo":"tomorrow"}', /advanceTo must match format/],
    ['a fault without an effect', 'POST', '/faults', '{"operation":"*"}', /must have at least one of status/],
    ['an unknown scenario', 'POST', '/scenarios', '{"name":"chaos"}', /must be one of flaky-network/],
    ['an unknown setting', 'PATCH', '/settings', '{"genesys":{"speed":1}}', /genesys.speed is unknown/],
    ['a bad setting', 'PATCH', '/settings', '{"genesys":{"contract":"v9"}}', /contract must be one of/],
    [
      'an invalid setting next to a valid one',
      'PATCH',
      '/settings',
      '{"genesys":{"rateLimit":"enforce"},"braincloud":{"maxSessions":0}}',
      /braincloud.maxSessions must be >= 1/,
    ],
    ['no snapshot', 'PUT', '/snapshot', '{"format":"presence-mock/1"}', /random is missing/],
    [
      'a body for an operation that takes none',
      'DELETE',
      '/faults',
      '{"operation":"*"}',
      /DELETE \/__mock\/faults does not accept a body/,
    ],
    ['a misspelt seed', 'POST', '/reset', '{"sed":{}}', /sed is unknown/],
    [
      'another snapshot',
      'PUT',
      '/snapshot',
      '{"format":"x/2","random":[],"genesys":{},"braincloud":{}}',
      /format must be/,
    ],
    ['a bad seed', 'POST', '/reset', '{"seed":{"genesys":{"users":[{}]}}}', /users.0.name is missing/],
    [
      'a seed that refers to an unknown presence',
      'POST',
      '/reset',
      JSON.stringify({
        seed: {
          genesys: {
            users: [{ id: 'u', name: 'U', email: 'u', presence: { definition: 'none' } }],
            clients: [],
            builtInSourceIds: { PURECLOUD: 's1', MICROSOFTTEAMS: 's2', ZOOMPHONE: 's3' },
          },
        },
      }),
      /seed.genesys.users.0.presence.definition "none" is not a known presence/,
    ],
    [
      'an override of an unknown operation',
      'PUT',
      '/overrides/getNothing',
      '{"status":200}',
      /"getNothing" is not a known operation; known operations: /,
    ],
    [
      'an override of an inherited property name',
      'PUT',
      '/overrides/constructor',
      '{"status":200}',
      /"constructor" is not a known operation/,
    ],
    ['a wrong status', 'PUT', '/overrides/getUsersMe', '{"status":299}', /use one of 200/],
    [
      'a wrong body',
      'PUT',
      '/overrides/getUsersMe',
      '{"status":200,"body":{"id":7}}',
      /body.name is missing|body.id/,
    ],
    [
      'a superfluous body',
      'PUT',
      '/overrides/deletePresenceDefinition0',
      '{"status":204,"body":{}}',
      /must be left out/,
    ],
    ['a missing body', 'PUT', '/overrides/getUsersMe', '{"status":200}', /body is missing/],
    [
      'a wrong servop answer',
      'PUT',
      '/overrides/presence.GET_PRESENCE_OF_USERS',
      '{"status":200,"body":{"presence":7}}',
      /body.presence must be array/,
    ],
    ['a wrong filter', 'GET', '/journal?state=200', undefined, /state is unknown/],
    ['a filter of the wrong type', 'GET', '/journal?status=ok', undefined, /status must be integer/],
    ['a reserved close code', 'DELETE', '/sockets?closeCode=1006', undefined, /closeCode/],
    ['a broken URL', 'DELETE', '/faults/%E0%A4', undefined, /invalid percent-encoding/],
  ])('%s returns a clear 400 and changes nothing', async (_case, method, path, body, message) => {
    await using host = await start();
    const before = [host.world().snapshot(), host.world().settings.get(), host.world().clock.speed];
    const response = await host.fetch(`${host.url}/__mock${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    const error = await response.json();
    expect(error).toMatchObject({ status: 400, message: expect.stringMatching(message) });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect([host.world().snapshot(), host.world().settings.get(), host.world().clock.speed]).toEqual(before);
    expect(host.world().faults.list()).toEqual([]);
    expect(await host.remote.overrides.list()).toEqual([]);
  });

  test.each([
    [],
    ['genesys'],
    ['genesys', 'users', 0],
    ['genesys', 'definitions', 0],
    ['genesys', 'sources', 0],
    ['genesys', 'presences', 0],
    ['genesys', 'presenceSettings', 'restorePresenceSettings'],
    ['genesys', 'clients', 0],
    ['genesys', 'callers'],
    ['genesys', 'logins'],
    ['braincloud'],
    ['braincloud', 'profiles', 0],
    ['braincloud', 'identities', 0],
    ['braincloud', 'groups', 0],
    ['braincloud', 'servers', 0],
  ])('a snapshot with an unknown field: %s %s %s', async (...path) => {
    await using host = await start();
    const snapshot = await host.remote.snapshot();
    const changed = structuredClone(snapshot);
    let place: object = changed;
    for (const name of path) place = Reflect.get(place, name);
    Reflect.set(place, 'unknown', 1);
    await expect(host.remote.restore(changed)).rejects.toMatchObject({
      status: 400,
      problems: [{ path: [...path, 'unknown'], message: 'is unknown' }],
    });
    expect(await host.remote.snapshot()).toEqual(snapshot);
  });

  test('more than 100 simultaneous event streams are refused', async () => {
    await using host = await start();
    const leaving = new AbortController();
    const follow = () => host.fetch(`${host.url}/__mock/events`, { signal: leaving.signal });
    const followed = await Promise.all(Array.from({ length: 100 }, follow));
    expect(followed.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
    const refused = await host.fetch(`${host.url}/worlds/other/__mock/events`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'too.many.streams', status: 503 });
    await followed[0]?.body?.cancel();
    await vi.waitFor(async () => {
      const next = await follow();
      expect(next.status).toBe(200);
    });
    leaving.abort();
  });

  test('an unknown path or method is refused', async () => {
    await using host = await start();
    const nowhere = await host.fetch(`${host.url}/__mock/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.json()).toMatchObject({
      code: 'not.found',
      message: expect.stringContaining('faults'),
    });
    const wrong = await host.fetch(`${host.url}/__mock/state`, { method: 'DELETE' });
    expect(wrong.status).toBe(405);
    expect(await wrong.json()).toMatchObject({
      message: 'DELETE is not allowed for /__mock/state. Use GET.',
    });
  });

  test('a call without the control token is refused, except health', async () => {
    await using host = await start({ token: 'open sesame' });
    const call = (path: string, authorization?: string) =>
      host.fetch(`${host.url}/__mock${path}`, authorization ? { headers: { authorization } } : {});
    expect((await call('/health')).status).toBe(200);
    for (const authorization of [undefined, 'Bearer open sesam', 'Basic open sesame', 'Bearer ']) {
      const response = await call('/state', authorization);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('sesam');
    }
    expect((await call('/state', 'Bearer open sesame')).status).toBe(200);
    expect((await host.remote.state()).world).toBe('default');
  });

  test("the client's error contains method, URL and reason", async () => {
    await using host = await start();
    const error = await refused(host.remote.faults.add({ operation: 'nothing', status: 500 }));
    expect(error).toMatchObject({ name: 'MockControlError', status: 400, code: 'invalid.request' });
    expect(error.message).toBe(`POST ${host.url}/__mock/faults failed: ${error.reason}`);
    expect(error.problems).toMatchObject([{ path: ['operation'] }]);
  });
});
