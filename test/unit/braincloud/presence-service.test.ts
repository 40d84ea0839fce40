import { expect, test } from 'vitest';
import { PresenceService } from '../../../src/braincloud/presence-service.ts';

test('code of a watch that could not be loaded is asked for again by the next one', async () => {
  const failures = [new TypeError('no network'), new TypeError('still none')];
  const client = { call: () => Promise.reject(new Error('Nothing is called.')) };
  const presence = new PresenceService(client, () => Promise.reject(failures.shift()));

  await expect(presence.watch(['p']).live()).rejects.toThrow('no network');
  await expect(presence.watch(['p']).live()).rejects.toThrow('still none');
});
