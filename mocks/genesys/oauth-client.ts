/** A way to a token. */
export type Grant = 'client_credentials' | 'authorization_code' | 'implicit';

/** An OAuth client of the org; its secret is kept as a digest. */
export interface OAuthClient {
  readonly id: string;
  readonly secretDigest: string;
  readonly permissions: 'all' | readonly string[];
  /** All of them if left out. */
  readonly grants?: readonly Grant[];
  /** Any page of this machine if left out. */
  readonly redirectUris?: readonly string[];
}
