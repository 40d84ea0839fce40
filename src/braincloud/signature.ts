import { md5 } from '@noble/hashes/legacy.js';

/**
 * Returns the signature of a packet: the MD5 hash of the uncompressed body followed by the app secret, in
 * lower-case hexadecimal.
 *
 * @see https://docs.braincloudservers.com/api/capi/authentication
 */
export function signatureOf(body: string, secret: string): string {
  const digest = md5(new TextEncoder().encode(body + secret));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
