import type { PipelineOptions } from '../../http/pipeline.ts';
import type { LoginLocation } from '../location.ts';
import type { LoginStorage } from './login-store.ts';

interface PkceLoginSettings {
  /** The id of an OAuth client with the grant type "Code Authorization / PKCE". It needs no secret. */
  clientId: string;
  /** The page that the user returns to. Must exactly match one of the client's redirect URIs. */
  redirectUri: string;
  /**
   * Stores the pending login, and the tokens if `remember` is set. With a storage shared between tabs, such as
   * `localStorage`, the tabs share one session: they coordinate token refreshes, which requires
   * `navigator.locks` if two refresh at the same time. Starting a login in one tab cancels a pending login in
   * another. A logout ends the session of the current tab and removes the stored tokens.
   *
   * @default the platform's `sessionStorage`
   */
  storage?: LoginStorage | undefined;
  /**
   * Whether to keep the tokens in `storage`, so that the session survives a page reload. Any script on the page
   * can read them there. Otherwise, or if `storage` is full, a reload redirects to the login service again,
   * which usually still knows the user.
   *
   * @default false
   */
  remember?: boolean | undefined;
  /**
   * How long before its expiry an access token is replaced, in milliseconds; at most half the token's lifetime.
   *
   * @default 60_000
   */
  refreshBeforeMs?: number | undefined;
  /**
   * Navigates to a URL.
   *
   * @default `location.assign`
   */
  navigate?: ((url: string) => void) | undefined;
}

/** Options for {@link pkceLogin}. */
export type PkceLoginOptions = PkceLoginSettings &
  LoginLocation &
  Pick<PipelineOptions, 'fetch' | 'clock' | 'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'random'>;

/** Options for starting a login. The names in the vendor's SDK are in brackets. */
export interface LoginStartOptions {
  /** The app's own state, returned as `session.state`, such as the requested page. Kept in `storage`. */
  state?: string | undefined;
  /** The organization that uses `provider`. Required if `provider` is set. [`org`] */
  org?: string | undefined;
  /** The identity provider to log in with, such as `okta`. Requires `org`. [`provider`] */
  provider?: string | undefined;
  /** The id of another organization that the user may act in. [`target`] */
  target?: string | undefined;
  /** Who logs in: an email address, an organization name, or `email:organization`. [`login_hint`] */
  loginHint?: string | undefined;
  /** `login` asks for credentials even if the user is still logged in to the service. [`prompt`] */
  prompt?: 'login' | undefined;
}

/** Options for a logout. */
export interface LogoutOptions {
  /**
   * Where to redirect after the logout: one of the client's redirect URIs.
   *
   * @default the `redirectUri` of the login
   */
  redirectUri?: string | undefined;
}
