import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, custom, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type UserPresence = components['schemas']['UserPresence'];

const MIA = `/api/v2/users/${people.mia}`;
const PRESENCE = `${MIA}/presences/purecloud`;

export const agentsDayStories = [
  scenario({
    title: 'An agent reads, changes and watches its presence through a workday',
    rules: ['GEN-GET-1', 'GEN-PATCH-1', 'GEN-PATCH-10', 'GEN-PATCH-12'],
    valid: true,
    run: async ({ call, clock, token }) => {
      const mia = token({ permissions: [], userId: people.mia });
      const me = await call<{ id: string }>('GET', '/api/v2/users/me', { token: mia });
      expect(me.body).toMatchObject({ id: people.mia, name: 'Mia Fernandez' });
      const path = `/api/v2/users/${me.body.id}/presences/purecloud`;
      const patch = (body: object) => call<UserPresence>('PATCH', path, { token: mia, body });
      const shown = (
        definitionId: string,
        systemPresence: string,
        message: string,
        modifiedDate: string,
      ) => ({
        source: 'PURECLOUD',
        sourceId: sources.purecloud,
        presenceDefinition: {
          id: definitionId,
          systemPresence,
          selfUri: `/api/v2/presencedefinitions/${definitionId}`,
        },
        message,
        modifiedDate,
        selfUri: `/api/v2/users/${people.mia}/presences`,
      });

      const morning = shown(builtIn['On Queue'], 'On Queue', '', '2026-03-02T09:00:00.000Z');
      expect((await call('GET', path, { token: mia })).body).toEqual(morning);

      clock.advanceTo('2026-03-02T10:30:00.000Z');
      const coffee = await patch({ presenceDefinition: { id: custom.coffee }, message: 'Back at eleven' });
      expect(coffee.status).toBe(200);
      const onBreak = shown(custom.coffee, 'Break', 'Back at eleven', '2026-03-02T10:30:00.000Z');
      expect(coffee.body).toEqual(onBreak);
      expect((await call('GET', path, { token: mia })).body).toEqual(onBreak);

      clock.advanceTo('2026-03-02T10:58:00.500Z');
      expect((await patch({ message: 'Almost there' })).body).toEqual(
        shown(custom.coffee, 'Break', 'Almost there', '2026-03-02T10:58:00.500Z'),
      );
      clock.advanceTo('2026-03-02T11:00:00.000Z');
      // A client that sends back a presence it has read may change only the id and keep the old name.
      const sentBack = {
        ...onBreak,
        presenceDefinition: { ...onBreak.presenceDefinition, id: builtIn['On Queue'] },
      };
      const { message: _, ...withoutMessage } = sentBack;
      expect((await patch(withoutMessage)).body).toEqual(
        shown(builtIn['On Queue'], 'On Queue', 'Almost there', '2026-03-02T11:00:00.000Z'),
      );
      clock.advanceTo('2026-03-02T17:00:00.000Z');
      const home = shown(builtIn.Offline, 'Offline', '', '2026-03-02T17:00:00.000Z');
      expect((await patch({ presenceDefinition: { id: builtIn.Offline }, message: '' })).body).toEqual(home);
      clock.advance(3_600_000);
      expect((await call('GET', path, { token: mia })).body).toEqual(home);
    },
  }),

  scenario({
    title: 'The message is set, replaced and cleared, up to its maximum length',
    rules: ['GEN-PATCH-9'],
    valid: true,
    run: async ({ call }) => {
      const say = (message: string | null) => call<UserPresence>('PATCH', PRESENCE, { body: { message } });
      const longest = 'n'.repeat(250);
      for (const message of ['At the dentist', 'お昼', longest]) {
        expect((await say(message)).body.message).toBe(message);
      }
      expectRefusal(await say(`${longest}!`), { status: 400, code: 'bad.request', field: 'message' });
      expect((await call<UserPresence>('GET', PRESENCE)).body.message).toBe(longest);
      for (const nothing of [null, '']) {
        await say('Something');
        expect((await say(nothing)).body.message).toBe('');
      }
    },
  }),

  scenario({
    title: 'The setting for the message length lowers the maximum',
    rules: ['GEN-PATCH-9'],
    settings: { maxMessageLength: 10 },
    valid: true,
    run: async ({ call }) => {
      expect((await call('PATCH', PRESENCE, { body: { message: '0123456789' } })).status).toBe(200);
      const refused = await call('PATCH', PRESENCE, { body: { message: '0123456789+' } });
      expectRefusal(refused, { status: 400, code: 'bad.request', field: 'message' });
    },
  }),

  scenario({
    title: 'PATCH with an unusable definition is refused and changes nothing',
    rules: ['GEN-PATCH-3'],
    valid: true,
    run: async ({ call, clock }) => {
      const before = await call('GET', PRESENCE);
      clock.advance(5000);
      for (const id of [UNKNOWN_ID, custom.oldLunch]) {
        const body = { primary: true, presenceDefinition: { id }, message: 'Lunch' };
        for (const path of [PRESENCE, `${MIA}/presences/desk-lamp`]) {
          const refused = await call('PATCH', path, { body });
          expectRefusal(refused, { status: 400, code: 'invalid.value', field: 'presenceDefinition.id' });
          expect(refused.body).toMatchObject({
            message: expect.stringContaining(`Value [${id}] is not valid`),
          });
        }
      }
      expect((await call('GET', PRESENCE)).body).toEqual(before.body);
      expectRefusal(await call('GET', `${MIA}/presences/desk-lamp`), notFoundRefusal);
      const primary = await call('GET', `/api/v2/presence/users/${people.mia}/primarysource`);
      expect(primary.body).toMatchObject({ sourceId: sources.purecloud });
    },
  }),

  scenario({
    title: 'PATCH without any field to change is refused',
    rules: ['GEN-PATCH-4'],
    valid: true,
    run: async ({ call, clock }) => {
      const before = await call('GET', PRESENCE);
      clock.advance(5000);
      for (const body of [{}, { source: 'PURECLOUD', name: 'Mia' }]) {
        expectRefusal(await call('PATCH', PRESENCE, { body }), { status: 400, code: 'bad.request' });
      }
      expectRefusal(await call('PATCH', `${MIA}/presences/desk-lamp`, { body: {} }), {
        status: 400,
        code: 'bad.request',
      });
      expect((await call('GET', PRESENCE)).body).toEqual(before.body);
    },
  }),

  scenario({
    title: 'The source id PURECLOUD is case-insensitive',
    rules: ['GEN-PATCH-11'],
    valid: true,
    run: async ({ call }) => {
      for (const source of ['PURECLOUD', 'purecloud', 'PureCloud', 'pureCLOUD']) {
        const body = { message: `Through ${source}` };
        expect((await call('PATCH', `${MIA}/presences/${source}`, { body })).status).toBe(200);
        for (const other of ['purecloud', 'PURECLOUD', 'Purecloud']) {
          const read = await call('GET', `${MIA}/presences/${other}`);
          expect(read.body).toMatchObject({ source: 'PURECLOUD', ...body });
          const bulk = await call('GET', `/api/v2/users/presences/${other}/bulk?id=${people.mia}`);
          expect(bulk.body).toMatchObject([{ source: 'PURECLOUD', ...body }]);
        }
      }
    },
  }),

  scenario({
    title: 'The presence of an unknown user returns 404',
    rules: ['GEN-GET-2'],
    valid: true,
    run: async ({ call }) => {
      const user = `/api/v2/users/${UNKNOWN_ID}`;
      for (const source of ['purecloud', 'PURECLOUD', 'desk-lamp', 'microsoftteams', 'zoomphone']) {
        expectRefusal(await call('GET', `${user}/presences/${source}`), notFoundRefusal);
      }
      for (const source of ['purecloud', 'desk-lamp']) {
        expectRefusal(
          await call('PATCH', `${user}/presences/${source}`, { body: { message: 'Boo' } }),
          notFoundRefusal,
        );
      }
      expectRefusal(await call('GET', user), notFoundRefusal);
      const primary = `/api/v2/presence/users/${UNKNOWN_ID}/primarysource`;
      expectRefusal(await call('GET', primary), notFoundRefusal);
      expectRefusal(await call('PUT', primary, { body: { sourceId: sources.deskPhones } }), notFoundRefusal);
    },
  }),
];
