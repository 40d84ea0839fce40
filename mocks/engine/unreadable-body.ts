import type { Call } from './call.ts';

/**
 * Stands for a body whose bytes cannot be unzipped. No service can read it either, so that each refuses it in its
 * own words.
 */
export const UNREADABLE_BODY = '\u{FFFD}';

/** The content codings that every host reads, by all their names. */
const CODINGS: ReadonlyMap<string, 'gzip' | 'deflate' | 'identity'> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['identity', 'identity'],
  ['', 'identity'],
]);

/** Tells a caller what it may send (RFC 9110, 12.5.3). */
export const ACCEPTED_CODINGS = 'gzip, deflate, identity';

/** Whether a body is unreadable for its content coding alone, however whole it came. */
export function isInUnknownCoding({ bodyText, headers }: Pick<Call, 'bodyText' | 'headers'>): boolean {
  return bodyText === UNREADABLE_BODY && codingOf(headers['content-encoding']) === undefined;
}

/** @param header `Content-Encoding`; undefined is returned for one that nobody here reads. */
export function codingOf(header = ''): 'gzip' | 'deflate' | 'identity' | undefined {
  return CODINGS.get(header.trim().toLowerCase());
}

/**
 * The most that is kept of a request body, in bytes after unzipping, unless a host is told otherwise. It is above
 * what the services take, so that they refuse in their own words what is too large.
 */
export const DEFAULT_MAX_BODY_BYTES = 2_097_152;

/** Stands for a body that is longer than the host takes: the services refuse it for its length. */
export function tooLongBody(maxBodyBytes: number): string {
  return ' '.repeat(maxBodyBytes + 1);
}
