// The same app with presence-kit.
import { ApiError, PresenceApi } from 'presence-kit/genesys';

const TEAM = [3, 4, 5, 6].map((n) => `10000000-0000-4000-8000-00000000000${n}`);
const [MIA = ''] = TEAM;

export async function startShift(url: URL, print: (line: string) => void): Promise<void> {
  // For a region: new PresenceApi({ region: 'mypurecloud.ie', accessToken: 'a-token' })
  const presenceApi = new PresenceApi({ baseUrl: url.origin, accessToken: 'a-token' });

  const team = await presenceApi.getUsersPresencesPurecloudBulk({ id: TEAM });
  for (const { userId, presenceDefinition } of team) {
    print(`${userId} is in ${presenceDefinition.systemPresence}`);
  }

  const definitions = await presenceApi.getPresencedefinitions({ pageNumber: 1, pageSize: 100 });
  const onBreak = definitions.entities.find(({ systemPresence }) => systemPresence === 'Break');

  const changed = await presenceApi.patchUserPresence(MIA, 'PURECLOUD', {
    presenceDefinition: { id: onBreak?.id ?? '' },
    message: 'Back at 3',
  });
  print(`Mia is in ${changed.presenceDefinition.systemPresence}: ${changed.message}`);

  await presenceApi.putUsersPresencesBulk(TEAM.slice(1).map((id) => ({ id, message: 'Stand-up at 4' })));

  try {
    await presenceApi.getUserPresencesPurecloud('nobody');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    print(`Nobody: ${error.status} ${error.code}`);
  }
}
