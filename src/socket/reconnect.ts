import { checkNumber } from '../runtime/check-option.ts';

/** How a socket that broke comes back. */
export interface ReconnectOptions {
  /** How many tries in a row may fail before the socket is closed for good. @default Infinity */
  maxAttempts?: number | undefined;
  /**
   * Milliseconds of the first wait at most. Waits are drawn at random between 0 and this, doubled with each
   * further try ("full jitter"), so that many clients do not come back together.
   *
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * The longest wait drawn, in milliseconds. A connection that has lasted this long has been a good one: the
   * waits after it begin anew.
   *
   * @default 30_000
   */
  maxDelayMs?: number | undefined;
}

/** Reconnect options with every default filled in. */
export type ReconnectPolicy = {
  readonly [Name in keyof ReconnectOptions]-?: NonNullable<ReconnectOptions[Name]>;
};

/**
 * Fills in the defaults; `false` is no second try.
 *
 * @throws ConfigurationError when a number makes no sense
 */
export function resolveReconnect(options: ReconnectOptions | false = {}): ReconnectPolicy {
  const {
    maxAttempts = Number.POSITIVE_INFINITY,
    baseDelayMs = 500,
    maxDelayMs = 30_000,
  } = options || { maxAttempts: 0 };
  const policy = { maxAttempts, baseDelayMs, maxDelayMs };
  for (const [name, value] of Object.entries(policy)) checkNumber(`reconnect.${name}`, value);
  return policy;
}
