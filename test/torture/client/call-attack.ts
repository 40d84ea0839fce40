import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { BrainCloudClient, BrainCloudServer } from '../../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../../src/genesys/index.ts';
import { appOptions, credentials, players } from '../../contract/game/seed-players.ts';
import { builtIn, oauthClient, people } from '../../contract/seed-ids.ts';
import { outcomeOf } from '../../faults/outcome.ts';
import { ManualClock } from '../../unit/http/manual-clock.ts';
import { HostileService } from './hostile-service.ts';
import { Uncaught } from './uncaught.ts';

type Calls = Readonly<Record<string, () => Promise<unknown>>>;

/** Makes calls whose answers are changed: each must end with its data or a typed error. */
export async function attackCalls(
  seed: number,
  rounds: number,
): Promise<{ calls: number; failures: readonly string[] }> {
  using uncaught = new Uncaught();
  const clock = new ManualClock();
  const mock = createPresenceMock();
  const service = new HostileService(seed, () => ({ fetch: mock.fetch, WebSocket: globalThis.WebSocket }));
  const failures: string[] = [];
  let made = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { prepare, calls } = await callsOf(mock, service, clock);
    for (const [name, call] of Object.entries(calls)) {
      await prepare();
      made += 1;
      service.answersToSpoil = 1;
      const { error } = await outcomeOf(call(), clock);
      service.answersToSpoil = 0;
      if (error !== undefined && !/^[A-Z]\w+$/.test(error)) failures.push(`${name}: ${error}`);
      failures.push(...uncaught.errors.splice(0).map((problem) => `${name}: uncaught ${problem}`));
    }
  }
  return { calls: made, failures };
}

async function callsOf(
  mock: PresenceMock,
  { fetch }: HostileService,
  clock: ManualClock,
): Promise<{ prepare: () => Promise<unknown>; calls: Calls }> {
  const options = { fetch, clock, retry: false } as const;
  const api = new PresenceApi({ ...options, baseUrl: 'https://api.mypurecloud.com', accessToken: 'any' });
  const game = { serverUrl: 'https://api.braincloudservers.com', heartbeat: true };
  const player = new BrainCloudClient({ ...options, ...game, ...appOptions });
  const server = new BrainCloudServer({
    ...options,
    ...game,
    ...credentials,
  });
  const logIn = () => player.authenticateUniversal('nova', 'nova-password');
  const { ada, sam } = people;
  const all = async (rows: AsyncIterable<unknown>) => {
    for await (const _ of rows);
  };
  const calls: Calls = {
    login: clientCredentials({
      ...{ ...oauthClient, region: 'mypurecloud.com' },
      ...options,
    }),
    getUsersMe: () => api.getUsersMe({ expand: ['presence'] }),
    patchUserPresencesPurecloud: () =>
      api.patchUserPresencesPurecloud(ada, { presenceDefinition: { id: builtIn.Busy } }),
    getUsersPresencesPurecloudBulk: () => api.getUsersPresencesPurecloudBulk({ id: [ada, sam] }),
    allUsers: () => all(api.allUsers()),
    allPresencedefinitions: () => all(api.allPresencedefinitions()),
    missing: () => api.getUser('nobody'),
    postNotificationsChannels: () => api.notifications.postNotificationsChannels(),
    authenticate: logIn,
    authenticateServer: () => server.presence.getPresenceOfUsers([players.pixel], true),
    getPresenceOfFriends: () => player.presence.getPresenceOfFriends('all', true),
    getPresenceOfUsers: () => player.presence.getPresenceOfUsers([players.pixel], true),
    registerListenersForProfiles: () => player.presence.registerListenersForProfiles([players.pixel]),
    listFriends: () => player.friend.listFriends('All'),
    updateActivity: () => player.presence.updateActivity({ at: 'sea' }),
    refused: () => player.presence.getPresenceOfGroup('no-group'),
  };
  return { prepare: () => logIn().catch(() => mock.reset()), calls };
}
