import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SPEC_2018 } from './provenance.ts';

export const callerRules = defineRules({
  'GEN-AUTH-1': {
    says: 'A call without a bearer token is answered 401 authentication.required.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-AUTH-2': {
    says: "A token past its lifetime, by the world's clock, is answered 401 credentials.expired.",
    source: 'error bodies logged by users of the SDK',
    confidence: 'observed',
  },
  'GEN-AUTH-3': {
    says: 'A token the org did not issue is answered 401 bad.credentials once the seed lists tokens; before, it is the admin.',
    source: `${NOTHING_KNOWN} (setting unknownTokens)`,
    confidence: 'assumed',
  },
  'GEN-TOKEN-1': {
    says: 'Client credentials, by Basic or in the form, are exchanged for a token with its lifetime in expires_in.',
    source: 'Genesys Cloud JavaScript SDK, ApiClient; developer.genesys.cloud, Client Credentials',
    confidence: 'documented',
  },
  'GEN-TOKEN-2': {
    says: 'An unknown client or a wrong secret is answered 401 invalid_client, with description beside error_description.',
    source: 'github.com/tishige/CallFlowVisualizer, issues 8 and 9',
    confidence: 'observed',
  },
  'GEN-TOKEN-3': {
    says: 'Any other grant_type is answered 400 unsupported_grant_type; a missing one 400 invalid_request.',
    source: 'RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-4': {
    says: 'A client gets tokens by the grants that it has been given; for another one, 400 unauthorized_client.',
    source: 'Genesys Cloud JavaScript SDK, OAuthClient.authorizedGrantType; RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-5': {
    says: 'A code is exchanged once, by the client and with the redirect URI it was asked for with, within its lifetime; else 400 invalid_grant. An attempt that fails uses it up.',
    source: 'RFC 6749, 4.1.2 and 5.2 (setting authorizationCodeLifetimeSeconds)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-6': {
    says: "A code asked for with a challenge needs its verifier and no secret, else 400 invalid_grant; any other code needs the client's secret, else 401 invalid_client.",
    source: 'Genesys Cloud JavaScript SDK, authorizePKCEGrant and loginCodeAuthorizationGrant; RFC 7636, 4.6',
    confidence: 'documented',
  },
  'GEN-TOKEN-7': {
    says: 'A refresh token works once, and the answer brings the next one.',
    source:
      'Genesys Cloud JavaScript SDK, refreshCodeAuthorizationGrant, keeps the new one (setting refreshTokens)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-8': {
    says: 'A refresh token works for the client that got it, and needs its secret unless it came by PKCE.',
    source: 'RFC 6749, 6',
    confidence: 'assumed',
  },
  'GEN-TOKEN-9': {
    says: 'GET tokens/me tells the organization and the OAuth client of a token; users/me tells the person who logged in.',
    source: 'Genesys Cloud JavaScript SDK, TokensApi and TokenInfo',
    confidence: 'documented',
  },
  'GEN-TOKEN-10': {
    says: 'DELETE tokens/me revokes the token, which is answered 401 bad.credentials from then on, and the refresh token of its login.',
    source: 'Genesys Cloud JavaScript SDK, TokensApi (the refresh token and the code are assumed)',
    confidence: 'documented',
  },
  'GEN-TOKEN-11': {
    says: 'A code that is sent again after its exchange ends that login: 400 invalid_grant, its access tokens are answered 401 bad.credentials from then on, and its refresh token 400 invalid_grant.',
    source: 'RFC 6749, 4.1.2 and 10.5',
    confidence: 'assumed',
  },
  'GEN-TOKEN-12': {
    says: 'POST /token is the same as POST /oauth/token.',
    source:
      'requests of the Genesys Cloud C# SDKs before 221.0.0 (November 2024), ININ.PureCloudApi of 2016 included',
    confidence: 'observed',
  },
  'GEN-TOKEN-13': {
    says: "DELETE tokens/{userId} revokes all tokens of a user, and the refresh tokens of their logins; others' tokens go on.",
    source: 'Genesys Cloud Java SDK, TokensApi (the refresh tokens are assumed)',
    confidence: 'documented',
  },
  'GEN-LOGIN-1': {
    says: 'A login with response_type code leads back to the redirect URI with a code and the state in the query; the code and its verifier become tokens of the person.',
    source: 'Genesys Cloud JavaScript SDK, loginPKCEGrant; developer.genesys.cloud, Authorization Code',
    confidence: 'documented',
  },
  'GEN-LOGIN-2': {
    says: 'A login with response_type token leads back with access_token, expires_in, token_type and the state in the fragment, and no refresh token.',
    source: 'Genesys Cloud JavaScript SDK, loginImplicitGrant; developer.genesys.cloud, Implicit Grant',
    confidence: 'documented',
  },
  'GEN-LOGIN-3': {
    says: 'With the setting login automatic, whom login_hint names, or else the first user, is logged in at once; with prompt=login the page asks all the same.',
    source: 'Genesys Cloud JavaScript SDK on prompt and login_hint (setting login)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-4': {
    says: 'An unknown client, or a redirect URI that is not one of its own to the letter, leads nowhere: a page with 400. A client that lists none takes any page of this machine.',
    source:
      'developer.genesys.cloud, Authorization Code; RFC 6749, 4.1.2.1 (any page of this machine is for the mock)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-5': {
    says: 'Another mistake, or a person who does not want to, leads back with error, error_description and the state, in the fragment for the implicit grant and else in the query.',
    source: 'Genesys Cloud JavaScript SDK, which reads them there; RFC 6749, 4.1.2.1 and 4.2.2.1',
    confidence: 'documented',
  },
  'GEN-LOGIN-6': {
    says: 'A challenge that is not one of S256, plain ones included, leads back with invalid_request.',
    source: 'Genesys Cloud JavaScript SDK, which knows S256 alone; RFC 7636, 4.4.1',
    confidence: 'assumed',
  },
  'GEN-LOGIN-7': {
    says: "Who logs in is asked on a page that lists the org's users as text, runs no script, cannot be framed and is not stored.",
    source: 'the mock has this page in place of the one that asks for a password',
    confidence: 'assumed',
  },
  'GEN-LOGIN-8': {
    says: 'A logout leads to its redirect URI if that is one of the client, and to a page otherwise.',
    source: 'Genesys Cloud JavaScript SDK, logout (which URIs are taken is assumed)',
    confidence: 'documented',
  },
  'GEN-PERM-1': {
    says: 'Where all of a list of permissions is needed and one is missing: 403 missing.permissions, naming those that are missing.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-PERM-2': {
    says: 'Where any one of a list is needed and none is there: 403 missing.any.permissions, naming the list in brackets, also where it has one permission.',
    source: `${SPEC_2018}; the body of a refused call, 2026-09-10`,
    confidence: 'documented',
  },
  'GEN-PERM-3': {
    says: "Patching another user's presence needs presence:userPresence:edit; patching one's own needs nothing.",
    source: 'community.genesys.com, permission change of 2025-07-20 (PURE-4184)',
    confidence: 'documented',
  },
  'GEN-PERM-4': {
    says: 'In the classic contract a bulk PUT needs directory:user:edit, and reading one definition or patching another user nothing.',
    source: 'Genesys Cloud SDKs before 2018',
    confidence: 'documented',
  },
});
