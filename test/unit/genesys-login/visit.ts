import {
  createPresenceMock,
  defaultGenesysSeed,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../../mocks/index.ts';
import {
  type LoginSession,
  type PkceLogin,
  type PkceLoginOptions,
  pkceLogin,
} from '../../../src/genesys/login/index.ts';
import { oauthClient } from '../../contract/seed-ids.ts';

export const APP_URL = 'http://localhost:5173/';
export const [ada, sam] = defaultGenesysSeed.users.map(({ id }) => id) as [string, string];

/** A separate `sessionStorage`. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  getItem = (name: string): string | null => this.items.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.items.set(name, value);
  removeItem = (name: string): void => void this.items.delete(name);
}

/** The part of a browser that a login needs: the app's redirects and their results. */
export class Visit {
  readonly mock: PresenceMock;
  readonly storage = new FakeStorage();
  readonly options: PkceLoginOptions;
  login: PkceLogin;
  /** The last redirect of the app. */
  ledTo = 'nowhere:';
  /** Each token request that was sent. */
  readonly asked: URLSearchParams[] = [];

  constructor(
    options: Partial<PkceLoginOptions> = {},
    settings: NonNullable<PresenceMockOptions['settings']>['genesys'] = {},
  ) {
    this.mock = createPresenceMock({
      clock: new WorldClock({ startAt: '2026-03-02T09:00:00Z', frozen: true }),
      settings: { genesys: { unknownTokens: 'refuse', tokenLifetimeSeconds: 3600, ...settings } },
    });
    // The type makes region and URL alternatives, and a spread loses that.
    this.options = {
      clientId: oauthClient.clientId,
      redirectUri: APP_URL,
      storage: this.storage,
      clock: this.mock.clock,
      fetch: async (url, init) => {
        this.asked.push(new URLSearchParams(String(init.body)));
        return this.mock.fetch(url, init);
      },
      navigate: (url) => {
        this.ledTo = url;
      },
      ...options,
    } as PkceLoginOptions;
    this.login = pkceLogin(this.options);
  }

  /** Reloads the page and keeps only its storage. */
  reload(options: Partial<PkceLoginOptions> = {}): void {
    this.login = pkceLogin({ ...this.options, ...options } as PkceLoginOptions);
  }

  /** Picks a user on the login page and returns the login service's redirect. */
  async pick(choice: Record<string, string> = { mock_user: sam }): Promise<string> {
    const url = new URL(this.ledTo);
    for (const [name, value] of Object.entries(choice)) url.searchParams.set(name, value);
    const { headers } = await this.mock.fetch(url.href, { redirect: 'manual' });
    return headers.get('location') ?? 'nowhere:';
  }

  async me(accessToken: string): Promise<unknown> {
    const headers = { authorization: `Bearer ${accessToken}` };
    const response = await this.mock.fetch('https://api.mypurecloud.com/api/v2/users/me', { headers });
    return ((await response.json()) as { id?: string; code?: string }).id ?? response.status;
  }
}

/** A visit with Sam logged in. */
export async function loggedInVisit(
  ...args: ConstructorParameters<typeof Visit>
): Promise<{ visit: Visit; session: LoginSession }> {
  const visit = new Visit(...args);
  await visit.login.start();
  const session = await visit.login.finish(await visit.pick());
  if (!session) throw new Error('There is no session.');
  return { visit, session };
}
