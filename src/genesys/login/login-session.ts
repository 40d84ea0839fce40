import type { AccessTokenContext } from '../../http/access-token.ts';
import { ApiError } from '../../http/errors.ts';
import type { Clock } from '../../runtime/clock.ts';
import { LoginError } from './login-error.ts';
import type { Tokens } from './tokens.ts';

const OVER = 'The session has ended';

interface LoginSessionInit {
  readonly tokens: Tokens;
  readonly state: string | undefined;
  /** Gets the tokens that a refresh token brings. */
  readonly refresh: (refreshToken: string) => Promise<Tokens>;
  readonly clock: Clock;
  /** Told of each new set of tokens, and of the end. */
  readonly onChange: (tokens: Tokens | undefined) => void;
  /** The tokens that this login has by now, as far as they are remembered: another tab may have renewed them. */
  readonly remembered: () => Tokens | undefined;
  /** Does something while no other tab does. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** A person who is logged in. */
export class LoginSession {
  /** What `start({ state })` was given. */
  readonly state: string | undefined;
  /**
   * The access token of this session, for the option `accessToken` of a client: `new PresenceApi({ accessToken:
   * session.accessToken })`. It is kept until shortly before its end and then replaced by the refresh token, with
   * one request however many calls wait for it; so is a token that the service has refused.
   *
   * It rejects with LoginError `login_required` when there is no way to another token, and with the errors of any
   * call when the login service cannot be asked and the token at hand is no good any more.
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

  /** Whether the session has ended: by `logout()`, or because the service gives it no more tokens. */
  get isOver(): boolean {
    return this.#tokens === undefined;
  }

  /**
   * When the access token ends, in milliseconds since the Unix epoch; `undefined` when the service has not told,
   * or the session is over.
   */
  get expiresAt(): number | undefined {
    return this.#tokens?.expiresAt;
  }

  /** Forgets the tokens. @internal */
  end(): void {
    if (this.isOver) return;
    this.#tokens = undefined;
    this.#init.onChange(undefined);
  }

  async #current(rejectedToken: string | undefined): Promise<string> {
    const tokens = this.#tokens;
    if (!tokens) throw loginRequired(OVER);
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

  /** One refresh at a time: a second one would use up what the first one brings. */
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
      // Not those that another tab has just got.
      if (known.accessToken === rejectedToken || !this.#isBefore(known.refreshAt)) {
        tokens = await this.#init.refresh(refreshToken);
      }
    } catch (error) {
      // Somebody may have logged out meanwhile.
      if (this.isOver) throw loginRequired(OVER, error);
      if (!(error instanceof ApiError && error.code === 'invalid_grant')) throw error;
      const remembered = this.#init.remembered();
      if (!remembered || remembered.refreshToken === refreshToken) {
        this.end();
        throw loginRequired('The refresh token was refused', error);
      }
      tokens = remembered;
    }
    if (this.isOver) throw loginRequired(OVER);
    this.#tokens = tokens;
    this.#init.onChange(tokens);
    return tokens;
  }
}

function loginRequired(what: string, cause?: unknown): LoginError {
  return new LoginError('login_required', `${what}. Log in again with login.start().`, cause);
}
