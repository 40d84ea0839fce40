/** What a login or a refresh brings. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent where the service gives none. */
  readonly refreshToken?: string | undefined;
  /** In milliseconds since the Unix epoch; absent when the service does not tell. */
  readonly expiresAt?: number | undefined;
  /** When it should be replaced; absent like `expiresAt`. */
  readonly refreshAt?: number | undefined;
}
