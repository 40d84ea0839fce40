import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../engine/base64.ts';

/** Format of a code verifier (RFC 7636, 4.1). */
const VERIFIER = /^[\w.~-]{43,128}$/;

/**
 * Returns the S256 challenge of a code verifier.
 * @returns undefined without a verifier, and an empty string for an invalid one.
 */
export function codeChallenge(verifier: string | undefined): string | undefined {
  if (verifier === undefined) return undefined;
  if (!VERIFIER.test(verifier)) return '';
  return toBase64(sha256(utf8ToBytes(verifier)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
