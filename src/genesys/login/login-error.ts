import { PresenceError } from '../../runtime/errors.ts';

/**
 * Why there is no session:
 *
 * - `login_required`: the session has ended, because its tokens expired or were rejected, or by a logout
 * - `state_mismatch`: the authorization response belongs to a login that was not started here
 * - `invalid_response`: the authorization response is malformed
 * - `access_denied` and other OAuth 2 error codes: returned by the login service
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
 * The user has no session, or the session has ended. Usually the fix is to call `login.start()`. The error
 * contains no authorization code or token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
 */
export class LoginError extends PresenceError {
  static override readonly name = 'LoginError';
  declare readonly name: 'LoginError';
  /** The machine-readable reason. */
  readonly code: LoginErrorCode;

  /** @internal */
  constructor(code: LoginErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
