import { BrainCloudClient } from '../../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../../src/genesys/index.ts';
import { appOptions } from '../../contract/game/seed-players.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { until } from '../../until.ts';

/** How the app finds its users, who have other names and ids in an anonymized world. */
export interface DayOptions {
  readonly url: string;
  readonly login?: string;
}

/** What the app saw: names, states and numbers, without values that differ between worlds. */
export interface DaySeen {
  readonly users: readonly (string | undefined)[];
  readonly presences: readonly (string | undefined)[];
  readonly refused: number;
  readonly pushed: string | undefined;
  readonly friends: readonly string[];
  readonly online: readonly boolean[];
  readonly members: number;
  readonly friendHeard: boolean;
}

/** A workday of an app that uses both services, from login to its last push. */
export async function runDay({ url, login = 'nova' }: DayOptions): Promise<DaySeen> {
  return { ...(await agentsDay(url)), ...(await playersDay(url, login)) };
}

async function agentsDay(
  baseUrl: string,
): Promise<Pick<DaySeen, 'users' | 'presences' | 'refused' | 'pushed'>> {
  const accessToken = clientCredentials({
    loginUrl: baseUrl,
    ...oauthClient,
  });
  const api = new PresenceApi({ baseUrl, accessToken });
  const agent = new PresenceApi({ baseUrl, accessToken: 'token-of-an-agent' });
  const me = await agent.getUsersMe({ expand: ['presence'] });
  await api.getPresenceDefinitions0();
  const { entities: queues = [] } = await api.getRoutingQueues();
  for (const { id = '' } of queues) await api.getRoutingQueueMembers(id);
  const { entities = [] } = await api.getUsers({ expand: ['presence'], pageSize: 25 });
  const mia = entities[2]?.id ?? '';
  const watch = api.watch([mia]);
  await watch.live();
  const changed = new Promise<string | undefined>((resolve) => {
    watch.on('change', ({ presence }) => resolve(presence.message));
  });
  await api.setPresence(mia, 'Coaching', { message: 'With Noah until 3' });
  const pushed = await changed;
  watch.close();
  const refused = await api.patchUserPresence(mia, 'PURECLOUD', { message: 'x'.repeat(251) }).then(
    () => 200,
    (error: { status: number }) => error.status,
  );
  await fetch(`${baseUrl}/api/v2/routing/wrapupcodes?id=7`, { headers: { authorization: 'Bearer t' } });
  return {
    users: [me.name, ...entities.map(({ name }) => name)],
    presences: entities.map(({ presence }) => presence?.presenceDefinition?.systemPresence),
    refused,
    pushed,
  };
}

async function playersDay(
  serverUrl: string,
  login: string,
): Promise<Pick<DaySeen, 'friends' | 'online' | 'members' | 'friendHeard'>> {
  const make = () => new BrainCloudClient({ ...appOptions, serverUrl });
  const game = make();
  const { profileId } = await game.authenticateUniversal(login, `${login}-password`);
  const friends = await game.friend.listFriends('All', true);
  const other = make();
  await other.authenticateAnonymous('phone-of-a-visitor', { forceCreate: true });
  await other.rtt.enable();
  let heard = false;
  other.rtt.on('presence', () => {
    heard = true;
  });
  await other.presence.registerListenersForProfiles([profileId]);
  await game.rtt.enable();
  await game.presence.updateActivity({ LOCATION: 'lobby' });
  await until(() => heard);
  const presence = await other.presence.getPresenceOfUsers([profileId], true);
  const { groups } = await game.group.getMyGroups();
  const members = await game.group.readGroupMembers(groups[0]?.groupId ?? '');
  for (const client of [game, other]) {
    client.rtt.disable();
    await client.logout();
  }
  return {
    friends: friends.map(({ name }) => name ?? ''),
    online: presence.map(({ online }) => online),
    members: Object.keys(members).length,
    friendHeard: heard,
  };
}
