import { describe, expect, test } from 'vitest';
import { defaultBraincloudSeed } from '../../../mocks/braincloud/index.ts';
import { checkSeed } from '../../../mocks/check-seed.ts';
import { defaultGenesysSeed } from '../../../mocks/genesys/index.ts';

describe('A seed', () => {
  test('that the mock itself begins with is good', () => {
    expect(checkSeed({ genesys: defaultGenesysSeed, braincloud: defaultBraincloudSeed })).toEqual([]);
    expect(checkSeed({})).toEqual([]);
  });

  test('that is none is said to be none', () => {
    expect(checkSeed('seed')).toEqual([{ path: [], message: 'must be object' }]);
    expect(checkSeed(null)).toEqual([{ path: [], message: 'must be object' }]);
  });

  test('has each of its mistakes named, with the way to it', () => {
    const { users, ...rest } = defaultGenesysSeed;
    const problems = checkSeed({
      genesys: { ...rest, users: [{ ...users[0], name: 7 }, { ...users[1], mail: 'x' }, {}] },
      other: {},
    });
    expect(problems).toEqual([
      { path: ['other'], message: 'is unknown' },
      { path: ['genesys', 'users', 0, 'name'], message: 'must be string' },
      { path: ['genesys', 'users', 1, 'mail'], message: 'is unknown' },
      { path: ['genesys', 'users', 2, 'id'], message: 'is missing' },
      { path: ['genesys', 'users', 2, 'name'], message: 'is missing' },
      { path: ['genesys', 'users', 2, 'email'], message: 'is missing' },
    ]);
  });

  test('has what leads nowhere, or is there twice, named', () => {
    const [ada] = defaultGenesysSeed.users;
    const [nova] = defaultBraincloudSeed.profiles;
    const problems = checkSeed({
      genesys: {
        ...defaultGenesysSeed,
        users: [ada, ada, { id: 'u', name: 'U', email: 'u', presence: { definition: 'none' } }],
        tokens: [{ token: 't', permissions: 'all', userId: 'nobody' }],
        presenceSettings: { defaultPrimaryPresenceRegisteredSourceId: 'no-source' },
      },
      braincloud: {
        ...defaultBraincloudSeed,
        profiles: [nova],
        friendships: [[nova?.id, 'stranger']],
        groups: [
          { id: 'g', name: 'G', groupType: 'none', members: [{ profileId: nova?.id, role: 'MEMBER' }] },
        ],
        systemPresences: [],
      },
    });
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'genesys.users.1.id',
      'genesys.users.2.presence.definition',
      'genesys.tokens.0.userId',
      'genesys.presenceSettings.defaultPrimaryPresenceRegisteredSourceId',
      'braincloud.friendships.0.1',
      'braincloud.groups.0.groupType',
      'braincloud.groups.0.members',
    ]);
  });
});
