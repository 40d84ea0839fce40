import type { World } from '../engine/world.ts';
import { genesysRegions } from '../generated/genesys-regions.ts';

const VENDOR_ORIGIN = 'https://api.mypurecloud.com';
const CHANNEL_PATH = /^[^?#]*\/channels\/([^/?#]+)\/?(?:[?#]|$)/;
const RANDOM_LENGTH = 26;

/** The vendor's ids have a number where the name of the world is here, by which a server finds the world. */
export function makeChannelId(world: World): string {
  return `streaming-${world.name}-${world.random.letters(RANDOM_LENGTH)}`;
}

/**
 * Where the socket of a channel is: on the server that was called, or, as with the vendor, on the streaming host
 * beside the API host.
 * @param origin where the call reached the mock; the vendor's default region if nobody can tell, or it is no URL.
 */
export function connectUri(channelId: string, origin = VENDOR_ORIGIN): string {
  const known = URL.canParse(origin) ? origin : VENDOR_ORIGIN;
  const url = known.replace(/^http/, 'ws').replace(/(?<!\/)\/+$/, '');
  const region = genesysRegions.find((name) => url.endsWith(`://api.${name}`));
  const base = region ? `wss://streaming.${region}` : url;
  return `${base}/channels/${channelId}`;
}

/** The channel in the URL of a socket, whatever stands before `/channels/`. */
export function channelIdOf(url: string): string | undefined {
  return CHANNEL_PATH.exec(url)?.[1];
}

/** The name of the world that made the channel in the URL of a socket, if a world can have made it. */
export function worldOfChannel(url: string): string | undefined {
  return /^streaming-(.+)-[a-z0-9]{26}$/.exec(channelIdOf(url) ?? '')?.[1];
}
