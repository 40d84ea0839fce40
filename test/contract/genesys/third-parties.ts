import { expect } from 'vitest';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, sources } from '../seed-ids.ts';

const MIA = `/api/v2/users/${people.mia}/presences`;

export const thirdPartyStories = [
  scenario({
    title: "Teams and Zoom presences are mapped to the org's definitions",
    rules: ['GEN-GET-5'],
    valid: true,
    run: async ({ call, mock }) => {
      expectRefusal(await call('GET', `${MIA}/microsoftteams`), notFoundRefusal);
      mock.genesys.setThirdPartyPresence(people.mia, 'MICROSOFTTEAMS', builtIn.Busy, 'In a call');
      mock.genesys.setThirdPartyPresence(people.mia, 'ZOOMPHONE', builtIn.Available);
      const expected = [
        ['microsoftteams', 'MICROSOFTTEAMS', sources.teams, builtIn.Busy, 'Busy', 'In a call'],
        ['zoomphone', 'ZOOMPHONE', sources.zoom, builtIn.Available, 'Available', ''],
      ] as const;
      for (const [segment, source, sourceId, id, systemPresence, message] of expected) {
        const selfUri = `${MIA}/${segment}`;
        const presence = {
          source,
          sourceId,
          presenceDefinition: { id, systemPresence, selfUri: `/api/v2/presencedefinitions/${id}` },
          message,
          modifiedDate: '2026-03-02T09:00:00.000Z',
          selfUri: MIA,
        };
        const { body } = await call('GET', selfUri);
        expect(body).toEqual({ id: people.mia, presences: [presence], outOfOffices: [], selfUri });
        expect((await call('GET', `${MIA}/${source}`)).body).toEqual(presence);
      }
      expect((await call('GET', `${MIA}/purecloud`)).body).toMatchObject({
        presenceDefinition: { systemPresence: 'On Queue' },
      });
    },
  }),

  scenario({
    title: 'Changing a Teams or Zoom presence is refused',
    rules: ['GEN-PATCH-6'],
    run: async ({ call, mock }) => {
      mock.genesys.setThirdPartyPresence(people.mia, 'MICROSOFTTEAMS', builtIn.Busy, 'In a call');
      const names = [
        'microsoftteams',
        'MICROSOFTTEAMS',
        'MicrosoftTeams',
        'zoomphone',
        'ZOOMPHONE',
        sources.zoom,
      ];
      for (const source of names) {
        for (const body of [{ message: 'Free' }, { primary: true }, {}]) {
          const refused = await call('PATCH', `${MIA}/${source}`, { body });
          expectRefusal(refused, { status: 409, code: 'general.conflict' });
        }
      }
      const { body } = await call('GET', `${MIA}/microsoftteams`);
      expect(body).toMatchObject({ presences: [{ message: 'In a call' }] });
      expectRefusal(await call('GET', `${MIA}/zoomphone`), notFoundRefusal);
    },
  }),

  scenario({
    title: 'In the default seed one user has a Teams presence and one a Zoom presence',
    rules: ['GEN-GET-5'],
    valid: true,
    run: async ({ call }) => {
      const teams = await call('GET', `/api/v2/users/${people.sam}/presences/microsoftteams`);
      expect(teams.body).toMatchObject({
        presences: [{ presenceDefinition: { systemPresence: 'Meeting' }, message: 'In a meeting' }],
      });
      const zoom = await call('GET', `/api/v2/users/${people.priya}/presences/zoomphone`);
      expect(zoom.body).toMatchObject({
        presences: [{ presenceDefinition: { systemPresence: 'Busy' }, message: 'In a call' }],
      });
    },
  }),
];
