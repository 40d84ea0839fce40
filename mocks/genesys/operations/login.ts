import { digest } from '../../engine/digest.ts';
import { goodbyePage, loginPage, pageHeaders, problemPage } from '../login-page.ts';
import {
  type AuthorizeQuery,
  challengeError,
  isRedirectUriOf,
  mistakeIn,
  redirect,
  redirectTo,
} from '../login-request.ts';
import type { OAuthClient } from '../oauth-client.ts';
import type { OperationAnswer, OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import type { User } from '../users.ts';

/** The pages for login and logout. */
export const loginOperations = {
  getAuthorize: ({ query }, org) => {
    const { rules } = org.world;
    const { redirect_uri: redirectUri = '', client_id: clientId = '' } = query;
    const client = org.clients.get(clientId);
    const untrusted = distrust(client, clientId, redirectUri);
    if (untrusted && rules.holds('GEN-LOGIN-4')) return problem(untrusted);
    const known = client ?? { id: clientId, secretDigest: '', permissions: 'all' };

    const mistake =
      (rules.holds('GEN-LOGIN-5') && mistakeIn(query, known)) ||
      (rules.holds('GEN-LOGIN-6') && challengeError(query));
    if (mistake) return redirectTo(query, { ...mistake });
    if (query.mock_deny && rules.holds('GEN-LOGIN-5')) {
      return redirectTo(query, {
        error: 'access_denied',
        error_description: 'the user declined the login',
      });
    }

    const userId = query.mock_user ?? automaticUser(query, org)?.id;
    if (userId === undefined) return userChoicePage(query, known, org);
    const user = org.users.find(userId);
    if (!user) return problem('The chosen user does not exist.');
    return query.response_type === 'token'
      ? redirectWithToken(query, known, user, org)
      : redirectWithCode(query, known, user, org);
  },

  getLogout: ({ query }, org) => {
    const { redirect_uri: redirectUri, client_id: clientId = '' } = query;
    if (redirectUri === undefined) return { status: 200, body: goodbyePage(), headers: pageHeaders() };
    const untrusted = distrust(org.clients.get(clientId), clientId, redirectUri);
    return untrusted && org.world.rules.holds('GEN-LOGIN-8') ? problem(untrusted) : redirect(redirectUri);
  },
} satisfies Partial<OperationTable>;

/** Returns why a redirect URI is refused; undefined for one that is registered for the client. */
function distrust(
  client: OAuthClient | undefined,
  clientId: string,
  redirectUri: string,
): string | undefined {
  if (!client) {
    return clientId === ''
      ? 'The request has no client_id.'
      : `Unknown OAuth client ${clientId}. Add it to the clients of the seed.`;
  }
  if (redirectUri === '') return 'The request has no redirect_uri.';
  if (isRedirectUriOf(client, redirectUri)) return undefined;
  const remedy = client.redirectUris
    ? 'Add exactly this URI to the redirectUris of the client in the seed.'
    : 'It is not a page on the local machine. Set the redirectUris of the client in the seed.';
  return `The redirect URI ${redirectUri} is not registered for the client ${clientId}. ${remedy}`;
}

function problem(text: string): OperationAnswer<'getAuthorize'> & OperationAnswer<'getLogout'> {
  return { status: 400, body: problemPage(text), headers: pageHeaders() };
}

/** Returns the user who is logged in without the login page. */
function automaticUser(query: AuthorizeQuery, org: Org): User | undefined {
  if (org.settings.login !== 'automatic' || query.prompt === 'login') return undefined;
  if (!org.world.rules.holds('GEN-LOGIN-3')) return undefined;
  return hinted(query, org) ?? org.users.list()[0];
}

/** The hint is an e-mail address, optionally followed by a colon and the name of an org. */
function hinted({ login_hint: hint }: AuthorizeQuery, org: Org): User | undefined {
  const email = hint?.split(':', 1)[0]?.toLowerCase();
  return email ? org.users.list().find((user) => user.email.toLowerCase() === email) : undefined;
}

function userChoicePage(
  query: AuthorizeQuery,
  client: OAuthClient,
  org: Org,
): OperationAnswer<'getAuthorize'> {
  const body = loginPage({
    organization: org.organization,
    clientId: client.id,
    users: org.users.list(),
    hinted: hinted(query, org),
    query,
  });
  return { status: 200, body, headers: pageHeaders() };
}

function redirectWithCode(
  query: AuthorizeQuery,
  client: OAuthClient,
  user: User,
  org: Org,
): OperationAnswer<'getAuthorize'> {
  const { redirect_uri: redirectUri = '', code_challenge: challenge } = query;
  const code = org.logins.issueCode({
    clientId: client.id,
    userId: user.id,
    redirectUriDigest: digest(redirectUri),
    ...(challenge === undefined ? {} : { challenge }),
  });
  return redirectTo(query, { code });
}

function redirectWithToken(
  query: AuthorizeQuery,
  client: OAuthClient,
  user: User,
  org: Org,
): OperationAnswer<'getAuthorize'> {
  const lifetime = org.settings.tokenLifetimeSeconds;
  const token = org.callers.issue({
    userId: user.id,
    clientId: client.id,
    permissions: client.permissions,
    expiresAt: org.world.clock.now() + lifetime * 1000,
  });
  return redirectTo(query, { access_token: token, expires_in: String(lifetime), token_type: 'bearer' });
}
