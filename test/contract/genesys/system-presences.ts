import { expect } from 'vitest';
import { scenario } from '../scenario.ts';
import { builtIn, people } from '../seed-ids.ts';

type SystemPresence = { id: string; name: string };

export const systemPresenceStories = [
  scenario({
    title: 'A row of GET systempresences is accepted as presenceDefinition',
    rules: ['GEN-SYS-1', 'GEN-SYS-2'],
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<SystemPresence[]>('GET', '/api/v2/systempresences');
      const upper = Object.entries(builtIn).map(([name, id]) => [name.toUpperCase().replace(' ', '_'), id]);
      expect(Object.fromEntries(body.map(({ id, name }) => [name, id]))).toEqual(Object.fromEntries(upper));
      expect(body).toHaveLength(10);
      const onQueue = body.find(({ name }) => name === 'ON_QUEUE');
      const path = `/api/v2/users/${people.omar}/presences/purecloud`;
      const chosen = await call('PATCH', path, { body: { presenceDefinition: onQueue } });
      expect(chosen.body).toMatchObject({
        presenceDefinition: { id: builtIn['On Queue'], systemPresence: 'On Queue' },
      });
    },
  }),

  scenario({
    title: 'System presences can be spelled in title case and chosen by id',
    rules: ['GEN-SYS-1'],
    settings: { systemPresenceNames: 'title' },
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<SystemPresence[]>('GET', '/api/v2/systempresences');
      expect(Object.fromEntries(body.map(({ id, name }) => [name, id]))).toEqual(builtIn);
      for (const { id, name } of body) {
        const path = `/api/v2/users/${people.omar}/presences/purecloud`;
        const chosen = await call('PATCH', path, { body: { presenceDefinition: { id } } });
        expect(chosen.body).toMatchObject({ presenceDefinition: { id, systemPresence: name } });
      }
    },
  }),
];
