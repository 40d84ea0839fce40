import { describe, expect, test } from 'vitest';
import { callService } from './control/call.ts';
import { type ControlHost, controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';
import { players } from './game/seed-players.ts';
import { builtIn, people } from './seed-ids.ts';

describe.each(Object.entries(controlHosts))('State of a world through %s', (_, start) => {
  test('a player is connected, changed and disconnected', async () => {
    await using host = await start();
    const { remote } = host;
    const profileId = 'pixel';
    const { id, online } = await remote.setPlayerPresence({ profileId });
    expect(online).toBe(true);
    expect(
      await remote.setPlayerPresence({ profileId, activity: { MAP: 'Harbour' }, visible: false }),
    ).toMatchObject({
      name: 'Pixel',
      online: true,
      visible: false,
      connections: 1,
      activity: { MAP: 'Harbour' },
    });
    expect(await remote.setPlayerPresence({ profileId: id, visible: true })).toMatchObject({
      visible: true,
      activity: { MAP: 'Harbour' },
    });
    const both = { profileId, connected: false, visible: true };
    expect((await refused(remote.setPlayerPresence(both))).message).toMatch(
      /connected false cannot be combined/,
    );
    expect((await refused(remote.setPlayerPresence({ profileId: 'pixle' }))).message).toMatch(/pixle.*Pixel/);
    const gone = { online: false, connections: 0 };
    expect(await remote.setPlayerPresence({ profileId, connected: false })).toMatchObject(gone);
  });

  test('reset restores state, faults, overrides, settings and journal', async () => {
    await using host = await start();
    const { remote } = host;
    const before = await remote.snapshot();
    await callService(host, 'POST', '/api/v2/presence/definitions', {
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

  test('reset accepts another seed and uses it from then on', async () => {
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

  test('a snapshot is restored and contains no secret', async () => {
    await using host = await start();
    const { accessToken } = await host.remote.issueToken({ permissions: [] });
    const snapshot = await host.remote.snapshot();
    expect(JSON.stringify(snapshot)).not.toMatch(/mock-(?:client|app|server)-secret/);
    expect(JSON.stringify(snapshot)).not.toContain(accessToken);
    await callService(host, 'POST', '/api/v2/presence/definitions', {
      languageLabels: { en_US: 'Lab' },
      systemPresence: 'Busy',
    });
    await host.remote.restore(snapshot);
    expect(await host.remote.snapshot()).toEqual(snapshot);
    expect(
      (await callService(host, 'GET', '/api/v2/presence/settings', undefined, accessToken)).status,
    ).not.toBe(401);
  });

  test('the state lists users, definitions, profiles and sockets', async () => {
    await using host = await start();
    const state = await host.remote.state();
    expect(state.genesys.users[0]).toMatchObject({
      id: people.ada,
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
      userId: people.ada,
      source: 'MICROSOFTTEAMS',
      definitionId: builtIn.Busy,
      activity: 'In a call',
    } as const;
    const user = await host.remote.setThirdPartyPresence(presence);
    expect(user.presences['MICROSOFTTEAMS']).toMatchObject({ label: 'Busy', message: 'In a call' });
    const seen = await callService(host, 'GET', `/api/v2/users/${people.ada}/presences/microsoftteams`);
    expect(await seen.json()).toMatchObject({ presences: [{ message: 'In a call' }] });
    const before = await host.remote.state();
    const error = await refused(host.remote.setThirdPartyPresence({ ...presence, userId: 'nobody' }));
    expect(error).toMatchObject({ status: 400, message: expect.stringContaining('known users: ') });
    expect((await host.remote.state()).genesys).toEqual(before.genesys);
  });

  test('a routing status is set, kept in snapshots, and refused when it does not fit the presence', async () => {
    await using host = await start();
    const { remote } = host;
    const before = await remote.snapshot();
    const user = await remote.setRoutingStatus({ userId: people.mia, status: 'INTERACTING' });
    expect(user.routingStatus.status).toBe('INTERACTING');
    const [change] = await remote.presenceChanges();
    expect(change).toMatchObject({ userId: people.mia, status: 'OnQueue', routingStatus: 'INTERACTING' });
    const after = await remote.snapshot();
    const statusOfMia = async () =>
      (await (await callService(host, 'GET', `/api/v2/users/${people.mia}/routingstatus`)).json()).status;
    await remote.restore(before);
    expect(await statusOfMia()).toBe('IDLE');
    await remote.restore(after);
    expect(await statusOfMia()).toBe('INTERACTING');
    const wrong = { userId: people.ada, status: 'INTERACTING' } as const;
    expect(await refused(remote.setRoutingStatus(wrong))).toMatchObject({
      status: 400,
      message: expect.stringContaining('the user is not on queue'),
    });
    const unknown = { userId: 'nobody', status: 'IDLE' } as const;
    expect(await refused(remote.setRoutingStatus(unknown))).toMatchObject({ status: 400 });
  });

  test('an event is sent to the sockets that are subscribed to its topic', async () => {
    await using host = await start();
    const topic = `v2.users.${people.mia}.conversationsummary`;
    expect(await host.remote.emit(topic, { call: {} })).toBe(0);
    const made = await callService(host, 'POST', '/api/v2/notifications/channels');
    const { id, connectUri } = await made.json();
    await callService(host, 'PUT', `/api/v2/notifications/channels/${id}/subscriptions`, [{ id: topic }]);
    const received: string[] = [];
    host.world().connect(connectUri, { send: (text) => received.push(String(text)), close: () => {} });
    expect(await host.remote.emit(topic, { call: { contactCenter: { active: 1 } } })).toBe(1);
    expect(received.map((text) => JSON.parse(text))).toMatchObject([
      { topicName: topic, eventBody: { call: { contactCenter: { active: 1 } } } },
    ]);
    expect(await refused(host.remote.emit('weather', {}))).toMatchObject({
      status: 400,
      message: expect.stringContaining('Unknown topic "weather"'),
    });
  });

  test('a presence is set as the user would set it', async () => {
    await using host = await start();
    const user = await host.remote.setPresence({ userId: people.ada, definitionId: builtIn.Busy });
    expect(user.presences['PURECLOUD']).toMatchObject({ systemPresence: 'Busy', message: '' });
    const same = await host.remote.setPresence({
      userId: 'ada lindqvist',
      definitionId: 'busy',
      message: 'Tea',
    });
    expect(same.presences['PURECLOUD']).toMatchObject({ systemPresence: 'Busy', message: 'Tea' });
    const before = await host.remote.state();
    expect(await refused(host.remote.setPresence({ userId: 'nobody', message: '' }))).toMatchObject({
      status: 400,
    });
    expect(
      await refused(host.remote.setPresence({ userId: people.ada, definitionId: 'none' })),
    ).toMatchObject({
      status: 400,
    });
    expect(await refused(host.remote.setPresence({ userId: people.ada }))).toMatchObject({ status: 400 });
    expect((await host.remote.state()).genesys).toEqual(before.genesys);
  });

  test('presence changes are listed until reset', async () => {
    await using host = await start();
    const { remote } = host;
    const snapshot = await remote.snapshot();
    await remote.setPresence({ userId: people.ada, definitionId: builtIn.Busy });
    await remote.setThirdPartyPresence({
      userId: people.ada,
      source: 'ZOOMPHONE',
      definitionId: builtIn.Busy,
    });
    const { app } = host.world().braincloud;
    app.presences.update(players.nova, { activity: { MAP: 'Harbour' } });
    app.presences.update(players.nova, { visible: false });
    app.presences.end(players.nova);
    expect(await remote.presenceChanges()).toMatchObject([
      {
        number: 1,
        service: 'genesys',
        userId: people.ada,
        status: 'Busy',
        source: 'PURECLOUD',
        primary: true,
      },
      {
        number: 2,
        service: 'genesys',
        userId: people.ada,
        was: 'Offline',
        source: 'ZOOMPHONE',
        primary: false,
      },
      { number: 3, service: 'braincloud', userId: players.nova, was: 'Offline', status: 'Online' },
      { number: 4, was: 'Online', status: 'Hidden', activity: { MAP: 'Harbour' } },
      { number: 5, was: 'Hidden', status: 'Offline' },
    ]);
    expect((await remote.presenceChanges({ after: 3 })).map(({ number }) => number)).toEqual([4, 5]);
    expect((await remote.presenceChanges({ limit: 1 })).map(({ number }) => number)).toEqual([5]);
    await remote.restore(snapshot);
    expect(await remote.presenceChanges()).toEqual([]);
    await remote.setPresence({ userId: people.ada, message: 'Tea' });
    // Numbering continues, because journal entries refer to earlier changes.
    expect(await remote.presenceChanges()).toMatchObject([{ number: 6 }]);
    await remote.reset();
    expect(await remote.presenceChanges()).toEqual([]);
    await remote.setPresence({ userId: people.ada, message: 'Tea' });
    expect(await remote.presenceChanges()).toMatchObject([{ number: 1 }]);
  });
});

function definitionLabels(state: Awaited<ReturnType<ControlHost['remote']['state']>>): string[] {
  return state.genesys.definitions.map(({ label }) => label);
}

/** Removes the dates, which depend on when the seed was loaded. */
function withoutDates(snapshot: unknown): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (name, value: unknown) =>
      /Date$|At$|expiresAt|createdAt|startTime/.test(name) ? undefined : value,
    ),
  );
}
