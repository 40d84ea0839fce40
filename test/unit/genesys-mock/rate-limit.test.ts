import { expect, test } from 'vitest';
import { WorldClock } from '../../../mocks/engine/clock.ts';
import { World } from '../../../mocks/engine/world.ts';
import { TokenRateLimit } from '../../../mocks/genesys/rate-limit.ts';
import { defaultGenesysSettings } from '../../../mocks/genesys/settings.ts';

function limit(): { readonly count: (token: string) => number; readonly clock: WorldClock } {
  const clock = new WorldClock({ frozen: true });
  const windows = new TokenRateLimit(new World({ clock }), { ...defaultGenesysSettings });
  return { count: (token) => windows.count(token, {}, clock.now()).count, clock };
}

test('10,000 tokens are counted at once; beyond that the oldest is dropped', () => {
  const { count } = limit();
  for (let token = 0; token < 10_000; token++) count(`token-${token}`);
  expect(count('token-0')).toBe(2);
  expect(count('one-more')).toBe(1);
  expect(count('token-1')).toBe(2);
  expect(count('token-0')).toBe(1);
});

test('A token whose minute is over counts as new', () => {
  const { count, clock } = limit();
  count('early');
  for (let token = 1; token < 10_000; token++) count(`token-${token}`);
  clock.advance(60_000);
  expect(count('early')).toBe(1);
  count('one-more');
  expect(count('early')).toBe(2);
});

test('A long token is accepted', () => {
  const { count } = limit();
  const long = 'x'.repeat(10_000);
  expect([count(long), count(long), count(`${long}y`)]).toEqual([1, 2, 1]);
});
