import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BadRequestError, PresenceError } from '../../../src/genesys/index.ts';
import { LoginError, type PkceLoginOptions, pkceLogin } from '../../../src/genesys/login/index.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { APP_URL, loggedInVisit, sam, Visit } from './visit.ts';

describe('start', () => {
  test("redirects to the region's login service with a new challenge and state", async () => {
    const visit = new Visit({ region: 'mypurecloud.ie' });
    await visit.login.start();
    const { origin, pathname, searchParams } = new URL(visit.ledTo);
    expect(origin + pathname).toBe('https://login.mypurecloud.ie/oauth/authorize');
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: oauthClient.clientId,
      redirect_uri: APP_URL,
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const first = visit.ledTo;
    await visit.login.start();
    expect(visit.ledTo).not.toBe(first);
  });

  test("sends its options under the vendor's names, and keeps the app state local", async () => {
    const visit = new Visit({ loginUrl: 'http://127.0.0.1:4010/worlds/mine/' });
    const said = { org: 'acme', provider: 'okta', target: 'other-org', prompt: 'login' } as const;
    await visit.login.start({ ...said, loginHint: 'sam@example.com', state: 'the page before' });
    const url = new URL(visit.ledTo);
    expect(url.origin + url.pathname).toBe('http://127.0.0.1:4010/worlds/mine/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ ...said, login_hint: 'sam@example.com' });
    expect(visit.ledTo).not.toContain('before');
  });

  test('refuses invalid options', async () => {
    const good = { clientId: oauthClient.clientId, redirectUri: APP_URL };
    const wrong = [
      { ...good, redirectUri: '/callback' },
      { ...good, redirectUri: `${APP_URL}#there` },
      { ...good, loginUrl: 'ftp://login.example.com' },
      { ...good, region: 'mypurecloud.example' },
      { ...good, region: 'mypurecloud.ie', loginUrl: 'http://127.0.0.1:4010' },
      { ...good, timeoutMs: 0 },
      { ...good, refreshBeforeMs: -1 },
      { ...good, refreshBeforeMs: Number.NaN },
    ];
    for (const options of wrong) expect(() => pkceLogin(options as PkceLoginOptions)).toThrow(PresenceError);
    expect(() => pkceLogin({ ...good, loginUrl: '/login' })).toThrow(/^loginUrl must be an absolute URL/);
    await expect(new Visit().login.start({ org: 'acme' })).rejects.toThrow(/Pass both or neither/);
    const { storage: _, ...nowhere } = new Visit().options;
    await expect(pkceLogin(nowhere as PkceLoginOptions).start()).rejects.toThrow(/Pass `storage`/);
  });
});

describe('finish', () => {
  test("returns the user's session with the app state", async () => {
    const visit = new Visit();
    await visit.login.start({ state: '/board?team=7' });
    const session = await visit.login.finish(await visit.pick());
    expect(session?.state).toBe('/board?team=7');
    expect(session?.expiresAt).toBe(visit.mock.clock.now() + 3_600_000);
    expect(await visit.me((await session?.accessToken()) ?? '')).toBe(sam);
    expect(visit.asked.map((form) => form.get('client_secret'))).toEqual([null]);
    expect([...visit.storage.items]).toEqual([]);
  });

  test('returns undefined when the URL contains no login result', async () => {
    const visit = new Visit();
    expect(await visit.login.finish(`${APP_URL}?code=of-the-app`)).toBeUndefined();
    await visit.login.start();
    expect(await visit.login.finish(`${APP_URL}?page=2`)).toBeUndefined();
    expect(await visit.login.finish(await visit.pick())).toBeDefined();
  });

  test('returns one session to all callers and exchanges the code once', async () => {
    const visit = new Visit();
    await visit.login.start();
    const url = await visit.pick();
    const [first, second] = await Promise.all([visit.login.finish(url), visit.login.finish(url)]);
    expect(second).toBe(first);
    expect(await visit.login.finish(url)).toBe(first);
    expect(visit.asked).toHaveLength(1);
  });

  test('refuses the result of a login started elsewhere', async () => {
    const visit = new Visit();
    await visit.login.start();
    const url = new URL(await visit.pick());
    const other = new Visit();
    const unasked = await rejectionOf(other.login.finish(url.href));
    expect(unasked).toMatchObject({ name: 'LoginError', code: 'state_mismatch' });

    await other.login.start();
    const stateless = new URL(url);
    stateless.searchParams.delete('state');
    for (const foreign of [url.href, stateless.href, `${APP_URL}?error=access_denied`, `${APP_URL}?code=`]) {
      expect(await rejectionOf(other.login.finish(foreign))).toMatchObject({ code: 'state_mismatch' });
    }
    expect(other.asked).toEqual([]);
    // The pending login continues.
    expect(await other.login.finish(await other.pick())).toBeDefined();
  });

  test.each(['/?code=a-code&state=a-state', 'http://?code=a-code'])(
    'outside a page, accepts only absolute URLs: %s',
    async (url) => {
      const error = await rejectionOf(new Visit().login.finish(url));
      expect(error).toBeInstanceOf(PresenceError);
      expect(error).toMatchObject({
        message: expect.stringMatching(/^The argument of finish\(\) must be an absolute URL/),
      });
      expect(inspect(error, { depth: 9 })).not.toContain('a-code');
    },
  );

  test('accepts a login result only once', async () => {
    const visit = new Visit();
    await visit.login.start();
    const url = await visit.pick();
    await visit.login.finish(url);
    visit.reload();
    expect(await rejectionOf(visit.login.finish(url))).toMatchObject({ code: 'state_mismatch' });
  });

  test('reports why the service refused the login', async () => {
    const visit = new Visit();
    await visit.login.start();
    const denied = await rejectionOf(visit.login.finish(await visit.pick({ mock_deny: 'true' })));
    expect(denied).toBeInstanceOf(LoginError);
    expect(denied).toMatchObject({
      code: 'access_denied',
      message: expect.stringMatching(
        /login\.mypurecloud\.com.*the user declined the login.*login\.start\(\)/,
      ),
    });
    await visit.login.start();
    const { searchParams } = new URL(visit.ledTo);
    const twice = `${APP_URL}?code=1&code=2&state=${searchParams.get('state')}`;
    expect(await rejectionOf(visit.login.finish(twice))).toMatchObject({ code: 'invalid_response' });
  });

  test('reports why a code was refused, without code or verifier', async () => {
    const visit = new Visit();
    await visit.login.start();
    const url = await visit.pick();
    visit.mock.clock.advance(600_000);
    const error = await rejectionOf(visit.login.finish(url));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      code: 'invalid_grant',
      operationId: 'postToken',
      method: 'POST',
      status: 400,
    });
    const [form] = visit.asked;
    const shown = inspect(error, { depth: 9 });
    for (const secret of [form?.get('code'), form?.get('code_verifier')]) {
      expect(secret?.length).toBeGreaterThan(20);
      expect(shown).not.toContain(secret);
    }
  });

  test.each([
    ['no JSON', new Response('<p>a proxy</p>', { headers: { 'content-type': 'text/html' } })],
    ['no token', Response.json({ access_token: 7, token_type: 'bearer', refresh_token: 'a-refresh-token' })],
    ['a token of another kind', Response.json({ access_token: 'an-access-token', token_type: 'mac' })],
  ])('does not accept %s as tokens, and does not show it', async (_, response) => {
    const visit = new Visit({ fetch: async () => response });
    await visit.login.start();
    const error = await rejectionOf(visit.login.finish(await visit.pick()));
    expect(error).toMatchObject({ name: 'UnexpectedAnswerError', operationId: 'postToken', status: 200 });
    expect(inspect(error, { depth: 9 })).not.toMatch(/an-access-token|a-refresh-token/);
  });

  test('does not follow redirects with the code', async () => {
    const sent: RequestInit[] = [];
    const visit = new Visit({
      retry: false,
      fetch: async (_, init) => {
        sent.push(init);
        return new Response(null, { status: 307, headers: { location: 'https://evil.example/' } });
      },
    });
    await visit.login.start();
    expect(await rejectionOf(visit.login.finish(await visit.pick()))).toMatchObject({ status: 307 });
    expect(sent.map(({ redirect }) => redirect)).toEqual(['manual']);
  });

  test('does not send tokens of one service to another', async () => {
    const { visit } = await loggedInVisit({ region: 'mypurecloud.ie', remember: true });
    visit.reload({ region: 'mypurecloud.de' });
    expect(await visit.login.finish(APP_URL)).toBeUndefined();
    visit.reload();
    expect(await visit.login.finish(APP_URL)).toBeDefined();
  });

  test.each(['no JSON', 'null', '7', '{}', '{"tokens":{}}', '{"state":7}'])(
    'ignores stored data that it cannot use: %s',
    async (kept) => {
      const { visit } = await loggedInVisit({ remember: true });
      await visit.login.start();
      expect(visit.storage.items.size).toBe(2);
      for (const [name] of visit.storage.items) visit.storage.items.set(name, kept);
      visit.reload();
      expect(await visit.login.finish(APP_URL)).toBeUndefined();
      expect(await rejectionOf(visit.login.finish(await visit.pick()))).toMatchObject({
        code: 'state_mismatch',
      });
    },
  );
});
