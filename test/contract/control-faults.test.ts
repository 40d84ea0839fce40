import { describe, expect, test } from 'vitest';
import { callService } from './control/call.ts';
import { controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';
import { builtIn, people } from './seed-ids.ts';

describe.each(Object.entries(controlHosts))('Faults and the journal through %s', (_, start) => {
  test('faults are added, listed, hit and removed', async () => {
    await using host = await start();
    const { faults } = host.remote;
    const first = await faults.add({ operation: 'getUsers', status: 503 });
    const second = await faults.add({ operation: '*', latencyMs: 0 });
    expect((await callService(host, 'GET', '/api/v2/users')).status).toBe(503);
    expect(await faults.list()).toEqual([{ ...first, hits: 1 }, second]);
    expect(await faults.remove(first.id)).toEqual({ removed: 1 });
    expect((await callService(host, 'GET', '/api/v2/users')).status).toBe(200);
    expect(await faults.clear()).toEqual({ removed: 1 });
    expect(await refused(faults.remove(first.id))).toMatchObject({ status: 404, code: 'not.found' });
  });

  test('scenarios are listed and started', async () => {
    await using host = await start();
    const { faults } = host.remote;
    expect((await faults.scenarios()).map(({ name, active }) => [name, active])).toEqual([
      ['flaky-network', false],
      ['rate-limited', false],
      ['token-expired', false],
      ['vendor-down', false],
      ['slow', false],
    ]);
    const added = await faults.start('rate-limited', { operation: 'getUsers', times: 1 });
    expect(added).toEqual(await faults.list());
    const answer = await callService(host, 'GET', '/api/v2/users');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  test('the journal is read, filtered and emptied', async () => {
    await using host = await start();
    const { journal } = host.remote;
    await callService(host, 'GET', '/api/v2/systempresences?x=1');
    await callService(host, 'GET', '/api/v2/users/nobody');
    await callService(host, 'POST', '/api/v2/presence/definitions', { languageLabels: {} });
    const entries = await journal.entries();
    expect(entries).toMatchObject([
      {
        number: 1,
        world: 'default',
        operation: 'getSystempresences',
        method: 'GET',
        url: '/api/v2/systempresences?x=1',
        status: 200,
        at: expect.any(Number),
        durationMs: expect.any(Number),
        caller: people.ada,
        validation: 'passed',
      },
      { number: 2, operation: 'getUser', status: 404, rule: 'GEN-GET-2', validation: 'passed' },
      { number: 3, operation: 'postPresenceDefinitions0', status: 400, validation: 'failed' },
    ]);
    expect(await journal.find({ status: 404 })).toEqual([entries[1]]);
    expect(await journal.find({ operation: 'getUser', method: 'POST' })).toEqual([]);
    expect(await journal.find({ after: 1, limit: 1 })).toEqual([entries[2]]);
    expect(await journal.clear()).toEqual({ removed: 3 });
    expect(await journal.entries()).toEqual([]);
  });

  test('an entry has the correlation id and the changes of the call', async () => {
    await using host = await start();
    const path = `/api/v2/users/${people.ada}/presences/purecloud`;
    const answer = await callService(host, 'PATCH', path, { presenceDefinition: { id: builtIn.Busy } });
    await callService(host, 'PATCH', path, { presenceDefinition: { id: 'nothing' } });
    const [changed, refused] = await host.remote.journal.entries();
    expect(changed?.correlationId).toBe(answer.headers.get('inin-correlation-id'));
    expect(changed?.changes).toEqual(await host.remote.presenceChanges());
    expect(changed?.changes).toMatchObject([{ userId: people.ada, was: 'Available', status: 'Busy' }]);
    expect(refused).not.toHaveProperty('changes');
  });

  test('an override replaces an operation once or until it is removed', async () => {
    await using host = await start();
    const { overrides } = host.remote;
    await overrides.set('getSystempresences', { status: 200, body: [], once: true });
    const statuses = [
      await callService(host, 'GET', '/api/v2/systempresences'),
      await callService(host, 'GET', '/api/v2/systempresences'),
    ];
    const [first, second] = await Promise.all(statuses.map((answer) => answer.json()));
    expect(first).toEqual([]);
    expect(second).toHaveLength(10);
    await overrides.set('deletePresenceDefinition0', { status: 204 });
    expect(await overrides.list()).toEqual([{ operation: 'deletePresenceDefinition0', once: false }]);
    expect((await callService(host, 'DELETE', `/api/v2/presence/definitions/${builtIn.Busy}`)).status).toBe(
      204,
    );
    expect(await host.remote.journal.find({ operation: 'deletePresenceDefinition0' })).toMatchObject([
      { override: true, status: 204 },
    ]);
    expect(await overrides.remove('deletePresenceDefinition0')).toEqual({ removed: 1 });
    expect((await callService(host, 'DELETE', `/api/v2/presence/definitions/${builtIn.Busy}`)).status).toBe(
      409,
    );
    await overrides.set('getUsersMe', { status: 418, body: { odd: true }, untyped: true });
    expect((await callService(host, 'GET', '/api/v2/users/me')).status).toBe(418);
    expect(await overrides.clear()).toEqual({ removed: 1 });
  });

  test('an override replaces a servop', async () => {
    await using host = await start();
    const { overrides } = host.remote;
    const set = await overrides.set('presence.GET_PRESENCE_OF_USERS', {
      status: 200,
      body: { presence: [] },
    });
    expect(set).toEqual({ operation: 'presence.GET_PRESENCE_OF_USERS', once: false });
    expect(await overrides.list()).toEqual([set]);
    expect(await overrides.remove('presence.GET_PRESENCE_OF_USERS')).toEqual({ removed: 1 });
  });
});
