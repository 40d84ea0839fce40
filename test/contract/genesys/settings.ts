import { expect } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

const PATH = '/api/v2/presence/settings';
const seeded = {
  restorePresenceSettings: { enabled: true, restoreTimeMilliseconds: 300_000, restoreOnQueueEnabled: false },
  requestingOffQueueEnabled: false,
  selfUri: PATH,
};

export const settingsStories = [
  scenario({
    title: 'PUT presence/settings changes only the given settings',
    rules: ['GEN-SET-1'],
    valid: true,
    run: async ({ call }) => {
      expect((await call('GET', PATH)).body).toEqual(seeded);
      const put = (body: object) => call('PUT', PATH, { body });
      const off = { ...seeded, requestingOffQueueEnabled: true };
      expect((await put({ requestingOffQueueEnabled: true })).body).toEqual(off);
      const restore = { enabled: false, restoreTimeMilliseconds: 0, restoreOnQueueEnabled: true };
      const both = { ...off, restorePresenceSettings: restore };
      expect((await put({ restorePresenceSettings: restore })).body).toEqual(both);
      const all = { ...both, defaultPrimaryPresenceRegisteredSourceId: sources.deskPhones };
      expect((await put({ defaultPrimaryPresenceRegisteredSourceId: sources.deskPhones })).body).toEqual(all);
      expect((await put({})).body).toEqual(all);
      expect((await call('GET', PATH)).body).toEqual(all);
      const whole = { ...all, requestingOffQueueEnabled: false };
      expect((await put(whole)).body).toEqual(whole);
      expect((await put({ defaultPrimaryPresenceRegisteredSourceId: null })).body).toEqual({
        ...both,
        requestingOffQueueEnabled: false,
      });
    },
  }),

  scenario({
    title: 'PUT presence/settings with one invalid value changes nothing',
    rules: ['GEN-SET-1'],
    run: async ({ call }) => {
      const body = { requestingOffQueueEnabled: true, restorePresenceSettings: { enabled: false } };
      const refused = await call('PUT', PATH, { body });
      expect(refused).toMatchObject({ status: 400, body: { code: 'bad.request' } });
      expect((await call('GET', PATH)).body).toEqual(seeded);
      const half = {
        ...seeded,
        restorePresenceSettings: { ...seeded.restorePresenceSettings, enabled: false },
      };
      expect((await call('PUT', PATH, { body: half })).body).toEqual(half);
      expect((await call('PUT', PATH, { body: { requestingOffQueueEnabled: true } })).body).toEqual({
        ...half,
        requestingOffQueueEnabled: true,
      });
    },
  }),

  scenario({
    title: 'The default primary source must be active and applies to users who have not chosen one',
    rules: ['GEN-SET-2', 'GEN-PRIM-2'],
    valid: true,
    run: async ({ call }) => {
      const put = (sourceId: string | null) =>
        call('PUT', PATH, { body: { defaultPrimaryPresenceRegisteredSourceId: sourceId } });
      const primaryOf = async (userId: string) => {
        const path = `/api/v2/presence/users/${userId}/primarysource`;
        const { body } = await call<{ sourceId: string; registered: boolean }>('GET', path);
        return [body.sourceId, body.registered];
      };
      const { body: radio } = await call<{ id: string }>('POST', '/api/v2/presence/sources', {
        body: { name: 'Radio', deactivated: true },
      });
      for (const id of [UNKNOWN_ID, radio.id, 'desk-lamp', sources.teams]) {
        expectRefusal(await put(id), {
          status: 400,
          code: 'invalid.value',
          field: 'defaultPrimaryPresenceRegisteredSourceId',
        });
      }
      expect((await call('GET', PATH)).body).toEqual(seeded);

      const chosen = { body: { primary: true, presenceDefinition: { id: builtIn.Away } } };
      await call('PATCH', `/api/v2/users/${people.omar}/presences/desk-lamp`, chosen);
      expect((await put(sources.deskPhones)).status).toBe(200);
      expect(await primaryOf(people.mia)).toEqual([sources.deskPhones, true]);
      expect(await primaryOf(people.omar)).toEqual(['desk-lamp', false]);
      for (const none of [sources.purecloud, null]) {
        expect((await put(none)).status).toBe(200);
        expect(await primaryOf(people.mia)).toEqual([sources.purecloud, false]);
        const { body } = await call('GET', `/api/v2/users/${people.mia}?expand=presence`);
        expect(body).toMatchObject({ presence: { source: 'PURECLOUD' } });
      }
    },
  }),
];
