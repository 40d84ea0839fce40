interface ImportMetaEnv {
  /** The service: `msw` (default), `server` or `genesys`. */
  readonly VITE_PRESENCE?: 'msw' | 'server' | 'genesys';
  /** URL of the mock server. */
  readonly VITE_PRESENCE_URL?: string;
  /** The region of your org, such as `mypurecloud.ie`. */
  readonly VITE_GENESYS_REGION?: import('presence-kit/genesys').Region;
  /** An OAuth client of your org with the grant type "Code Authorization / PKCE". */
  readonly VITE_GENESYS_CLIENT_ID?: string;
}
