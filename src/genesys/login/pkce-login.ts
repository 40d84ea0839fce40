import * as oauth from 'oauth4webapi';
import { Pipeline } from '../../http/pipeline.ts';
import { checkNumber } from '../../runtime/check-option.ts';
import { systemClock } from '../../runtime/clock.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { parseUrl } from '../../runtime/parse-url.ts';
import { loginBaseOf } from '../location.ts';
import { LoginError } from './login-error.ts';
import type { LoginStartOptions, LogoutOptions, PkceLoginOptions } from './login-options.ts';
import { LoginSession } from './login-session.ts';
import { LoginStore, type PendingLogin, type StoredSession } from './login-store.ts';
import { clearAnswer, pageAddress, wholeUrl } from './page-address.ts';
import { challengeOf, TokenEndpoint } from './token-endpoint.ts';
import type { Tokens } from './tokens.ts';

/** A login with OAuth 2 and PKCE. Created by `pkceLogin`. */
export class PkceLogin {
  readonly #options: PkceLoginOptions;
  readonly #base: string;
  readonly #server: oauth.AuthorizationServer;
  readonly #client: oauth.Client;
  readonly #endpoint: TokenEndpoint;
  readonly #store: LoginStore;
  #session: LoginSession | undefined;
  /** The login whose code is being exchanged. */
  #exchanging: PendingLogin | undefined;
  #finishing: Promise<LoginSession | undefined> | undefined;

  /** @internal */
  constructor(options: PkceLoginOptions) {
    const { clientId, redirectUri, clock = systemClock } = options;
    checkRedirectUri(redirectUri);
    this.#options = options;
    this.#base = baseOf(options);
    this.#server = {
      issuer: this.#base,
      authorization_endpoint: `${this.#base}/oauth/authorize`,
      token_endpoint: `${this.#base}/oauth/token`,
    };
    this.#client = { client_id: clientId };
    this.#store = new LoginStore(this.#base, clientId, options.storage);
    this.#endpoint = new TokenEndpoint({
      server: this.#server,
      client: this.#client,
      pipeline: new Pipeline(options),
      clock,
      refreshBeforeMs: checkNumber('refreshBeforeMs', options.refreshBeforeMs ?? 60_000),
    });
  }

  /**
   * Redirects to the login service. The user returns to `redirectUri`, where `finish()` completes the login.
   *
   * @throws ConfigurationError without Web Crypto or storage, or if only one of `org` and `provider` is given
   * @see https://developer.genesys.cloud/authorization/platform-auth/use-pkce
   */
  async start(options: LoginStartOptions = {}): Promise<void> {
    const { state: appState, org, provider, target, loginHint, prompt } = options;
    if ((org === undefined) !== (provider === undefined)) {
      throw new ConfigurationError('start() needs org and provider together. Pass both or neither.');
    }
    const { clientId, redirectUri } = this.#options;
    const pending: PendingLogin = {
      state: oauth.generateRandomState(),
      verifier: oauth.generateRandomCodeVerifier(),
      ...(appState === undefined ? {} : { appState }),
    };
    const fields = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      state: pending.state,
      code_challenge: await challengeOf(pending.verifier),
      code_challenge_method: 'S256',
      org,
      provider,
      target,
      login_hint: loginHint,
      prompt,
    };
    this.#store.write('pending', pending);
    this.#redirect('oauth/authorize', fields);
  }

  /**
   * Completes a login on the page that the user returns to: validates the authorization response, exchanges its
   * code for tokens, and removes the response from the address bar. Call it once per page, before other code
   * reads the URL. Further calls return the same session.
   *
   * @param url the URL with the authorization response, for apps that do not receive it in `location`
   * @returns the session; `undefined` if there is no authorization response and no stored session, so that you
   * should call `start()`
   *
   * @throws LoginError with the `code` of the login service, such as `access_denied`; `state_mismatch` for a
   * login that was not started here
   * @throws ConfigurationError for a relative `url` outside browsers
   * @throws BadRequestError with code `invalid_grant` if the code has expired or was used; AuthenticationError
   * for an unknown client; otherwise like any call
   */
  finish(url?: string): Promise<LoginSession | undefined> {
    if (this.#session && !this.#session.isOver) return Promise.resolve(this.#session);
    this.#finishing ??= this.#finish(url).finally(() => {
      this.#finishing = undefined;
    });
    return this.#finishing;
  }

  /**
   * Ends the session and redirects to the logout page of the service, and from there to `redirectUri`. Later
   * calls with the session's token reject with a LoginError.
   */
  logout({ redirectUri = this.#options.redirectUri }: LogoutOptions = {}): void {
    this.#session?.end();
    this.#exchanging = undefined;
    this.#store.forget('session');
    this.#store.forget('pending');
    this.#redirect('logout', { client_id: this.#options.clientId, redirect_uri: redirectUri });
  }

  async #finish(url: string | undefined): Promise<LoginSession | undefined> {
    const { searchParams: answer } = wholeUrl('The argument of finish()', url ?? pageAddress());
    const pending = this.#store.read('pending');
    const isAnswer = answer.has('code') || answer.has('error');
    // A `code` parameter without `state` may belong to the app, unless a login is pending.
    if (!isAnswer || (!pending && !answer.has('state'))) return this.#remembered();
    const checked = this.#check(answer, pending, url === undefined);
    this.#exchanging = checked.pending;
    const tokens = await this.#endpoint.exchange(
      checked.answer,
      this.#options.redirectUri,
      checked.pending.verifier,
    );
    if (this.#exchanging !== checked.pending) {
      throw new LoginError(
        'login_required',
        'The user logged out during the login. Log in again with login.start().',
      );
    }
    return this.#begin({ login: checked.pending.state, tokens, appState: checked.pending.appState });
  }

  /** Validates the response and its state, which prevents login CSRF. */
  #check(
    answer: URLSearchParams,
    pending: PendingLogin | undefined,
    isHere: boolean,
  ): { answer: URLSearchParams; pending: PendingLogin } {
    if (isHere) clearAnswer();
    if (!pending || answer.get('state') !== pending.state) {
      throw new LoginError(
        'state_mismatch',
        'The authorization response does not belong to a login started here. Start one with login.start().',
      );
    }
    this.#store.forget('pending');
    try {
      const checked = oauth.validateAuthResponse(this.#server, this.#client, answer, pending.state);
      if (answer.getAll('code').length === 1) return { answer: checked, pending };
    } catch (cause) {
      throw refusal(cause, this.#base);
    }
    throw refusal(undefined, this.#base);
  }

  #remembered(): LoginSession | undefined {
    const { remember, clock = systemClock } = this.#options;
    const stored = remember ? this.#store.read('session') : undefined;
    if (!stored) return undefined;
    const { refreshToken, expiresAt = Number.POSITIVE_INFINITY } = stored.tokens;
    return refreshToken === undefined && expiresAt <= clock.now() ? undefined : this.#begin(stored);
  }

  #begin({ login, tokens, appState }: StoredSession): LoginSession {
    const store = this.#store;
    const { remember, clock = systemClock } = this.#options;
    const keep = (tokens: Tokens | undefined) => {
      if (!remember) return;
      store.forget('session');
      try {
        if (tokens) store.write('session', { login, tokens, appState });
      } catch {
        // If the storage is full, keep this session: its code cannot be exchanged again.
      }
    };
    const remembered = () => {
      const stored = remember ? store.read('session') : undefined;
      return stored?.login === login ? stored?.tokens : undefined;
    };
    keep(tokens);
    this.#session = new LoginSession({
      tokens,
      state: appState,
      refresh: (refreshToken) => this.#endpoint.refresh(refreshToken),
      clock,
      // Do not overwrite a session that another tab removed or replaced.
      onChange: (tokens) => remembered() && keep(tokens),
      remembered,
      exclusively: (work) => store.exclusively(work),
    });
    return this.#session;
  }

  #redirect(path: string, fields: Readonly<Record<string, string | undefined>>): void {
    const url = new URL(`${this.#base}/${path}`);
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    const { navigate = (href: string) => globalThis.location.assign(href) } = this.#options;
    navigate(url.href);
  }
}

/**
 * Logs users in to Genesys Cloud from a browser with OAuth 2 and PKCE, which needs no secret and no server.
 * Does nothing until `start` or `finish` is called.
 *
 * @throws ConfigurationError when an option is invalid
 * @see https://developer.genesys.cloud/authorization/platform-auth/use-pkce
 *
 * @example
 * const login = pkceLogin({ clientId: '…', redirectUri: `${location.origin}/`, region: 'mypurecloud.ie' });
 * const session = await login.finish();
 * if (!session) await login.start();
 * else {
 *   const presence = new PresenceApi({ region: 'mypurecloud.ie', accessToken: session.accessToken });
 *   const me = await presence.getUsersMe({ expand: ['presence'] });
 * }
 */
export function pkceLogin(options: PkceLoginOptions): PkceLogin {
  return new PkceLogin(options);
}

function baseOf(options: PkceLoginOptions): string {
  const { href } = wholeUrl('loginUrl', loginBaseOf(options));
  return href.replace(/\/$/, '');
}

/** Checks the URI without normalizing it, because the service compares it literally. */
function checkRedirectUri(redirectUri: string): void {
  if (parseUrl(redirectUri) && !redirectUri.includes('#')) return;
  throw new ConfigurationError(
    `redirectUri "${redirectUri}" is not valid. Pass an absolute URL without a fragment.`,
  );
}

/** Creates the error for a failed login, with the error of the service but without the request. */
function refusal(cause: unknown, base: string): LoginError {
  if (!(cause instanceof oauth.AuthorizationResponseError)) {
    return new LoginError(
      'invalid_response',
      `${base}/oauth/authorize returned a malformed authorization response. Restart the login.`,
    );
  }
  const { error, error_description: description } = cause;
  const why = description === undefined ? error : `${error}: ${description}`;
  const next =
    error === 'access_denied'
      ? 'Offer to log in again with login.start().'
      : "Check the OAuth client's grant type and redirect URIs.";
  return new LoginError(error, `The login at ${base}/oauth/authorize was refused (${why}). ${next}`);
}
