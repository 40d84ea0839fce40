import type { components } from '../generated/genesys.ts';
import type { AccessTokenContext } from '../http/access-token.ts';
import { UnexpectedAnswerError } from '../http/errors.ts';
import { HttpRequest } from '../http/http-request.ts';
import { Pipeline, type PipelineOptions } from '../http/pipeline.ts';
import type { Received } from '../http/received.ts';
import { withoutSecrets } from '../http/received.ts';
import { checkNumber } from '../runtime/check-option.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { type LoginLocation, loginBaseOf } from './location.ts';
import { describeError } from './read-answer.ts';
import { refreshTime, tokenError, tokenLifeMs } from './token-request.ts';

interface ClientCredentials {
  /** The OAuth client id. */
  clientId: string;
  /** The client secret. It is sent only to the login service and never appears in errors. */
  clientSecret: string;
  /**
   * How long before its expiry a token is replaced, in milliseconds; at most half the token's lifetime.
   *
   * @default 60_000
   */
  refreshBeforeMs?: number | undefined;
}

/** Options for {@link clientCredentials}. */
export type ClientCredentialsOptions = ClientCredentials &
  LoginLocation &
  Pick<PipelineOptions, 'fetch' | 'clock' | 'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'random'>;

/** A token, and when to replace it. */
interface CachedToken {
  token: string;
  refreshAt: number;
}

/**
 * Returns an `accessToken` function that requests tokens with OAuth 2 client credentials. It caches the token
 * until shortly before its expiry, shares one token request between concurrent calls, and requests a new token
 * if the service rejects the current one. Failed requests are not cached.
 *
 * In a browser the secret is visible to the user, so use it there only with test credentials.
 *
 * The function rejects with AuthenticationError or BadRequestError when the login service refuses the client,
 * and otherwise like any call.
 *
 * @throws ConfigurationError when an option is invalid
 * @see https://developer.genesys.cloud/authorization/platform-auth/use-client-credentials
 */
export function clientCredentials(
  options: ClientCredentialsOptions,
): (context?: AccessTokenContext) => Promise<string> {
  const { clientId, clientSecret, clock = systemClock } = options;
  const refreshBeforeMs = checkNumber('refreshBeforeMs', options.refreshBeforeMs ?? 60_000);
  const url = `${loginBaseOf(options)}/oauth/token`;
  // A token request can be resent safely after any failure.
  const retry = options.retry === false ? (false as const) : { ...options.retry, methods: ['POST'] };
  const pipeline = new Pipeline({ ...options, retry });
  let cached: CachedToken | undefined;
  let pending: Promise<CachedToken> | undefined;

  const request = async (): Promise<CachedToken> => {
    const requestedAt = clock.now();
    const { access_token, expires_in } = await requestToken(
      pipeline,
      tokenRequest(url, clientId, clientSecret),
      clock,
    );
    const refreshAt = refreshTime(requestedAt, tokenLifeMs(expires_in), refreshBeforeMs);
    cached = { token: access_token, refreshAt };
    return cached;
  };

  return async ({ rejectedToken } = {}) => {
    if (cached && cached.token === rejectedToken) cached = undefined;
    if (cached && clock.now() < cached.refreshAt) return cached.token;
    pending ??= request().finally(() => {
      pending = undefined;
    });
    return (await pending).token;
  };
}

type TokenResponse = Pick<components['schemas']['AccessTokenResponse'], 'access_token'> &
  Partial<components['schemas']['AccessTokenResponse']>;

function tokenRequest(url: string, clientId: string, clientSecret: string): HttpRequest {
  // `btoa` needs one character per byte.
  const bytes = new TextEncoder().encode(`${clientId}:${clientSecret}`);
  return new HttpRequest(url, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(String.fromCharCode(...bytes))}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials',
    operationId: 'postToken',
    secrets: [clientSecret],
  });
}

async function requestToken(pipeline: Pipeline, request: HttpRequest, clock: Clock): Promise<TokenResponse> {
  const received = await pipeline.send(request, (received: Received) => received);
  const { response } = received;
  if (!response.ok) throw await tokenError(request, response, clock.now());
  const answer: unknown = await response.json().catch(() => undefined);
  if (isTokenResponse(answer)) return answer;
  const facts = describeError(request, withoutSecrets(received).response, answer, clock.now());
  // The body may contain a token, so errors omit it.
  throw new UnexpectedAnswerError({ ...facts, body: undefined });
}

function isTokenResponse(answer: unknown): answer is TokenResponse {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'access_token' in answer &&
    typeof answer.access_token === 'string'
  );
}
