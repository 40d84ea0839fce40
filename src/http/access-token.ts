import { ConfigurationError } from '../runtime/errors.ts';
import { parseUrl } from '../runtime/parse-url.ts';

/** What an access token function is told. */
export interface AccessTokenContext {
  /**
   * The token that the service has just refused with 401. A function that caches must not answer with this
   * one again: when it does, the 401 is final. Absent when a call simply needs a token.
   */
  readonly rejectedToken?: string;
}

/**
 * Gives the token for a call. It is asked before every try, so it should cache; calls at the same time share
 * one answer.
 */
export type AccessTokenFunction = (context: AccessTokenContext) => string | Promise<string>;

/** A bearer token, or a function that gives one. */
export type AccessToken = string | AccessTokenFunction;

/** Asks for tokens: once for calls at the same time, once for all calls that had the same token refused. */
export class AccessTokenSource {
  readonly #origin: string | undefined;
  readonly #fixed: string | undefined;
  readonly #give: AccessTokenFunction | undefined;
  #asking: Promise<string> | undefined;
  #renewal: { rejectedToken: string; token: Promise<string> } | undefined;

  /** @param baseUrl where the tokens may be sent, and to no other origin */
  constructor(accessToken: AccessToken, baseUrl: string) {
    this.#origin = originOf(baseUrl);
    if (typeof accessToken === 'function') this.#give = accessToken;
    else this.#fixed = checkToken(accessToken);
  }

  /** Whether the tokens may be sent to a URL. */
  belongsTo(url: string): boolean {
    return url.startsWith(`${this.#origin}/`) || originOf(url) === this.#origin;
  }

  /** The token for a new try. */
  current(): string | Promise<string> {
    if (this.#fixed) return this.#fixed;
    this.#asking ??= this.#ask({})
      // A function may go on handing out a token that it has been told is refused.
      .then((token) => (token === this.#renewal?.rejectedToken ? this.#renewal.token : token))
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }

  /** A token in place of the refused one; `undefined` when there is no other. */
  async renew(rejectedToken: string): Promise<string | undefined> {
    if (!this.#give) return undefined;
    if (this.#renewal?.rejectedToken !== rejectedToken) {
      const renewal = { rejectedToken, token: this.#ask({ rejectedToken }) };
      this.#renewal = renewal;
      const forget = () => {
        if (this.#renewal === renewal) this.#renewal = undefined;
      };
      // Calls that were under way with the old token may be refused later, so a good renewal is kept.
      renewal.token.then((token) => token === rejectedToken && forget(), forget);
    }
    const token = await this.#renewal.token;
    return token === rejectedToken ? undefined : token;
  }

  async #ask(context: AccessTokenContext): Promise<string> {
    return checkToken(await this.#give?.(context));
  }
}

/** A platform that is given a token it cannot send quotes the token in its error; this does not. */
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  const found = typeof token === 'string' ? 'empty or not visible ASCII' : typeof token;
  throw new ConfigurationError(`accessToken has to be or give a token without "Bearer "; it is ${found}.`);
}

/** As the platform's `fetch` will read the URL. Not `URL.origin`, which is `null` for the schemes of some apps. */
function originOf(url: string): string | undefined {
  const page = globalThis.location?.href;
  const parsed = parseUrl(url, page);
  return parsed && `${parsed.protocol}//${parsed.host}`;
}
