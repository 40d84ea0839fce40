import { expect } from 'vitest';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, people, queues, UNKNOWN_ID } from '../seed-ids.ts';

type Members = components['schemas']['QueueMemberEntityListing'];
type Listing = components['schemas']['QueueEntityListing'];

const PATH = '/api/v2/routing/queues';
const SUPPORT = `${PATH}/${queues.support}/members`;

/** The names in a list. */
async function names({ call }: ScenarioContext, path: string): Promise<string[]> {
  const { status, body } = await call<Listing | Members>('GET', path);
  expect(status).toBe(200);
  expect(body.total).toBe(body.entities.length);
  return body.entities.map(({ name }) => name);
}

export const queueStories = [
  scenario({
    title: 'GET routing/queues lists queues and filters by name or id',
    rules: ['GEN-QUEUE-1'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      const support = {
        id: queues.support,
        name: 'Support',
        memberCount: 5,
        userMemberCount: 5,
        joinedMemberCount: 5,
        selfUri: `${PATH}/${queues.support}`,
      };
      const all = await call<Listing>('GET', PATH);
      expect(all.body).toMatchObject({ pageSize: 25, pageNumber: 1, total: 2, pageCount: 1 });
      expect(all.body.entities[1]).toEqual(support);
      expect((await call('GET', support.selfUri)).body).toEqual(support);
      const found: [query: string, names: string[]][] = [
        ['', ['Sales', 'Support']],
        ['?sortOrder=desc', ['Support', 'Sales']],
        ['?name=support', ['Support']],
        ['?name=Sup', []],
        ['?name=Sup*', ['Support']],
        ['?name=*port', ['Support']],
        ['?name=*al*', ['Sales']],
        [`?id=${queues.sales},${UNKNOWN_ID}`, ['Sales']],
      ];
      for (const [query, expected] of found) {
        expect(await names(context, `${PATH}${query}`)).toEqual(expected);
      }
      const first = await call<Listing>('GET', `${PATH}?pageSize=1&sortOrder=desc&name=S*`);
      expect(first.body.entities).toEqual([support]);
      const next = await call<Listing>('GET', first.body.nextUri ?? '');
      expect(next.body.entities.map(({ name }) => name)).toEqual(['Sales']);
      expect(next.body.nextUri).toBeUndefined();
    },
  }),

  scenario({
    title: 'An unknown queue returns 404, as do its members',
    rules: ['GEN-QUEUE-2'],
    valid: true,
    run: async ({ call }) => {
      for (const path of [`${PATH}/${UNKNOWN_ID}`, `${PATH}/${UNKNOWN_ID}/members`]) {
        expectRefusal(await call('GET', path), notFoundRefusal);
      }
    },
  }),

  scenario({
    title: 'GET queue members returns the members with their presences',
    rules: ['GEN-QUEUE-3'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      const everybody = ['Grace Kim', 'Lena Novak', 'Mia Fernandez', 'Noah Schmidt', 'Yuki Tanaka'];
      expect(await names(context, SUPPORT)).toEqual(everybody);
      expect(await names(context, `${SUPPORT}?sortOrder=DESC`)).toEqual(everybody.toReversed());
      const read = async (query: string) => (await call<Members>('GET', `${SUPPORT}${query}`)).body.entities;
      const user = (await call('GET', `/api/v2/users/${people.mia}`)).body;
      const member = {
        id: people.mia,
        name: 'Mia Fernandez',
        user,
        ringNumber: 1,
        joined: true,
        memberBy: 'user',
        selfUri: `${SUPPORT}/${people.mia}`,
      };
      expect((await read(''))[2]).toEqual(member);
      await call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { presenceDefinition: { id: builtIn.Meal } },
      });
      const expanded = (await call('GET', `/api/v2/users/${people.mia}?expand=presence`)).body;
      expect((await read('?expand=presence'))[2]).toMatchObject({ ...member, user: expanded });

      const found: [query: string, names: string[]][] = [
        ['?name=NO', ['Lena Novak', 'Noah Schmidt']],
        ['?presence=Meal', ['Mia Fernandez']],
        ['?presence=ON_QUEUE,Offline', ['Grace Kim', 'Noah Schmidt']],
        ['?presence=On%20Queue&presence=OnQueue', ['Noah Schmidt']],
        ['?routingStatus=IDLE', ['Noah Schmidt']],
        ['?routingStatus=IDLE&routingStatus=OFF_QUEUE', everybody],
        ['?joined=true', everybody],
        ['?joined=false', []],
      ];
      for (const [query, expected] of found) expect(await names(context, SUPPORT + query)).toEqual(expected);

      const noah = (await read('?expand=presence,routingStatus'))[3];
      const routingStatus = { userId: people.noah, status: 'IDLE' };
      expect(noah).toMatchObject({
        routingStatus,
        user: { presence: { presenceDefinition: { systemPresence: 'On Queue' } }, routingStatus },
      });

      const page = await call<Members>('GET', `${SUPPORT}?pageSize=2&expand=presence`);
      expect(page.body).toMatchObject({ total: 5, pageCount: 3, pageSize: 2 });
      const second = await call<Members>('GET', page.body.nextUri ?? '');
      expect(second.body.entities.map(({ name }) => name)).toEqual(['Mia Fernandez', 'Noah Schmidt']);
      expect(second.body.entities[0]?.user.presence).toBeDefined();
    },
  }),

  scenario({
    title: 'A seed can define queues',
    rules: ['GEN-QUEUE-1'],
    seed: {
      ...defaultGenesysSeed,
      queues: [
        { id: 'night', name: 'Night shift', description: 'From ten to six', members: [people.mia] },
        { id: 'empty', name: 'Empty', members: [] },
      ],
    },
    valid: true,
    run: async (context) => {
      const { body } = await context.call<Listing>('GET', `${PATH}?name=night*`);
      expect(body.entities).toMatchObject([{ id: 'night', description: 'From ten to six', memberCount: 1 }]);
      expect(await names(context, `${PATH}/night/members`)).toEqual(['Mia Fernandez']);
      expect(await names(context, `${PATH}/empty/members`)).toEqual([]);
      expectRefusal(await context.call('GET', SUPPORT), notFoundRefusal);
    },
  }),

  scenario({
    title: "GET organizations/me returns the org, and GET date returns the world's time",
    rules: ['GEN-ORG-1'],
    valid: true,
    run: async ({ call, clock, token }) => {
      const own = token({ permissions: [], userId: people.mia });
      const { body } = await call<{ organization: object }>('GET', '/api/v2/tokens/me', { token: own });
      const organization = await call('GET', '/api/v2/organizations/me', { token: own });
      expect(organization.body).toMatchObject({ ...body.organization, state: 'active' });
      clock.advance(1500);
      const date = await call('GET', '/api/v2/date', { token: own });
      expect(date.body).toEqual({ currentDate: '2026-03-02T09:00:01.500Z' });
    },
  }),
];
