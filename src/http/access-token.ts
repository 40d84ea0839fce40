import { ConfigurationError } from '../runtime/errors.ts';
import { parseUrl } from '../runtime/parse-url.ts';

/** The argument of an access token function. */
export interface AccessTokenContext {
  /**
   * The token that the service just rejected with 401. A function that caches tokens must not return it again,
   * or the call fails with the 401. Absent if no token was rejected.
   */
  readonly rejectedToken?: string;
}

/**
 * Returns the token for a call. Called before every attempt, so it should cache; concurrent calls share one
 * invocation.
 */
export type AccessTokenFunction = (context: AccessTokenContext) => string | Promise<string>;

/** A bearer token, or a function that returns one. */
export type AccessToken = string | AccessTokenFunction;

/** Supplies tokens. Concurrent calls share one request for a token, and so do calls whose token was rejected. */
export class AccessTokenSource {
  readonly #origin: string | undefined;
  readonly #fixed: string | undefined;
  readonly #getToken: AccessTokenFunction | undefined;
  #pending: Promise<string> | undefined;
  #renewal: { rejectedToken: string; token: Promise<string> } | undefined;

  /** @param baseUrl tokens are sent only to the origin of this URL */
  constructor(accessToken: AccessToken, baseUrl: string) {
    this.#origin = originOf(baseUrl);
    if (typeof accessToken === 'function') this.#getToken = accessToken;
    else this.#fixed = checkToken(accessToken);
  }

  /** Returns whether tokens may be sent to a URL. */
  belongsTo(url: string): boolean {
    return url.startsWith(`${this.#origin}/`) || originOf(url) === this.#origin;
  }

  /** Returns the token for an attempt. */
  current(): string | Promise<string> {
    if (this.#fixed) return this.#fixed;
    this.#pending ??= this.#request({})
      // The function may still return a token that was rejected.
      .then((token) => (token === this.#renewal?.rejectedToken ? this.#renewal.token : token))
      .finally(() => {
        this.#pending = undefined;
      });
    return this.#pending;
  }

  /** Replaces a rejected token; resolves to `undefined` if there is no other. */
  async renew(rejectedToken: string): Promise<string | undefined> {
    if (!this.#getToken) return undefined;
    if (this.#renewal?.rejectedToken !== rejectedToken) {
      const renewal = { rejectedToken, token: this.#request({ rejectedToken }) };
      this.#renewal = renewal;
      const forget = () => {
        if (this.#renewal === renewal) this.#renewal = undefined;
      };
      // Keep a successful renewal: pending calls with the old token may be rejected later.
      renewal.token.then((token) => token === rejectedToken && forget(), forget);
    }
    const token = await this.#renewal.token;
    return token === rejectedToken ? undefined : token;
  }

  async #request(context: AccessTokenContext): Promise<string> {
    return checkToken(await this.#getToken?.(context));
  }
}

/** Checks the token here, because a platform's own error would quote a token that it cannot send. */
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  const found = typeof token === 'string' ? 'an empty string or one with invalid characters' : typeof token;
  throw new ConfigurationError(`accessToken must be or return a token without "Bearer ", not ${found}.`);
}

/** Resolves the URL as `fetch` does. `URL.origin` is `null` for the custom schemes of some apps. */
function originOf(url: string): string | undefined {
  const page = globalThis.location?.href;
  const parsed = parseUrl(url, page);
  return parsed && `${parsed.protocol}//${parsed.host}`;
}
