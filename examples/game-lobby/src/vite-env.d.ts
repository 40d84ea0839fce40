interface ImportMetaEnv {
  /** The service: `msw` (default), `server` or `braincloud`. */
  readonly VITE_PRESENCE?: 'msw' | 'server' | 'braincloud';
  /** URL of the mock server. */
  readonly VITE_PRESENCE_URL?: string;
  /** App id, from brainCloud's portal. */
  readonly VITE_BRAINCLOUD_APP_ID?: string;
  /** App secret. It signs packets, and every client of the app contains it. */
  readonly VITE_BRAINCLOUD_SECRET?: string;
}
