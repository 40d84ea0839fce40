import { expect } from 'vitest';
import { builtIn, people } from '../cast.ts';
import { scenario } from '../scenario.ts';

type SystemPresence = { id: string; name: string };

export const systemPresenceStories = [
  scenario({
    title: 'A status menu offers the ten system presences, and each can be chosen by its id',
    rules: ['GEN-SYS-1', 'GEN-SYS-2'],
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<SystemPresence[]>('GET', '/api/v2/systempresences');
      expect(Object.fromEntries(body.map(({ id, name }) => [name, id]))).toEqual(builtIn);
      expect(body).toHaveLength(10);
      for (const { id, name } of body) {
        const path = `/api/v2/users/${people.omar}/presences/purecloud`;
        const chosen = await call('PATCH', path, { body: { presenceDefinition: { id } } });
        expect(chosen.body).toMatchObject({ presenceDefinition: { id, systemPresence: name } });
      }
    },
  }),

  scenario({
    title: 'An org can be told to spell system presences as its events do',
    rules: ['GEN-SYS-1'],
    settings: { systemPresenceNames: 'upper' },
    valid: true,
    run: async ({ call }) => {
      const { body } = await call<SystemPresence[]>('GET', '/api/v2/systempresences');
      const upper = Object.entries(builtIn).map(([name, id]) => [name.toUpperCase().replace(' ', '_'), id]);
      expect(Object.fromEntries(body.map(({ id, name }) => [name, id]))).toEqual(Object.fromEntries(upper));
    },
  }),
];
