import { parsed } from './body-reading.ts';
import type { ServiceAnswer } from './service-client.ts';
import { UpstreamError, unreachable } from './upstream-error.ts';

export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The token endpoint of an org, and the client that requests tokens. */
export interface TokenIssuer {
  readonly loginUrl: string;
  readonly credentials: ClientCredentials;
  readonly fetch: typeof fetch;
}

const TIMEOUT_MS = 30_000;

/**
 * Requests a token from a real org.
 * @throws UpstreamError if the org cannot be reached.
 */
export async function requestToken(
  { loginUrl, credentials: { clientId, clientSecret }, fetch }: TokenIssuer,
  grantType: string,
): Promise<ServiceAnswer> {
  const basic = btoa(String.fromCharCode(...new TextEncoder().encode(`${clientId}:${clientSecret}`)));
  try {
    const response = await fetch(`${loginUrl}/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${basic}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: String(new URLSearchParams({ grant_type: grantType })),
      // A redirect must not send the credentials to another origin.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  } catch (cause) {
    throw new UpstreamError(unreachable(loginUrl, cause), { cause });
  }
}

/** Returns the error for refused credentials, with the org's reason. */
export function refusedCredentials(
  { loginUrl, credentials }: Pick<TokenIssuer, 'loginUrl' | 'credentials'>,
  status: number,
  reason = 'the response has no token',
): UpstreamError {
  return new UpstreamError(
    `${loginUrl} rejected the credentials of client ${credentials.clientId}: ${reason} (status ${status}). ` +
      'Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and the region.',
  );
}
