// A supervisor reads and changes presences. Uses the official Genesys Cloud SDK.
import platformClient from 'purecloud-platform-client-v2';

const TEAM = [3, 4, 5, 6].map((n) => `10000000-0000-4000-8000-00000000000${n}`);
const [MIA = ''] = TEAM;

export async function startShift(url: URL, print: (line: string) => void): Promise<void> {
  const client = platformClient.ApiClient.instance;
  // Without the gateway: client.setEnvironment('mypurecloud.ie');
  client.setGateway({ host: url.hostname, protocol: 'http', port: Number(url.port) });
  client.setAccessToken('a-token');
  const presenceApi = new platformClient.PresenceApi();

  const team = await presenceApi.getUsersPresencesPurecloudBulk({ id: TEAM });
  for (const { userId, presenceDefinition } of team) {
    print(`${userId} is in ${presenceDefinition?.systemPresence}`);
  }

  const definitions = await presenceApi.getPresencedefinitions({ pageNumber: 1, pageSize: 100 });
  const onBreak = definitions.entities?.find(({ systemPresence }) => systemPresence === 'Break');

  const changed = await presenceApi.patchUserPresence(MIA, 'PURECLOUD', {
    presenceDefinition: { id: onBreak?.id ?? '' },
    message: 'Back at 3',
  });
  print(`Mia is in ${changed.presenceDefinition?.systemPresence}: ${changed.message}`);

  await presenceApi.putUsersPresencesBulk(TEAM.slice(1).map((id) => ({ id, message: 'Stand-up at 4' })));

  try {
    await presenceApi.getUserPresencesPurecloud('nobody');
  } catch (error) {
    const { status, code } = error as { status: number; code: string };
    print(`Nobody: ${status} ${code}`);
  }
}
