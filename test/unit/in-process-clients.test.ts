import { describe, expect, test, vi } from 'vitest';
import { createPresenceMock, defaultGenesysSeed, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { PresenceApi } from '../../src/genesys/index.ts';
import { people } from '../contract/seed-ids.ts';

const mia = people.mia;

describe('mock.WebSocket', () => {
  test('watch follows a user without MSW and without a port', async () => {
    const mock = createPresenceMock();
    const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch, WebSocket: mock.WebSocket });
    const watch = api.watch([mia]);
    await watch.live();
    const changed = new Promise<string>((resolve) => {
      watch.on('change', ({ presence }) => resolve(presence.presenceDefinition.systemPresence));
    });
    mock.genesys.setPresence('Mia Fernandez', 'Busy', { message: 'Back at 3' });
    expect(await changed).toBe('Busy');
    expect(mock.sockets.list()).toHaveLength(1);
    watch.close();
    await vi.waitFor(() => expect(mock.sockets.list()).toHaveLength(0));
  });

  test('must be passed, or watch ends with a ConfigurationError that says what to pass', async () => {
    const mock = createPresenceMock();
    const watch = new PresenceApi({ accessToken: 'any', fetch: mock.fetch }).watch([mia]);
    await expect(watch.live()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('WebSocket: mock.WebSocket'),
    });
  });

  test('must be passed, or RTT ends with a ConfigurationError that says what to pass', async () => {
    const { WebSocket: _, ...options } = createPresenceMock().braincloud.clientOptions();
    const game = new BrainCloudClient(options);
    await game.authenticateUniversal('nova', 'nova-password');
    await expect(game.rtt.connect()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('WebSocket: mock.WebSocket'),
    });
  });

  test('connectUri and RTT endpoints use a reserved host', async () => {
    const mock = createPresenceMock();
    for (const baseUrl of ['https://api.mypurecloud.ie', 'http://127.0.0.1:4010']) {
      const response = await mock.fetch(`${baseUrl}/api/v2/notifications/channels`, {
        method: 'POST',
        headers: { authorization: 'Bearer any' },
      });
      expect((await response.json()).connectUri).toMatch(/^wss:\/\/presence-mock\.invalid\/channels\//);
    }
  });

  test('can replace the global WebSocket', async () => {
    const mock = createPresenceMock();
    vi.stubGlobal('WebSocket', mock.WebSocket);
    try {
      const watch = new PresenceApi({ accessToken: 'any', fetch: mock.fetch }).watch([mia]);
      await watch.live();
      watch.close();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('fails like a refused handshake for an unknown URL', async () => {
    const socket = new (createPresenceMock().WebSocket)('wss://presence-mock.invalid/nothing');
    const events: string[] = [];
    socket.onerror = () => events.push('error');
    await new Promise<void>((resolve) => {
      socket.onclose = ({ code, wasClean }) => {
        events.push(`close ${code} ${wasClean}`);
        resolve();
      };
    });
    expect(events).toEqual(['error', 'close 1006 false']);
    expect(socket.readyState).toBe(3);
  });

  test('refuses the same input as the platform', () => {
    const { WebSocket } = createPresenceMock();
    expect(() => new WebSocket('ftp://presence-mock.invalid/')).toThrow(/not a valid WebSocket URL/);
    const socket = new WebSocket('wss://presence-mock.invalid/');
    expect(() => socket.send('early')).toThrow(/still connecting/);
    expect(() => socket.close(1001)).toThrow(/must be 1000 or from 3000 to 4999/);
  });

  test('delivers text, bytes and Blobs in order, and closes on a message that is too big', async () => {
    const mock = createPresenceMock();
    const received: (string | number)[] = [];
    vi.spyOn(mock, 'connect').mockReturnValue({
      message: (data) => received.push(typeof data === 'string' ? data : (data[0] ?? -1)),
      closed: (code) => received.push(code),
    });
    const socket = new mock.WebSocket('wss://presence-mock.invalid/');
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    socket.send(new Blob([Uint8Array.of(1)]));
    socket.send('second');
    socket.send(Uint8Array.of(3));
    await vi.waitFor(() => expect(received).toEqual([1, 'second', 3]));
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
    socket.send('x'.repeat(2_000_000));
    await closed;
    expect(received.at(-1)).toBe(1009);
  });
});

describe('mock.genesys.as', () => {
  test.each(['Mia Fernandez', 'mia fernandez', 'mia@example.com', mia])('acts as %s', async (user) => {
    const api = new PresenceApi(createPresenceMock().genesys.as(user));
    expect((await api.getUsersMe()).id).toBe(mia);
  });

  test('has the permissions of a role', async () => {
    const mock = createPresenceMock();
    const change = (role: 'supervisor' | 'agent', userId: string) =>
      new PresenceApi(mock.genesys.as('Mia Fernandez', { role })).patchUserPresencesPurecloud(userId, {
        message: 'Back at 3',
      });
    await change('agent', mia);
    await expect(change('agent', people.ada)).rejects.toMatchObject({ status: 403 });
    await change('supervisor', people.ada);
    const nobody = new PresenceApi(mock.genesys.as('Mia Fernandez', { role: 'none' }));
    await expect(nobody.getPresenceDefinitions0()).rejects.toMatchObject({ status: 403 });
  });

  test('includes the world clock on request only', () => {
    const mock = createPresenceMock({ clock: new WorldClock({ frozen: true }) });
    expect(mock.genesys.as(mia)).not.toHaveProperty('clock');
    expect(mock.genesys.as(mia, { clock: true }).clock).toBe(mock.clock);
  });

  test.each([
    [
      'an unknown user',
      'Mia Fernandes',
      {},
      /"Mia Fernandes" is not a known user; known users: Mia Fernandez, /,
    ],
    ['an unknown role', mia, { role: 'boss' }, /role must be one of admin, supervisor, agent, none/],
    ['a misspelt option', mia, { rolle: 'agent' }, /rolle is unknown/],
    ['a role together with permissions', mia, { role: 'agent', permissions: [] }, /mutually exclusive/],
  ])('refuses %s', (_, user, options, message) => {
    const act = createPresenceMock().genesys.as as (this: unknown, user: string, options: object) => unknown;
    const { genesys } = createPresenceMock();
    expect(() => act.call(genesys, user, options)).toThrow(message);
  });

  test('lists the ids of users who share a name', () => {
    const users = ['a', 'b'].map((id) => ({ id, name: 'Mia', email: `${id}@example.com` }));
    const mock = createPresenceMock({ seed: { genesys: { ...defaultGenesysSeed, users } } });
    expect(() => mock.genesys.as('Mia')).toThrow(
      /"Mia" is ambiguous: 2 users have this name; use one of the ids a \(Mia, a@/,
    );
  });
});

test('issueToken checks its user, as POST /__mock/tokens does', async () => {
  const mock = createPresenceMock();
  const accessToken = mock.genesys.issueToken({ userId: 'Mia Fernandez' });
  const api = new PresenceApi({ accessToken, fetch: mock.fetch });
  expect((await api.getPresenceDefinitions0()).entities.length).toBeGreaterThan(0);
});

describe('mock.genesys.setPresence', () => {
  test.each(['On Queue', 'OnQueue', 'ON_QUEUE', 'Coaching', 'Coaching-Gespräch'])(
    'accepts %s',
    (presence) => {
      const mock = createPresenceMock();
      mock.genesys.setPresence('Ada Lindqvist', presence);
      const label = mock.state().genesys.users[0]?.presences['PURECLOUD']?.label;
      expect(label).toBe(presence.startsWith('Coaching') ? 'Coaching' : 'On Queue');
    },
  );

  test.each([
    ['Ada Lindqvist', 'Bussy', /"Bussy" is not a known presence; known presences: Busy, /],
    ['Ada Lindqvist', 'Old lunch', /"Old lunch" is not a known presence/],
    ['Adda', 'Busy', /"Adda" is not a known user; known users: /],
  ])('refuses %s %s', (user, presence, message) => {
    const mock = createPresenceMock();
    const before = mock.state();
    expect(() => mock.genesys.setPresence(user, presence)).toThrow(message);
    expect(() => mock.genesys.setThirdPartyPresence(user, 'ZOOMPHONE', presence)).toThrow(message);
    expect(mock.state().genesys).toEqual(before.genesys);
  });

  test('refuses a message that is too long', () => {
    const mock = createPresenceMock();
    expect(() => mock.genesys.setPresence(mia, 'Busy', { message: 'x'.repeat(251) })).toThrow(
      /Invalid presence: the presence cannot be set/,
    );
  });
});

describe('mock.braincloud.setActivity', () => {
  test('connects the player and pushes to listeners', async () => {
    const mock = createPresenceMock();
    const game = new BrainCloudClient(mock.braincloud.clientOptions());
    await game.authenticateUniversal('nova', 'nova-password');
    await game.rtt.connect();
    await game.presence.registerListenersForFriends('all');
    const told = new Promise((resolve) => game.rtt.on('presence', resolve));
    mock.braincloud.setActivity('pixel', { LOCATION: 'lobby' });
    expect(await told).toMatchObject({
      from: { name: 'Pixel' },
      online: true,
      activity: { LOCATION: 'lobby' },
    });
    const pixel = profile(mock, 'Pixel');
    expect(pixel).toMatchObject({ online: true, connections: 1, activity: { LOCATION: 'lobby' } });
    mock.braincloud.setActivity('Pixel', {});
    expect(profile(mock, 'Pixel')).toMatchObject({ connections: 1, activity: {} });
    await game.logout();
  });

  test('the player stays online until the session ends', () => {
    const mock = createPresenceMock({ clock: new WorldClock({ frozen: true }) });
    mock.braincloud.setActivity('pixel', {});
    mock.clock.advance(mock.settings.get().braincloud.sessionExpirySeconds * 1000 - 1);
    expect(profile(mock, 'Pixel')?.online).toBe(true);
    mock.clock.advance(1);
    expect(profile(mock, 'Pixel')?.online).toBe(false);
  });

  test('refuses an unknown player and an activity over the limit', () => {
    const mock = createPresenceMock({ settings: { braincloud: { maxContentBytes: 10 } } });
    expect(() => mock.braincloud.setActivity('pixle', {})).toThrow(
      /"pixle" is not a known profile; known profiles: Pixel, /,
    );
    expect(() => mock.braincloud.setActivity('pixel', { LOCATION: 'lobby' })).toThrow(
      /Invalid activity: the activity cannot be set/,
    );
    expect(profile(mock, 'Pixel')?.online).toBe(false);
  });
});

function profile(mock: PresenceMock, name: string) {
  return mock.state().braincloud.profiles.find((each) => each.name === name);
}
