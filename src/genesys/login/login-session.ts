import type { AccessTokenContext } from '../../http/access-token.ts';
import { ApiError } from '../../http/errors.ts';
import type { Clock } from '../../runtime/clock.ts';
import { LoginError } from './login-error.ts';
import type { Tokens } from './tokens.ts';

const ENDED = 'The session has ended';

interface LoginSessionInit {
  readonly tokens: Tokens;
  readonly state: string | undefined;
  readonly refresh: (refreshToken: string) => Promise<Tokens>;
  readonly clock: Clock;
  /** Called with new tokens, and with `undefined` at the end of the session. */
  readonly onChange: (tokens: Tokens | undefined) => void;
  /** Returns the stored tokens of this login, if any; another tab may have refreshed them. */
  readonly remembered: () => Tokens | undefined;
  /** Runs `work` while no other tab does. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The session of a logged-in user. */
export class LoginSession {
  /** The `state` passed to `start()`. */
  readonly state: string | undefined;
  /**
   * Returns the access token, for the `accessToken` option of a client: `new PresenceApi({ accessToken:
   * session.accessToken })`. The token is refreshed shortly before its expiry and when the service rejects it;
   * concurrent calls share one refresh.
   *
   * Rejects with LoginError `login_required` if the token cannot be refreshed, and like any call if the login
   * service fails and the current token is no longer valid.
   */
  readonly accessToken: (context?: AccessTokenContext) => Promise<string>;
  readonly #init: LoginSessionInit;
  #tokens: Tokens | undefined;
  #refreshing: Promise<Tokens> | undefined;

  /** @internal */
  constructor(init: LoginSessionInit) {
    this.#init = init;
    this.#tokens = init.tokens;
    this.state = init.state;
    this.accessToken = ({ rejectedToken } = {}) => this.#current(rejectedToken);
  }

  /** Whether the session has ended, by `logout()` or because its token cannot be refreshed. */
  get isOver(): boolean {
    return this.#tokens === undefined;
  }

  /**
   * When the access token expires, in milliseconds since the Unix epoch; `undefined` if unknown or if the
   * session has ended.
   */
  get expiresAt(): number | undefined {
    return this.#tokens?.expiresAt;
  }

  /** Ends the session and discards its tokens. @internal */
  end(): void {
    if (this.isOver) return;
    this.#tokens = undefined;
    this.#init.onChange(undefined);
  }

  async #current(rejectedToken: string | undefined): Promise<string> {
    const tokens = this.#tokens;
    if (!tokens) throw loginRequired(ENDED);
    const isRefused = rejectedToken === tokens.accessToken;
    if (!isRefused && this.#isBefore(tokens.refreshAt)) return tokens.accessToken;
    const isStillGood = () => !isRefused && this.#isBefore(tokens.expiresAt);
    if (tokens.refreshToken === undefined) {
      if (isStillGood()) return tokens.accessToken;
      this.end();
      throw loginRequired(
        `The access token ${isRefused ? 'was refused' : 'has expired'} and cannot be refreshed`,
      );
    }
    try {
      return (await this.#renewed(tokens, rejectedToken)).accessToken;
    } catch (error) {
      if (!(error instanceof LoginError) && isStillGood()) return tokens.accessToken;
      throw error;
    }
  }

  #isBefore(moment: number | undefined): boolean {
    return moment === undefined || this.#init.clock.now() < moment;
  }

  /** Refreshes one at a time, because a refresh token may be valid only once. */
  #renewed(tokens: Tokens, rejectedToken: string | undefined): Promise<Tokens> {
    this.#refreshing ??= this.#init
      .exclusively(() => this.#refresh(this.#init.remembered() ?? tokens, rejectedToken))
      .finally(() => {
        this.#refreshing = undefined;
      });
    return this.#refreshing;
  }

  async #refresh(known: Tokens, rejectedToken: string | undefined): Promise<Tokens> {
    const { refreshToken = '' } = known;
    let tokens = known;
    try {
      // Skip the request if another tab has just refreshed them.
      if (known.accessToken === rejectedToken || !this.#isBefore(known.refreshAt)) {
        tokens = await this.#init.refresh(refreshToken);
      }
    } catch (error) {
      // The user may have logged out in the meantime.
      if (this.isOver) throw loginRequired(ENDED, error);
      if (!(error instanceof ApiError && error.code === 'invalid_grant')) throw error;
      const remembered = this.#init.remembered();
      if (!remembered || remembered.refreshToken === refreshToken) {
        this.end();
        throw loginRequired('The refresh token was refused', error);
      }
      tokens = remembered;
    }
    if (this.isOver) throw loginRequired(ENDED);
    this.#tokens = tokens;
    this.#init.onChange(tokens);
    return tokens;
  }
}

function loginRequired(what: string, cause?: unknown): LoginError {
  return new LoginError('login_required', `${what}. Log in again with login.start().`, cause);
}
