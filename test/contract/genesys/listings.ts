import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, custom } from '../seed-ids.ts';

type Page = components['schemas']['OrganizationPresenceEntityListing'];

const OLD = '/api/v2/presencedefinitions';
const NEW = '/api/v2/presence/definitions';
const customIds = Object.values(custom);
const activeIds = [...Object.values(builtIn), ...customIds.filter((id) => id !== custom.oldLunch)].sort();

async function ids({ call }: ScenarioContext, path: string): Promise<string[]> {
  const { body } = await call<{ entities: { id: string }[] }>('GET', path);
  return body.entities.map(({ id }) => id).sort();
}

export const listingStories = [
  scenario({
    title: 'GET presencedefinitions filters by deleted true, false or all, case-insensitively',
    rules: ['GEN-LIST-1'],
    valid: true,
    run: async (context) => {
      expect(await ids(context, OLD)).toEqual(activeIds);
      for (const deleted of ['FALSE', 'false', 'False']) {
        expect(await ids(context, `${OLD}?deleted=${deleted}`)).toEqual(activeIds);
      }
      for (const deleted of ['TRUE', 'true', 'True']) {
        expect(await ids(context, `${OLD}?deleted=${deleted}`)).toEqual([custom.oldLunch]);
      }
      for (const deleted of ['ALL', 'all', 'All']) {
        expect(await ids(context, `${OLD}?deleted=${deleted}`)).toEqual(
          [...activeIds, custom.oldLunch].sort(),
        );
      }
    },
  }),

  scenario({
    title: 'GET presence/definitions filters by deactivated and is not paged',
    rules: ['GEN-LIST-2'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      expect(await ids(context, NEW)).toEqual(activeIds);
      for (const deactivated of ['FALSE', 'false']) {
        expect(await ids(context, `${NEW}?deactivated=${deactivated}`)).toEqual(activeIds);
      }
      for (const deactivated of ['TRUE', 'true']) {
        expect(await ids(context, `${NEW}?deactivated=${deactivated}`)).toEqual([custom.oldLunch]);
      }
      for (let count = 1; count <= 20; count++) {
        const body = { languageLabels: { en_US: `Away ${count}` }, systemPresence: 'Away' };
        await call('POST', NEW, { body });
      }
      const { body } = await call<{ entities: unknown[] }>('GET', NEW);
      expect(body.entities).toHaveLength(34);
      expect(Object.keys(body).sort()).toEqual(['entities', 'selfUri', 'total']);
      expect(body).toMatchObject({ total: 34 });
    },
  }),

  scenario({
    title: 'GET presencedefinitions is paged with links',
    rules: ['GEN-LIST-3'],
    valid: true,
    run: async ({ call }) => {
      const link = (page: number) => `${OLD}?pageSize=5&pageNumber=${page}`;
      const first = await call<Page>('GET', `${OLD}?pageSize=5`);
      const totals = { pageSize: 5, total: 14, pageCount: 3, firstUri: link(1), lastUri: link(3) };
      expect(first.body).toEqual({
        ...totals,
        entities: expect.any(Array),
        pageNumber: 1,
        selfUri: link(1),
        nextUri: link(2),
      });
      const seen = first.body.entities.map(({ id }) => id);
      const numbers = [1];
      for (let next = first.body.nextUri; next; ) {
        const { body } = await call<Page>('GET', next);
        expect(body).toMatchObject({ ...totals, selfUri: next, previousUri: link(body.pageNumber - 1) });
        seen.push(...body.entities.map(({ id }) => id));
        numbers.push(body.pageNumber);
        next = body.nextUri;
      }
      expect(numbers).toEqual([1, 2, 3]);
      expect(seen.sort()).toEqual(activeIds);

      const past = await call<Page>('GET', link(9));
      expect(past.body).toEqual({
        ...totals,
        entities: [],
        pageNumber: 9,
        selfUri: link(9),
        previousUri: link(3),
      });
      const filtered = await call<Page>('GET', `${OLD}?pageNumber=2&pageSize=1&deleted=ALL&localeCode=de`);
      expect(filtered.body.nextUri).toBe(`${OLD}?pageSize=1&pageNumber=3&deleted=ALL&localeCode=de`);
    },
  }),

  scenario({
    title: 'A page has 25 rows by default',
    rules: ['GEN-LIST-3'],
    valid: true,
    run: async ({ call }) => {
      for (let count = 1; count <= 12; count++) {
        const body = { languageLabels: { en_US: `Away ${count}` }, systemPresence: 'Away' };
        await call('POST', OLD, { body });
      }
      const { body } = await call<Page>('GET', OLD);
      expect(body.entities).toHaveLength(25);
      expect(body).toMatchObject({ pageSize: 25, pageNumber: 1, total: 26, pageCount: 2 });
      expect(body.nextUri).toBe(`${OLD}?pageSize=25&pageNumber=2`);
      const rest = await call<Page>('GET', `${OLD}?pageNumber=2`);
      expect(rest.body.entities).toHaveLength(1);
      expect(rest.body).not.toHaveProperty('nextUri');
    },
  }),

  scenario({
    title: "divisionId returns that division's definitions and those of all divisions",
    rules: ['GEN-LIST-5'],
    valid: true,
    run: async (context) => {
      const define = async (name: string, divisionId: string) => {
        const body = { languageLabels: { en_US: name }, systemPresence: 'Away', divisionId };
        const made = await context.call<{ id: string }>('POST', NEW, { body });
        return made.body.id;
      };
      const sales = await define('Fair', 'sales');
      const support = await define('Workshop', 'support');
      const everywhere = await define('Outing', '*');
      const common = [...activeIds, everywhere];
      expect(await ids(context, NEW)).toEqual([...common, sales, support].sort());
      expect(await ids(context, `${NEW}?divisionId=sales`)).toEqual([...common, sales].sort());
      for (const both of ['divisionId=sales,support', 'divisionId=sales&divisionId=support']) {
        expect(await ids(context, `${NEW}?${both}`)).toEqual([...common, sales, support].sort());
      }
      expect(await ids(context, `${NEW}?divisionId=finance`)).toEqual(common.sort());
      const { body } = await context.call<{ total: number }>('GET', `${NEW}?divisionId=sales`);
      expect(body.total).toBe(16);
    },
  }),
];
