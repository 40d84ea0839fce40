import type { Call } from '../engine/call.ts';
import type { Grant, OAuthClient } from './oauth-client.ts';
import type { OperationCall } from './operation-types.ts';

export type AuthorizeQuery = OperationCall<'getAuthorize'>['query'];

/** What is told to an app whose request is not right (RFC 6749, 4.1.2.1). */
export interface AuthorizeError {
  readonly error: 'access_denied' | 'invalid_request' | 'unauthorized_client' | 'unsupported_response_type';
  readonly error_description: string;
}

/** What the journal shows of a login; the rest is between the app and the service. */
const SHOWN = new Set([
  'client_id',
  'code_challenge_method',
  'mock_deny',
  'mock_user',
  'prompt',
  'response_type',
]);
/** Whatever the method, and whether there is such an operation: a slip of the pen must not show a secret. */
const LOGIN_PATH = /^\/(?:oauth\/|token\b|logout\b)/;
/** The SHA-256 digest of a verifier has this form and no other. */
const CHALLENGE = /^[\w-]{43}$/;

/** Whether an operation is one of the login service's pages, which people see and which need no token. */
export function isLoginPage(operation: string): boolean {
  return operation === 'getAuthorize' || operation === 'getLogout';
}

export function mayUse(client: OAuthClient, grant: Grant): boolean {
  return client.grants?.includes(grant) ?? true;
}

/** Whether a login of this client may lead to a URI: one of those it lists, or else any page of this machine. */
export function isRedirectUriOf(client: OAuthClient, uri: string): boolean {
  return client.redirectUris ? client.redirectUris.includes(uri) : isOnThisMachine(uri);
}

/**
 * What is wrong with a request whose client and redirect URI are right.
 * @returns nothing for a good one.
 */
export function mistakeIn(query: AuthorizeQuery, client: OAuthClient): AuthorizeError | undefined {
  const { response_type: type } = query;
  if (!type) return { error: 'invalid_request', error_description: 'response_type is missing' };
  if (type !== 'code' && type !== 'token') {
    return {
      error: 'unsupported_response_type',
      error_description: 'response_type is neither code nor token',
    };
  }
  if (mayUse(client, type === 'code' ? 'authorization_code' : 'implicit')) return undefined;
  return { error: 'unauthorized_client', error_description: 'the client has not been given this grant' };
}

/** What is wrong with the challenge of PKCE, if there is one. */
export function mistakeInChallenge(query: AuthorizeQuery): AuthorizeError | undefined {
  const { response_type: type, code_challenge: challenge, code_challenge_method: method } = query;
  if (type !== 'code' || (challenge === undefined && method === undefined)) return undefined;
  if (method === 'S256' && CHALLENGE.test(challenge ?? '')) return undefined;
  return { error: 'invalid_request', error_description: 'code_challenge is not one of the method S256' };
}

/** Where the browser goes next: what it is told stands in the query, or in the fragment of the implicit grant. */
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
      // Headers are ASCII; a redirect URI of the seed need not be.
      location: location.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent),
      'content-type': 'text/plain',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  };
}

/** The URL of a call for showing: of what is for the login service no state, code, hint or secret. */
export function shownUrl({ path, query }: Pick<Call, 'path' | 'query'>): string {
  if (query === '') return path;
  if (!LOGIN_PATH.test(path)) return `${path}?${query}`;
  const fields = [...new URLSearchParams(query)].map(([name, value]) => {
    const shown = SHOWN.has(name) ? value : name === 'redirect_uri' ? pageOf(value) : undefined;
    return `${encodeURIComponent(name)}=${shown === undefined ? '[redacted]' : encodeURIComponent(shown)}`;
  });
  return `${path}?${fields.join('&')}`;
}

/** A redirect URI without a user and a query, which are the app's own business. */
function pageOf(uri: string): string {
  return (uri.split(/[?#]/, 1)[0] ?? '').replace(/\/\/[^/]*@/, '//');
}

function isOnThisMachine(uri: string): boolean {
  if (!/^https?:\/\/[\x21-\x7e]+$/i.test(uri) || /[\\#]/.test(uri) || !URL.canParse(uri)) return false;
  const { hostname, username, password } = new URL(uri);
  if (username !== '' || password !== '') return false;
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
