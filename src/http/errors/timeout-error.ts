import { PresenceError } from './presence-error.ts';

/** Which limit was reached, and where. */
export interface TimeoutErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with anything secret in it replaced. */
  url: string;
  /** The limit, in milliseconds. */
  timeoutMs: number;
  /** The option that set the limit. */
  limit: 'timeoutMs' | 'totalTimeoutMs';
}

/** The time for one try (`timeoutMs`) or for the whole call (`totalTimeoutMs`) was up. */
export class TimeoutError extends PresenceError {
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with anything secret in it replaced. */
  declare readonly url: string;
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;
  /** The option that set it: `timeoutMs` is one try's, `totalTimeoutMs` the whole call's. */
  declare readonly limit: 'timeoutMs' | 'totalTimeoutMs';

  constructor(init: TimeoutErrorInit) {
    const { method, url, timeoutMs, limit } = init;
    super(
      `${method} ${url} was not answered within ${timeoutMs} ms. ` +
        `It may have been carried out all the same. Raise \`${limit}\` if need be.`,
      init,
    );
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}
