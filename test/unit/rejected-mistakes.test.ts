import { describe, expect, test, vi } from 'vitest';
import { ruleIds } from '../../mocks/generated/rule-ids.ts';
import {
  braincloudRules,
  createPresenceMock,
  type Fault,
  genesysRules,
  ServopRefusal,
  WorldClock,
} from '../../mocks/index.ts';
import { matchers } from '../../mocks/testing/vitest.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { PresenceApi } from '../../src/genesys/index.ts';
import { callOf } from '../call.ts';
import { clientAuthorization, people } from '../contract/seed-ids.ts';

expect.extend(matchers);

/** Hides a wrong name from the compiler, as in a JavaScript test. */
const text = (name: string): never => name as never;

describe('An unknown name is an error that lists the known ones', () => {
  test.each<[what: string, make: (mock: ReturnType<typeof createPresenceMock>) => unknown, message: RegExp]>([
    [
      'in override',
      (mock) => mock.override(text('getUsrMe'), text('')),
      /"getUsrMe" is not a known operation; known operations: getUsersMe, /,
    ],
    [
      'in override of a servop',
      (mock) => mock.override(text('presence.UPDATE_ACTIVTY'), text('')),
      /known operations: presence.UPDATE_ACTIVITY, /,
    ],
    [
      'in setRoutingStatus',
      (mock) => mock.genesys.setRoutingStatus(people.mia, text('TALKING')),
      /status must be one of OFF_QUEUE, IDLE, INTERACTING, /,
    ],
    [
      'in setThirdPartyPresence',
      (mock) => mock.genesys.setThirdPartyPresence(people.mia, text('SLACK'), 'Busy'),
      /Unknown source "SLACK". Known sources: MICROSOFTTEAMS, ZOOMPHONE/,
    ],
    [
      'in rulesOff',
      () => createPresenceMock({ rulesOff: [text('GEN-PATCH-0')] }),
      /"GEN-PATCH-0" is not a known rule; known rules: GEN-PATCH-1, /,
    ],
    [
      'in settings',
      () => createPresenceMock({ settings: text({ genesys: { rateLimits: 1 } } as never) }),
      /genesys.rateLimits is unknown/,
    ],
    [
      'in settings, as a value',
      () => createPresenceMock({ settings: { genesys: { rateLimit: text('on') } } }),
      /genesys.rateLimit must be one of count, enforce/,
    ],
    [
      'in journal.find',
      (mock) => mock.journal.find({ operation: text('getUsrMe') }),
      /operation "getUsrMe" is not a known operation; known operations: getUsersMe, /,
    ],
    [
      'in journal.find, as a field',
      (mock) => mock.journal.find(text({ operatoin: 'getUsersMe' } as never)),
      /operatoin is unknown; known fields: operation, /,
    ],
    [
      'in journal.find, as a rule',
      (mock) => mock.journal.find({ rule: text('GEN-AUTH-0') }),
      /"GEN-AUTH-0" is not a known rule/,
    ],
    [
      'in journal.find, as a method',
      (mock) => mock.journal.find({ method: 'get' }),
      /method must be one of GET, /,
    ],
    [
      'in journal.find, as a caller',
      (mock) => mock.journal.find({ caller: 'Mia Fernandes' }),
      /caller "Mia Fernandes" is not a known caller; known callers: Mia Fernandez, /,
    ],
    [
      'in journal.find, as a fault',
      (mock) => mock.journal.find({ fault: 'fault-1' }),
      /"fault-1" is not the id of a fault of this world/,
    ],
    [
      'in a fault',
      (mock) => mock.faults.add({ operation: text('getUsrMe'), status: 503 }),
      /operation "getUsrMe" is not a known operation; known operations: getUsersMe, /,
    ],
    [
      'in a fault, as a user',
      (mock) => mock.faults.add({ operation: '*', status: 503, user: 'Mia Fernandes' }),
      /user "Mia Fernandes" is not a known caller/,
    ],
    [
      'in a matcher',
      (mock) => expect(mock).not.toHaveCalled(text('typo')),
      /"typo" is not a known operation/,
    ],
    [
      'in another matcher',
      (mock) => expect(mock).not.toHaveAnswered(text('typo'), 200),
      /"typo" is not a known operation/,
    ],
    [
      'in a condition of a matcher',
      (mock) => expect(mock).not.toHaveCalled('getUsersMe', text({ tmies: 1 } as never)),
      /Unknown condition "tmies". Known conditions: times, /,
    ],
  ])('%s', (_, make, message) => {
    expect(() => make(createPresenceMock())).toThrow(message);
  });

  test('the generated list contains all rules', () => {
    expect([...ruleIds].sort()).toEqual(
      [...Object.keys(genesysRules), ...Object.keys(braincloudRules)].sort(),
    );
  });

  test('every operation in the journal is known', () => {
    const mock = createPresenceMock();
    mock.stub('GET', '/api/v2/codes', { body: [] });
    expect(mock.journal.find({ operation: 'GET /api/v2/codes' })).toEqual([]);
    mock.answer(callOf('GET', '/api/v2/codes'));
    mock.stubs.clear();
    expect(mock.journal.find({ operation: 'GET /api/v2/codes' })).toHaveLength(1);
  });
});

test('journal.find and matchers accept the name of a caller', async () => {
  const mock = createPresenceMock();
  await new PresenceApi(mock.genesys.as('Mia Fernandez')).getUsersMe();
  expect(mock.journal.find({ caller: 'Mia Fernandez' })).toMatchObject([{ caller: people.mia }]);
  expect(mock).toHaveCalled('getUsersMe', { caller: 'mia@example.com' });
  expect(mock).not.toHaveCalled('getUsersMe', { caller: 'Ada Lindqvist' });
});

describe('builtIn() in an override returns a refusal as an answer', () => {
  test('for Genesys Cloud, which is sent unchanged', () => {
    const mock = createPresenceMock();
    const plain = mock.answer(callOf('GET', '/api/v2/users/nobody/presences/purecloud'));
    const statuses: number[] = [];
    mock.override('getUserPresencesPurecloud', (_, builtIn) => {
      const answer = builtIn();
      statuses.push(answer.status);
      return answer;
    });
    const overridden = mock.answer(callOf('GET', '/api/v2/users/nobody/presences/purecloud'));
    expect(statuses).toEqual([404]);
    expect([overridden.status, Object.keys(overridden.headers)]).toEqual([404, Object.keys(plain.headers)]);
    expect(mock.journal.last()).toMatchObject({ status: 404, rule: 'GEN-GET-2', override: true });
  });

  test('for Genesys Cloud, and the override can replace it', () => {
    const mock = createPresenceMock();
    mock.override('getUser', (_, builtIn) => {
      const answer = builtIn();
      return answer.status === 404 ? { status: 200, body: { id: 'x', name: 'Nobody' } as never } : answer;
    });
    expect(mock.answer(callOf('GET', '/api/v2/users/nobody')).status).toBe(200);
    expect(mock.journal.last()).not.toHaveProperty('rule');
  });

  test('for brainCloud, as a ServopRefusal', async () => {
    const mock = createPresenceMock();
    const game = new BrainCloudClient(mock.braincloud.clientOptions());
    await game.authenticateUniversal('nova', 'nova-password');
    let refused: unknown;
    mock.override('presence.UPDATE_ACTIVITY', (_, builtIn) => {
      const answer = builtIn();
      refused = answer;
      return answer;
    });
    await expect(game.presence.updateActivity({})).rejects.toMatchObject({ reasonCode: 40627 });
    expect(refused).toBeInstanceOf(ServopRefusal);
    mock.override('presence.UPDATE_ACTIVITY', (_, builtIn) => {
      const answer = builtIn();
      return answer instanceof ServopRefusal ? null : answer;
    });
    await game.presence.updateActivity({});
    await game.logout();
  });
});

describe('A fault for one user', () => {
  test('affects only the calls of this user', async () => {
    const mock = createPresenceMock();
    mock.faults.add({ operation: 'getUsersMe', status: 503, user: 'Mia Fernandez' });
    const call = (user: string) =>
      mock.answer(callOf('GET', '/api/v2/users/me', { token: mock.genesys.issueToken({ userId: user }) }))
        .status;
    expect([call('Ada Lindqvist'), call('Mia Fernandez'), call('Sam Okafor')]).toEqual([200, 503, 200]);
  });

  test('affects only the login, packets and socket of this player', async () => {
    const mock = createPresenceMock();
    const client = () =>
      new BrainCloudClient({ ...mock.braincloud.clientOptions(), retry: false, reconnect: false });
    mock.faults.add({
      operation: 'authenticationV2.AUTHENTICATE',
      reasonCode: 40307,
      user: 'pixel',
      times: 1,
    });
    mock.faults.add({ operation: 'friend.LIST_FRIENDS', reasonCode: 40001, user: 'Pixel' });
    mock.faults.add({ operation: 'socket', drop: 'before', user: 'pixel' });
    const [nova, pixel] = [client(), client()];
    await nova.authenticateUniversal('nova', 'nova-password');
    await expect(pixel.authenticateUniversal('pixel', 'pixel-password')).rejects.toMatchObject({
      reasonCode: 40307,
    });
    await pixel.authenticateUniversal('pixel', 'pixel-password');
    await nova.friend.listFriends();
    await expect(pixel.friend.listFriends()).rejects.toMatchObject({ reasonCode: 40001 });
    await nova.rtt.connect();
    await expect(pixel.rtt.connect()).rejects.toThrow();
    expect(mock).toHaveNoUnusedFaults();
    await nova.logout();
  });
});

test('toHaveNoUnusedFaults lists the unused faults', () => {
  const mock = createPresenceMock();
  expect(mock).toHaveNoUnusedFaults();
  mock.faults.add({ operation: 'getUsersMe', status: 503 });
  mock.faults.add({ operation: 'getUser', status: 503, times: 2 });
  mock.answer(callOf('GET', '/api/v2/users/me'));
  mock.answer(callOf('GET', '/api/v2/users/x'));
  expect(() => expect(mock).toHaveNoUnusedFaults()).toThrow(/fault-2 getUser: 1 of 2 hits, \{"status":503\}/);
  expect(() => expect(mock).toHaveNoUnusedFaults()).not.toThrow(/fault-1/);
  mock.answer(callOf('GET', '/api/v2/users/x'));
  expect(mock).toHaveNoUnusedFaults();
  expect(() => expect(mock).not.toHaveNoUnusedFaults()).toThrow(/all were/);
});

describe('A fault with a closeCode', () => {
  async function watching(user: string, mock = createPresenceMock()) {
    const codes: number[] = [];
    const channel = await mock.fetch('https://api.mypurecloud.com/api/v2/notifications/channels', {
      method: 'POST',
      headers: { authorization: `Bearer ${mock.genesys.issueToken({ userId: user })}` },
    });
    const socket = new mock.WebSocket((await channel.json()).connectUri);
    socket.onclose = ({ code }) => codes.push(code);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    return { mock, codes };
  }
  const add = (fault: Omit<Fault, 'operation'>, mock: ReturnType<typeof createPresenceMock>) =>
    mock.faults.add({ operation: 'socket', ...fault });

  test('closes open sockets at once', async () => {
    const { mock, codes } = await watching('Mia Fernandez');
    expect(add({ closeCode: 1011, times: 1 }, mock).hits).toBe(1);
    await vi.waitFor(() => expect(codes).toEqual([1011]));
    expect(mock.faults.list()).toEqual([]);
  });

  test('closes only sockets of its user, up to its number of times', async () => {
    const { mock, codes: mia } = await watching('Mia Fernandez');
    const { codes: sam } = await watching('Sam Okafor', mock);
    const { codes: ada } = await watching('Ada Lindqvist', mock);
    add({ closeCode: 1011, user: 'Sam Okafor' }, mock);
    await vi.waitFor(() => expect(sam).toEqual([1011]));
    mock.faults.clear();
    add({ closeCode: 1012, times: 1 }, mock);
    await vi.waitFor(() => expect(mia).toEqual([1012]));
    expect(ada).toEqual([]);
  });

  test('and a latency closes them after the delay', async () => {
    const clock = new WorldClock({ frozen: true });
    const { mock, codes } = await watching('Mia Fernandez', createPresenceMock({ clock }));
    add({ closeCode: 1011, latencyMs: 1000 }, mock);
    clock.advance(999);
    expect(mock.sockets.list()).toHaveLength(1);
    clock.advance(1);
    await vi.waitFor(() => expect(codes).toEqual([1011]));
  });
});

describe('The clock', () => {
  test('reset() restores the start time, and pending timers keep their remaining time', () => {
    const host = new WorldClock({ frozen: true, startAt: 1000 });
    const clock = new WorldClock({ host });
    let fired = 0;
    clock.setTimeout(() => fired++, 500);
    clock.advance(86_400_000 - 1);
    fired = 0;
    clock.setTimeout(() => fired++, 500);
    clock.freeze();
    clock.reset();
    expect([clock.now(), clock.frozen, clock.speed]).toEqual([1000, false, 1]);
    host.advance(499);
    expect(fired).toBe(0);
    host.advance(1);
    expect(fired).toBe(1);
    const frozen = new WorldClock({ frozen: true, startAt: '2026-01-31T09:00:00Z' });
    frozen.run();
    frozen.advance(1);
    frozen.reset();
    expect([frozen.now(), frozen.frozen]).toEqual([Date.parse('2026-01-31T09:00:00Z'), true]);
  });

  test('of a world is reset with it', () => {
    const mock = createPresenceMock();
    mock.clock.advance(86_400_000);
    mock.reset();
    expect(mock.clock.now()).toBeLessThan(Date.now() + 3_600_000);
    expect(mock.state().genesys.users[0]?.presences['PURECLOUD']?.modifiedDate.slice(0, 13)).toBe(
      new Date(mock.clock.now()).toISOString().slice(0, 13),
    );
  });
});

describe('The journal', () => {
  test('contains headers without secrets', () => {
    const mock = createPresenceMock();
    const headers = {
      'x-request-id': 'mine',
      cookie: 'session=hidden',
      'x-api-key': 'hidden',
      referer: 'https://a.test/?access_token=hidden',
    };
    mock.answer(callOf('GET', '/api/v2/systempresences', { token: 'hidden-token', headers }));
    expect(mock.journal.last()).toMatchObject({
      requestHeaders: { authorization: '[redacted]', 'x-request-id': 'mine', cookie: '[redacted]' },
      answerHeaders: { 'content-type': 'application/json', 'inin-correlation-id': expect.any(String) },
    });
    expect(JSON.stringify(mock.journal.entries())).not.toContain('hidden');
  });

  test('contains no headers of a token request', () => {
    const mock = createPresenceMock();
    const body = 'grant_type=client_credentials';
    mock.answer(
      callOf('POST', '/oauth/token', {
        token: null,
        headers: {
          authorization: clientAuthorization,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body,
      }),
    );
    expect(mock.journal.last()).not.toHaveProperty('requestHeaders');
  });

  test('has a configurable length', () => {
    const mock = createPresenceMock({ settings: { journal: { length: 3 } } });
    for (let call = 0; call < 5; call++) mock.answer(callOf('GET', '/api/v2/systempresences'));
    expect(mock.journal.entries().map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(mock.settings.patch({ journal: { length: 1 } }).journal).toEqual({ length: 1 });
    expect(mock.journal.size).toBe(1);
    mock.settings.patch({ journal: { length: 0 } });
    mock.answer(callOf('GET', '/api/v2/systempresences'));
    expect(mock.journal.size).toBe(0);
    mock.reset();
    expect(mock.settings.get().journal).toEqual({ length: 3 });
    expect(() => mock.settings.patch({ journal: { length: -1 } })).toThrow(/journal.length/);
  });
});
