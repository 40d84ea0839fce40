interface ImportMetaEnv {
  /** Where presence comes from: `msw` (left out, too), `server` or `braincloud`. */
  readonly VITE_PRESENCE?: 'msw' | 'server' | 'braincloud';
  /** Where the mock's server is. */
  readonly VITE_PRESENCE_URL?: string;
  /** Your app, from brainCloud's portal. */
  readonly VITE_BRAINCLOUD_APP_ID?: string;
  /** Its secret, which every client of the app holds: it signs packets, and is no password. */
  readonly VITE_BRAINCLOUD_SECRET?: string;
}
