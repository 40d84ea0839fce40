import { describe, expect, test } from 'vitest';
import { agents, createPresenceMock, defaultGenesysSeed, type Seed } from '../../mocks/index.ts';
import { checkSeed } from '../../mocks/world/check-seed.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { people } from '../contract/seed-ids.ts';

const stateOf = (seed: Seed) => createPresenceMock({ seed }).state();
const messages = (seed: unknown) =>
  checkSeed(seed).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('Every part of a seed is optional', () => {
  test('and missing required parts come from the default seed', () => {
    expect(stateOf({ genesys: {}, braincloud: {} })).toMatchObject(
      JSON.parse(JSON.stringify(withoutTimes(createPresenceMock().state()))),
    );
  });

  test('a user needs a name only', () => {
    const { genesys } = stateOf({
      genesys: { users: [{ name: 'Zoë Müller' }, { name: 'Yan', presence: 'On Queue' }] },
    });
    expect(genesys.users).toMatchObject([
      {
        id: people.ada,
        email: 'zoe.muller@example.com',
        presences: { PURECLOUD: { systemPresence: 'Offline' } },
      },
      { id: people.sam, presences: { PURECLOUD: { systemPresence: 'OnQueue' } } },
    ]);
  });

  test('generated ids skip given ones', () => {
    const id = people.ada;
    expect(
      stateOf({ genesys: { users: [{ name: 'A' }, { name: 'B', id }] } }).genesys.users.map(
        (user) => user.id,
      ),
    ).toEqual([people.sam, id]);
  });

  test('users of the default seed are in the system presence of a definition that the seed does not have', () => {
    const { users } = stateOf({ genesys: { definitions: [] } }).genesys;
    expect(users.find(({ name }) => name === 'Yuki Tanaka')?.presences['PURECLOUD']?.label).toBe('Busy');
  });

  test('a profile needs only a name, which is also its login', async () => {
    const mock = createPresenceMock({
      seed: {
        braincloud: {
          profiles: [{ name: 'Zoe' }, { name: 'Yan' }, { name: 'Xia' }],
          friendships: [['Zoe', 'yan']],
          groups: [{ name: 'Late shift', members: ['Zoe', { profileId: 'Xia', role: 'ADMIN' }, 'Yan'] }],
          systemPresences: [{ profileId: 'Xia', expirySecs: 60 }],
        },
      },
    });
    const [zoe = '', yan = '', xia = ''] = mock.state().braincloud.profiles.map(({ id }) => id);
    const game = new BrainCloudClient(mock.braincloud.clientOptions());
    await game.authenticateUniversal('zoe', 'zoe-password');
    expect((await game.friend.listFriends()).map(({ playerId }) => playerId)).toEqual([yan]);
    const [group] = (await game.group.getMyGroups()).groups;
    expect(group).toMatchObject({ groupType: 'clan', name: 'Late shift', ownerId: zoe });
    expect(mock.snapshot().braincloud.groups[0]?.members.map(([id, { role }]) => [id, role])).toEqual([
      [zoe, 'OWNER'],
      [xia, 'ADMIN'],
      [yan, 'MEMBER'],
    ]);
    expect(mock.state().braincloud.profiles.find(({ id }) => id === xia)?.online).toBe(true);
    await game.logout();
  });
});

describe('Names in a seed', () => {
  test('identify presences, in any spelling or by label', () => {
    const presences = [
      'busy',
      'On Queue',
      'MEETING',
      'Kaffeepause',
      { definition: 'Coaching', message: 'Back at 3' },
    ];
    const users = presences.map((presence, index) => ({ name: `User ${index}`, presence }));
    expect(
      stateOf({ genesys: { users } }).genesys.users.map(({ presences: { PURECLOUD } }) => PURECLOUD?.label),
    ).toEqual(['Busy', 'On Queue', 'Meeting', 'Coffee', 'Coaching']);
  });

  test('identify the users of tokens', () => {
    const mock = createPresenceMock({
      seed: { genesys: { tokens: [{ token: 'mia-token', userId: 'Mia Fernandez', permissions: 'all' }] } },
    });
    expect(mock.snapshot().genesys.callers.tokens).toMatchObject([{ userId: people.mia }]);
  });

  test('identify members of queues and third-party presences', () => {
    const mock = createPresenceMock({
      seed: {
        genesys: {
          users: [{ name: 'Zoe', thirdPartyPresences: { ZOOMPHONE: 'Busy' } }],
          queues: [{ name: 'Returns', members: ['zoe'] }],
        },
      },
    });
    const [zoe] = mock.state().genesys.users;
    expect(zoe?.presences['ZOOMPHONE']?.label).toBe('Busy');
    expect(mock.snapshot().genesys.queues).toMatchObject([{ name: 'Returns', members: [zoe?.id] }]);
    expect(messages({ genesys: { queues: [{ name: 'Returns', members: ['Zoe'] }] } })).toEqual([
      expect.stringMatching(
        /^genesys\.queues\.0\.members\.0 "Zoe" is not a known user; known users: Tom Becker, /,
      ),
    ]);
  });

  test('that are unknown or ambiguous cause problems that list the candidates', () => {
    expect(
      messages({
        genesys: {
          users: [{ name: 'Mia', presence: 'Bussy' }, { name: 'Mia' }],
          tokens: [{ token: 't', permissions: 'all', userId: 'Mia' }],
        },
        braincloud: {
          profiles: [{ name: 'Zoe' }],
          friendships: [['Zoe', 'Joe']],
          groups: [{ name: 'G', groupType: 'klan', members: ['Zoe'] }],
        },
      }),
    ).toEqual([
      expect.stringMatching(
        /^genesys\.users\.0\.presence "Bussy" is not a known presence; known presences: Busy, /,
      ),
      expect.stringMatching(
        /^genesys\.tokens\.0\.userId "Mia" is ambiguous: 2 users have this name; use one of the ids 1000/,
      ),
      'braincloud.friendships.0.1 "Joe" is not a known profile; known profiles: Zoe',
      'braincloud.groups.0.groupType "klan" is not one of groupTypes; known group types: clan, guild, test',
    ]);
  });
});

describe('A seed with a mistake', () => {
  test.each([
    ['an unknown vendor', { genesy: {} }, 'genesy is unknown'],
    ['an unknown part', { genesys: { user: [] } }, 'genesys.user is unknown'],
    [
      'a misspelt field',
      { genesys: { users: [{ name: 'Mia', presence: { definiton: 'Busy' } }] } },
      'genesys.users.0.presence.definition is missing',
    ],
    [
      'a value of another type',
      { genesys: { users: [{ name: 'Mia', presence: 7 }] } },
      'genesys.users.0.presence must be object or string',
    ],
    [
      'two profiles with one login',
      {
        braincloud: {
          profiles: ['a', 'b'].map((name) => ({ name, logins: [{ type: 'Universal', externalId: 'x' }] })),
        },
      },
      'braincloud.profiles.1.logins.0.externalId is a duplicate: "x"',
    ],
  ])('neither creates nor resets a world: %s', (_, seed: object, problem) => {
    const mock = createPresenceMock();
    const before = mock.snapshot();
    expect(() => createPresenceMock({ seed })).toThrow(problem);
    expect(() => mock.reset(seed)).toThrow(problem);
    expect(mock.snapshot()).toEqual(before);
  });
});

describe('agents', () => {
  test('creates users with deterministic ids, names and presences', () => {
    const users = agents(1200);
    expect(new Set(users.map(({ id }) => id)).size).toBe(1200);
    expect(new Set(users.map(({ name }) => name)).size).toBe(1200);
    expect(new Set(users.map(({ email }) => email)).size).toBe(1200);
    expect(agents(1200)).toEqual(users);
    const { genesys } = stateOf({ genesys: { users: agents(200) } });
    expect(genesys.users).toHaveLength(200);
    expect(
      genesys.users.filter(({ presences }) => presences['PURECLOUD']?.systemPresence === 'OnQueue'),
    ).toHaveLength(101);
    expect(checkSeed({ genesys: { users: [...defaultGenesysSeed.users, ...agents(3)] } })).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN, '3' as never])('refuses %s', (count) => {
    expect(() => agents(count)).toThrow(/expects a non-negative integer/);
  });
});

function withoutTimes({ genesys, braincloud }: ReturnType<typeof stateOf>) {
  return {
    genesys: { ...genesys, users: genesys.users.map(({ id, name, email }) => ({ id, name, email })) },
    braincloud,
  };
}
