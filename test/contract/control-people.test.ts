import { describe, expect, test } from 'vitest';
import { callService } from './control/call.ts';
import { controlHosts } from './control/host.ts';
import { refused } from './control/refused.ts';
import { players } from './game/seed-players.ts';
import { people } from './seed-ids.ts';

describe.each(Object.entries(controlHosts))('Users and players through %s', (_, start) => {
  test('a user is added, found, kept by snapshots, and removed', async () => {
    await using host = await start();
    const { remote } = host;
    const nina = { name: 'Nina Berg', department: 'Support', presence: 'Coaching' };
    const user = await remote.addUser({ ...nina, thirdPartyPresences: { ZOOMPHONE: 'Busy' } });
    expect(user).toMatchObject({
      name: 'Nina Berg',
      email: 'nina.berg@example.com',
      primarySource: 'PURECLOUD',
      presences: { PURECLOUD: { label: 'Coaching' }, ZOOMPHONE: { label: 'Busy' } },
      routingStatus: { status: 'OFF_QUEUE' },
    });
    const read = await callService(host, 'GET', `/api/v2/users/${user.id}?expand=presence`);
    expect(await read.json()).toMatchObject({ name: 'Nina Berg', presence: { source: 'PURECLOUD' } });
    await remote.setPresence({ userId: 'nina.berg@example.com', definitionId: 'On Queue' });
    const snapshot = await remote.snapshot();
    expect(await remote.removeUser('Nina Berg')).toEqual({ removed: 1 });
    expect((await callService(host, 'GET', `/api/v2/users/${user.id}`)).status).toBe(404);
    await remote.restore(snapshot);
    const restored = (await remote.state()).genesys.users.find(({ id }) => id === user.id);
    expect(restored?.presences['PURECLOUD']).toMatchObject({ label: 'On Queue' });
    await remote.reset();
    expect((await remote.state()).genesys.users).toHaveLength(12);
  });

  test('a user with a duplicate id or email, or an unknown reference, is refused', async () => {
    await using host = await start();
    const { remote } = host;
    const before = await remote.snapshot();
    const name = 'Nina Berg';
    const wrong = [
      [{ name, id: people.ada }, /id is a duplicate/],
      [{ name, email: 'mia@example.com' }, /email is a duplicate: "mia@example.com"/],
      [{ name, presence: 'Bussy' }, /presence "Bussy" is not a known presence; known presences: Busy/],
      [{ name, presence: 'Busy', routingStatus: 'IDLE' }, /routingStatus must be OFF_QUEUE/],
      [{ name, presnce: 'Busy' }, /presnce is unknown/],
      [{}, /name is missing/],
    ] as const;
    for (const [user, problem] of wrong) {
      const error = await refused(remote.addUser(user as never));
      expect(error).toMatchObject({ status: 400, message: expect.stringMatching(problem) });
    }
    expect(await refused(remote.removeUser('nobody'))).toMatchObject({
      status: 404,
      message: expect.stringContaining('known users: '),
    });
    expect(await remote.snapshot()).toEqual(before);
  });

  test('a player is added, logs in, and is removed; invalid players are refused', async () => {
    await using host = await start();
    const { remote } = host;
    const before = await remote.snapshot();
    const wrong = [
      [{ name: 'Comet', id: players.nova }, /id is a duplicate/],
      [
        { name: 'Comet', logins: [{ type: 'Universal', externalId: 'nova' }] },
        /logins\.0\.externalId is a duplicate/,
      ],
      [{ name: 'Comet', level: 3 }, /level is unknown/],
    ] as const;
    for (const [player, problem] of wrong) {
      const error = await refused(remote.addPlayer(player as never));
      expect(error).toMatchObject({ status: 400, message: expect.stringMatching(problem) });
    }
    expect(await refused(remote.removePlayer('nobody'))).toMatchObject({ status: 404 });
    expect(await remote.snapshot()).toEqual(before);
    const comet = await remote.addPlayer({ name: 'Comet' });
    expect(comet).toMatchObject({ name: 'Comet', online: false, friends: [] });
    expect(await remote.setPlayerPresence({ profileId: 'comet' })).toMatchObject({ online: true });
    const identities = (await remote.snapshot())['braincloud']['identities'];
    expect(identities).toContainEqual(expect.objectContaining({ profileId: comet.id, externalId: 'comet' }));
    // The login "comet" is taken, so the second player has no login.
    const second = await remote.addPlayer({ name: 'Comet', id: 'second-comet' });
    expect(second.id).toBe('second-comet');
    expect(await remote.removePlayer(comet.id)).toEqual({ removed: 1 });
    expect((await remote.state()).braincloud.profiles.map(({ id }) => id)).not.toContain(comet.id);
  });
});
