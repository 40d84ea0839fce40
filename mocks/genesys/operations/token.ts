import { digest } from '../../engine/digest.ts';
import { mayUse } from '../login-request.ts';
import type { OAuthClient } from '../oauth-client.ts';
import type { OperationAnswer, OperationCall, OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { codeChallenge } from '../pkce.ts';

type TokenCall = OperationCall<'postToken'>;
type TokenAnswer = OperationAnswer<'postToken'>;

const GRANTS: readonly string[] = ['client_credentials', 'authorization_code', 'refresh_token'];

/** Issues, describes and revokes access tokens. */
export const oauthTokenOperations = {
  postToken: (call, org) => {
    const { grant_type: grant } = call.body;
    if (org.world.rules.holds('GEN-TOKEN-3')) {
      if (!grant) return refused('invalid_request', 'grant_type is missing');
      if (!GRANTS.includes(grant))
        return refused('unsupported_grant_type', `grant type ${grant} is not supported`);
    }
    if (grant === 'authorization_code') return exchangeCode(call, org);
    if (grant === 'refresh_token') return refresh(call, org);
    return clientCredentials(call, org);
  },

  getTokensMe: ({ caller }, org) => ({
    status: 200,
    body: {
      organization: org.organization,
      homeOrganization: org.organization,
      authorizedScope: [],
      ...(caller.clientId === undefined
        ? {}
        : { OAuthClient: { id: caller.clientId, name: caller.clientId } }),
    },
  }),

  deleteTokensMe: ({ caller, token }, org) => {
    org.revokeToken(token, caller);
    return { status: 200 };
  },

  deleteToken: ({ path }, org) => {
    const { id } = org.users.get(path.userId);
    if (org.world.rules.holds('GEN-TOKEN-13')) org.revokeUser(id);
    return { status: 200 };
  },
} satisfies Partial<OperationTable>;

function clientCredentials({ body, credentials }: TokenCall, org: Org): TokenAnswer {
  const id = credentials?.id ?? body.client_id ?? '';
  const secret = credentials?.secret ?? body.client_secret ?? '';
  const client = org.clients.get(id);
  if (client?.secretDigest !== digest(secret) && org.world.rules.holds('GEN-TOKEN-2')) return invalidClient();
  if (client && !mayUse(client, 'client_credentials') && org.world.rules.holds('GEN-TOKEN-4'))
    return unauthorized();
  const lifetime = org.settings.tokenLifetimeSeconds;
  const token = org.callers.issue({
    ...(client ? { clientId: client.id } : {}),
    permissions: client?.permissions ?? 'all',
    expiresAt: org.world.clock.now() + lifetime * 1000,
  });
  return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: lifetime } };
}

function exchangeCode(call: TokenCall, org: Org): TokenAnswer {
  const { rules, clock } = org.world;
  const { code, redirect_uri: redirectUri = '', code_verifier: verifier } = call.body;
  const proof = proveClient(call, org);
  if (!proof) return invalidClient();
  const { client, hasSecret } = proof;
  if (!mayUse(client, 'authorization_code') && rules.holds('GEN-TOKEN-4')) return unauthorized();
  if (!code) return refused('invalid_request', 'code is missing');

  const login = org.logins.takeCode(code);
  const isGood =
    login &&
    login.expiresAt > clock.now() &&
    login.clientId === client.id &&
    login.redirectUriDigest === digest(redirectUri);
  if (!login) endLoginOf(code, org);
  if (!login || (!isGood && rules.holds('GEN-TOKEN-5'))) return invalidGrant('authorization code');
  if (rules.holds('GEN-TOKEN-6')) {
    if (login.challenge === undefined && !hasSecret) return invalidClient();
    // A verifier without a challenge indicates that the challenge was removed from the request (PKCE downgrade).
    if (login.challenge !== codeChallenge(verifier)) return invalidGrant('code verifier');
  }
  const isPublic = login.challenge !== undefined;
  return issueTokens({ client, userId: login.userId, isPublic, loginId: login.digest }, org);
}

/** A code that is used twice was probably stolen, so its tokens are revoked (RFC 6749, 4.1.2). */
function endLoginOf(code: string, org: Org): void {
  if (!org.world.rules.holds('GEN-TOKEN-11')) return;
  org.revokeLogin(digest(code));
}

function refresh(call: TokenCall, org: Org): TokenAnswer {
  const { rules } = org.world;
  const { refresh_token: token } = call.body;
  const proof = proveClient(call, org);
  if (!proof) return invalidClient();
  const { client, hasSecret } = proof;
  if (!token) return refused('invalid_request', 'refresh_token is missing');

  const held = org.logins.findRefreshToken(token);
  if (!held) return invalidGrant('refresh token');
  if (rules.holds('GEN-TOKEN-8')) {
    if (held.clientId !== client.id) return invalidGrant('refresh token');
    if (!held.public && !hasSecret) return invalidClient();
  }
  const keeps = org.settings.refreshTokens === 'keep' || !rules.holds('GEN-TOKEN-7');
  if (!keeps) org.logins.forgetRefreshToken(held);
  const { userId, loginId, public: isPublic } = held;
  return issueTokens({ client, userId, isPublic, loginId, ...(keeps ? { refreshToken: token } : {}) }, org);
}

interface LoggedIn {
  readonly client: OAuthClient;
  readonly userId: string;
  readonly isPublic: boolean;
  readonly loginId: string;
  /** @default a new refresh token */
  readonly refreshToken?: string;
}

function issueTokens({ client, userId, isPublic, loginId, refreshToken }: LoggedIn, org: Org): TokenAnswer {
  const lifetime = org.settings.tokenLifetimeSeconds;
  const token = org.callers.issue({
    userId,
    clientId: client.id,
    permissions: client.permissions,
    expiresAt: org.world.clock.now() + lifetime * 1000,
    loginId,
  });
  const body = { access_token: token, token_type: 'bearer', expires_in: lifetime };
  if (org.settings.refreshTokens === 'none' && org.world.rules.holds('GEN-TOKEN-7'))
    return { status: 200, body };
  const next =
    refreshToken ?? org.logins.issueRefreshToken({ loginId, clientId: client.id, userId, public: isPublic });
  return { status: 200, body: { ...body, refresh_token: next } };
}

/** Returns the client of a request and whether it sent its secret; undefined for an unknown client or a wrong secret. */
function proveClient(
  { body, credentials }: TokenCall,
  org: Org,
): { readonly client: OAuthClient; readonly hasSecret: boolean } | undefined {
  const client = org.clients.get(credentials?.id ?? body.client_id ?? '');
  const secret = credentials?.secret ?? body.client_secret;
  if (!client) return undefined;
  if (secret === undefined) return { client, hasSecret: false };
  const isRight = client.secretDigest === digest(secret) || !org.world.rules.holds('GEN-TOKEN-2');
  return isRight ? { client, hasSecret: true } : undefined;
}

function invalidClient(): TokenAnswer {
  return refused('invalid_client', 'authentication failed', 401);
}

function unauthorized(): TokenAnswer {
  return refused('unauthorized_client', 'the client is not configured for this grant');
}

function invalidGrant(what: string): TokenAnswer {
  return refused('invalid_grant', `the ${what} is not valid`);
}

function refused(error: string, description: string, status: 400 | 401 = 400): TokenAnswer {
  return { status, body: { error, description, error_description: description } };
}
