import { describe, expect, test } from 'vitest';
import { callService } from './control/call.ts';
import { controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';
import { people } from './seed-ids.ts';

const MOMENT = '2031-01-31T09:00:00.000Z';

describe.each(Object.entries(controlHosts))('Control through %s', (_, start) => {
  test('GET health describes the world and does not create one', async () => {
    await using host = await start();
    expect(await host.remote.health()).toEqual({ status: 'ok', world: 'default' });
    expect(await host.remote.world('quiet').health()).toEqual({ status: 'ok', world: 'quiet' });
    expect((await host.remote.worlds.list()).map(({ name }) => name)).not.toContain('quiet');
  });

  test('the clock is moved, frozen and run', async () => {
    await using host = await start();
    const { clock } = host.remote;
    const frozen = await clock.freeze();
    expect(frozen).toMatchObject({ frozen: true, speed: 0 });
    expect((await clock.advance(60_000)).epochMs).toBe(frozen.epochMs + 60_000);
    expect((await clock.advanceTo(MOMENT)).now).toBe(MOMENT);
    expect((await clock.advanceTo(new Date('2031-02-01T00:00:00.000Z'))).now).toBe(
      '2031-02-01T00:00:00.000Z',
    );
    expect(await clock.run(10)).toMatchObject({ frozen: false, speed: 10 });
    expect(await clock.run()).toMatchObject({ speed: 1 });
    expect((await clock.get()).epochMs).toBeGreaterThanOrEqual(Date.parse('2031-02-01T00:00:00.000Z'));
  });

  test('settings are read and changed; null restores the default', async () => {
    await using host = await start();
    const { settings } = host.remote;
    const before = await settings.get();
    const changed = await settings.patch({
      genesys: { rateLimit: 'enforce', requestsPerMinute: 2, unknownTokens: 'refuse' },
      braincloud: { maxContentBytes: 10 },
    });
    expect(changed.genesys).toMatchObject({
      rateLimit: 'enforce',
      requestsPerMinute: 2,
      unknownTokens: 'refuse',
    });
    expect(changed.braincloud.maxContentBytes).toBe(10);
    // The call is refused but counts towards the rate limit.
    expect((await callService(host, 'GET', '/api/v2/users')).status).toBe(401);
    await settings.patch({ genesys: { unknownTokens: null } });
    expect((await callService(host, 'GET', '/api/v2/users')).status).toBe(200);
    expect((await callService(host, 'GET', '/api/v2/users')).status).toBe(429);
    const back = { rateLimit: null, requestsPerMinute: null };
    expect(await settings.patch({ genesys: back, braincloud: { maxContentBytes: null } })).toEqual(before);
  });

  test.each(['http://a b', 'mock.example.com', 'http://', 'https://mock.example.com/?x'])(
    'a publicUrl that no client could call is refused: %s',
    async (publicUrl) => {
      await using host = await start();
      const { settings } = host.remote;
      const before = await settings.get();
      await expect(settings.patch({ genesys: { publicUrl } })).rejects.toThrow('genesys.publicUrl');
      await expect(settings.patch({ braincloud: { publicUrl } })).rejects.toThrow('braincloud.publicUrl');
      expect(await settings.get()).toEqual(before);
    },
  );

  test('a token is issued with permissions, a user and an expiry', async () => {
    await using host = await start();
    await host.remote.clock.freeze();
    const { accessToken, expiresAt } = await host.remote.issueToken({
      permissions: [],
      userId: people.ada,
      expiresInSeconds: 60,
    });
    expect(Date.parse(expiresAt ?? '')).toBe((await host.remote.clock.get()).epochMs + 60_000);
    const me = await callService(host, 'GET', '/api/v2/users/me', undefined, accessToken);
    expect(await me.json()).toMatchObject({ id: people.ada });
    const add = await callService(host, 'POST', '/api/v2/presence/definitions', {}, accessToken);
    expect(add.status).toBe(403);
    await host.remote.clock.advance(60_000);
    expect((await callService(host, 'GET', '/api/v2/users/me', undefined, accessToken)).status).toBe(401);
    expect(await refused(host.remote.issueToken({ userId: 'nobody' }))).toMatchObject({ status: 400 });
  });

  test('worlds are listed, deleted and isolated', async () => {
    await using host = await start();
    const left = host.remote.world('left');
    const right = host.remote.world('right');
    await left.faults.add({ operation: '*', status: 503 });
    expect(await right.faults.list()).toEqual([]);
    expect(await host.remote.faults.list()).toEqual([]);
    const names = (await host.remote.worlds.list()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['left', 'right']));
    expect(await host.remote.worlds.delete('left')).toEqual({ removed: 1 });
    expect(await left.faults.list()).toEqual([]);
    expect((await host.remote.worlds.deleteAll()).removed).toBeGreaterThanOrEqual(2);
    expect((await host.remote.worlds.list()).map(({ name }) => name)).toEqual(['default']);
    expect(await refused(host.remote.worlds.delete('gone'))).toMatchObject({ status: 404 });
    expect(await refused(host.remote.world('bad name').faults.list())).toMatchObject({
      status: 400,
      code: 'invalid.world',
    });
  });

  test('rules and operations are listed', async () => {
    await using host = await start();
    const rules = await host.remote.rules();
    expect(rules.find(({ id }) => id === 'GEN-PATCH-3')).toMatchObject({
      service: 'genesys',
      says: expect.stringContaining('definition'),
      confidence: expect.stringMatching(/^(?:documented|observed|assumed)$/),
    });
    expect(rules.some(({ id }) => id === 'BC-RTT-2')).toBe(true);
    const operations = await host.remote.operations();
    expect(operations).toContainEqual({
      operation: 'getSystempresences',
      service: 'genesys',
      method: 'GET',
      path: '/api/v2/systempresences',
      query: [],
    });
    const ofUser = operations.find(({ operation }) => operation === 'getUser');
    expect(ofUser?.query).toContainEqual({ name: 'expand', type: 'array' });
    expect(operations).toContainEqual({ operation: 'presence.UPDATE_ACTIVITY', service: 'braincloud' });
    expect(new Set(operations.map(({ operation }) => operation)).size).toBe(operations.length);
  });
});
