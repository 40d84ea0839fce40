import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands for a secret in a snapshot: SHA-256 in lower-case hex. */
export function digest(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)));
}
