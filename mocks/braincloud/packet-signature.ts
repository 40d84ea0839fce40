import { md5 } from '../engine/md5.ts';

/** Returns the X-SIG of a body: the MD5 of its text followed by the app secret, in lower-case hex. */
export function packetSignature(bodyText: string, secret: string): string {
  return md5(bodyText + secret);
}
