export interface Tokens {
  readonly accessToken: string;
  /** Absent if the service returned none. */
  readonly refreshToken?: string | undefined;
  /** In milliseconds since the Unix epoch; absent if unknown. */
  readonly expiresAt?: number | undefined;
  /** When to refresh the access token, in milliseconds since the Unix epoch; absent if unknown. */
  readonly refreshAt?: number | undefined;
}
