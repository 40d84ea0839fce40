import { md5 as digest } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The MD5 of a text in lower-case hex. */
export type Md5 = (text: string) => string;

/** Runs wherever JavaScript does; a host may have a faster one. */
export const md5: Md5 = (text) => bytesToHex(digest(utf8ToBytes(text)));
