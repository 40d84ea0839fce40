import type { World } from '../engine/world.ts';
import { Secret } from './secret.ts';

const RANDOM_LENGTH = 24;

/**
 * Makes an X-RTT-SECRET: the name of its world and something random, in letters and digits only, since clients
 * put it into an address as it is. Another character of the name becomes `Z` and its four hexadecimal digits.
 */
export function makeRttSecret(world: World): Secret {
  const name = world.name.replaceAll(
    /[^A-Ya-z0-9]/g,
    (unit) => `Z${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Secret.of(`${name}${world.random.letters(RANDOM_LENGTH)}`);
}

/** The name of the world that made an X-RTT-SECRET, or undefined if none can have made it. */
function worldOfRttSecret(secret: string): string | undefined {
  const name = secret.slice(0, -RANDOM_LENGTH);
  if (name === '' || !/^(?:[A-Ya-z0-9]|Z[0-9a-f]{4})+$/.test(name)) return undefined;
  return name.replaceAll(/Z([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The name of the world that made the X-RTT-SECRET in an address, if there is one. */
export function worldOfRttUrl(url: string): string | undefined {
  const secret = rttSecretOf(url);
  return secret === undefined ? undefined : worldOfRttSecret(secret);
}

/** The X-RTT-SECRET in an address: in its query, percent-encoded or not, with whatever path before it. */
export function rttSecretOf(url: string): string | undefined {
  const query = url.indexOf('?');
  if (query === -1) return undefined;
  const [text = ''] = url.slice(query + 1).split('#');
  return new URLSearchParams(text).get('X-RTT-SECRET') ?? undefined;
}
