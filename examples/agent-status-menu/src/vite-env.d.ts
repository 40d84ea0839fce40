interface ImportMetaEnv {
  /** Where presence comes from: `msw` (left out, too), `server` or `genesys`. */
  readonly VITE_PRESENCE?: 'msw' | 'server' | 'genesys';
  /** Where the mock's server is. */
  readonly VITE_PRESENCE_URL?: string;
  /** The region of your org, such as `mypurecloud.ie`. */
  readonly VITE_GENESYS_REGION?: import('presence-kit/genesys').Region;
  /** An OAuth client of your org, of the grant type "Code Authorization / PKCE". It has no secret. */
  readonly VITE_GENESYS_CLIENT_ID?: string;
}
