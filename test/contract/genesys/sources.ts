import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { eventsOf, subscribedChannel } from '../channel.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type Source = components['schemas']['Source'];
type Listing = components['schemas']['SourceEntityListing'];

const PATH = '/api/v2/presence/sources';

async function names({ call }: ScenarioContext, query = ''): Promise<string[]> {
  const { body } = await call<Listing>('GET', `${PATH}${query}`);
  expect(body.total).toBe(body.entities.length);
  return body.entities.map(({ name }) => name).sort();
}

export const sourceStories = [
  scenario({
    title: 'GET presence/sources lists built-in and registered sources',
    rules: ['GEN-SRC-1'],
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<Listing>('GET', PATH);
      const system = (id: string, name: string) => ({
        id,
        name,
        type: 'System',
        deactivated: false,
        selfUri: `${PATH}/${id}`,
      });
      const rows = [
        system(sources.purecloud, 'PURECLOUD'),
        system(sources.teams, 'MICROSOFTTEAMS'),
        system(sources.zoom, 'ZOOMPHONE'),
        {
          id: sources.deskPhones,
          name: 'Desk phones',
          description: 'Off-hook state of the desk phones',
          type: 'User',
          deactivated: false,
          selfUri: `${PATH}/${sources.deskPhones}`,
        },
      ];
      expect(body).toEqual({ total: 4, entities: expect.arrayContaining(rows), selfUri: PATH });
      for (const row of rows) expect((await call('GET', `${PATH}/${row.id}`)).body).toEqual(row);
    },
  }),

  scenario({
    title: 'A source is created, renamed, deactivated and restored',
    rules: ['GEN-SRC-2'],
    valid: true,
    run: async (context) => {
      const { call } = context;
      const made = await call<Source>('POST', PATH, {
        body: { name: 'Radio', description: 'Walkie-talkies' },
      });
      const { id } = made.body;
      const one = `${PATH}/${id}`;
      expect(made.body).toEqual({
        id,
        name: 'Radio',
        description: 'Walkie-talkies',
        type: 'User',
        deactivated: false,
        selfUri: one,
      });
      const renamed = { ...made.body, name: 'Radios' };
      expect((await call('PUT', one, { body: renamed })).body).toEqual(renamed);
      expect(await names(context)).toContain('Radios');

      expect(await call('DELETE', one)).toMatchObject({ status: 204, body: undefined });
      expect((await call('DELETE', one)).status).toBe(204);
      expect((await call('GET', one)).body).toEqual({ ...renamed, deactivated: true });
      const active = ['Desk phones', 'MICROSOFTTEAMS', 'PURECLOUD', 'ZOOMPHONE'];
      expect(await names(context)).toEqual(active);
      for (const no of ['FALSE', 'false']) expect(await names(context, `?deactivated=${no}`)).toEqual(active);
      for (const yes of ['TRUE', 'true', 'True']) {
        expect(await names(context, `?deactivated=${yes}`)).toEqual(['Radios']);
      }
      expect((await call('PUT', one, { body: { name: 'Radios' } })).body).toMatchObject({
        deactivated: true,
      });
      const back = await call('PUT', one, { body: { name: 'Radios', deactivated: false } });
      expect(back.body).toMatchObject({ deactivated: false });
      expect(await names(context)).toContain('Radios');
    },
  }),

  scenario({
    title: 'Built-in sources cannot be changed',
    rules: ['GEN-SRC-3'],
    valid: true,
    run: async ({ call }) => {
      const before = await call('GET', PATH);
      for (const id of [sources.purecloud, sources.teams, sources.zoom]) {
        const conflict = { status: 409, code: 'general.conflict' };
        expectRefusal(await call('PUT', `${PATH}/${id}`, { body: { name: 'Mine' } }), conflict);
        expectRefusal(await call('DELETE', `${PATH}/${id}`), conflict);
      }
      expect((await call('GET', PATH)).body).toEqual(before.body);
    },
  }),

  scenario({
    title: 'An unknown source returns 404',
    rules: ['GEN-SRC-4'],
    valid: true,
    run: async ({ call }) => {
      for (const id of [UNKNOWN_ID, 'PURECLOUD']) {
        expectRefusal(await call('GET', `${PATH}/${id}`), notFoundRefusal);
        expectRefusal(await call('PUT', `${PATH}/${id}`, { body: { name: 'Mine' } }), notFoundRefusal);
        expectRefusal(await call('DELETE', `${PATH}/${id}`), notFoundRefusal);
      }
    },
  }),

  scenario({
    title: "A user's primary source is set to a registered source and back",
    rules: ['GEN-PRIM-1', 'GEN-PRIM-2'],
    valid: true,
    run: async ({ call }) => {
      const path = `/api/v2/presence/users/${people.tom}/primarysource`;
      const choose = (sourceId: string) => call('PUT', path, { body: { sourceId } });
      const told = (sourceId: string, registered: boolean) => ({
        id: people.tom,
        sourceId,
        registered,
        selfUri: path,
      });
      expect((await call('GET', path)).body).toEqual(told(sources.purecloud, false));
      expect((await choose(sources.deskPhones)).body).toEqual(told(sources.deskPhones, true));
      expect((await call('GET', path)).body).toEqual(told(sources.deskPhones, true));

      const { body: radio } = await call<Source>('POST', PATH, {
        body: { name: 'Radio', deactivated: true },
      });
      for (const sourceId of [UNKNOWN_ID, radio.id, sources.teams, sources.zoom, 'desk-lamp']) {
        expectRefusal(await choose(sourceId), { status: 400, code: 'invalid.value', field: 'sourceId' });
      }
      expect((await call('GET', path)).body).toEqual(told(sources.deskPhones, true));
      expect((await choose(sources.purecloud)).body).toEqual(told(sources.purecloud, false));
      expect((await call('GET', path)).body).toEqual(told(sources.purecloud, false));
    },
  }),

  scenario({
    title: "Deleting or deactivating a source resets its users' primary source to PURECLOUD, with an event",
    rules: ['GEN-SRC-5'],
    run: async (context) => {
      const { call } = context;
      const desk = `${PATH}/${sources.deskPhones}`;
      const primary = `/api/v2/presence/users/${people.mia}/primarysource`;
      const user = `/api/v2/users/${people.mia}?expand=presence`;
      const topic = `v2.users.${people.mia}.integrationpresence`;
      const { socket } = await subscribedChannel(context, topic);
      const ends = [
        () => call('DELETE', desk),
        () => call('PUT', desk, { body: { name: 'Desk phones', deactivated: true } }),
      ];
      for (const end of ends) {
        await call('PUT', desk, { body: { name: 'Desk phones', deactivated: false } });
        await call('PUT', primary, { body: { sourceId: sources.deskPhones } });
        expect((await call('GET', user)).body).not.toHaveProperty('presence');
        await end();
        expect((await call('GET', primary)).body).toMatchObject({ sourceId: sources.purecloud });
        expect((await call('GET', user)).body).toMatchObject({ presence: { source: 'PURECLOUD' } });
        const eventType = 'UserPrimaryPresenceSourceChanged';
        expect(await eventsOf(socket, topic)).toMatchObject([
          { eventType, source: sources.deskPhones, previousDisplaySourceId: sources.purecloud },
          { eventType, source: 'PURECLOUD', previousDisplaySourceId: sources.deskPhones },
        ]);
      }

      const settings = '/api/v2/presence/settings';
      await call('PUT', desk, { body: { name: 'Desk phones', deactivated: false } });
      await call('PUT', `/api/v2/presence/users/${people.tom}/primarysource`, {
        body: { sourceId: sources.purecloud },
      });
      const byDefault = { defaultPrimaryPresenceRegisteredSourceId: sources.deskPhones };
      await call('PUT', settings, { body: byDefault });
      const ofOmar = `/api/v2/presence/users/${people.omar}/primarysource`;
      expect((await call('GET', ofOmar)).body).toMatchObject({ sourceId: sources.deskPhones });
      await call('DELETE', desk);
      expect((await call('GET', ofOmar)).body).toMatchObject({ sourceId: sources.purecloud });
      expect((await call('GET', settings)).body).not.toMatchObject(byDefault);
    },
  }),
];
