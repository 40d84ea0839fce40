import { checkNumber } from '../runtime/check-option.ts';

/** How a lost connection is re-established. */
export interface ReconnectOptions {
  /** Maximum number of consecutive failed attempts; one more closes the connection. @default Infinity */
  maxAttempts?: number | undefined;
  /**
   * Maximum delay before the first attempt, in milliseconds. Each delay is random between 0 and a maximum that
   * doubles with each attempt ("full jitter"), so that clients do not reconnect in unison.
   *
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * Maximum delay, in milliseconds. After a connection that lasted at least this long, the delays start over at
   * `baseDelayMs`.
   *
   * @default 30_000
   */
  maxDelayMs?: number | undefined;
}

/** Reconnect options with all defaults applied. */
export type ReconnectPolicy = {
  readonly [Name in keyof ReconnectOptions]-?: NonNullable<ReconnectOptions[Name]>;
};

/**
 * Applies the defaults. `false` means never to reconnect.
 *
 * @throws ConfigurationError when a number is invalid
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
