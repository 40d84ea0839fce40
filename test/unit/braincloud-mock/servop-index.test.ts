import { describe, expect, test } from 'vitest';
import { clientServops, serverServops } from '../../../mocks/braincloud/servops.ts';
import { braincloudServops } from '../../../mocks/generated/braincloud-servop-table.ts';

describe('What a message asks for', () => {
  test.each([
    ['clients', clientServops, braincloudServops.client],
    ['servers', serverServops, braincloudServops.s2s],
  ])('is found for every name that %s may use, with what checks and answers it', (_, index, rows) => {
    for (const [name, row] of Object.entries(rows)) {
      const [service, operation] = name.split('.');
      const asked = index.askedBy({ service, operation });
      expect(asked).toMatchObject({ name, servop: row.servop, row });
      expect(asked.handle).toBeTypeOf('function');
      expect(typeof asked.validate).toBe('data' in row ? 'function' : 'undefined');
    }
  });

  test.each([
    [
      'an operation of another service',
      { service: 'friend', operation: 'UPDATE_ACTIVITY' },
      'friend.UPDATE_ACTIVITY',
    ],
    [
      'a name cut elsewhere',
      { service: 'presence.UPDATE_ACTIVITY', operation: '' },
      'presence.UPDATE_ACTIVITY.',
    ],
    ['what every object has', { service: '__proto__', operation: 'constructor' }, '__proto__.constructor'],
    ['a name that is no text', { service: ['presence'], operation: 'UPDATE_ACTIVITY' }, 'unknown'],
    ['no message', null, 'unknown'],
    ['a text', 'presence.UPDATE_ACTIVITY', 'unknown'],
  ])('is nothing for %s', (_, message, name) => {
    expect(clientServops.askedBy(message)).toEqual({ name, servop: name });
  });
});
