import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, custom, people, UNKNOWN_ID } from '../seed-ids.ts';

type Schemas = components['schemas'];
type Listing = Schemas['OrganizationPresenceDefinitionEntityListing'];

const OLD = '/api/v2/presencedefinitions';
const NEW = '/api/v2/presence/definitions';
const FAMILIES = [OLD, NEW] as const;
const CONFLICT = { status: 409, code: 'general.conflict' };

/** The ids that either API family lists; the list fits on one page. */
async function listed({ call }: ScenarioContext, path: string): Promise<string[]> {
  const { status, body } = await call<Listing>('GET', path);
  expect(status).toBe(200);
  return body.entities.map(({ id }) => id);
}

export const definitionStories = [
  scenario({
    title: 'An admin creates, uses and deletes a definition',
    rules: ['GEN-DEF-2', 'GEN-DEF-3', 'GEN-DEF-9'],
    valid: true,
    run: async (context) => {
      const { call, clock, token } = context;
      const ada = token({ permissions: 'all', userId: people.ada });
      const languageLabels = { en_US: 'Callbacks', de: 'Rückrufe' };
      const defined = await call<Schemas['OrganizationPresence']>('POST', OLD, {
        token: ada,
        body: { languageLabels, systemPresence: 'On Queue' },
      });
      expect(defined.status).toBe(200);
      const { id } = defined.body;
      const inOldFamily = {
        id,
        languageLabels,
        systemPresence: 'On Queue',
        deactivated: false,
        primary: false,
        createdBy: { id: people.ada, selfUri: `/api/v2/users/${people.ada}` },
        createdDate: '2026-03-02T09:00:00.000Z',
        modifiedDate: '2026-03-02T09:00:00.000Z',
        selfUri: `${OLD}/${id}`,
      };
      const inNewFamily = {
        id,
        type: 'User',
        languageLabels,
        systemPresence: 'OnQueue',
        divisionId: '*',
        deactivated: false,
        selfUri: `${NEW}/${id}`,
      };
      expect(defined.body).toEqual(inOldFamily);
      expect((await call('GET', `${OLD}/${id}`)).body).toEqual(inOldFamily);
      expect((await call('GET', `${NEW}/${id}`)).body).toEqual(inNewFamily);
      for (const path of FAMILIES) expect(await listed(context, path)).toContain(id);

      const mia = `/api/v2/users/${people.mia}/presences/purecloud`;
      const entered = await call('PATCH', mia, { body: { presenceDefinition: { id } } });
      expect(entered.body).toMatchObject({ presenceDefinition: { id, systemPresence: 'On Queue' } });

      clock.advance(60_000);
      expect(await call('DELETE', `${OLD}/${id}`, { token: ada })).toMatchObject({
        status: 204,
        body: undefined,
      });
      expect((await call('DELETE', `${NEW}/${id}`)).status).toBe(204);
      for (const path of FAMILIES) expect(await listed(context, path)).not.toContain(id);
      expect((await call('GET', `${NEW}/${id}`)).body).toEqual({ ...inNewFamily, deactivated: true });
      expect((await call('GET', `${OLD}/${id}`)).body).toEqual({
        ...inOldFamily,
        deactivated: true,
        modifiedBy: { id: people.ada, selfUri: `/api/v2/users/${people.ada}` },
        modifiedDate: '2026-03-02T09:01:00.000Z',
      });
      expect((await call('GET', mia)).body).toEqual(entered.body);
      const said = await call('PATCH', mia, { body: { message: 'Two more to call' } });
      expect(said.body).toMatchObject({ message: 'Two more to call', presenceDefinition: { id } });
    },
  }),

  scenario({
    title: 'Definitions made with the old calls appear in the new ones, and vice versa',
    rules: ['GEN-DEF-2', 'GEN-DEF-3'],
    valid: true,
    run: async ({ call }) => {
      const made = await call<Schemas['OrganizationPresenceDefinition']>('POST', NEW, {
        body: { languageLabels: { en_US: 'Wrap-up' }, systemPresence: 'OnQueue', divisionId: 'sales' },
      });
      const { id } = made.body;
      expect(made.body).toMatchObject({ type: 'User', systemPresence: 'OnQueue', divisionId: 'sales' });
      const read = await call<Schemas['OrganizationPresence']>('GET', `${OLD}/${id}`);
      expect(read.body).toMatchObject({ systemPresence: 'On Queue', primary: false });
      const renamed = await call('PUT', `${OLD}/${id}`, {
        body: { ...read.body, languageLabels: { en_US: 'After call work', fr: 'Post-appel' } },
      });
      expect(renamed.status).toBe(200);
      expect((await call('GET', `${NEW}/${id}`)).body).toEqual({
        ...made.body,
        languageLabels: { en_US: 'After call work', fr: 'Post-appel' },
      });
      expect((await call('DELETE', `${NEW}/${id}`)).status).toBe(204);
      expect((await call('GET', `${OLD}/${id}`)).body).toMatchObject({ deactivated: true });
      const onQueue = builtIn['On Queue'];
      expect((await call('GET', `${OLD}/${onQueue}`)).body).toMatchObject({ primary: true });
      expect((await call('GET', `${NEW}/${onQueue}`)).body).toMatchObject({
        type: 'System',
        systemPresence: 'OnQueue',
      });
    },
  }),

  scenario({
    title: 'Built-in definitions have the same ids in every org and cannot be changed',
    rules: ['GEN-DEF-1', 'GEN-DEF-4'],
    seed: {
      users: [{ id: people.ada, name: 'Ada Lindqvist', email: 'ada@example.com' }],
      builtInSourceIds: { PURECLOUD: 'p', MICROSOFTTEAMS: 't', ZOOMPHONE: 'z' },
      definitions: [],
      clients: [],
    },
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<Schemas['OrganizationPresenceEntityListing']>('GET', OLD);
      expect(body.entities.map(({ id, systemPresence }) => [systemPresence, id])).toEqual(
        expect.arrayContaining(Object.entries(builtIn)),
      );
      expect(body.total).toBe(10);
      for (const [name, id] of Object.entries(builtIn)) {
        for (const path of FAMILIES) {
          const labels = { languageLabels: { en_US: `My ${name}` } };
          expectRefusal(await call('PUT', `${path}/${id}`, { body: labels }), CONFLICT);
          expectRefusal(await call('DELETE', `${path}/${id}`), CONFLICT);
        }
      }
      const after = await call<Schemas['OrganizationPresenceEntityListing']>('GET', OLD);
      expect(after.body).toEqual(body);
      for (const { languageLabels, systemPresence, primary, deactivated } of body.entities) {
        expect(languageLabels).toEqual({ en_US: systemPresence });
        expect({ primary, deactivated }).toEqual({ primary: true, deactivated: false });
      }
    },
  }),

  scenario({
    title: 'A primary status has at most 30 active secondary definitions',
    rules: ['GEN-DEF-5'],
    valid: true,
    run: async ({ call }) => {
      const define = (systemPresence: string, path: string = NEW) =>
        call<{ id: string }>('POST', path, {
          body: { languageLabels: { en_US: 'One more' }, systemPresence },
        });
      const ids: string[] = [];
      // Coaching and Back office already exist.
      for (let count = 3; count <= 30; count++) {
        const { status, body } = await define('Busy', FAMILIES[count % 2]);
        expect(status).toBe(200);
        ids.push(body.id);
      }
      const [first, second] = ids;
      for (const path of FAMILIES) expectRefusal(await define('Busy', path), CONFLICT);
      expect((await define('Available')).status).toBe(200);
      const stillThere = await call('PUT', `${NEW}/${first}`, {
        body: { languageLabels: { en_US: 'Renamed' } },
      });
      expect(stillThere.status).toBe(200);

      expect((await call('DELETE', `${NEW}/${first}`)).status).toBe(204);
      expect((await define('Busy')).status).toBe(200);
      const reactivate = { languageLabels: { en_US: 'Back again' }, deactivated: false };
      for (const path of FAMILIES) {
        expectRefusal(await call('PUT', `${path}/${first}`, { body: reactivate }), CONFLICT);
      }
      expect((await call('GET', `${NEW}/${first}`)).body).toMatchObject({
        deactivated: true,
        languageLabels: { en_US: 'Renamed' },
      });
      expect((await call('DELETE', `${NEW}/${second}`)).status).toBe(204);
      expect((await call('PUT', `${NEW}/${first}`, { body: reactivate })).status).toBe(200);
    },
  }),

  scenario({
    title: 'A definition created as deactivated does not count towards the limit',
    rules: ['GEN-DEF-5'],
    valid: true,
    run: async ({ call }) => {
      const body = { languageLabels: { en_US: 'Later' }, systemPresence: 'Meal' };
      for (let count = 1; count <= 31; count++) {
        const made = await call('POST', NEW, { body: { ...body, deactivated: true } });
        expect(made.body).toMatchObject({ deactivated: true });
      }
      for (let count = 1; count <= 30; count++) expect((await call('POST', NEW, { body })).status).toBe(200);
      expectRefusal(await call('POST', NEW, { body }), CONFLICT);
    },
  }),

  scenario({
    title: 'The system presence of a definition cannot be changed',
    rules: ['GEN-DEF-6'],
    valid: true,
    run: async ({ call }) => {
      const languageLabels = { en_US: 'Tea' };
      for (const path of FAMILIES) {
        const body = { languageLabels, systemPresence: 'Meal' };
        expectRefusal(await call('PUT', `${path}/${custom.coffee}`, { body }), {
          status: 400,
          code: 'bad.request',
          field: 'systemPresence',
        });
      }
      expect((await call('GET', `${NEW}/${custom.coffee}`)).body).toMatchObject({
        systemPresence: 'Break',
        languageLabels: { en_US: 'Coffee' },
      });
      for (const path of FAMILIES) {
        const body = { languageLabels, systemPresence: 'Break' };
        const same = await call('PUT', `${path}/${custom.coffee}`, { body });
        expect(same.body).toMatchObject(body);
      }
      const made = await call<{ id: string }>('POST', OLD, {
        body: { languageLabels, systemPresence: 'OnQueue' },
      });
      const spelledBothWays = [
        [OLD, 'On Queue'],
        [OLD, 'OnQueue'],
        [NEW, 'OnQueue'],
      ];
      for (const [path, systemPresence] of spelledBothWays) {
        const body = { languageLabels, systemPresence };
        expect((await call('PUT', `${path}/${made.body.id}`, { body })).status).toBe(200);
      }
    },
  }),

  scenario({
    title: 'A deleted definition is restored only by an explicit change',
    rules: ['GEN-DEF-7'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      for (const path of FAMILIES) {
        const one = `${path}/${custom.oldLunch}`;
        const renamed = await call('PUT', one, { body: { languageLabels: { en_US: 'Long lunch' } } });
        expect(renamed.body).toMatchObject({ deactivated: true, languageLabels: { en_US: 'Long lunch' } });
        const back = { languageLabels: { en_US: 'Long lunch' }, deactivated: false };
        expect((await call('PUT', one, { body: back })).body).toMatchObject({ deactivated: false });
        for (const list of FAMILIES) expect(await listed(context, list)).toContain(custom.oldLunch);
        const patch = { body: { presenceDefinition: { id: custom.oldLunch } } };
        expect((await call('PATCH', `/api/v2/users/${people.tom}/presences/purecloud`, patch)).status).toBe(
          200,
        );
        const gone = await call('PUT', one, { body: { ...back, deactivated: true } });
        expect(gone.body).toMatchObject({ deactivated: true });
        for (const list of FAMILIES) expect(await listed(context, list)).not.toContain(custom.oldLunch);
      }
    },
  }),

  scenario({
    title: 'localeCode selects labels and falls back to en_US',
    rules: ['GEN-DEF-8'],
    valid: true,
    run: async ({ call }) => {
      for (const path of FAMILIES) {
        const labels = async (id: string, query: string) => {
          const { body } = await call<{ languageLabels: object }>('GET', `${path}/${id}${query}`);
          return body.languageLabels;
        };
        const everyLabel = { en_US: 'Coaching', de: 'Coaching-Gespräch', es: 'Tutoría', ja: 'コーチング' };
        expect(await labels(custom.coaching, '')).toEqual(everyLabel);
        expect(await labels(custom.coaching, '?localeCode=ALL')).toEqual(everyLabel);
        expect(await labels(custom.coaching, '?localeCode=ja')).toEqual({ ja: 'コーチング' });
        expect(await labels(custom.coaching, '?localeCode=en_US')).toEqual({ en_US: 'Coaching' });
        expect(await labels(custom.coffee, '?localeCode=ja')).toEqual({ en_US: 'Coffee' });
        expect(await labels(custom.shadowing, '?localeCode=ja')).toEqual({});

        const { body } = await call<Listing>('GET', `${path}?localeCode=de`);
        const byId = Object.fromEntries(body.entities.map(({ id, languageLabels }) => [id, languageLabels]));
        expect(byId).toMatchObject({
          [custom.coaching]: { de: 'Coaching-Gespräch' },
          [custom.coffee]: { de: 'Kaffeepause' },
          [builtIn.Meal]: { en_US: 'Meal' },
        });
        for (const label of Object.values(byId)) expect(Object.keys(label).length).toBeLessThanOrEqual(1);
        const all = await call<Listing>('GET', `${path}?localeCode=ALL`);
        expect(all.body.entities.find(({ id }) => id === custom.coaching)?.languageLabels).toEqual(
          everyLabel,
        );
      }
    },
  }),

  scenario({
    title: 'A new definition becomes visible after the propagation delay',
    rules: ['GEN-DEF-10'],
    settings: { readAfterWriteMs: 2000 },
    valid: true,
    run: async (context) => {
      const { call, clock } = context;
      const body = { languageLabels: { en_US: 'Soon' }, systemPresence: 'Away' };
      const { id } = (await call<{ id: string }>('POST', NEW, { body })).body;
      const enter = { body: { presenceDefinition: { id } } };
      const path = `/api/v2/users/${people.omar}/presences/purecloud`;
      clock.advance(1999);
      for (const family of FAMILIES) {
        expectRefusal(await call('GET', `${family}/${id}`), notFoundRefusal);
        expect(await listed(context, family)).not.toContain(id);
      }
      expectRefusal(await call('PATCH', path, enter), {
        status: 400,
        code: 'invalid.value',
        field: 'presenceDefinition.id',
      });
      clock.advance(1);
      for (const family of FAMILIES) {
        expect((await call('GET', `${family}/${id}`)).status).toBe(200);
        expect(await listed(context, family)).toContain(id);
      }
      expect((await call('PATCH', path, enter)).status).toBe(200);
    },
  }),

  scenario({
    title: 'Creating a system presence is refused',
    rules: ['GEN-DEF-11'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      const before = await listed(context, NEW);
      const body = { languageLabels: { en_US: 'Gone fishing' }, systemPresence: 'Away' };
      const refused = await call('POST', NEW, { body: { ...body, type: 'System' } });
      expectRefusal(refused, { status: 400, code: 'bad.request', field: 'type' });
      expect(await listed(context, NEW)).toEqual(before);
      expect((await call('POST', NEW, { body: { ...body, type: 'User' } })).body).toMatchObject({
        type: 'User',
      });
    },
  }),

  scenario({
    title: 'An unknown definition id returns 404',
    rules: ['GEN-DEF-13'],
    valid: true,
    run: async ({ call }) => {
      for (const path of FAMILIES) {
        const body = { languageLabels: { en_US: 'Nothing' } };
        expectRefusal(await call('GET', `${path}/${UNKNOWN_ID}`), notFoundRefusal);
        expectRefusal(await call('PUT', `${path}/${UNKNOWN_ID}`, { body }), notFoundRefusal);
        expectRefusal(await call('DELETE', `${path}/${UNKNOWN_ID}`), notFoundRefusal);
      }
    },
  }),

  scenario({
    title: 'localeCode accepts a hyphen, as in browser languages',
    rules: ['GEN-DEF-14'],
    valid: true,
    run: async ({ call }) => {
      for (const family of ['presencedefinitions', 'presence/definitions']) {
        const path = `/api/v2/${family}/${custom.coaching}`;
        const brazilian = { languageLabels: { en_US: 'Coaching', pt_BR: 'Treino' } };
        await call('PUT', path, { body: brazilian });
        const read = await call('GET', `${path}?localeCode=pt-BR`);
        expect(read.body).toMatchObject({ languageLabels: { pt_BR: 'Treino' } });
        const list = await call<Listing>('GET', `/api/v2/${family}?localeCode=pt-BR`);
        const row = list.body.entities.find(({ id }) => id === custom.coaching);
        expect(row?.languageLabels).toEqual({ pt_BR: 'Treino' });
      }
    },
  }),

  scenario({
    title: 'With the setting maxLabelLength, a longer label is refused and nothing changes',
    rules: ['GEN-DEF-15'],
    settings: { maxLabelLength: 32 },
    run: async ({ call }) => {
      const labelled = (label: string) => ({
        body: { languageLabels: { en_US: 'Short', de: label }, systemPresence: 'Busy' },
      });
      const refusal = { status: 400, code: 'bad.request', field: 'languageLabels.de' };
      for (const family of ['presencedefinitions', 'presence/definitions']) {
        const list = await call('GET', `/api/v2/${family}`);
        expectRefusal(await call('POST', `/api/v2/${family}`, labelled('x'.repeat(33))), refusal);
        const one = `/api/v2/${family}/${custom.coaching}`;
        expectRefusal(await call('PUT', one, labelled('x'.repeat(33))), refusal);
        expect((await call('GET', `/api/v2/${family}`)).body).toEqual(list.body);
        expect((await call('PUT', one, labelled('x'.repeat(32)))).status).toBe(200);
      }
    },
  }),
];
