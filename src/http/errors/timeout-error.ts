import { PresenceError } from './presence-error.ts';

/** Which limit was reached, and where. */
export interface TimeoutErrorInit {
  method: string;
  url: string;
  /** The limit, in milliseconds. */
  timeoutMs: number;
  /** The option that set the limit. */
  limit: 'timeoutMs' | 'totalTimeoutMs';
}

/** The time for one try (`timeoutMs`) or for the whole call (`totalTimeoutMs`) was up. */
export class TimeoutError extends PresenceError {
  readonly method: string;
  readonly url: string;
  /** The limit that was reached, in milliseconds. */
  readonly timeoutMs: number;
  /** The option that set it: `timeoutMs` is one try's, `totalTimeoutMs` the whole call's. */
  readonly limit: 'timeoutMs' | 'totalTimeoutMs';

  constructor({ method, url, timeoutMs, limit }: TimeoutErrorInit) {
    super(
      `${method} ${url} was not answered within ${timeoutMs} ms. ` +
        `It may have been carried out all the same. Raise \`${limit}\` if need be.`,
    );
    this.method = method;
    this.url = url;
    this.timeoutMs = timeoutMs;
    this.limit = limit;
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}
