import type { BrainCloudClient } from 'presence-kit/braincloud';
import { makeClient } from './service.ts';

/** A logged-in player and their friends. */
export interface Player {
  readonly name: string;
  readonly client: BrainCloudClient;
  /** Names by profile id. */
  readonly friends: ReadonlyMap<string, string>;
}

/** Logs players in, each with their own session, and makes them friends. */
export async function logIn(...names: string[]): Promise<Player[]> {
  const clients = await Promise.all(names.map(logInOne));
  const profileIds = clients.map(({ profileId }) => profileId ?? '');
  return Promise.all(
    clients.map(async (client, index) => {
      const friends = new Map<string, string>();
      for (const { playerId, name } of await client.friend.listFriends())
        friends.set(playerId, name ?? 'Unnamed');
      const strangers = profileIds.filter((id) => id !== client.profileId && !friends.has(id));
      if (strangers.length > 0) await client.friend.addFriends(strangers);
      for (const id of strangers) friends.set(id, names[profileIds.indexOf(id)] ?? 'Unnamed');
      return { name: names[index] ?? '', client, friends };
    }),
  );
}

async function logInOne(name: string): Promise<BrainCloudClient> {
  const client = makeClient();
  const userId = name.toLowerCase();
  await client.authenticateUniversal(userId, `${userId}-password`, { forceCreate: true });
  return client;
}
