import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands for a secret in a snapshot: SHA-256 in lower-case hex. */
export function digest(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)));
}

/** Whether two digests are the same, in a time that does not depend on where they differ. */
export function isSameDigest(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++)
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
