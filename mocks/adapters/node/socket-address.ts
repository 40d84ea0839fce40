import { worldOfRttUrl } from '../../braincloud/index.ts';
import { worldOfChannel } from '../../genesys/connect-uri.ts';
import { addressOf, DEFAULT_WORLD, type WorldAddress } from '../../world/worlds.ts';

/**
 * Finds the world that a socket is for: as a call names it, or else by what the service itself has put into the
 * address, since a client may keep no more of it than that.
 * @param target the path and query of the request.
 * @param host the Host header.
 */
export function socketAddress(target: string, host?: string): WorldAddress {
  const address = addressOf(target, host);
  if (address.world !== DEFAULT_WORLD) return address;
  return { ...address, world: worldOfChannel(target) ?? worldOfRttUrl(target) ?? DEFAULT_WORLD };
}
