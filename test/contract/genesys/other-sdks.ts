import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { scenario } from '../scenario.ts';
import { builtIn, custom, people, sources } from '../seed-ids.ts';

type Listing = components['schemas']['OrganizationPresenceEntityListing'];

const OMAR = `/api/v2/users/${people.omar}/presences`;
const PRIMARY = `/api/v2/presence/users/${people.omar}/primarysource`;

/** One moment in the date formats of several SDKs. ININ.PureCloudApi, the last, uses 12-hour times. */
const DATES = [
  '2026-03-02T21:15:21.6Z',
  '2026-03-02T21:15:21Z',
  '2026-03-02T21:15:21.600000Z',
  '2026-03-02T21:15:21.6000000+00:00',
  '2026-03-02T09:15:21.600Z',
] as const;

/** Request bodies of SDKs other than the JavaScript one. */
export const otherSdkStories = [
  scenario({
    title: 'PATCH with primary as a string makes the source primary, and null changes nothing',
    rules: ['GEN-PATCH-13'],
    valid: true,
    run: async ({ call }) => {
      const lamp = `${OMAR}/BUSYLIGHT`;
      const primarySource = async () => (await call<{ sourceId: string }>('GET', PRIMARY)).body.sourceId;
      await call('PATCH', lamp, { body: { message: 'Red' } });
      for (const primary of ['false', null]) {
        expect((await call('PATCH', lamp, { body: { primary, message: 'Red' } })).status).toBe(200);
        expect(await primarySource()).toBe(sources.purecloud);
      }
      expect((await call('PATCH', lamp, { body: { primary: 'true' } })).status).toBe(200);
      expect(await primarySource()).toBe('BUSYLIGHT');
      const row = { id: people.omar, primary: 'true', presenceDefinition: { id: builtIn.Busy } };
      await call('PUT', '/api/v2/users/presences/bulk', { body: [row] });
      expect(await primarySource()).toBe(sources.purecloud);
      const alone = await call('PATCH', lamp, { body: { primary: null } });
      expect(alone).toMatchObject({ status: 400, body: { code: 'bad.request' } });
    },
  }),

  scenario({
    title: 'Page 0 is the first page, and page size 0 is the default size',
    rules: ['GEN-LIST-6'],
    valid: true,
    run: async ({ call }) => {
      for (const path of ['/api/v2/presencedefinitions', '/api/v2/users']) {
        const first = await call<Listing>('GET', `${path}?pageSize=25&pageNumber=1`);
        for (const query of ['pageNumber=0', 'pageSize=0', 'pageNumber=0&pageSize=0']) {
          expect((await call('GET', `${path}?${query}`)).body).toEqual(first.body);
        }
      }
    },
  }),

  scenario({
    title: 'A null body is ignored by operations without a body',
    rules: ['GEN-REQ-13'],
    run: async ({ call }) => {
      const source = `/api/v2/presence/sources/${sources.deskPhones}`;
      expect((await call('DELETE', source, { body: null })).status).toBe(204);
      expect((await call('POST', '/api/v2/notifications/channels', { body: null })).status).toBe(200);
      expect((await call('DELETE', '/api/v2/tokens/me', { body: null })).status).toBe(200);
    },
  }),

  scenario({
    title: "Fields that only the service sets, such as dates and ids, are ignored in a client's body",
    rules: ['GEN-REQ-14'],
    valid: true,
    run: async ({ call }) => {
      for (const modifiedDate of DATES) {
        const own = { id: people.omar, name: 'Omar', source: 'PURECLOUD', modifiedDate, selfUri: OMAR };
        const { body } = await call('PATCH', `${OMAR}/purecloud`, { body: { ...own, message: 'Back' } });
        expect(body).toMatchObject({ message: 'Back', modifiedDate: '2026-03-02T09:00:00.000Z' });
        const rows = await call('PUT', '/api/v2/users/presences/bulk', {
          body: [{ ...own, message: 'Bulk' }],
        });
        expect(rows.body).toMatchObject([{ message: 'Bulk', modifiedDate: '2026-03-02T09:00:00.000Z' }]);
        const definition = {
          createdDate: modifiedDate,
          modifiedDate,
          createdBy: { id: people.ada },
          type: 'System',
        };
        for (const family of ['presencedefinitions', 'presence/definitions']) {
          const path = `/api/v2/${family}/${custom.coffee}`;
          const labels = { languageLabels: { en_US: 'Coffee' }, primary: true, id: custom.coaching };
          const put = await call('PUT', path, { body: { ...definition, ...labels } });
          expect(put.body).toMatchObject({ id: custom.coffee });
        }
      }
    },
  }),

  scenario({
    title:
      'PATCH from the 2016 SDK, which sends primary and deactivated each time, changes only what differs',
    rules: ['GEN-PATCH-5'],
    settings: { contract: 'v1' },
    valid: true,
    run: async ({ call }) => {
      await call('PATCH', `${OMAR}/BUSYLIGHT`, { body: { primary: true, message: 'Red' } });
      const body = {
        primary: false,
        presenceDefinition: { id: builtIn.Meal, deactivated: false, primary: false },
        message: 'Lunch',
      };
      const patched = await call('PATCH', `${OMAR}/PURECLOUD`, { body });
      expect(patched.body).toMatchObject({ message: 'Lunch', presenceDefinition: { id: builtIn.Meal } });
      expect((await call('GET', PRIMARY)).body).toMatchObject({ sourceId: 'BUSYLIGHT' });
      const made = await call<{ id: string }>('POST', '/api/v2/presencedefinitions', {
        body: {
          languageLabels: { en_US: 'Standing' },
          systemPresence: 'Busy',
          deactivated: false,
          primary: false,
        },
      });
      expect(made.body).toMatchObject({ deactivated: false, primary: false });
    },
  }),
];
