/** A grant of an OAuth client. */
export type Grant = 'client_credentials' | 'authorization_code' | 'implicit';

/** An OAuth client of the org. Its secret is stored as a digest. */
export interface OAuthClient {
  readonly id: string;
  readonly secretDigest: string;
  readonly permissions: 'all' | readonly string[];
  /** @default all grants */
  readonly grants?: readonly Grant[];
  /** @default any page on the local machine */
  readonly redirectUris?: readonly string[];
}
