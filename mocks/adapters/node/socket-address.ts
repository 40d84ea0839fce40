import { worldOfRttUrl } from '../../braincloud/index.ts';
import { worldOfChannel } from '../../genesys/connect-uri.ts';
import { addressOf, DEFAULT_WORLD, type WorldAddress } from '../../world/worlds.ts';

/**
 * Finds the world of a socket. The URL can name it, as in a call. Otherwise, the id that the service put into
 * the URL identifies it, because a client may keep only that id.
 * @param target the path and query of the request.
 * @param host the Host header.
 */
export function socketAddress(target: string, host?: string): WorldAddress {
  const address = addressOf(target, host);
  if (address.world !== DEFAULT_WORLD) return address;
  return { ...address, world: worldOfChannel(target) ?? worldOfRttUrl(target) ?? DEFAULT_WORLD };
}
