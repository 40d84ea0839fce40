import type { components } from '../generated/genesys.ts';
import type { AccessTokenContext } from '../http/access-token.ts';
import { UnexpectedAnswerError } from '../http/errors.ts';
import { HttpRequest, type Received } from '../http/http-request.ts';
import { Pipeline, type PipelineOptions } from '../http/pipeline.ts';
import { withoutSecrets } from '../http/received.ts';
import { checkNumber } from '../runtime/check-option.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { type LoginLocation, loginBaseOf } from './location.ts';
import { describeError } from './read-answer.ts';
import { refreshTime, tokenError, tokenLifeMs } from './token-request.ts';

interface ClientCredentials {
  /** The id of the OAuth client. */
  clientId: string;
  /** Its secret. It is sent to the login service only, and appears in no error. */
  clientSecret: string;
  /**
   * How many milliseconds before its end a token is replaced; half the token's life when that is shorter.
   *
   * @default 60_000
   */
  refreshBeforeMs?: number | undefined;
}

/** What `clientCredentials` is given. */
export type ClientCredentialsOptions = ClientCredentials &
  LoginLocation &
  Pick<PipelineOptions, 'fetch' | 'clock' | 'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'random'>;

/** A token with the time at which it should be replaced. */
interface CachedToken {
  token: string;
  refreshAt: number;
}

/**
 * An `accessToken` function that gets tokens with OAuth 2 client credentials. It keeps the token until
 * shortly before its end, makes one token request however many calls wait for it, and gets a new token when
 * the service refuses the one it gave. A failed request is not kept: the next call tries again.
 *
 * It works in a page too, but whoever sees the page sees the secret: use it there with test credentials only.
 *
 * The function rejects with AuthenticationError or BadRequestError when the login service refuses the client,
 * and with the errors of any call.
 *
 * @throws ConfigurationError when an option makes no sense
 * @see https://developer.genesys.cloud/authorization/platform-auth/use-client-credentials
 */
export function clientCredentials(
  options: ClientCredentialsOptions,
): (context?: AccessTokenContext) => Promise<string> {
  const { clientId, clientSecret, clock = systemClock } = options;
  const refreshBeforeMs = checkNumber('refreshBeforeMs', options.refreshBeforeMs ?? 60_000);
  const url = `${loginBaseOf(options)}/oauth/token`;
  // Asking twice for a token does no harm, so the request may be sent again whatever happened to it.
  const retry = options.retry === false ? (false as const) : { ...options.retry, methods: ['POST'] };
  const pipeline = new Pipeline({ ...options, retry });
  let cached: CachedToken | undefined;
  let asking: Promise<CachedToken> | undefined;

  const ask = async (): Promise<CachedToken> => {
    const askedAt = clock.now();
    const { access_token, expires_in } = await requestToken(
      pipeline,
      tokenRequest(url, clientId, clientSecret),
      clock,
    );
    const refreshAt = refreshTime(askedAt, tokenLifeMs(expires_in), refreshBeforeMs);
    cached = { token: access_token, refreshAt };
    return cached;
  };

  return async ({ rejectedToken } = {}) => {
    if (cached && cached.token === rejectedToken) cached = undefined;
    if (cached && clock.now() < cached.refreshAt) return cached.token;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return (await asking).token;
  };
}

type TokenResponse = Pick<components['schemas']['AccessTokenResponse'], 'access_token'> &
  Partial<components['schemas']['AccessTokenResponse']>;

function tokenRequest(url: string, clientId: string, clientSecret: string): HttpRequest {
  // `btoa` takes bytes, one a character.
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
  // It may hold a token in a form not understood here; no part of it may get into an error.
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
