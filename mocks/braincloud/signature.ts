import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** X-SIG of a body: MD5 of its text followed by the app's secret, in lower-case hex. */
export function signatureOf(bodyText: string, secret: string): string {
  return bytesToHex(md5(utf8ToBytes(bodyText + secret)));
}
