/**
 * Stands for a body whose bytes cannot be unzipped. No service can read it either, so that each refuses it in its
 * own words.
 */
export const UNREADABLE_BODY = '\u{FFFD}';

/**
 * The most that is kept of a request body, in bytes after unzipping, unless a host is told otherwise. It is above
 * what the services take, so that they refuse in their own words what is too large.
 */
export const DEFAULT_MAX_BODY_BYTES = 2_097_152;

/** Stands for a body that is longer than the host takes: the services refuse it for its length. */
export function tooLongBody(maxBodyBytes: number): string {
  return ' '.repeat(maxBodyBytes + 1);
}
