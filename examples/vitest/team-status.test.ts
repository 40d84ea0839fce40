import { PresenceApi } from 'presence-kit/genesys';
import type { PresenceMock } from 'presence-kit/mocks';
import { matchers, mockFixture } from 'presence-kit/mocks/vitest';
import { test as base, expect } from 'vitest';
import { sendToLunch, teamStatus } from './team-status.ts';

expect.extend(matchers);

/** Each test has its own mock with a frozen clock. */
const test = base.extend<{ mock: PresenceMock; api: PresenceApi }>({
  mock: mockFixture(),
  api: async ({ mock }, use) => {
    mock.clock.freeze();
    await use(new PresenceApi({ accessToken: 'any', fetch: mock.fetch, clock: mock.clock, retry: false }));
  },
});

const [MIA, OMAR, PRIYA, TOM] = [3, 7, 8, 9].map((n) => `10000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const now = (mock: PresenceMock) => new Date(mock.clock.now());

test('Users who are available or on queue count as ready', async ({ mock, api }) => {
  expect(await teamStatus(api, [MIA, OMAR, PRIYA, TOM], now(mock))).toEqual({ ready: 2, away: 2 });
});

test('A whole team is read with one call', async ({ mock, api }) => {
  await teamStatus(api, [MIA, OMAR, PRIYA, TOM], now(mock));

  expect(mock).toHaveCalled('getUsersPresencesPurecloudBulk', { times: 1 });
  expect(mock.journal.size).toBe(1);
});

test('A 429 sets busyUntil to the time of Retry-After', async ({ mock, api }) => {
  mock.faults.add({ operation: 'getUsersPresencesPurecloudBulk', status: 429, retryAfterMs: 7000 });

  expect(await teamStatus(api, [MIA], now(mock))).toEqual({
    ready: 0,
    away: 0,
    busyUntil: new Date(mock.clock.now() + 7000),
  });
});

test('Only available users are sent to lunch', async ({ mock, api }) => {
  expect(await sendToLunch(api, [MIA, OMAR, PRIYA])).toEqual([OMAR]);

  expect(mock).toHaveAnswered('putUsersPresencesBulk', 200, { times: 1 });
  const [omar] = await api.getUsersPresencesPurecloudBulk({ id: [OMAR] });
  expect(omar?.presenceDefinition.systemPresence).toBe('Meal');
});

test('Sends no call if nobody is available', async ({ mock, api }) => {
  expect(await sendToLunch(api, [PRIYA])).toEqual([]);

  expect(mock).not.toHaveCalled('putUsersPresencesBulk');
});

test('An agent without the permission gets a PermissionError', async ({ mock }) => {
  const accessToken = mock.genesys.issueToken({
    userId: OMAR,
    permissions: ['presence:presenceDefinition:view'],
  });
  const agent = new PresenceApi({ accessToken, fetch: mock.fetch });

  await expect(sendToLunch(agent, [OMAR])).rejects.toMatchObject({
    name: 'PermissionError',
    missingPermissions: ['presence:userPresence:edit'],
  });
});
