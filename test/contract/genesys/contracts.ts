import { expect } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, custom, people, sources } from '../seed-ids.ts';

const BULK = '/api/v2/users/presences/bulk';
const rights = [{ id: people.noah, presenceDefinition: { id: builtIn.Meeting } }];

export const contractStories = [
  scenario({
    title: 'In the current contract a presence contains its sourceId',
    rules: ['GEN-GET-4'],
    valid: true,
    run: async ({ call }) => {
      expect(sources.purecloud).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      for (const user of [people.mia, people.omar]) {
        const { body } = await call('GET', `/api/v2/users/${user}/presences/purecloud`);
        expect(body).toMatchObject({ sourceId: sources.purecloud });
      }
      const row = await call('GET', `/api/v2/presence/sources/${sources.purecloud}`);
      expect(row.body).toMatchObject({ name: 'PURECLOUD' });
      const changed = await call('PUT', BULK, { body: rights });
      expect(changed.body).toMatchObject([{ sourceId: sources.purecloud }]);
      const read = await call('GET', `/api/v2/users/presences/purecloud/bulk?id=${people.noah}`);
      expect(read.body).toMatchObject([{ sourceId: sources.purecloud }]);
    },
  }),

  scenario({
    title: 'In the classic contract a presence contains the source name only',
    rules: ['GEN-GET-4'],
    settings: { contract: 'classic' },
    valid: true,
    run: async ({ call }) => {
      const { body } = await call('GET', `/api/v2/users/${people.mia}/presences/purecloud`);
      expect(body).toMatchObject({ source: 'PURECLOUD' });
      expect(body).not.toHaveProperty('sourceId');
      const changed = await call<object[]>('PUT', BULK, { body: rights });
      expect(changed.body[0]).not.toHaveProperty('sourceId');
    },
  }),

  scenario({
    title: 'The classic contract has its own permissions',
    rules: ['GEN-PERM-4'],
    settings: { contract: 'classic' },
    valid: true,
    run: async ({ call, token }) => {
      const noRights = token({ permissions: [], userId: people.noah });
      const definition = await call('GET', `/api/v2/presencedefinitions/${custom.coffee}`, {
        token: noRights,
      });
      expect(definition.status).toBe(200);
      const patch = { token: noRights, body: { message: 'Noah was here' } };
      for (const source of ['purecloud', 'PURECLOUD']) {
        const path = `/api/v2/users/${people.mia}/presences/${source}`;
        expect((await call('PATCH', path, patch)).status).toBe(200);
      }
      const today = token({ permissions: ['presence:userPresence:edit'] });
      expectRefusal(await call('PUT', BULK, { token: today, body: rights }), {
        status: 403,
        code: 'missing.any.permissions',
        message:
          'Unable to perform the requested action. You must have at least one of the following permissions assigned: [directory:user:edit]',
      });
      const then = token({ permissions: ['directory:user:edit'] });
      expect((await call('PUT', BULK, { token: then, body: rights })).status).toBe(200);
      const list = await call('GET', '/api/v2/presence/definitions', { token: noRights });
      expectRefusal(list, { status: 403, code: 'missing.permissions' });
    },
  }),

  scenario({
    title: 'In the first contract DELETE presencedefinitions returns the deleted definition',
    rules: ['GEN-DEF-12'],
    settings: { contract: 'v1' },
    valid: true,
    run: async ({ call }) => {
      const one = `/api/v2/presencedefinitions/${custom.coffee}`;
      await call('PUT', one, { body: { languageLabels: { en_US: 'Espresso' } } });
      const before = await call<object>('GET', one);
      for (let time = 1; time <= 2; time++) {
        const deleted = await call('DELETE', one);
        expect(deleted.status).toBe(200);
        expect(deleted.body).toEqual({ ...before.body, deactivated: true });
      }
      const inNewFamily = await call('DELETE', `/api/v2/presence/definitions/${custom.coaching}`);
      expect(inNewFamily).toMatchObject({ status: 204, body: undefined });
    },
  }),
];
