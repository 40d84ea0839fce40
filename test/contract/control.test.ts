import { describe, expect, test } from 'vitest';
import { type ControlHost, controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';

const ADA = '10000000-0000-4000-8000-000000000001';
const NOVA = '40000000-0000-4000-8000-000000000001';
const BUSY = '31fe3bac-dea6-44b7-bed7-47f91660a1a0';
const MOMENT = '2031-01-31T09:00:00.000Z';

describe.each(Object.entries(controlHosts))('Control through %s', (_, start) => {
  test('health tells of the world, and makes none', async () => {
    await using host = await start();
    expect(await host.remote.health()).toEqual({ status: 'ok', world: 'default' });
    expect(await host.remote.world('quiet').health()).toEqual({ status: 'ok', world: 'quiet' });
    expect((await host.remote.worlds.list()).map(({ name }) => name)).not.toContain('quiet');
  });

  test('reset begins anew: state, faults, overrides, settings, journal', async () => {
    await using host = await start();
    const { remote } = host;
    const before = await remote.snapshot();
    await call(host, 'POST', '/api/v2/presence/definitions', {
      languageLabels: { en_US: 'Lab' },
      systemPresence: 'Busy',
    });
    await remote.faults.start('slow');
    await remote.overrides.set('getSystempresences', { status: 200, body: [] });
    await remote.settings.patch({ genesys: { unknownTokens: 'refuse' }, braincloud: { maxGroupMembers: 3 } });
    await remote.reset();
    expect(definitionLabels(await remote.state())).not.toContain('Lab');
    expect(withoutDates(await remote.snapshot())).toEqual(withoutDates(before));
    expect(await remote.faults.list()).toEqual([]);
    expect(await remote.overrides.list()).toEqual([]);
    expect(await remote.journal.entries()).toEqual([]);
    const { genesys, braincloud } = await remote.settings.get();
    expect(genesys).not.toHaveProperty('unknownTokens');
    expect(braincloud).not.toHaveProperty('maxGroupMembers');
  });

  test('reset takes another seed, and keeps to it', async () => {
    await using host = await start();
    const seed = {
      genesys: {
        users: [{ id: 'u1', name: 'Only One', email: 'one@example.com' }],
        clients: [],
        builtInSourceIds: { PURECLOUD: 's1', MICROSOFTTEAMS: 's2', ZOOMPHONE: 's3' },
      },
    };
    await host.remote.reset(seed);
    expect((await host.remote.state()).genesys.users.map(({ name }) => name)).toEqual(['Only One']);
    await host.remote.reset();
    expect((await host.remote.state()).genesys.users).toHaveLength(1);
    expect((await host.remote.state()).braincloud.profiles.length).toBeGreaterThan(1);
  });

  test('a snapshot is put back, and holds no secret', async () => {
    await using host = await start();
    const { accessToken } = await host.remote.issueToken({ permissions: [] });
    const snapshot = await host.remote.snapshot();
    expect(JSON.stringify(snapshot)).not.toMatch(/mock-(?:client|app|server)-secret/);
    expect(JSON.stringify(snapshot)).not.toContain(accessToken);
    await call(host, 'POST', '/api/v2/presence/definitions', {
      languageLabels: { en_US: 'Lab' },
      systemPresence: 'Busy',
    });
    await host.remote.restore(snapshot);
    expect(await host.remote.snapshot()).toEqual(snapshot);
    expect((await call(host, 'GET', '/api/v2/presence/settings', undefined, accessToken)).status).not.toBe(
      401,
    );
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

  test('faults are added, listed, hit and removed', async () => {
    await using host = await start();
    const { faults } = host.remote;
    const first = await faults.add({ operation: 'getUsers', status: 503 });
    const second = await faults.add({ operation: '*', latencyMs: 0 });
    expect((await call(host, 'GET', '/api/v2/users')).status).toBe(503);
    expect(await faults.list()).toEqual([{ ...first, hits: 1 }, second]);
    expect(await faults.remove(first.id)).toEqual({ removed: 1 });
    expect((await call(host, 'GET', '/api/v2/users')).status).toBe(200);
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
    const answer = await call(host, 'GET', '/api/v2/users');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  test('the journal is read, filtered and emptied', async () => {
    await using host = await start();
    const { journal } = host.remote;
    await call(host, 'GET', '/api/v2/systempresences?x=1');
    await call(host, 'GET', '/api/v2/users/nobody');
    await call(host, 'POST', '/api/v2/presence/definitions', { languageLabels: {} });
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
        durationMs: 0,
        caller: ADA,
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

  test('the state lists users, definitions, profiles and sockets', async () => {
    await using host = await start();
    const state = await host.remote.state();
    expect(state.genesys.users[0]).toMatchObject({
      id: ADA,
      name: 'Ada Lindqvist',
      primarySource: 'PURECLOUD',
      presences: { PURECLOUD: { systemPresence: 'Available', label: 'Available' } },
    });
    expect(definitionLabels(state)).toContain('Coaching');
    expect(state.braincloud.profiles.map(({ name }) => name)).toContain('Nova');
    expect(state).toMatchObject({ world: 'default', sockets: [] });
    expect(state.braincloud.listeners).toEqual([]);
  });

  test("a third party's presence is set", async () => {
    await using host = await start();
    const presence = {
      userId: ADA,
      source: 'MICROSOFTTEAMS',
      definitionId: BUSY,
      activity: 'In a call',
    } as const;
    const user = await host.remote.setThirdPartyPresence(presence);
    expect(user.presences['MICROSOFTTEAMS']).toMatchObject({ label: 'Busy', message: 'In a call' });
    const seen = await call(host, 'GET', `/api/v2/users/${ADA}/presences/microsoftteams`);
    expect(await seen.json()).toMatchObject({ presences: [{ message: 'In a call' }] });
    const before = await host.remote.state();
    const error = await refused(host.remote.setThirdPartyPresence({ ...presence, userId: 'nobody' }));
    expect(error).toMatchObject({ status: 404, code: 'not.found' });
    expect((await host.remote.state()).genesys).toEqual(before.genesys);
  });

  test('settings are read and changed; null puts one back', async () => {
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
    // It is counted all the same.
    expect((await call(host, 'GET', '/api/v2/users')).status).toBe(401);
    await settings.patch({ genesys: { unknownTokens: null } });
    expect((await call(host, 'GET', '/api/v2/users')).status).toBe(200);
    expect((await call(host, 'GET', '/api/v2/users')).status).toBe(429);
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

  test('an operation gets a canned answer, once or until it is removed', async () => {
    await using host = await start();
    const { overrides } = host.remote;
    await overrides.set('getSystempresences', { status: 200, body: [], once: true });
    const statuses = [
      await call(host, 'GET', '/api/v2/systempresences'),
      await call(host, 'GET', '/api/v2/systempresences'),
    ];
    const [first, second] = await Promise.all(statuses.map((answer) => answer.json()));
    expect(first).toEqual([]);
    expect(second).toHaveLength(10);
    await overrides.set('deletePresenceDefinition0', { status: 204 });
    expect(await overrides.list()).toEqual([{ operation: 'deletePresenceDefinition0', once: false }]);
    expect((await call(host, 'DELETE', `/api/v2/presence/definitions/${BUSY}`)).status).toBe(204);
    expect(await host.remote.journal.find({ operation: 'deletePresenceDefinition0' })).toMatchObject([
      { override: true, status: 204 },
    ]);
    expect(await overrides.remove('deletePresenceDefinition0')).toEqual({ removed: 1 });
    expect((await call(host, 'DELETE', `/api/v2/presence/definitions/${BUSY}`)).status).toBe(409);
    await overrides.set('getUsersMe', { status: 418, body: { odd: true }, untyped: true });
    expect((await call(host, 'GET', '/api/v2/users/me')).status).toBe(418);
    expect(await overrides.clear()).toEqual({ removed: 1 });
  });

  test('a servop gets a canned answer', async () => {
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

  test('a token is issued with rights, a user and an end', async () => {
    await using host = await start();
    await host.remote.clock.freeze();
    const { accessToken, expiresAt } = await host.remote.issueToken({
      permissions: [],
      userId: ADA,
      expiresInSeconds: 60,
    });
    expect(Date.parse(expiresAt ?? '')).toBe((await host.remote.clock.get()).epochMs + 60_000);
    const me = await call(host, 'GET', '/api/v2/users/me', undefined, accessToken);
    expect(await me.json()).toMatchObject({ id: ADA });
    const add = await call(host, 'POST', '/api/v2/presence/definitions', {}, accessToken);
    expect(add.status).toBe(403);
    await host.remote.clock.advance(60_000);
    expect((await call(host, 'GET', '/api/v2/users/me', undefined, accessToken)).status).toBe(401);
    expect(await refused(host.remote.issueToken({ userId: 'nobody' }))).toMatchObject({ status: 404 });
  });

  test('worlds are listed and deleted, and never meet', async () => {
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

  test('sockets are closed', async () => {
    await using host = await start();
    const closed: (number | undefined)[] = [];
    const channel = await call(host, 'POST', '/api/v2/notifications/channels');
    const { connectUri } = (await channel.json()) as { connectUri: string };
    host.world().connect(connectUri, { send: () => {}, close: (code) => closed.push(code) });
    const [socket] = (await host.remote.state()).sockets;
    expect(socket).toMatchObject({ id: 'socket-1', openedAt: expect.any(Number) });
    expect(await host.remote.sockets.closeAll(1001)).toEqual({ removed: 1 });
    expect(closed[0]).toBe(1001);
  });

  test('what happens is followed, until the loop is left', async () => {
    await using host = await start();
    const events = await host.remote.events();
    const other = await host.remote.world('other').events();
    await call(host, 'GET', '/api/v2/systempresences');
    await host.remote.faults.clear();
    expect((await events.next()).value).toMatchObject({
      type: 'call',
      data: { operation: 'getSystempresences', status: 200 },
    });
    expect((await events.next()).value).toEqual({
      type: 'control',
      data: { operation: 'deleteFaults', at: expect.any(Number) },
    });
    await events.return();
    await host.remote.world('other').reset();
    expect((await other.next()).value).toMatchObject({ data: { operation: 'resetWorld' } });
    await other.return();
  });

  test('presences and sockets are followed as they change', async () => {
    await using host = await start();
    const events = await host.remote.events();
    const { connectUri } = (await (await call(host, 'POST', '/api/v2/notifications/channels')).json()) as {
      connectUri: string;
    };
    const listener = host.world().connect(connectUri, { send: () => {}, close: () => {} });
    await host.remote.setPresence({ userId: ADA, definitionId: BUSY, message: 'Back at noon' });
    listener?.closed(1000, '');
    const seen = [];
    while (seen.length < 6) seen.push((await events.next()).value);
    await events.return();
    const id = expect.stringMatching(/^socket-\d+$/);
    expect(seen).toMatchObject([
      { type: 'call', data: { operation: 'postNotificationsChannels' } },
      { type: 'call', data: { operation: 'socket' } },
      { type: 'socket', data: { id, event: 'opened' } },
      { type: 'presence', data: { service: 'genesys', userId: ADA, status: 'Busy', was: 'Available' } },
      { type: 'control', data: { operation: 'postPresence' } },
      { type: 'socket', data: { id, event: 'closed' } },
    ]);
  });

  test('a presence is set as its user would, whoever that is', async () => {
    await using host = await start();
    const user = await host.remote.setPresence({ userId: ADA, definitionId: BUSY });
    expect(user.presences['PURECLOUD']).toMatchObject({ systemPresence: 'Busy', message: '' });
    const same = await host.remote.setPresence({ userId: ADA, message: 'Tea' });
    expect(same.presences['PURECLOUD']).toMatchObject({ systemPresence: 'Busy', message: 'Tea' });
    const before = await host.remote.state();
    expect(await refused(host.remote.setPresence({ userId: 'nobody', message: '' }))).toMatchObject({
      status: 404,
    });
    expect(await refused(host.remote.setPresence({ userId: ADA, definitionId: 'none' }))).toMatchObject({
      status: 400,
    });
    expect(await refused(host.remote.setPresence({ userId: ADA }))).toMatchObject({ status: 400 });
    expect((await host.remote.state()).genesys).toEqual(before.genesys);
  });

  test('how presences have changed is read, until the world begins anew', async () => {
    await using host = await start();
    const { remote } = host;
    const snapshot = await remote.snapshot();
    await remote.setPresence({ userId: ADA, definitionId: BUSY });
    await remote.setThirdPartyPresence({ userId: ADA, source: 'ZOOMPHONE', definitionId: BUSY });
    const { app } = host.world().braincloud;
    app.presences.change(NOVA, { activity: { MAP: 'Harbour' } });
    app.presences.change(NOVA, { visible: false });
    app.presences.end(NOVA);
    expect(await remote.presenceChanges()).toMatchObject([
      { number: 1, service: 'genesys', userId: ADA, status: 'Busy', source: 'PURECLOUD', primary: true },
      { number: 2, service: 'genesys', userId: ADA, was: 'Offline', source: 'ZOOMPHONE', primary: false },
      { number: 3, service: 'braincloud', userId: NOVA, was: 'Offline', status: 'Online' },
      { number: 4, was: 'Online', status: 'Hidden', activity: { MAP: 'Harbour' } },
      { number: 5, was: 'Hidden', status: 'Offline' },
    ]);
    expect((await remote.presenceChanges({ after: 3 })).map(({ number }) => number)).toEqual([4, 5]);
    expect((await remote.presenceChanges({ limit: 1 })).map(({ number }) => number)).toEqual([5]);
    await remote.restore(snapshot);
    expect(await remote.presenceChanges()).toEqual([]);
    await remote.setPresence({ userId: ADA, message: 'Tea' });
    expect(await remote.presenceChanges()).toMatchObject([{ number: 1 }]);
    await remote.reset();
    expect(await remote.presenceChanges()).toEqual([]);
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
    });
    expect(operations).toContainEqual({ operation: 'presence.UPDATE_ACTIVITY', service: 'braincloud' });
    expect(new Set(operations.map(({ operation }) => operation)).size).toBe(operations.length);
  });

  test('the state tells whose a socket is, and what a channel is told of', async () => {
    await using host = await start();
    const { id, connectUri } = (await (
      await call(host, 'POST', '/api/v2/notifications/channels')
    ).json()) as { id: string; connectUri: string };
    const topic = `v2.users.${ADA}.presence`;
    await call(host, 'PUT', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: topic }]);
    const channel = { id, userId: ADA, topics: [topic] };
    expect((await host.remote.state()).genesys.channels).toMatchObject([{ ...channel, connected: false }]);
    host.world().connect(connectUri, { send: () => {}, close: () => {} });
    host.world().connect('ws://mock.test/?X-RTT-SECRET=unknown', { send: () => {}, close: () => {} });
    const { genesys, sockets } = await host.remote.state();
    expect(genesys.channels).toMatchObject([{ ...channel, connected: true }]);
    expect(sockets).toMatchObject([
      { service: 'genesys', channelId: id, userId: ADA },
      { service: 'braincloud' },
    ]);
  });

  test('who follows a world is told that it is deleted', async () => {
    await using host = await start();
    const left = await host.remote.world('left').events();
    const right = await host.remote.world('right').events();
    await host.remote.worlds.delete('left');
    expect((await left.next()).value).toMatchObject({ type: 'control', data: { operation: 'deleteWorld' } });
    await host.remote.worlds.deleteAll();
    expect((await right.next()).value).toMatchObject({ data: { operation: 'deleteWorlds' } });
    await left.return();
    await right.return();
  });

  test('following ends with its signal', async () => {
    await using host = await start();
    const ended = new AbortController();
    const events = await host.remote.events({ signal: ended.signal });
    const next = events.next();
    ended.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

function call(
  host: ControlHost,
  method: string,
  path: string,
  body?: unknown,
  token = 'any-token',
): Promise<Response> {
  return host.fetch(`${host.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function definitionLabels(state: Awaited<ReturnType<ControlHost['remote']['state']>>): string[] {
  return state.genesys.definitions.map(({ label }) => label);
}

/** A seed's dates are those of its loading. */
function withoutDates(snapshot: unknown): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (name, value: unknown) =>
      /Date$|At$|expiresAt|createdAt/.test(name) ? undefined : value,
    ),
  );
}
