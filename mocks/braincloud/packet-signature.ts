import { md5 } from '../engine/md5.ts';

/** X-SIG of a body: MD5 of its text followed by the app's secret, in lower-case hex. */
export function packetSignature(bodyText: string, secret: string): string {
  return md5(bodyText + secret);
}
