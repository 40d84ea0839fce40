import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPresenceMock, defaultGenesysSeed, persist, WorldClock } from '../../mocks/index.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { AuthenticationError, clientCredentials, PresenceApi } from '../../src/genesys/index.ts';
import { app, appOptions } from '../contract/game/seed-players.ts';
import { builtIn, oauthClient, people } from '../contract/seed-ids.ts';

/** Like `sessionStorage`: survives a reload. */
function makeStorage(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const KEY = 'presence-mock:default';
const presenceOf = (mock: ReturnType<typeof createPresenceMock>, userId: string) =>
  mock.state().genesys.users.find(({ id }) => id === userId)?.presences['PURECLOUD'];

function changeMia(mock: ReturnType<typeof createPresenceMock>, message: string) {
  const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  return api.patchUserPresencesPurecloud(people.mia, { presenceDefinition: { id: builtIn.Meal }, message });
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a persisted world', () => {
  test('is restored after a reload', async () => {
    const storage = makeStorage();
    const before = createPresenceMock();
    const persistence = persist(before, { storage });
    expect(persistence.restored).toBe(false);
    await changeMia(before, 'Before the reload');
    persistence.save();

    const after = createPresenceMock({ clock: new WorldClock({ startAt: Date.now() + 3_600_000 }) });
    expect(persist(after, { storage }).restored).toBe(true);
    expect(after.snapshot()).toEqual(before.snapshot());
    expect(presenceOf(after, people.mia)).toMatchObject({ message: 'Before the reload' });
  });

  test('is saved shortly after a call, once for concurrent calls', async () => {
    vi.useFakeTimers();
    const storage = makeStorage();
    const setItem = vi.spyOn(storage, 'setItem');
    const mock = createPresenceMock();
    persist(mock, { storage });
    await Promise.all([changeMia(mock, 'One'), changeMia(mock, 'Two')]);
    expect(setItem).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(setItem).toHaveBeenCalledOnce();
    expect(storage.items.get(KEY)).toContain('Two');
  });

  test('is saved when the page is left', () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const storage = makeStorage();
    const persistence = persist(createPresenceMock(), { storage });
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.items.has(KEY)).toBe(true);
    persistence.forget();
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.items.size).toBe(0);
  });

  test('accepts earlier tokens and sessions, and stores no secret', async () => {
    const storage = makeStorage();
    const settings = { genesys: { unknownTokens: 'refuse' } } as const;
    const before = createPresenceMock({ settings });
    const persistence = persist(before, { storage });
    const token = await clientCredentials({ ...oauthClient, fetch: before.fetch })();
    const game = { ...appOptions, heartbeat: false };
    // The player's packets go to the current world.
    let world = before;
    const player = new BrainCloudClient({ ...game, fetch: (...call) => world.fetch(...call) });
    await player.authenticateUniversal('nova', 'nova-password');
    persistence.save();
    const text = storage.items.get(KEY);
    for (const secret of [token, oauthClient.clientSecret, app.secret, 'nova-password']) {
      expect(text).not.toContain(secret);
    }

    const after = createPresenceMock({ settings });
    persist(after, { storage });
    world = after;
    const users = await new PresenceApi({ accessToken: token, fetch: after.fetch }).getUsers();
    expect(users.total).toBeGreaterThan(0);
    expect(await player.friend.listFriends()).toHaveLength(3);
    const stranger = new PresenceApi({ accessToken: `${token}x`, fetch: after.fetch });
    await expect(stranger.getUsers()).rejects.toBeInstanceOf(AuthenticationError);
  });

  test('never repeats an id', async () => {
    const storage = makeStorage();
    const add = async (mock: ReturnType<typeof createPresenceMock>, label: string) => {
      const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
      return (await api.postPresenceDefinitions0({ systemPresence: 'Away', languageLabels: { en: label } }))
        .id;
    };
    const before = createPresenceMock();
    const persistence = persist(before, { storage });
    const first = await add(before, 'First');
    persistence.stop();
    const after = createPresenceMock();
    persist(after, { storage });
    expect(await add(after, 'Second')).not.toBe(first);
  });

  test('is no longer saved after stop()', async () => {
    vi.useFakeTimers();
    const storage = makeStorage();
    const mock = createPresenceMock();
    const persistence = persist(mock, { storage });
    await changeMia(mock, 'Kept');
    persistence.stop();
    await changeMia(mock, 'Not kept');
    vi.runAllTimers();
    expect(storage.items.get(KEY)).toContain('"Kept"');
    expect(storage.items.get(KEY)).not.toContain('Not kept');
  });
});

describe('an unusable saved state is reported and dropped', () => {
  const good = () => {
    const storage = makeStorage();
    persist(createPresenceMock(), { storage }).stop();
    return storage.items.get(KEY) ?? '';
  };
  const damaged: Record<string, () => string> = {
    'when it is cut off': () => good().slice(0, -9),
    'when it is not of the mock': () => '{"theme":"dark"}',
    'when it is null': () => 'null',
    'when a part is missing': () => good().replace('"users":', '"people":'),
    'when its format is another one': () => good().replace('presence-mock/1', 'presence-mock/0'),
    'when it contradicts itself': () => {
      const kept = JSON.parse(good());
      kept.snapshot.genesys.presences[0].definitionId = 'none';
      kept.snapshot.braincloud.profiles = kept.snapshot.braincloud.profiles.map(() => ({}));
      return JSON.stringify(kept);
    },
  };
  test.each(Object.entries(damaged))('%s', (_, text) => {
    const storage = makeStorage({ [KEY]: text() });
    const onProblem = vi.fn();
    const mock = createPresenceMock({ clock: new WorldClock({ frozen: true }) });
    expect(persist(mock, { storage, onProblem }).restored).toBe(false);
    expect(onProblem).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^Discarded the world saved under the key /),
    );
    expect(mock.snapshot()).toEqual(createPresenceMock({ clock: mock.clock }).snapshot());
  });

  test('for another seed or version', () => {
    const storage = makeStorage();
    persist(createPresenceMock(), { storage }).stop();
    const onProblem = vi.fn();
    const genesys = { ...defaultGenesysSeed, users: defaultGenesysSeed.users?.slice(0, 3) ?? [] };
    expect(persist(createPresenceMock({ seed: { genesys } }), { storage, onProblem }).restored).toBe(false);
    expect(persist(createPresenceMock(), { storage, onProblem, version: '2' }).restored).toBe(false);
    expect(onProblem).toHaveBeenCalledTimes(2);
  });

  test('on the console without an onError callback', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    persist(createPresenceMock(), { storage: makeStorage({ [KEY]: '[]' }) });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('a world that cannot be persisted', () => {
  test('is reported once, and calls are still answered', async () => {
    const onProblem = vi.fn();
    const storage = {
      ...makeStorage(),
      setItem: () => {
        throw new Error('The quota is exceeded.');
      },
    };
    const mock = createPresenceMock();
    const persistence = persist(mock, { storage, onProblem });
    await changeMia(mock, 'Answered');
    persistence.save();
    persistence.save();
    expect(onProblem).toHaveBeenCalledExactlyOnceWith(
      `Cannot save the world under the key ${KEY}: The quota is exceeded.`,
    );
  });

  test('is an error without storage', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => persist(createPresenceMock())).toThrow(/persist\(\) needs the `storage` option/);
  });

  test('is reported when a page may not store anything', () => {
    vi.stubGlobal('sessionStorage', undefined);
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new Error('Access is denied for this document.');
      },
    });
    const onProblem = vi.fn();
    expect(persist(createPresenceMock(), { onProblem }).restored).toBe(false);
    expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Access is denied'));
  });
});
