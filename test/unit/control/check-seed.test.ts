import { describe, expect, test } from 'vitest';
import { defaultBraincloudSeed } from '../../../mocks/braincloud/index.ts';
import { defaultGenesysSeed } from '../../../mocks/genesys/index.ts';
import { createPresenceMock, type GenesysSeed, type Seed } from '../../../mocks/index.ts';
import { checkSeed } from '../../../mocks/world/check-seed.ts';
import type { RoutingStatusName } from '../../../src/generated/genesys.ts';
import { callOf } from '../../call.ts';

describe('A seed', () => {
  test('with an empty token list refuses all tokens, and without a list accepts all', () => {
    const status = (seed: Seed): number =>
      createPresenceMock({ seed }).answer(callOf('GET', '/api/v2/systempresences')).status;
    expect(status({ genesys: defaultGenesysSeed })).toBe(200);
    expect(status({ genesys: { ...defaultGenesysSeed, tokens: [] } })).toBe(401);
  });

  test.each([
    [['nova'], 'braincloud.friendships.0 must NOT have fewer than 2 items'],
    [['nova', 'pixel', 'rook'], 'braincloud.friendships.0 must NOT have more than 2 items'],
    [['nova', 1], 'braincloud.friendships.0.1 must be string'],
    [['', 'nova'], 'braincloud.friendships.0.0 must NOT have fewer than 1 characters'],
  ])('has friendships of two names, not %j', (friendship, problem) => {
    const problems = checkSeed({ braincloud: { friendships: [friendship] } });
    expect(problems.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem]);
  });

  test('has routing statuses that fit the presences', () => {
    const { users, ...rest } = defaultGenesysSeed;
    const withStatus = (routingStatus: RoutingStatusName) => ({
      genesys: { ...rest, users: users.map((user) => ({ ...user, routingStatus })) },
    });
    const onQueue = checkSeed(withStatus('INTERACTING')).map(({ path }) => path.join('.'));
    expect(onQueue).toHaveLength(10);
    expect(onQueue).not.toContain('genesys.users.2.routingStatus');
    expect(checkSeed(withStatus('OFF_QUEUE')).map(({ message }) => message)).toEqual([
      'must not be OFF_QUEUE when the presence is OnQueue',
      'must not be OFF_QUEUE when the presence is OnQueue',
    ]);
    const mia = { ...users[2], routingStatus: 'COMMUNICATING' } as NonNullable<GenesysSeed['users']>[number];
    const mock = createPresenceMock({ seed: { genesys: { ...rest, users: [mia] } } });
    expect(mock.state().genesys.users[0]?.routingStatus.status).toBe('COMMUNICATING');
  });

  test('has no empty secret or token', () => {
    const client = { id: 'c', secret: '' };
    const app = {
      ...defaultBraincloudSeed,
      app: { id: 'a', secret: '' },
      servers: [{ name: 's', secret: '' }],
    };
    const paths = checkSeed({
      genesys: { ...defaultGenesysSeed, clients: [client], tokens: [{ token: '', permissions: 'all' }] },
      braincloud: app,
    }).map(({ path }) => path.join('.'));
    expect(paths.sort()).toEqual([
      'braincloud.app.secret',
      'braincloud.servers.0.secret',
      'genesys.clients.0.secret',
      'genesys.tokens.0.token',
    ]);
  });

  test('that is the default is valid', () => {
    expect(checkSeed({ genesys: defaultGenesysSeed, braincloud: defaultBraincloudSeed })).toEqual([]);
    expect(checkSeed({})).toEqual([]);
  });

  test('of another type is refused', () => {
    expect(checkSeed('seed')).toEqual([{ path: [], message: 'must be object' }]);
    expect(checkSeed(null)).toEqual([{ path: [], message: 'must be object' }]);
  });

  test('is reported with the path of each problem', () => {
    const { users, ...rest } = defaultGenesysSeed;
    const problems = checkSeed({
      genesys: { ...rest, users: [{ ...users[0], name: 7 }, { ...users[1], mail: 'x' }, {}] },
      other: {},
    });
    expect(problems).toEqual([
      { path: ['other'], message: 'is unknown' },
      { path: ['genesys', 'users', 0, 'name'], message: 'must be string' },
      { path: ['genesys', 'users', 1, 'mail'], message: 'is unknown' },
      { path: ['genesys', 'users', 2, 'name'], message: 'is missing' },
    ]);
  });

  test('is reported for unknown references and duplicates', () => {
    const [ada] = defaultGenesysSeed.users;
    const [nova] = defaultBraincloudSeed.profiles;
    const problems = checkSeed({
      genesys: {
        ...defaultGenesysSeed,
        users: [ada, ada, { id: 'u', name: 'U', email: 'u', presence: { definition: 'none' } }],
        tokens: [{ token: 't', permissions: 'all', userId: 'nobody' }],
        queues: [{ id: 'q', name: 'Q', members: ['u', 'u', 'nobody'] }],
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
      'genesys.queues.0.members.2',
      'genesys.tokens.0.userId',
      'genesys.queues.0.members.1',
      'genesys.presenceSettings.defaultPrimaryPresenceRegisteredSourceId',
      'braincloud.friendships.0.1',
      'braincloud.groups.0.groupType',
      'braincloud.groups.0.members',
    ]);
  });
});
