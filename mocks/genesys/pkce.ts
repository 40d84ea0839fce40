import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../engine/base64.ts';

/** As long, and of such characters, as RFC 7636, 4.1, has it. */
const VERIFIER = /^[\w.~-]{43,128}$/;

/**
 * The challenge that a code verifier proves, by the method S256.
 * @returns nothing where there is no verifier, and an empty text for what cannot be one.
 */
export function codeChallenge(verifier: string | undefined): string | undefined {
  if (verifier === undefined) return undefined;
  if (!VERIFIER.test(verifier)) return '';
  return toBase64(sha256(utf8ToBytes(verifier)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
