import type { Schemas } from '../schemas.ts';
import { keyOf, nameOf } from './people.ts';
import { state } from './world.ts';

type SocketState = Schemas['SocketState'];

/** Returns the name of a socket's owner. */
export function ownerName({ service, userId, profileId, serverName, channelId }: SocketState): string {
  if (userId !== undefined) return nameOf('genesys', userId);
  if (profileId !== undefined) return nameOf('braincloud', profileId);
  if (serverName !== undefined) return serverName;
  if (channelId !== undefined) return 'An app';
  return service === 'braincloud' ? 'Not signed in yet' : 'Unknown';
}

/** Returns the key of the person who owns a socket. */
export function ownerKey({ userId, profileId }: SocketState): string | undefined {
  if (userId !== undefined) return keyOf('genesys', userId);
  return profileId === undefined ? undefined : keyOf('braincloud', profileId);
}

/**
 * Returns what a socket delivers: a channel's topics, or the names of the players whose presence is pushed.
 */
export function subscriptionsOf({ channelId, profileId }: SocketState): readonly string[] {
  const { genesys, braincloud } = state.value ?? {};
  if (channelId !== undefined) return genesys?.channels.find(({ id }) => id === channelId)?.topics ?? [];
  const ids = braincloud?.listeners.find((each) => each.profileId === profileId)?.listensTo ?? [];
  return ids.map((id) => `Presence of ${nameOf('braincloud', id)}`);
}
