import { describe, expect, test } from 'vitest';
import { clientServops, serverServops } from '../../../mocks/braincloud/servop-registry.ts';
import { braincloudServops } from '../../../mocks/generated/braincloud-servop-table.ts';

describe('ServopRegistry', () => {
  test.each([
    ['clients', clientServops, braincloudServops.client],
    ['servers', serverServops, braincloudServops.s2s],
  ])('finds the validator and the handler of every name that %s can use', (_, servops, rows) => {
    for (const [name, row] of Object.entries(rows)) {
      const [service, operation] = name.split('.');
      const requested = servops.find({ service, operation });
      expect(requested).toMatchObject({ name, servop: row.servop, row });
      expect(requested.handle).toBeTypeOf('function');
      expect(typeof requested.validate).toBe('data' in row ? 'function' : 'undefined');
    }
  });

  test.each([
    [
      'an operation of another service',
      { service: 'friend', operation: 'UPDATE_ACTIVITY' },
      'friend.UPDATE_ACTIVITY',
    ],
    [
      'a service that contains the operation',
      { service: 'presence.UPDATE_ACTIVITY', operation: '' },
      'presence.UPDATE_ACTIVITY.',
    ],
    ['inherited property names', { service: '__proto__', operation: 'constructor' }, '__proto__.constructor'],
    ['a service that is not a string', { service: ['presence'], operation: 'UPDATE_ACTIVITY' }, 'unknown'],
    ['null', null, 'unknown'],
    ['a string', 'presence.UPDATE_ACTIVITY', 'unknown'],
  ])('finds nothing for %s', (_, message, name) => {
    expect(clientServops.find(message)).toEqual({ name, servop: name, authenticates: false });
  });
});
