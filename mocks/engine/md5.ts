import { md5 as digest } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

interface NodeCrypto {
  hash?(algorithm: 'md5', text: string): string;
}

let nodeCrypto: NodeCrypto | undefined;

/**
 * Returns the MD5 of a string in UTF-8, in lower-case hex. Uses Node's implementation if available, because it is five
 * to eight times as fast. The JavaScript one doubles the time of a packet of three servops in process.
 */
export function md5(text: string): string {
  // Pages have no `process`, or one that has no built-in modules.
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): NodeCrypto | undefined } };
  nodeCrypto ??= process?.getBuiltinModule?.('node:crypto') ?? {};
  return nodeCrypto.hash?.('md5', text) ?? bytesToHex(digest(utf8ToBytes(text)));
}
