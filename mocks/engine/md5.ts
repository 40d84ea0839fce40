import { md5 as digest } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

interface NodeCrypto {
  hash?(algorithm: 'md5', text: string): string;
}

let nodeCrypto: NodeCrypto | undefined;

/**
 * The MD5 of a text in UTF-8, in lower-case hex. Node's own, where there is one, is ten times as fast as JavaScript's,
 * which doubles the time that the mock takes for a bundle of three servops.
 */
export function md5(text: string): string {
  // Pages have no `process`, or one that has no built-in modules.
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): NodeCrypto | undefined } };
  nodeCrypto ??= process?.getBuiltinModule?.('node:crypto') ?? {};
  return nodeCrypto.hash?.('md5', text) ?? bytesToHex(digest(utf8ToBytes(text)));
}
