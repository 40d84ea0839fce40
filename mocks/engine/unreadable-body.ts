import type { Call } from './call.ts';

/**
 * Placeholder for a body that cannot be decompressed. The services cannot parse it, so each refuses it with its own
 * error.
 */
export const UNREADABLE_BODY = '\u{FFFD}';

/** The supported content codings, by all their names. */
const CODINGS: ReadonlyMap<string, 'gzip' | 'deflate' | 'identity'> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['identity', 'identity'],
  ['', 'identity'],
]);

/** Value of the Accept-Encoding response header (RFC 9110, 12.5.3). */
export const ACCEPTED_CODINGS = 'gzip, deflate, identity';

/** Returns whether a body has an unsupported content coding. */
export function isInUnknownCoding({ bodyText, headers }: Pick<Call, 'bodyText' | 'headers'>): boolean {
  return bodyText === UNREADABLE_BODY && codingOf(headers['content-encoding']) === undefined;
}

/** Returns undefined for an unsupported coding. @param header the `Content-Encoding` header. */
export function codingOf(header = ''): 'gzip' | 'deflate' | 'identity' | undefined {
  return CODINGS.get(header.trim().toLowerCase());
}

/**
 * Default maximum size of a decompressed request body, in bytes. It is above the limits of the services, so that they
 * refuse larger bodies with their own errors.
 */
export const DEFAULT_MAX_BODY_BYTES = 2_097_152;

/** Placeholder for a body over the host's limit, which the services refuse because of its length. */
export function tooLongBody(maxBodyBytes: number): string {
  return ' '.repeat(maxBodyBytes + 1);
}
