import type { PipelineOptions } from '../../http/pipeline.ts';
import type { LoginLocation } from '../location.ts';
import type { LoginStorage } from './login-memory.ts';

interface PkceLoginSettings {
  /** The id of the OAuth client, whose grant type is "Code Authorization / PKCE". It needs no secret. */
  clientId: string;
  /** The page that the person comes back to: one of the client's redirect URIs, to the letter. */
  redirectUri: string;
  /**
   * Where a login that has begun is kept until its answer comes, and the tokens if `remember` is on. Tabs can share
   * one, such as `localStorage`, and are then logged in together: of a refresh token that is good for one use, each
   * takes what another has got for it. Two that renew at the same moment need the platform's `navigator.locks` for
   * that. A login that has begun in one of them is given up when another begins one, and a logout ends the session
   * of its own tab, and what is remembered.
   *
   * @default the platform's `sessionStorage`
   */
  storage?: LoginStorage | undefined;
  /**
   * Whether the tokens are kept in `storage`, so that the session outlives a reload of the page. Whoever runs a
   * script in the page can read them there. Without it a reload leads to the login service once more, which knows
   * the person still; so it does when `storage` is full.
   *
   * @default false
   */
  remember?: boolean | undefined;
  /**
   * How many milliseconds before its end an access token is replaced; half the token's life when that is shorter.
   *
   * @default 60_000
   */
  refreshBeforeMs?: number | undefined;
  /**
   * Leads the browser to a URL.
   *
   * @default `location.assign`
   */
  navigate?: ((url: string) => void) | undefined;
}

/** What `pkceLogin` is given. */
export type PkceLoginOptions = PkceLoginSettings &
  LoginLocation &
  Pick<PipelineOptions, 'fetch' | 'clock' | 'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'random'>;

/** What a login begins with; the names of the vendor's SDK are in brackets. */
export interface LoginStartOptions {
  /** What the app wants back as `session.state`, such as the page that was asked for. It stays in `storage`. */
  state?: string | undefined;
  /** The organisation in which `provider` is known. Needed with that. [`org`] */
  org?: string | undefined;
  /** The identity provider to log in with, such as `okta`. Needed with `org`. [`provider`] */
  provider?: string | undefined;
  /** The id of another organisation that the person may act in. [`target`] */
  target?: string | undefined;
  /** Who will log in: an email address, the name of an organisation, or `email:organisation`. [`login_hint`] */
  loginHint?: string | undefined;
  /** `login` asks for the credentials even when the service knows the person still. [`prompt`] */
  prompt?: 'login' | undefined;
}

/** What a logout ends with. */
export interface LogoutOptions {
  /**
   * Where the person goes next: one of the client's redirect URIs.
   *
   * @default the `redirectUri` of the login
   */
  redirectUri?: string | undefined;
}
