import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PkceLoginOptions, pkceLogin } from '../../../src/genesys/login/index.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { APP_URL, ada, loggedInVisit, sam, Visit } from './visit.ts';

describe('a session', () => {
  test('refreshes its token shortly before the end, once for all callers', async () => {
    const { visit, session } = await loggedInVisit();
    const first = await session.accessToken();
    visit.mock.clock.advance(3_539_999);
    expect(await session.accessToken()).toBe(first);
    visit.mock.clock.advance(1);
    const [next, again] = await Promise.all([session.accessToken(), session.accessToken()]);
    expect(next).not.toBe(first);
    expect(again).toBe(next);
    expect(visit.asked.map((form) => form.get('grant_type'))).toEqual([
      'authorization_code',
      'refresh_token',
    ]);
    visit.mock.clock.advance(7_200_000);
    expect(await visit.me(await session.accessToken())).toBe(sam);
  });

  test('replaces a token that the service refuses', async () => {
    const { session } = await loggedInVisit();
    const rejectedToken = await session.accessToken();
    const next = await session.accessToken({ rejectedToken });
    expect(next).not.toBe(rejectedToken);
    expect(await session.accessToken({ rejectedToken })).toBe(next);
  });

  test('keeps a valid token while the service is unreachable', async () => {
    const { visit, session } = await loggedInVisit({ retry: false });
    const token = await session.accessToken();
    visit.mock.faults.add({ operation: 'postToken', status: 503 });
    visit.mock.clock.advance(3_550_000);
    expect(await session.accessToken()).toBe(token);
    visit.mock.clock.advance(50_000);
    expect(await rejectionOf(session.accessToken())).toMatchObject({ name: 'ServerError', status: 503 });
    visit.mock.faults.clear();
    expect(await visit.me(await session.accessToken())).toBe(sam);
  });

  test('ends when its refresh token is refused', async () => {
    const { visit, session } = await loggedInVisit({ remember: true });
    visit.mock.reset();
    visit.mock.clock.advance(3_600_000);
    const error = await rejectionOf(session.accessToken());
    expect(error).toMatchObject({
      name: 'LoginError',
      code: 'login_required',
      cause: { code: 'invalid_grant' },
    });
    expect(inspect(error, { depth: 9 })).not.toContain(visit.asked.at(-1)?.get('refresh_token'));
    expect(session.isOver).toBe(true);
    expect(visit.storage.items.size).toBe(0);
    expect(await rejectionOf(session.accessToken())).toMatchObject({ code: 'login_required' });
  });

  test('without a refresh token lasts as long as its access token', async () => {
    const { visit, session } = await loggedInVisit({}, { refreshTokens: 'none', tokenLifetimeSeconds: 100 });
    const token = await session.accessToken();
    visit.mock.clock.advance(99_999);
    expect(await session.accessToken()).toBe(token);
    visit.mock.clock.advance(1);
    expect(await rejectionOf(session.accessToken())).toMatchObject({ code: 'login_required' });
    const other = await loggedInVisit({}, { refreshTokens: 'none' });
    const rejectedToken = await other.session.accessToken();
    expect(await rejectionOf(other.session.accessToken({ rejectedToken }))).toMatchObject({
      code: 'login_required',
    });
  });

  test('keeps its refresh token when the service returns none', async () => {
    const { visit, session } = await loggedInVisit({}, { refreshTokens: 'keep' });
    for (const _ of ['first', 'second']) {
      visit.mock.clock.advance(3_600_000);
      expect(await visit.me(await session.accessToken())).toBe(sam);
    }
    const [, first, second] = visit.asked;
    expect(second?.get('refresh_token')).toBe(first?.get('refresh_token'));
  });

  test('survives a reload with storage, and ends without storage', async () => {
    const { visit } = await loggedInVisit({ remember: true });
    visit.reload();
    const session = await visit.login.finish(APP_URL);
    visit.mock.clock.advance(3_600_000);
    expect(await visit.me((await session?.accessToken()) ?? '')).toBe(sam);
    visit.reload();
    const next = await visit.login.finish(APP_URL);
    expect(await next?.accessToken()).toBe(await session?.accessToken());
    visit.reload({ remember: false });
    expect(await visit.login.finish(APP_URL)).toBeUndefined();

    const brief = await loggedInVisit({ remember: true }, { refreshTokens: 'none' });
    brief.visit.mock.clock.advance(3_600_000);
    brief.visit.reload();
    expect(await brief.visit.login.finish(APP_URL)).toBeUndefined();
  });

  test('continues with full storage and leaves no used token there', async () => {
    const { visit, session } = await loggedInVisit({ remember: true });
    visit.storage.setItem = () => {
      throw new Error('The quota is exceeded.');
    };
    visit.mock.clock.advance(3_600_000);
    expect(await visit.me(await session.accessToken())).toBe(sam);
    expect(visit.storage.items.size).toBe(0);
  });

  test('is separate for two clients on a page', async () => {
    const { visit } = await loggedInVisit({ remember: true });
    const other = pkceLogin({ ...visit.options, clientId: 'another' } as PkceLoginOptions);
    expect(await other.finish(APP_URL)).toBeUndefined();
  });
});

describe('tabs that share the storage', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Sam in two tabs. */
  async function twoTabs() {
    const { visit, session } = await loggedInVisit({ remember: true });
    const other = await pkceLogin(visit.options).finish(APP_URL);
    if (!other) throw new Error('The other tab has no session.');
    const refreshes = () => visit.asked.filter((form) => form.get('grant_type') === 'refresh_token').length;
    return { visit, session, other, refreshes };
  }

  test('use the tokens that another tab has renewed', async () => {
    const { visit, session, other, refreshes } = await twoTabs();
    for (const n of [1, 2, 3]) {
      visit.mock.clock.advance(3_600_000);
      const [first, second] = n % 2 ? [session, other] : [other, session];
      const token = await first.accessToken();
      expect(await second.accessToken()).toBe(token);
      expect([await visit.me(token), refreshes()]).toEqual([sam, n]);
    }
  });

  test('use them instead of a refused token', async () => {
    const { session, other, refreshes } = await twoTabs();
    const rejectedToken = await session.accessToken();
    const next = await session.accessToken({ rejectedToken });
    expect(await other.accessToken({ rejectedToken })).toBe(next);
    expect(refreshes()).toBe(1);
  });

  test('refresh the token once when both need it at the same time', async () => {
    const { visit, session, other, refreshes } = await twoTabs();
    visit.mock.clock.advance(3_600_000);
    const [first, second] = await Promise.all([session.accessToken(), other.accessToken()]);
    expect(second).toBe(first);
    expect([await visit.me(first), refreshes()]).toEqual([sam, 1]);
  });

  test('use the tokens of a faster tab on a platform without locks', async () => {
    vi.stubGlobal('navigator', undefined);
    const { visit, session } = await loggedInVisit({ remember: true });
    const { fetch } = visit.options;
    let first: Promise<string> | undefined;
    const slower = pkceLogin({
      ...visit.options,
      fetch: async (url, init) => {
        await first;
        return (fetch ?? globalThis.fetch)(url, init);
      },
    } as PkceLoginOptions);
    const other = await slower.finish(APP_URL);
    visit.mock.clock.advance(3_600_000);
    first = session.accessToken();
    expect(await other?.accessToken()).toBe(await first);
    expect(visit.asked).toHaveLength(3);
  });

  test('neither use nor replace the tokens of another user', async () => {
    const { visit, other } = await twoTabs();
    visit.login.logout();
    await visit.login.start();
    const hers = await visit.login.finish(await visit.pick({ mock_user: ada }));
    visit.mock.clock.advance(3_600_000);
    expect(await visit.me(await other.accessToken())).toBe(sam);
    expect(await visit.me((await hers?.accessToken()) ?? '')).toBe(ada);
    visit.reload();
    const next = await visit.login.finish(APP_URL);
    expect(await visit.me((await next?.accessToken()) ?? '')).toBe(ada);
  });

  test('do not restore tokens that another tab has removed', async () => {
    const { visit, other } = await twoTabs();
    visit.login.logout();
    visit.mock.clock.advance(3_600_000);
    expect(await visit.me(await other.accessToken())).toBe(sam);
    visit.reload();
    expect(await visit.login.finish(APP_URL)).toBeUndefined();
  });
});

describe('logout', () => {
  test("ends the session and redirects through the service's logout", async () => {
    const { visit, session } = await loggedInVisit({ remember: true });
    visit.login.logout();
    const { origin, pathname, searchParams } = new URL(visit.ledTo);
    expect(origin + pathname).toBe('https://login.mypurecloud.com/logout');
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: oauthClient.clientId,
      redirect_uri: APP_URL,
    });
    expect(await visit.pick({})).toBe(APP_URL);
    expect(await rejectionOf(session.accessToken())).toMatchObject({ code: 'login_required' });
    expect(visit.storage.items.size).toBe(0);
    expect(await visit.login.finish(APP_URL)).toBeUndefined();
    visit.login.logout({ redirectUri: `${APP_URL}bye` });
    expect(new URL(visit.ledTo).searchParams.get('redirect_uri')).toBe(`${APP_URL}bye`);
  });

  test('during a refresh leaves nothing behind', async () => {
    const { visit, session } = await loggedInVisit({ remember: true });
    visit.mock.clock.advance(3_600_000);
    const asking = rejectionOf(session.accessToken());
    visit.login.logout();
    expect(await asking).toMatchObject({ code: 'login_required' });
    expect(visit.storage.items.size).toBe(0);
  });

  test('during a failing refresh no longer returns the old token', async () => {
    const { visit, session } = await loggedInVisit({ retry: false });
    visit.mock.faults.add({ operation: 'postToken', status: 503 });
    visit.mock.clock.advance(3_550_000);
    const asking = rejectionOf(session.accessToken());
    visit.login.logout();
    expect(await asking).toMatchObject({ code: 'login_required' });
  });

  test('while a code is exchanged leaves nothing behind', async () => {
    const visit = new Visit({ remember: true });
    await visit.login.start();
    const finishing = rejectionOf(visit.login.finish(await visit.pick()));
    visit.login.logout();
    expect(await finishing).toMatchObject({ name: 'LoginError', code: 'login_required' });
    expect(visit.asked).toHaveLength(1);
    expect(visit.storage.items.size).toBe(0);
    expect(await visit.login.finish(APP_URL)).toBeUndefined();
  });

  test('another user can log in afterwards', async () => {
    const { visit } = await loggedInVisit();
    visit.login.logout();
    await visit.login.start();
    const session = await visit.login.finish(await visit.pick({ mock_user: ada }));
    expect(await visit.me((await session?.accessToken()) ?? '')).toBe(ada);
  });
});
