import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SPEC_2018 } from './provenance.ts';

export const callerRules = defineRules({
  'GEN-AUTH-1': {
    says: 'A call without a bearer token returns 401 authentication.required.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-AUTH-2': {
    says: "A token whose lifetime has passed on the world's clock returns 401 credentials.expired.",
    source: 'error bodies logged by users of the SDK',
    confidence: 'observed',
  },
  'GEN-AUTH-3': {
    says: "If the seed lists tokens, a token that the org did not issue returns 401 bad.credentials. Otherwise it acts as the org's admin.",
    source: `${NOTHING_KNOWN} (setting unknownTokens)`,
    confidence: 'assumed',
  },
  'GEN-TOKEN-1': {
    says: 'Client credentials, sent as Basic authentication or form fields, return a token, with its lifetime in expires_in.',
    source: 'Genesys Cloud JavaScript SDK, ApiClient; developer.genesys.cloud, Client Credentials',
    confidence: 'documented',
  },
  'GEN-TOKEN-2': {
    says: 'An unknown client or a wrong secret returns 401 invalid_client, with both description and error_description.',
    source: 'github.com/tishige/CallFlowVisualizer, issues 8 and 9',
    confidence: 'observed',
  },
  'GEN-TOKEN-3': {
    says: 'An unknown grant_type returns 400 unsupported_grant_type; a missing one returns 400 invalid_request.',
    source: 'RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-4': {
    says: 'A client can use only the grants that are configured for it; any other returns 400 unauthorized_client.',
    source: 'Genesys Cloud JavaScript SDK, OAuthClient.authorizedGrantType; RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-5': {
    says: 'An authorization code can be exchanged once, within its lifetime, by the same client and with the same redirect URI as in the authorization request; otherwise 400 invalid_grant. A failed attempt invalidates the code.',
    source: 'RFC 6749, 4.1.2 and 5.2 (setting authorizationCodeLifetimeSeconds)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-6': {
    says: 'Exchanging a code that was requested with a code challenge requires the code verifier, but no secret; otherwise it returns 400 invalid_grant. Exchanging any other code requires the client secret; otherwise it returns 401 invalid_client.',
    source: 'Genesys Cloud JavaScript SDK, authorizePKCEGrant and loginCodeAuthorizationGrant; RFC 7636, 4.6',
    confidence: 'documented',
  },
  'GEN-TOKEN-7': {
    says: 'A refresh token works once, and the response contains the next one.',
    source:
      'Genesys Cloud JavaScript SDK, refreshCodeAuthorizationGrant, which stores the new one (setting refreshTokens)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-8': {
    says: 'A refresh token works only for the client that received it, and requires the client secret unless the login used PKCE.',
    source: 'RFC 6749, 6',
    confidence: 'assumed',
  },
  'GEN-TOKEN-9': {
    says: 'GET tokens/me returns the organization and the OAuth client of the token; GET users/me returns the user who logged in.',
    source: 'Genesys Cloud JavaScript SDK, TokensApi and TokenInfo',
    confidence: 'documented',
  },
  'GEN-TOKEN-10': {
    says: 'DELETE tokens/me revokes the token and the refresh token of its login. The token then returns 401 bad.credentials.',
    source:
      'Genesys Cloud JavaScript SDK, TokensApi (revoking the refresh token and the error code are assumed)',
    confidence: 'documented',
  },
  'GEN-TOKEN-11': {
    says: 'A second exchange of an authorization code returns 400 invalid_grant and ends the login: its access tokens then return 401 bad.credentials and its refresh token 400 invalid_grant.',
    source: 'RFC 6749, 4.1.2 and 10.5',
    confidence: 'assumed',
  },
  'GEN-TOKEN-12': {
    says: 'POST /token behaves like POST /oauth/token.',
    source:
      'requests of the Genesys Cloud C# SDKs before 221.0.0 (November 2024) and of ININ.PureCloudApi (2016)',
    confidence: 'observed',
  },
  'GEN-TOKEN-13': {
    says: "DELETE tokens/{userId} revokes all tokens of a user and the refresh tokens of the user's logins. Tokens of other users stay valid.",
    source: 'Genesys Cloud Java SDK, TokensApi (revoking the refresh tokens is assumed)',
    confidence: 'documented',
  },
  'GEN-LOGIN-1': {
    says: 'A login with response_type=code redirects to the redirect URI with the code and the state in the query. The code and its verifier are exchanged for tokens of the user.',
    source: 'Genesys Cloud JavaScript SDK, loginPKCEGrant; developer.genesys.cloud, Authorization Code',
    confidence: 'documented',
  },
  'GEN-LOGIN-2': {
    says: 'A login with response_type=token redirects with access_token, expires_in, token_type and the state in the fragment, without a refresh token.',
    source: 'Genesys Cloud JavaScript SDK, loginImplicitGrant; developer.genesys.cloud, Implicit Grant',
    confidence: 'documented',
  },
  'GEN-LOGIN-3': {
    says: 'With the setting login: automatic, the user in login_hint, or otherwise the first user, is logged in without the login page. prompt=login shows the page anyway.',
    source: 'Genesys Cloud JavaScript SDK on prompt and login_hint (setting login)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-4': {
    says: 'An unknown client, or a redirect URI that does not exactly match a registered one, returns 400 with a page instead of a redirect. A client without registered redirect URIs accepts any page on the local machine.',
    source:
      'developer.genesys.cloud, Authorization Code; RFC 6749, 4.1.2.1 (accepting local pages is a design decision of the mock)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-5': {
    says: 'Other errors, and a login that the user declines, redirect with error, error_description and the state: in the fragment for the implicit grant, otherwise in the query.',
    source: 'Genesys Cloud JavaScript SDK, which reads them there; RFC 6749, 4.1.2.1 and 4.2.2.1',
    confidence: 'documented',
  },
  'GEN-LOGIN-6': {
    says: 'A code challenge that is not a valid S256 challenge, such as a plain one, redirects with invalid_request.',
    source: 'Genesys Cloud JavaScript SDK, which supports only S256; RFC 7636, 4.4.1',
    confidence: 'assumed',
  },
  'GEN-LOGIN-7': {
    says: "The login page lists the org's users as text. It runs no script, cannot be framed and is not cached.",
    source: "the mock's replacement for the page that asks for a password",
    confidence: 'assumed',
  },
  'GEN-LOGIN-8': {
    says: 'A logout redirects to the requested URI if it is registered for the client, and otherwise shows a page.',
    source: 'Genesys Cloud JavaScript SDK, logout (the accepted URIs are assumed)',
    confidence: 'documented',
  },
  'GEN-PERM-1': {
    says: 'If an operation needs all of several permissions and some are missing, it returns 403 missing.permissions with the missing ones.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-PERM-2': {
    says: 'If an operation needs any of several permissions and the caller has none of them, it returns 403 missing.any.permissions with the whole list in brackets, even if it has only one entry.',
    source: `${SPEC_2018}; the body of a refused call, 2026-09-10`,
    confidence: 'documented',
  },
  'GEN-PERM-3': {
    says: "Patching another user's presence requires presence:userPresence:edit; patching one's own presence requires no permission.",
    source: 'community.genesys.com, permission change of 2025-07-20 (PURE-4184)',
    confidence: 'documented',
  },
  'GEN-PERM-4': {
    says: 'In the classic contract a bulk PUT requires directory:user:edit. Reading one definition and patching another user require no permission.',
    source: 'Genesys Cloud SDKs before 2018',
    confidence: 'documented',
  },
});
