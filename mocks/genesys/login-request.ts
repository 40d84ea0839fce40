import type { Call } from '../engine/call.ts';
import type { Grant, OAuthClient } from './oauth-client.ts';
import type { OperationCall } from './operation-types.ts';

export type AuthorizeQuery = OperationCall<'getAuthorize'>['query'];

/** Error of an authorization request (RFC 6749, 4.1.2.1). */
export interface AuthorizeError {
  readonly error: 'access_denied' | 'invalid_request' | 'unauthorized_client' | 'unsupported_response_type';
  readonly error_description: string;
}

/** Query parameters of a login that the journal shows. The others can contain secrets. */
const SHOWN = new Set([
  'client_id',
  'code_challenge_method',
  'mock_deny',
  'mock_user',
  'prompt',
  'response_type',
]);
/** Matches any method and unknown operations, because a mistyped URL must not reveal a secret either. */
const LOGIN_PATH = /^\/(?:oauth\/|token\b|logout\b)/;
/** Format of the SHA-256 digest of a code verifier. */
const CHALLENGE = /^[\w-]{43}$/;

/** Returns whether an operation is a page of the login service, which needs no token. */
export function isLoginPage(operation: string): boolean {
  return operation === 'getAuthorize' || operation === 'getLogout';
}

export function mayUse(client: OAuthClient, grant: Grant): boolean {
  return client.grants?.includes(grant) ?? true;
}

/** Returns whether a URI is registered for the client or, if the client registers none, is on the local machine. */
export function isRedirectUriOf(client: OAuthClient, uri: string): boolean {
  return client.redirectUris ? client.redirectUris.includes(uri) : isOnThisMachine(uri);
}

/**
 * Returns the error of a request with a valid client and redirect URI.
 * @returns undefined for a valid request.
 */
export function mistakeIn(query: AuthorizeQuery, client: OAuthClient): AuthorizeError | undefined {
  const { response_type: type } = query;
  if (!type) return { error: 'invalid_request', error_description: 'response_type is missing' };
  if (type !== 'code' && type !== 'token') {
    return {
      error: 'unsupported_response_type',
      error_description: 'response_type must be code or token',
    };
  }
  if (mayUse(client, type === 'code' ? 'authorization_code' : 'implicit')) return undefined;
  return { error: 'unauthorized_client', error_description: 'the client is not configured for this grant' };
}

/** Returns the error of an invalid PKCE challenge. */
export function challengeError(query: AuthorizeQuery): AuthorizeError | undefined {
  const { response_type: type, code_challenge: challenge, code_challenge_method: method } = query;
  if (type !== 'code' || (challenge === undefined && method === undefined)) return undefined;
  if (method === 'S256' && CHALLENGE.test(challenge ?? '')) return undefined;
  return { error: 'invalid_request', error_description: 'code_challenge is not a valid S256 challenge' };
}

/** Redirects to the redirect URI, with parameters in the query or, for the implicit grant, in the fragment. */
export function redirectTo(
  query: AuthorizeQuery,
  fields: Readonly<Record<string, string>>,
): { readonly status: 302; readonly headers: Readonly<Record<string, string>> } {
  const { redirect_uri: uri = '', response_type: type, state } = query;
  const separator = type === 'token' ? '#' : uri.includes('?') ? '&' : '?';
  const answer = new URLSearchParams({ ...fields, ...(state === undefined ? {} : { state }) });
  return redirect(`${uri}${separator}${answer}`);
}

export function redirect(location: string): {
  readonly status: 302;
  readonly headers: Readonly<Record<string, string>>;
} {
  return {
    status: 302,
    headers: {
      // Headers are ASCII, but a redirect URI from the seed may contain other characters.
      location: location.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent),
      'content-type': 'text/plain',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  };
}

/** Returns the URL of a call for the journal, without the state, code, hint and secret of a login. */
export function shownUrl({ path, query }: Pick<Call, 'path' | 'query'>): string {
  if (query === '') return path;
  if (!LOGIN_PATH.test(path)) return `${path}?${query}`;
  const fields = [...new URLSearchParams(query)].map(([name, value]) => {
    const shown = SHOWN.has(name) ? value : name === 'redirect_uri' ? pageOf(value) : undefined;
    return `${encodeURIComponent(name)}=${shown === undefined ? '[redacted]' : encodeURIComponent(shown)}`;
  });
  // A template string would refer to the path, which is a slice of the whole URL.
  return [path, fields.join('&')].join('?');
}

/** Returns a redirect URI without its user and query, which can contain secrets of the app. */
function pageOf(uri: string): string {
  return (uri.split(/[?#]/, 1)[0] ?? '').replace(/\/\/[^/]*@/, '//');
}

function isOnThisMachine(uri: string): boolean {
  if (!/^https?:\/\/[\x21-\x7e]+$/i.test(uri) || /[\\#]/.test(uri) || !URL.canParse(uri)) return false;
  const { hostname, username, password } = new URL(uri);
  if (username !== '' || password !== '') return false;
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
