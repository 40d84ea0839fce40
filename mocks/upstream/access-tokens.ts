import { UpstreamError, unreachable } from './upstream-error.ts';

export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A token is replaced so long before its end, since a call takes its time. */
const EARLY_MS = 60_000;
const TIMEOUT_MS = 30_000;

/** Obtains access tokens of a real org by client credentials, and keeps the current one. */
export class AccessTokens {
  readonly #loginUrl: string;
  readonly #credentials: ClientCredentials;
  readonly #fetch: typeof fetch;
  #current: Promise<{ readonly token: string; readonly endsAt: number }> | undefined;

  constructor(loginUrl: string, credentials: ClientCredentials, fetch: typeof globalThis.fetch) {
    this.#loginUrl = loginUrl;
    this.#credentials = credentials;
    this.#fetch = fetch;
  }

  /** @throws UpstreamError when the service cannot be reached or refuses the credentials. */
  async token(): Promise<string> {
    const current = await this.#current;
    if (current && current.endsAt - EARLY_MS > Date.now()) return current.token;
    const requested = this.#request();
    this.#current = requested;
    // The next call tries again.
    requested.catch(() => this.forget());
    return (await requested).token;
  }

  /** Gets another token with the next call: this one has been refused. */
  forget(): void {
    this.#current = undefined;
  }

  async #request(): Promise<{ readonly token: string; readonly endsAt: number }> {
    const { clientId, clientSecret } = this.#credentials;
    const basic = btoa(String.fromCharCode(...new TextEncoder().encode(`${clientId}:${clientSecret}`)));
    let response: Response;
    try {
      response = await this.#fetch(`${this.#loginUrl}/oauth/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${basic}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
        // The credentials are for this origin only.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (cause) {
      throw new UpstreamError(unreachable(this.#loginUrl, cause), { cause });
    }
    const body: unknown = await response.json().catch(() => undefined);
    const token = fieldOf(body, 'access_token');
    if (response.ok && typeof token === 'string') {
      const seconds = Number(fieldOf(body, 'expires_in') ?? 0);
      return { token, endsAt: Date.now() + seconds * 1000 };
    }
    const reason = fieldOf(body, 'error_description') ?? fieldOf(body, 'error') ?? 'it sent no token';
    throw new UpstreamError(
      `${this.#loginUrl} refuses the credentials of client ${clientId}: ${String(reason)} (status ` +
        `${response.status}). Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and the region.`,
    );
  }
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
