import { describe, expect, test } from 'vitest';
import {
  createPresenceMock,
  defaultGenesysSeed,
  type GenesysSeed,
  WorldClock,
} from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';
import { builtIn } from '../../contract/seed-ids.ts';

const seed: GenesysSeed = {
  users: [
    { id: 'ann', name: 'Ann', email: 'ann@example.com' },
    {
      id: 'ben',
      name: 'Ben',
      email: 'ben@example.com',
      title: 'Agent',
      presence: { definition: 'tea', message: 'Earl Grey', modifiedDate: '2026-01-31T08:00:00.000Z' },
    },
  ],
  definitions: [
    { id: 'tea', languageLabels: { en_GB: 'Tea' }, systemPresence: 'Break', divisionId: 'home' },
    { id: 'gin', languageLabels: { en_GB: 'Gin' }, systemPresence: 'Break', deactivated: true },
  ],
  sources: [{ id: 'bell', name: 'Door bell' }],
  builtInSourceIds: { PURECLOUD: 'p', MICROSOFTTEAMS: 't', ZOOMPHONE: 'z' },
  presenceSettings: { requestingOffQueueEnabled: true, defaultPrimaryPresenceRegisteredSourceId: 'bell' },
  clients: [{ id: 'client', secret: 'secret', permissions: [] }],
  tokens: [{ token: 'ann-token', userId: 'ann', permissions: 'all' }],
};

function read(path: string, from: GenesysSeed = seed, token = 'ann-token'): unknown {
  const clock = new WorldClock({ startAt: '2026-03-02T09:00:00.000Z', frozen: true });
  const mock = createPresenceMock({ clock, seed: { genesys: from } });
  return JSON.parse(mock.answer(callOf('GET', path, { token })).bodyText);
}

describe('A new org starts', () => {
  test('with the presences of the seed, and offline by default', () => {
    expect(read('/api/v2/users/ben/presences/purecloud')).toMatchObject({
      presenceDefinition: { id: 'tea', systemPresence: 'Break' },
      message: 'Earl Grey',
      modifiedDate: '2026-01-31T08:00:00.000Z',
    });
    expect(read('/api/v2/users/ann/presences/purecloud')).toMatchObject({
      presenceDefinition: { id: builtIn.Offline, systemPresence: 'Offline' },
      message: '',
      modifiedDate: '2026-03-02T09:00:00.000Z',
    });
  });

  test('with its definitions and the built-in ones', () => {
    expect(read('/api/v2/presence/definitions/tea')).toMatchObject({
      divisionId: 'home',
      deactivated: false,
    });
    expect(read('/api/v2/presence/definitions/gin')).toMatchObject({ divisionId: '*', deactivated: true });
    expect(read('/api/v2/presencedefinitions')).toMatchObject({ total: 11 });
  });

  test('with its sources and settings', () => {
    expect(read('/api/v2/presence/sources')).toMatchObject({ total: 4 });
    expect(read('/api/v2/presence/users/ben/primarysource')).toMatchObject({
      sourceId: 'bell',
      registered: true,
    });
    expect(read('/api/v2/presence/settings')).toMatchObject({
      requestingOffQueueEnabled: true,
      restorePresenceSettings: { enabled: false, restoreTimeMilliseconds: 0, restoreOnQueueEnabled: false },
    });
  });

  test('with the tokens of the seed only, or any token without a list', () => {
    expect(read('/api/v2/users/me')).toMatchObject({ id: 'ann' });
    expect(read('/api/v2/users/me', seed, 'other')).toMatchObject({ code: 'bad.credentials' });
    const { tokens: _, ...open } = seed;
    expect(read('/api/v2/users/me', open, 'other')).toMatchObject({ id: 'ann' });
  });

  test('without changing the seed', () => {
    const before = JSON.stringify(defaultGenesysSeed);
    const mock = createPresenceMock();
    mock.answer(callOf('PUT', '/api/v2/presence/settings', { body: { requestingOffQueueEnabled: true } }));
    expect(JSON.stringify(defaultGenesysSeed)).toBe(before);
  });
});

describe('The default seed', () => {
  test('has twelve users in every system presence except Idle, all with existing presences', () => {
    const definitions = new Map<string, string>([
      ...Object.entries(builtIn).map(([name, id]) => [id, name] as const),
      ...(defaultGenesysSeed.definitions ?? []).map(
        ({ id, systemPresence }) => [id, systemPresence] as const,
      ),
    ]);
    const { users } = defaultGenesysSeed;
    expect(users).toHaveLength(12);
    const presences = users.map(({ presence }) => definitions.get(presence?.definition ?? ''));
    const all = Object.keys(builtIn).filter((name) => name !== 'Idle');
    expect([...new Set(presences)].sort()).toEqual(all.sort());
  });

  test('has unique ids', () => {
    const { users, definitions = [], sources = [], builtInSourceIds } = defaultGenesysSeed;
    const ids = [...users, ...definitions, ...sources].map(({ id }) => id);
    ids.push(...Object.values(builtInSourceIds), ...Object.values(builtIn));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(users.map(({ email }) => email)).size).toBe(users.length);
  });
});
