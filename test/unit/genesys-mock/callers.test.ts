import { expect, test } from 'vitest';
import {
  createPresenceMock,
  defaultGenesysSeed,
  type PresenceMock,
  WorldClock,
} from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';

function statusFor(mock: PresenceMock, token: string): number {
  return mock.answer(callOf('GET', '/api/v2/users/me', { token })).status;
}

const listed = { token: 'listed-token', userId: defaultGenesysSeed.users[0]?.id ?? '', permissions: [] };
const strictSeed = { genesys: { ...defaultGenesysSeed, tokens: [listed] } };

test('A snapshot contains whether unknown tokens are refused', () => {
  const strict = createPresenceMock({ seed: strictSeed });
  const open = createPresenceMock();
  const [strictSnapshot, openSnapshot] = [strict.snapshot(), open.snapshot()];

  open.restore(strictSnapshot);
  expect(statusFor(open, 'nobody-issued-this')).toBe(401);
  expect(statusFor(open, listed.token)).toBe(200);

  open.restore(openSnapshot);
  expect(statusFor(open, 'nobody-issued-this')).toBe(200);
});

test('A snapshot contains no token', () => {
  const mock = createPresenceMock({ seed: strictSeed });
  const issued = mock.genesys.issueToken({ permissions: 'all' });
  const text = JSON.stringify(mock.snapshot());

  expect(text).not.toContain(listed.token);
  expect(text).not.toContain(issued);
});

test('A seed with a user in an unknown definition is refused', () => {
  const [ada] = defaultGenesysSeed.users;
  const users = ada ? [{ ...ada, presence: { definition: 'nowhere' } }] : [];

  expect(() => createPresenceMock({ seed: { genesys: { ...defaultGenesysSeed, users } } })).toThrow(
    /users\.0\.presence\.definition "nowhere" is not a known presence/,
  );
});

test('The newest 10,000 expiring tokens are kept, and all others', () => {
  const mock = createPresenceMock({ settings: { genesys: { unknownTokens: 'refuse' } } });
  const endless = mock.genesys.issueToken({ permissions: 'all' });
  const { userId } = listed;
  const tokens = Array.from({ length: 10_001 }, () =>
    mock.genesys.issueToken({ userId, permissions: 'all', expiresInSeconds: 60 }),
  );
  const [first = '', second = ''] = tokens;
  expect([first, second, tokens.at(-1) ?? '', endless].map((token) => statusFor(mock, token))).toEqual([
    401, 200, 200, 400,
  ]);
});

test('Tokens of a snapshot count towards the 10,000, and those that expire first are dropped first', () => {
  const settings = { genesys: { unknownTokens: 'refuse' } } as const;
  const mock = createPresenceMock({ settings, clock: new WorldClock({ frozen: true }) });
  const endless = mock.genesys.issueToken({ permissions: 'all' });
  const issue = (expiresInSeconds: number) =>
    mock.genesys.issueToken({ userId: listed.userId, permissions: 'all', expiresInSeconds });
  const late = issue(120);
  const early = issue(60);
  mock.restore(mock.snapshot());
  const tokens = Array.from({ length: 9_999 }, () => issue(60));
  expect([early, late, tokens[0] ?? '', endless].map((token) => statusFor(mock, token))).toEqual([
    401, 200, 200, 400,
  ]);
  expect(mock.snapshot().genesys.callers.tokens).toHaveLength(10_001);
});

test('New tokens do not make a revoked token valid again', () => {
  const mock = createPresenceMock();
  const issue = () =>
    mock.genesys.issueToken({ userId: listed.userId, permissions: 'all', expiresInSeconds: 60 });
  const [logout, restored] = [issue(), issue()];
  for (const token of [logout, restored]) mock.answer(callOf('DELETE', '/api/v2/tokens/me', { token }));
  mock.restore(mock.snapshot());
  for (let count = 0; count <= 10_000; count++) issue();
  expect(statusFor(mock, logout)).toBe(401);
  expect(statusFor(mock, restored)).toBe(401);
});
