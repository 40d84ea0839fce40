import * as oauth from 'oauth4webapi';
import { UnexpectedAnswerError } from '../../http/errors.ts';
import { HttpRequest } from '../../http/http-request.ts';
import type { Pipeline } from '../../http/pipeline.ts';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { refreshTime, tokenError } from '../token-request.ts';
import type { Tokens } from './tokens.ts';

interface TokenEndpointOptions {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly pipeline: Pipeline;
  readonly clock: Clock;
  readonly refreshBeforeMs: number;
}

type Fetch = (url: string, init: oauth.CustomFetchOptions<'POST', URLSearchParams>) => Promise<Response>;

/** Requests tokens: oauth4webapi builds the requests and parses the responses, and the pipeline sends them. */
export class TokenEndpoint {
  readonly #options: TokenEndpointOptions;

  constructor(options: TokenEndpointOptions) {
    this.#options = options;
  }

  /**
   * Exchanges an authorization code for tokens.
   *
   * @param answer the result of `validateAuthResponse`
   */
  exchange(answer: URLSearchParams, redirectUri: string, verifier: string): Promise<Tokens> {
    const { server, client } = this.#options;
    const secrets = [answer.get('code') ?? undefined, verifier];
    return this.#request(
      secrets,
      (options) =>
        oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          answer,
          redirectUri,
          verifier,
          options,
        ),
      (response) => oauth.processAuthorizationCodeResponse(server, client, response),
    );
  }

  /** Refreshes the tokens. Keeps the refresh token if the service returns no new one. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const { server, client } = this.#options;
    const tokens = await this.#request(
      [refreshToken],
      (options) => oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, options),
      (response) => oauth.processRefreshTokenResponse(server, client, response),
    );
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  }

  async #request(
    secrets: readonly (string | undefined)[],
    send: (options: oauth.TokenEndpointRequestOptions) => Promise<Response>,
    read: (response: Response) => Promise<oauth.TokenEndpointResponse>,
  ): Promise<Tokens> {
    const { server, clock, refreshBeforeMs } = this.#options;
    const requestedAt = clock.now();
    const fetch: Fetch = (url, { headers, body }) => this.#send(url, headers, String(body), secrets);
    const response = await send({
      [oauth.customFetch]: fetch,
      // The local mock uses http. The URL is the app's choice.
      [oauth.allowInsecureRequests]: server.token_endpoint?.startsWith('http:') ?? false,
    });
    const { access_token, refresh_token, expires_in } = await read(response).catch(() => {
      throw new UnexpectedAnswerError({
        status: response.status,
        method: 'POST',
        url: server.token_endpoint ?? '',
        operationId: 'postToken',
        reason: 'the body has no access token',
      });
    });
    if (expires_in === undefined) return { accessToken: access_token, refreshToken: refresh_token };
    const lifeMs = expires_in * 1000;
    return {
      accessToken: access_token,
      refreshToken: refresh_token,
      expiresAt: requestedAt + lifeMs,
      refreshAt: refreshTime(requestedAt, lifeMs, refreshBeforeMs),
    };
  }

  async #send(
    url: string,
    headers: Record<string, string>,
    body: string,
    secrets: readonly (string | undefined)[],
  ): Promise<Response> {
    const { pipeline, clock } = this.#options;
    const init = {
      method: 'POST',
      headers,
      body,
      operationId: 'postToken',
      secrets,
    } as const;
    const request = new HttpRequest(url, init);
    const response = await pipeline.send(request);
    if (!response.ok) throw await tokenError(request, response, clock.now());
    // The pipeline has consumed the body, and oauth4webapi reads it again.
    return new Response(await response.text(), { headers: response.headers });
  }
}

/** Returns the PKCE code challenge of a verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new ConfigurationError(
      'PKCE login needs Web Crypto, which browsers offer only over https and on localhost. Serve the page from there.',
    );
  }
  return oauth.calculatePKCECodeChallenge(verifier);
}
