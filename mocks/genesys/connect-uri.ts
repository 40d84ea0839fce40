import type { World } from '../engine/world.ts';
import { genesysRegions } from '../generated/genesys-regions.ts';

/** The API of the vendor's default region. */
export const VENDOR_ORIGIN = 'https://api.mypurecloud.com';
const CHANNEL_PATH = /^[^?#]*\/channels\/([^/?#]+)\/?(?:[?#]|$)/;
const RANDOM_LENGTH = 26;

/**
 * Creates a channel id. It contains the name of the world, so that a server can find the world. The vendor's
 * ids have a number in its place.
 */
export function makeChannelId(world: World): string {
  return `streaming-${world.name}-${world.random.letters(RANDOM_LENGTH)}`;
}

/**
 * Returns the URL of a channel's socket: on the server that was called or, for the vendor's hosts, on the streaming host
 * of the same region.
 * @param origin the origin that was called. If it is unknown or not a URL, the vendor's default region is used.
 */
export function connectUri(channelId: string, origin = VENDOR_ORIGIN): string {
  const known = URL.canParse(origin) ? origin : VENDOR_ORIGIN;
  const url = known.replace(/^http/, 'ws').replace(/(?<!\/)\/+$/, '');
  const region = genesysRegions.find((name) => url.endsWith(`://api.${name}`));
  const base = region ? `wss://streaming.${region}` : url;
  return `${base}/channels/${channelId}`;
}

/** Returns the channel id in the URL of a socket, whatever precedes `/channels/`. */
export function channelIdOf(url: string): string | undefined {
  return CHANNEL_PATH.exec(url)?.[1];
}

/** Returns the name of the world that created the channel in the URL of a socket, if the id contains one. */
export function worldOfChannel(url: string): string | undefined {
  return /^streaming-(.+)-[a-z0-9]{26}$/.exec(channelIdOf(url) ?? '')?.[1];
}
