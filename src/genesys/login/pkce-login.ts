import * as oauth from 'oauth4webapi';
import { Pipeline } from '../../http/pipeline.ts';
import { checkNumber } from '../../runtime/check-option.ts';
import { systemClock } from '../../runtime/clock.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { parseUrl } from '../../runtime/parse-url.ts';
import { loginBaseOf } from '../location.ts';
import { LoginError } from './login-error.ts';
import { LoginMemory, type PendingLogin, type StoredSession } from './login-memory.ts';
import type { LoginStartOptions, LogoutOptions, PkceLoginOptions } from './login-options.ts';
import { LoginSession } from './login-session.ts';
import { clearAnswer, pageAddress, wholeUrl } from './page-address.ts';
import { challengeOf, TokenEndpoint } from './token-endpoint.ts';
import type { Tokens } from './tokens.ts';

/** The login of people by OAuth 2 with PKCE. Made by `pkceLogin`. */
export class PkceLogin {
  readonly #options: PkceLoginOptions;
  readonly #base: string;
  readonly #server: oauth.AuthorizationServer;
  readonly #client: oauth.Client;
  readonly #endpoint: TokenEndpoint;
  readonly #memory: LoginMemory;
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
    this.#memory = new LoginMemory(this.#base, clientId, options.storage);
    this.#endpoint = new TokenEndpoint({
      server: this.#server,
      client: this.#client,
      pipeline: new Pipeline(options),
      clock,
      refreshBeforeMs: checkNumber('refreshBeforeMs', options.refreshBeforeMs ?? 60_000),
    });
  }

  /**
   * Leads the browser to the login service. The person comes back to `redirectUri`, where `finish()` goes on.
   *
   * @throws ConfigurationError where there is no Web Crypto or no storage, and when `org` and `provider` are not given
   * together
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
    this.#memory.write('pending', pending);
    this.#redirect('oauth/authorize', fields);
  }

  /**
   * Ends a login on the page that the person comes back to: checks that the answer belongs to a login begun here,
   * exchanges its code for tokens, and takes the answer out of the address bar. To be called once a page, before
   * anything else reads the address; called again it gives the same session.
   *
   * @param url where the answer is, for apps that are told by other means than `location`
   * @returns the session; `undefined` where the URL holds no answer and no session is remembered, so that it is
   * time for `start()`
   *
   * @throws LoginError with the `code` of the login service, such as `access_denied`; `state_mismatch` for an
   * answer to a login that was not begun here
   * @throws ConfigurationError for a `url` that is a path where there is no page
   * @throws BadRequestError with code `invalid_grant` when the code has expired or was used; AuthenticationError
   * for a client that the service does not know; NetworkError and the errors of any call
   */
  finish(url?: string): Promise<LoginSession | undefined> {
    if (this.#session && !this.#session.isOver) return Promise.resolve(this.#session);
    this.#finishing ??= this.#finish(url).finally(() => {
      this.#finishing = undefined;
    });
    return this.#finishing;
  }

  /**
   * Ends the session here and leads the browser to the service's logout, and from there to `redirectUri`. Calls
   * that ask the session for a token afterwards get a LoginError.
   */
  logout({ redirectUri = this.#options.redirectUri }: LogoutOptions = {}): void {
    this.#session?.end();
    this.#exchanging = undefined;
    this.#memory.forget('session');
    this.#memory.forget('pending');
    this.#redirect('logout', { client_id: this.#options.clientId, redirect_uri: redirectUri });
  }

  async #finish(url: string | undefined): Promise<LoginSession | undefined> {
    const { searchParams: answer } = wholeUrl('The argument of finish()', url ?? pageAddress());
    const pending = this.#memory.read('pending');
    const isAnswer = answer.has('code') || answer.has('error');
    // A code without a state may be of the app's own; here it is an answer only to somebody who waits for one.
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

  /** Whoever sends a person here with an answer of their own must not get them logged in. */
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
    this.#memory.forget('pending');
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
    const stored = remember ? this.#memory.read('session') : undefined;
    if (!stored) return undefined;
    const { refreshToken, expiresAt = Number.POSITIVE_INFINITY } = stored.tokens;
    return refreshToken === undefined && expiresAt <= clock.now() ? undefined : this.#begin(stored);
  }

  #begin({ login, tokens, appState }: StoredSession): LoginSession {
    const memory = this.#memory;
    const { remember, clock = systemClock } = this.#options;
    const keep = (tokens: Tokens | undefined) => {
      if (!remember) return;
      memory.forget('session');
      try {
        if (tokens) memory.write('session', { login, tokens, appState });
      } catch {
        // The code is spent: a storage that is full may cost the next page its session, but not this one.
      }
    };
    const remembered = () => {
      const stored = remember ? memory.read('session') : undefined;
      return stored?.login === login ? stored?.tokens : undefined;
    };
    keep(tokens);
    this.#session = new LoginSession({
      tokens,
      state: appState,
      refresh: (refreshToken) => this.#endpoint.refresh(refreshToken),
      clock,
      // What another tab has forgotten, or put there of another person, is left as it is.
      onChange: (tokens) => remembered() && keep(tokens),
      remembered,
      exclusively: (work) => memory.exclusively(work),
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
 * Logs people in with Genesys Cloud in a page, by OAuth 2 with PKCE: no secret, no server of one's own. Nothing
 * happens until `start` or `finish` is called.
 *
 * @throws ConfigurationError when an option makes no sense
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

/** The service compares it to the letter, so nothing is made of it. */
function checkRedirectUri(redirectUri: string): void {
  if (parseUrl(redirectUri) && !redirectUri.includes('#')) return;
  throw new ConfigurationError(
    `redirectUri "${redirectUri}" is not valid. Pass an absolute URL without a fragment.`,
  );
}

/** What the service says of the login; its words, but not what was sent. */
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
