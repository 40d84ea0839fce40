import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type Listing = components['schemas']['UserEntityListing'];

const mia = {
  id: people.mia,
  name: 'Mia Fernandez',
  email: 'mia@example.com',
  username: 'mia@example.com',
  title: 'Agent',
  department: 'Support',
  state: 'active',
  version: 1,
  selfUri: `/api/v2/users/${people.mia}`,
};
const presence = {
  source: 'PURECLOUD',
  sourceId: sources.purecloud,
  presenceDefinition: {
    id: builtIn['On Queue'],
    systemPresence: 'On Queue',
    selfUri: `/api/v2/presencedefinitions/${builtIn['On Queue']}`,
  },
  message: '',
  modifiedDate: '2026-03-02T09:00:00.000Z',
  selfUri: `/api/v2/users/${people.mia}/presences`,
};

export const userStories = [
  scenario({
    title: 'GET users/me returns the user and refuses client credentials',
    rules: ['GEN-USER-1'],
    valid: true,
    run: async ({ call, token }) => {
      const own = token({ permissions: [], userId: people.mia });
      expect((await call('GET', '/api/v2/users/me', { token: own })).body).toEqual(mia);
      const service = token({ permissions: 'all' });
      expectRefusal(await call('GET', '/api/v2/users/me', { token: service }), {
        status: 400,
        code: 'bad.request',
        message:
          'This request requires a user context. Client credentials cannot be used for requests to this resource.',
      });
    },
  }),

  scenario({
    title: 'expand=presence adds the presence to users',
    rules: ['GEN-USER-2'],
    valid: true,
    run: async ({ call, token }) => {
      const own = token({ permissions: [], userId: people.mia });
      for (const path of ['/api/v2/users/me', `/api/v2/users/${people.mia}`]) {
        expect((await call('GET', path, { token: own })).body).toEqual(mia);
        for (const query of [
          'expand=presence',
          'expand=station,presence',
          'expand=station&expand=presence',
        ]) {
          expect((await call('GET', `${path}?${query}`, { token: own })).body).toEqual({ ...mia, presence });
        }
        expect((await call('GET', `${path}?expand=station`, { token: own })).body).toEqual(mia);
      }
      const { body } = await call('GET', `/api/v2/users?id=${people.mia}&expand=presence`);
      expect(body).toMatchObject({ entities: [{ ...mia, presence }] });
    },
  }),

  scenario({
    title: 'GET users is paged and filters by name',
    rules: ['GEN-USER-3'],
    valid: true,
    run: async ({ call }) => {
      const everybody: string[] = Object.values(people);
      const all = await call<Listing>('GET', '/api/v2/users');
      expect(all.body).toMatchObject({ pageSize: 25, pageNumber: 1, total: 12, pageCount: 1 });
      expect(all.body.entities.map(({ id }) => id).sort()).toEqual(everybody);
      const seen: string[] = [];
      for (let next: string | undefined = '/api/v2/users?pageSize=5&expand=presence'; next; ) {
        const page: { body: Listing } = await call<Listing>('GET', next);
        expect(page.body).toMatchObject({ pageSize: 5, total: 12, pageCount: 3 });
        for (const user of page.body.entities) {
          expect(user.presence).toBeDefined();
          seen.push(user.id);
        }
        next = page.body.nextUri;
      }
      expect(seen.sort()).toEqual(everybody);

      for (const query of [
        `id=${people.mia}&id=${people.tom}`,
        `id=${people.tom},${UNKNOWN_ID},${people.mia}`,
      ]) {
        const { body } = await call<Listing>('GET', `/api/v2/users?${query}`);
        expect(body.entities.map(({ id }) => id).sort()).toEqual([people.mia, people.tom]);
        expect(body.total).toBe(2);
      }
      const first = await call<Listing>('GET', `/api/v2/users?id=${people.mia},${people.tom}&pageSize=1`);
      const next = await call<Listing>('GET', first.body.nextUri ?? '');
      expect([first, next].map(({ body }) => body.entities[0]?.id).sort()).toEqual([people.mia, people.tom]);
      const gone = await call<Listing>('GET', '/api/v2/users?state=inactive');
      expect(gone.body).toMatchObject({ entities: [], total: 0 });
    },
  }),
];
