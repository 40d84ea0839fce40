import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, custom, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type Row = components['schemas']['UcUserPresence'];

const BULK = '/api/v2/users/presences/bulk';
const READ = '/api/v2/users/presences/purecloud/bulk';
const stranger = (number: number) => `stranger-${number}`;

export const supervisorBulkStories = [
  scenario({
    title: 'PUT presences/bulk changes the presence of several users',
    rules: ['GEN-BULK-3', 'GEN-BULK-1'],
    valid: true,
    run: async ({ call, clock, token }) => {
      const sam = token({ permissions: ['presence:userPresence:edit'], userId: people.sam });
      clock.advance(60_000);
      const rows = [
        { id: people.yuki, presenceDefinition: { id: builtIn.Meeting } },
        { id: people.mia, presenceDefinition: { id: builtIn.Meeting }, message: 'Room 2' },
        { id: people.noah, message: 'Holding the fort' },
      ];
      const shown = (
        userId: string,
        id: string,
        systemPresence: string,
        message: string,
        modifiedDate: string,
      ) => ({
        source: 'PURECLOUD',
        sourceId: sources.purecloud,
        presenceDefinition: { id, systemPresence, selfUri: `/api/v2/presencedefinitions/${id}` },
        message,
        modifiedDate,
        selfUri: `/api/v2/users/${userId}/presences`,
      });
      const now = '2026-03-02T09:01:00.000Z';
      const yuki = shown(people.yuki, builtIn.Meeting, 'Meeting', 'With the new starters', now);
      const mia = shown(people.mia, builtIn.Meeting, 'Meeting', 'Room 2', now);
      const noah = shown(people.noah, builtIn['On Queue'], 'On Queue', 'Holding the fort', now);
      const lena = shown(people.lena, builtIn.Break, 'Break', '', '2026-03-02T09:00:00.000Z');
      const changed = await call('PUT', BULK, { token: sam, body: rows });
      expect(changed.status).toBe(200);
      expect(changed.body).toEqual([
        { id: people.yuki, ...yuki },
        { id: people.mia, ...mia },
        { id: people.noah, ...noah },
      ]);

      const ids = [people.lena, people.noah, UNKNOWN_ID, people.mia, people.noah, people.yuki];
      const seen = await call('GET', `${READ}?id=${ids.join(',')}`, { token: sam });
      expect(seen.body).toEqual([
        { userId: people.lena, ...lena },
        { userId: people.noah, ...noah },
        { userId: people.mia, ...mia },
        { userId: people.yuki, ...yuki },
      ]);
      const nobody = await call('GET', `${READ}?id=${UNKNOWN_ID}`);
      expect(nobody.body).toEqual([]);
    },
  }),

  scenario({
    title: 'GET presences/bulk accepts up to 50 ids, comma-separated or repeated',
    rules: ['GEN-BULK-2'],
    valid: true,
    run: async ({ call }) => {
      const [mia, noah] = [people.mia, people.noah];
      const ways = [
        `id=${mia}&id=${noah}`,
        `id=${mia},${noah}`,
        `id=${mia}%2C${noah}`,
        `id=${mia},&id=${noah}`,
      ];
      for (const query of ways) {
        for (const path of [READ, '/api/v2/users/presences/PURECLOUD/bulk']) {
          const { body } = await call<Row[]>('GET', `${path}?${query}&divisionId=any`);
          expect(body.map(({ userId }) => userId)).toEqual([mia, noah]);
        }
      }
      const fifty = [mia, ...Array.from({ length: 49 }, (_, index) => stranger(index))];
      expect((await call<Row[]>('GET', `${READ}?id=${fifty.join(',')}`)).body).toHaveLength(1);
      const again = [...fifty, ...fifty].join('&id=');
      expect((await call<Row[]>('GET', `${READ}?id=${again}`)).body).toHaveLength(1);
      for (const path of [READ, '/api/v2/users/presences/desk-lamp/bulk']) {
        const refused = await call('GET', `${path}?id=${[...fifty, noah].join(',')}`);
        expectRefusal(refused, { status: 400, code: 'bad.request', field: 'id' });
      }
    },
  }),

  scenario({
    title: 'A bulk change with one invalid row is refused as a whole',
    rules: ['GEN-BULK-4'],
    valid: true,
    run: async ({ call, clock }) => {
      const team = `${READ}?id=${people.mia},${people.noah}`;
      const before = await call('GET', team);
      clock.advance(1000);
      const good = { id: people.mia, presenceDefinition: { id: builtIn.Meal }, primary: true };
      const bad: [row: object, status: number, code: string][] = [
        [{ id: people.noah, presenceDefinition: { id: UNKNOWN_ID } }, 400, 'invalid.value'],
        [{ id: people.noah, presenceDefinition: { id: custom.oldLunch } }, 400, 'invalid.value'],
        [{ id: people.noah, message: 'n'.repeat(251) }, 400, 'bad.request'],
        [{ id: people.noah }, 400, 'bad.request'],
        [{ id: UNKNOWN_ID, message: 'Nobody' }, 404, 'not.found'],
      ];
      for (const [row, status, code] of bad) {
        for (const body of [
          [good, row],
          [row, good],
        ]) {
          expect(await call('PUT', BULK, { body })).toMatchObject({ status, body: { status, code } });
        }
      }
      expect((await call('GET', team)).body).toEqual(before.body);
    },
  }),

  scenario({
    title: 'Several rows of a bulk change for one user apply in order',
    rules: ['GEN-BULK-3'],
    valid: true,
    run: async ({ call }) => {
      const body = [
        { id: people.mia, presenceDefinition: { id: builtIn.Meal } },
        { id: people.mia, message: 'Noodles' },
        { id: people.mia, presenceDefinition: { id: builtIn.Training } },
      ];
      const changed = await call('PUT', BULK, { body });
      expect(changed.body).toMatchObject([
        { presenceDefinition: { systemPresence: 'Meal' }, message: '' },
        { presenceDefinition: { systemPresence: 'Meal' }, message: 'Noodles' },
        { presenceDefinition: { systemPresence: 'Training' }, message: 'Noodles' },
      ]);
      const seen = await call('GET', `/api/v2/users/${people.mia}/presences/purecloud`);
      expect(seen.body).toMatchObject({
        presenceDefinition: { systemPresence: 'Training' },
        message: 'Noodles',
      });
    },
  }),

  scenario({
    title: 'A bulk change accepts at most 50 rows',
    rules: ['GEN-BULK-5'],
    valid: true,
    run: async ({ call }) => {
      const rows = (count: number, message: string) =>
        Array.from({ length: count }, (_, index) => ({
          id: index % 2 === 0 ? people.mia : people.noah,
          message: `${message} ${index}`,
        }));
      const fifty = await call<unknown[]>('PUT', BULK, { body: rows(50, 'Row') });
      expect(fifty.body).toHaveLength(50);
      expectRefusal(await call('PUT', BULK, { body: rows(51, 'Too many') }), {
        status: 400,
        code: 'bad.request',
      });
      const mia = await call('GET', `/api/v2/users/${people.mia}/presences/purecloud`);
      expect(mia.body).toMatchObject({ message: 'Row 48' });
      expect((await call('PUT', BULK, { body: [] })).body).toEqual([]);
    },
  }),
];
