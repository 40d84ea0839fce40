import type { World } from '../engine/world.ts';
import { Secret } from './secret.ts';

const RANDOM_LENGTH = 24;

/**
 * Creates an X-RTT-SECRET from the name of its world and random characters. It has only letters and digits, because
 * clients do not encode it in the URL; other characters of the name become `Z` and four hexadecimal digits.
 */
export function makeRttSecret(world: World): Secret {
  const name = world.name.replaceAll(
    /[^A-Ya-z0-9]/g,
    (unit) => `Z${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Secret.of(`${name}${world.random.letters(RANDOM_LENGTH)}`);
}

/** Returns the name of the world that created an X-RTT-SECRET; undefined if the secret has another format. */
function worldOfRttSecret(secret: string): string | undefined {
  const name = secret.slice(0, -RANDOM_LENGTH);
  if (name === '' || !/^(?:[A-Ya-z0-9]|Z[0-9a-f]{4})+$/.test(name)) return undefined;
  return name.replaceAll(/Z([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Returns the name of the world that created the X-RTT-SECRET in a URL, if there is one. */
export function worldOfRttUrl(url: string): string | undefined {
  const secret = rttSecretOf(url);
  return secret === undefined ? undefined : worldOfRttSecret(secret);
}

/** Returns the X-RTT-SECRET in the query of a URL, percent-encoded or not, for any path. */
export function rttSecretOf(url: string): string | undefined {
  const query = url.indexOf('?');
  if (query === -1) return undefined;
  const [text = ''] = url.slice(query + 1).split('#');
  return new URLSearchParams(text).get('X-RTT-SECRET') ?? undefined;
}
