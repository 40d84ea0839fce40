import { expect, test } from 'vitest';
import { onceLoaded } from '../../../src/genesys/once-loaded.ts';

test('the code is loaded with the first call, and not again', async () => {
  let loads = 0;
  const api = onceLoaded(async () => {
    loads += 1;
    return { double: async (count: number) => count * 2 };
  });

  expect(loads).toBe(0);
  expect([await api.double(2), await api.double(3)]).toEqual([4, 6]);
  expect(loads).toBe(1);
});

test('a failure to load it is not kept: the next call tries again', async () => {
  const unloadable = new TypeError('Failed to fetch dynamically imported module');
  const outcomes = [Promise.reject(unloadable), Promise.resolve({ name: async () => 'Ada' })];
  const api = onceLoaded(async () => {
    const outcome = await outcomes.shift();
    if (outcome) return outcome;
    throw new Error('It was loaded a third time.');
  });

  await expect(api.name()).rejects.toBe(unloadable);
  expect(await api.name()).toBe('Ada');
});

test('it is no promise, and writes no JSON by itself', () => {
  const api = onceLoaded(async () => ({ name: async () => 'Ada' }));

  expect(api).not.toHaveProperty('then');
  expect(JSON.stringify({ api })).toBe('{"api":{}}');
});
