import type { Md5 } from '../../engine/md5.ts';

let crypto: typeof import('node:crypto') | undefined;

/** Node's own, which is loaded with the first packet that is signed. */
export const md5: Md5 = (text) => {
  crypto ??= process.getBuiltinModule('node:crypto');
  return crypto.hash('md5', text);
};
