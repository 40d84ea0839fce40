import { expect } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, sources } from '../seed-ids.ts';

const MISSING = 'Unable to perform the requested action. You are missing the following permission(s): ';
const MISSING_ANY =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';

export const tokenRightsStories = [
  scenario({
    title: 'A token without permissions reads presences and cannot change definitions',
    rules: ['GEN-PERM-1'],
    valid: true,
    run: async ({ call, token }) => {
      const noah = token({ permissions: ['presence:presenceDefinition:view'], userId: people.noah });
      const open = [
        '/api/v2/systempresences',
        '/api/v2/presencedefinitions',
        `/api/v2/users/${people.mia}/presences/purecloud`,
        `/api/v2/users/presences/purecloud/bulk?id=${people.mia}`,
      ];
      for (const path of open) expect((await call('GET', path, { token: noah })).status).toBe(200);
      const body = { languageLabels: { en_US: 'Gaming' }, systemPresence: 'Away' };
      for (const path of ['/api/v2/presence/definitions', '/api/v2/presencedefinitions']) {
        expectRefusal(await call('POST', path, { token: noah, body }), {
          status: 403,
          code: 'missing.permissions',
          message: `${MISSING}[presence:presenceDefinition:add]`,
        });
        const list = await call<{ entities: unknown[] }>('GET', path);
        expect(JSON.stringify(list.body)).not.toContain('Gaming');
      }
    },
  }),

  scenario({
    title: 'When one of several permissions suffices, the refusal names all of them',
    rules: ['GEN-PERM-2'],
    valid: true,
    run: async ({ call, token }) => {
      const path = `/api/v2/presence/sources/${sources.deskPhones}`;
      const viewer = token({ permissions: ['presence:source:view'] });
      expectRefusal(await call('DELETE', path, { token: viewer }), {
        status: 403,
        code: 'missing.any.permissions',
        message: `${MISSING_ANY}[presence:source:delete, presence:source:edit]`,
      });
      expect((await call('GET', path)).body).toMatchObject({ deactivated: false });
      const editor = token({ permissions: ['presence:source:edit'] });
      expect((await call('DELETE', path, { token: editor })).status).toBe(204);
    },
  }),

  scenario({
    title: "Changing another user's presence requires a permission",
    rules: ['GEN-PERM-3'],
    valid: true,
    run: async ({ call, token }) => {
      const noah = token({ permissions: [], userId: people.noah });
      const sam = token({ permissions: ['presence:userPresence:edit'], userId: people.sam });
      const service = token({ permissions: [] });
      const body = { presenceDefinition: { id: builtIn.Break } };
      const needed = {
        status: 403,
        code: 'missing.permissions',
        message: `${MISSING}[presence:userPresence:edit]`,
      };
      for (const source of ['purecloud', 'PURECLOUD', 'desk-lamp']) {
        const path = `/api/v2/users/${people.noah}/presences/${source}`;
        expect((await call('PATCH', path, { token: noah, body })).status).toBe(200);
        const ofMia = `/api/v2/users/${people.mia}/presences/${source}`;
        expectRefusal(await call('PATCH', ofMia, { token: noah, body }), needed);
        expectRefusal(await call('PATCH', path, { token: service, body }), needed);
        expect((await call('PATCH', ofMia, { token: sam, body })).status).toBe(200);
      }
    },
  }),
];
