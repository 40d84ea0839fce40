import { PresenceError } from '../../runtime/errors.ts';

/**
 * Why there is no session.
 *
 * - `login_required`: the session is over, because its tokens have expired, were refused or given up
 * - `state_mismatch`: the page was opened with the answer to a login that it did not begin
 * - `invalid_response`: what the login service has answered is no answer to a login
 * - `access_denied` and others of OAuth 2: the login service says so
 */
export type LoginErrorCode =
  | 'login_required'
  | 'state_mismatch'
  | 'invalid_response'
  | 'access_denied'
  | 'invalid_request'
  | 'unauthorized_client'
  | 'unsupported_response_type'
  | 'invalid_scope'
  | 'server_error'
  | 'temporarily_unavailable'
  | (string & {});

/**
 * A person has no session with the service, or not any more: in most cases the thing to do is to call
 * `login.start()`. It holds no code and no token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export class LoginError extends PresenceError {
  static override readonly name = 'LoginError';
  declare readonly name: 'LoginError';
  /** Why, for programs. */
  readonly code: LoginErrorCode;

  /** @internal */
  constructor(code: LoginErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
