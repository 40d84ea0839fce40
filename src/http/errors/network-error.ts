import { PresenceError } from './presence-error.ts';

/** Where a call that got no answer was going. */
export interface NetworkErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with anything secret in it replaced. */
  url: string;
  /** How many times the request was tried. */
  attempts: number;
  /** The platform's own error. */
  cause: unknown;
}

/**
 * No answer came, or it broke off: no name resolved, no connection, a reset, a body cut short, CORS in a
 * page.
 */
export class NetworkError extends PresenceError {
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with anything secret in it replaced. */
  declare readonly url: string;
  /** How many times the request was tried. */
  declare readonly attempts: number;

  constructor(init: NetworkErrorInit) {
    const { method, url, attempts, cause } = init;
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    super(
      `${method} ${url} got no whole answer${tries}: ${describe(cause)}. ` +
        'Check the network, the address and, in a page, CORS.',
      init,
    );
  }

  override get name(): 'NetworkError' {
    return 'NetworkError';
  }
}

/** Node says "fetch failed" and hides the reason one level down, sometimes in a code alone. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ('code' in cause && String(cause.code)) || error.message;
}
