import { expect, test, vi } from 'vitest';
import { lazy } from '../../../src/http/lazy.ts';

test('is loaded when it is needed first, once', async () => {
  const load = vi.fn(async () => ({ it: 'is here' }));
  const get = lazy(load);
  expect(load).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([get(), get()]);
  expect([one, load.mock.calls.length]).toEqual([{ it: 'is here' }, 1]);
  expect(other).toBe(one);
});

test('what cannot be loaded is a typed error, and is tried again the next time', async () => {
  const load = vi.fn(async () => 'here').mockRejectedValueOnce(new TypeError('Failed to fetch module'));
  const get = lazy(load);
  await expect(get()).rejects.toMatchObject({
    name: 'PresenceError',
    message: expect.stringContaining('Check the network'),
    cause: { message: 'Failed to fetch module' },
  });
  await expect(get()).resolves.toBe('here');
});
