import { expect } from 'vitest';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, sources } from '../seed-ids.ts';

const OMAR = `/api/v2/users/${people.omar}`;
const LAMP = `${OMAR}/presences/desk-lamp`;
const PRIMARY = `/api/v2/presence/users/${people.omar}/primarysource`;

export const customSourceStories = [
  scenario({
    title: 'A custom source has no presence until the first PATCH',
    rules: ['GEN-PATCH-7', 'GEN-GET-3'],
    valid: true,
    run: async ({ call }) => {
      expectRefusal(await call('GET', LAMP), notFoundRefusal);
      const lit = await call('PATCH', LAMP, {
        body: { presenceDefinition: { id: builtIn.Busy }, message: 'Red' },
      });
      expect(lit.body).toMatchObject({
        source: 'desk-lamp',
        presenceDefinition: { id: builtIn.Busy, systemPresence: 'Busy' },
        message: 'Red',
        selfUri: `${OMAR}/presences`,
      });
      expect((await call('GET', LAMP)).body).toEqual(lit.body);
      expect((await call('GET', `${OMAR}/presences/purecloud`)).body).toMatchObject({
        source: 'PURECLOUD',
        presenceDefinition: { systemPresence: 'Available' },
      });
      expectRefusal(await call('GET', `${OMAR}/presences/door`), notFoundRefusal);
      expectRefusal(await call('GET', `/api/v2/users/${people.mia}/presences/desk-lamp`), notFoundRefusal);
      const bulk = await call(
        'GET',
        `/api/v2/users/presences/desk-lamp/bulk?id=${people.mia},${people.omar}`,
      );
      expect(bulk.body).toMatchObject([{ userId: people.omar, source: 'desk-lamp', message: 'Red' }]);
    },
  }),

  scenario({
    title: 'A user without a presence in a source is offline there',
    rules: ['GEN-PATCH-7'],
    valid: true,
    run: async ({ call }) => {
      const said = await call('PATCH', LAMP, { body: { message: 'New bulb' } });
      expect(said.body).toMatchObject({ presenceDefinition: { id: builtIn.Offline }, message: 'New bulb' });
    },
  }),

  scenario({
    title: 'The presence of the primary source is the one that others see',
    rules: ['GEN-PATCH-2', 'GEN-USER-2', 'GEN-PRIM-2'],
    valid: true,
    run: async ({ call }) => {
      const seen = async () => {
        const { body } = await call<{ presence?: unknown }>('GET', `${OMAR}?expand=presence`);
        return body.presence;
      };
      expect(await seen()).toMatchObject({ source: 'PURECLOUD', message: 'Ask me about renewals' });
      expect((await call('GET', PRIMARY)).body).toEqual({
        id: people.omar,
        sourceId: sources.purecloud,
        registered: false,
        selfUri: PRIMARY,
      });

      const body = { primary: true, presenceDefinition: { id: builtIn.Busy }, message: 'Red' };
      const lit = await call('PATCH', LAMP, { body });
      expect(lit.body).not.toHaveProperty('primary');
      expect(await seen()).toEqual(lit.body);
      expect((await call('GET', PRIMARY)).body).toMatchObject({ sourceId: 'desk-lamp', registered: false });

      const alone = await call('PATCH', `${OMAR}/presences/purecloud`, { body: { primary: true } });
      expect(alone.body).toMatchObject({
        presenceDefinition: { systemPresence: 'Available' },
        message: 'Ask me about renewals',
      });
      expect(await seen()).toEqual(alone.body);
      expect((await call('GET', PRIMARY)).body).toMatchObject({ sourceId: sources.purecloud });

      const withMessage = await call('PATCH', LAMP, { body: { primary: true, message: 'Blinking' } });
      expect(withMessage.body).toMatchObject({
        presenceDefinition: { id: builtIn.Busy },
        message: 'Blinking',
      });
      expect(await seen()).toEqual(withMessage.body);
    },
  }),

  scenario({
    title: 'PATCH with primary false does not change the primary source',
    rules: ['GEN-PATCH-5'],
    valid: true,
    run: async ({ call }) => {
      const lit = await call('PATCH', LAMP, { body: { primary: false, message: 'Green' } });
      expect(lit.body).toMatchObject({ message: 'Green' });
      expect((await call('GET', PRIMARY)).body).toMatchObject({ sourceId: sources.purecloud });
      await call('PATCH', LAMP, { body: { primary: true } });
      expect((await call('PATCH', LAMP, { body: { primary: false } })).status).toBe(200);
      const other = await call('PATCH', `${OMAR}/presences/purecloud`, { body: { primary: false } });
      expect(other.body).toMatchObject({ message: 'Ask me about renewals' });
      expect((await call('GET', PRIMARY)).body).toMatchObject({ sourceId: 'desk-lamp' });
    },
  }),

  scenario({
    title: 'A registered source is refused as a custom source',
    rules: ['GEN-PATCH-8'],
    valid: true,
    run: async ({ call }) => {
      const refused = { status: 400, code: 'bad.request', field: 'sourceId' };
      const path = `${OMAR}/presences/${sources.deskPhones}`;
      expectRefusal(await call('GET', path), refused);
      expectRefusal(await call('PATCH', path, { body: { message: 'Off the hook' } }), refused);
      const bulk = `/api/v2/users/presences/${sources.deskPhones}/bulk?id=${people.omar}`;
      expectRefusal(await call('GET', bulk), refused);
    },
  }),
];
