import { fieldsOf, textAt } from './json-reading.ts';
import { refusedCredentials, requestToken, type TokenIssuer } from './token-request.ts';

/** Tokens are renewed before they expire, because a call takes time. */
const EARLY_MS = 60_000;

/** Requests access tokens from a real org with client credentials, and caches the current one. */
export class AccessTokens {
  readonly #issuer: TokenIssuer;
  #current: Promise<{ readonly token: string; readonly endsAt: number }> | undefined;

  constructor(issuer: TokenIssuer) {
    this.#issuer = issuer;
  }

  /** @throws UpstreamError if the service cannot be reached or refuses the credentials. */
  async token(): Promise<string> {
    const current = await this.#current;
    if (current && current.endsAt - EARLY_MS > Date.now()) return current.token;
    const requested = this.#request();
    this.#current = requested;
    // The next call tries again.
    requested.catch(() => this.forget());
    return (await requested).token;
  }

  /** Drops a refused token, so that the next call requests another. */
  forget(): void {
    this.#current = undefined;
  }

  async #request(): Promise<{ readonly token: string; readonly endsAt: number }> {
    const { status, body } = await requestToken(this.#issuer, 'client_credentials');
    const fields = fieldsOf(body);
    const token = textAt(fields, 'access_token');
    if (status >= 300 || token === undefined) {
      const reason = textAt(fields, 'error_description') ?? textAt(fields, 'error');
      throw refusedCredentials(this.#issuer, status, reason);
    }
    const seconds = Number(fields['expires_in'] ?? 0);
    return { token, endsAt: Date.now() + seconds * 1000 };
  }
}
