import { expect } from 'vitest';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import {
  authorizationUrl,
  basic,
  CHALLENGE,
  exchangeOf,
  locationOf,
  manyClients,
  postForm,
  REDIRECT_URI,
  VERIFIER,
  WEBSITE,
} from '../login-requests.ts';
import { scenario } from '../scenario.ts';
import { people } from '../seed-ids.ts';

const nobody = { token: null };
const STATE = 'a&b=c #"<ä>';

export const loginPageStories = [
  scenario({
    title: "Login with PKCE redirects with code and state, and the code returns the user's tokens",
    rules: ['GEN-LOGIN-1'],
    settings: { unknownTokens: 'refuse' },
    run: async (context) => {
      const answer = await context.call(
        'GET',
        authorizationUrl({ state: STATE, mock_user: people.sam }),
        nobody,
      );
      expect(answer.status).toBe(302);
      const { origin, pathname, searchParams, hash } = locationOf(answer);
      expect([origin + pathname, hash]).toEqual([REDIRECT_URI, '']);
      expect([...searchParams.keys()]).toEqual(['code', 'state']);
      expect(searchParams.get('state')).toBe(STATE);

      const { status, body } = await postForm(context, exchangeOf(searchParams.get('code') ?? ''));
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.stringMatching(/^\w{20,}$/),
        token_type: 'bearer',
        expires_in: 86_400,
        refresh_token: expect.stringMatching(/^\w{20,}$/),
      });
      const me = await context.call('GET', '/api/v2/users/me', { token: body.access_token });
      expect(me.body).toMatchObject({ id: people.sam, name: 'Sam Okafor' });
    },
  }),

  scenario({
    title: 'A client with a secret logs in without PKCE, to a redirect URI with a query',
    rules: ['GEN-LOGIN-1'],
    seed: manyClients,
    run: async (context) => {
      const website = { client_id: 'website', redirect_uri: WEBSITE, state: '1' };
      const noPkce = { code_challenge: undefined, code_challenge_method: undefined };
      const request = authorizationUrl({ ...website, ...noPkce, mock_user: people.mia });
      const location = locationOf(await context.call('GET', request, nobody));
      expect(location.href).toMatch(/^https:\/\/app\.example\.com\/callback\?from=login&code=\w+&state=1$/);

      const code = location.searchParams.get('code') ?? '';
      const fields = { grant_type: 'authorization_code', code, redirect_uri: WEBSITE };
      const { status, body } = await postForm(context, fields, basic('website', 'website-secret'));
      expect(status).toBe(200);
      const me = await context.call('GET', '/api/v2/users/me', { token: body.access_token });
      expect(me.body).toMatchObject({ id: people.mia });
    },
  }),

  scenario({
    title: 'The implicit grant returns the token in the fragment',
    rules: ['GEN-LOGIN-2'],
    settings: { unknownTokens: 'refuse', tokenLifetimeSeconds: 3600 },
    run: async (context) => {
      const request = { response_type: 'token', code_challenge: undefined, code_challenge_method: undefined };
      const answer = await context.call(
        'GET',
        authorizationUrl({ ...request, state: STATE, mock_user: people.yuki }),
        nobody,
      );
      expect(answer.status).toBe(302);
      const { href, hash } = locationOf(answer);
      expect(href.startsWith(`${REDIRECT_URI}#`)).toBe(true);
      const { access_token: token = '', ...rest } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
      expect(rest).toEqual({ expires_in: '3600', token_type: 'bearer', state: STATE });
      const me = await context.call('GET', '/api/v2/users/me', { token });
      expect(me.body).toMatchObject({ id: people.yuki });
    },
  }),

  scenario({
    title: 'Without the login page, the hinted or first user is logged in, unless the app requests the page',
    rules: ['GEN-LOGIN-3'],
    settings: { login: 'automatic' },
    run: async (context) => {
      const userOf = async (fields: Parameters<typeof authorizationUrl>[0]) => {
        const answer = await context.call('GET', authorizationUrl(fields), nobody);
        expect(answer.status).toBe(302);
        const code = locationOf(answer).searchParams.get('code') ?? '';
        const { body } = await postForm(context, exchangeOf(code));
        return (await context.call<{ id: string }>('GET', '/api/v2/users/me', { token: body.access_token }))
          .body.id;
      };
      expect(await userOf({})).toBe(people.ada);
      expect(await userOf({ login_hint: 'Omar@example.com' })).toBe(people.omar);
      expect(await userOf({ login_hint: 'lena@example.com:Mock organization' })).toBe(people.lena);
      expect(await userOf({ login_hint: 'stranger@example.com' })).toBe(people.ada);
      expect((await context.call('GET', authorizationUrl({ prompt: 'login' }), nobody)).status).toBe(200);
    },
  }),

  scenario({
    title: 'An unregistered redirect URI is refused without a redirect',
    rules: ['GEN-LOGIN-4'],
    seed: manyClients,
    run: async (context) => {
      const elsewhere = [
        { client_id: 'nobody' },
        { client_id: undefined },
        { redirect_uri: undefined },
        { redirect_uri: '' },
        ...[
          'https://evil.example/',
          'http://localhost.evil.example/',
          'http://127.0.0.1.evil.example/',
          'http://localhost:80@evil.example/',
          'http://evil.example\\@localhost/',
          'http://localhost\\.evil.example/',
          'http://localhost/#fragment',
          'http://localhost/\r\nSet-Cookie: a=b',
          'http://local\thost/',
          'http://localhost./',
          '//localhost/',
          'javascript:alert(1)//localhost',
          'data:text/html,localhost',
          'localhost',
        ].map((redirect_uri) => ({ redirect_uri })),
        ...[
          WEBSITE.slice(0, -1),
          `${WEBSITE}&x=1`,
          'https://app.example.com/',
          REDIRECT_URI,
          WEBSITE.toUpperCase(),
        ].map((redirect_uri) => ({ client_id: 'website', redirect_uri })),
      ];
      for (const fields of elsewhere) {
        for (const choice of [{}, { mock_user: people.sam }, { mock_deny: 'true' }]) {
          const answer = await context.call<string>(
            'GET',
            authorizationUrl({ ...fields, ...choice }),
            nobody,
          );
          expect(answer.status, JSON.stringify(fields)).toBe(400);
          expect(answer.headers.get('location')).toBeNull();
          expect(answer.body).toContain('<h1>Login failed</h1>');
          expect(answer.body).not.toContain('<a ');
        }
      }
      for (const redirect_uri of [
        'http://127.0.0.1:3000/',
        'https://[::1]:8443/a?b=c',
        'http://app.localhost/',
      ]) {
        const answer = await context.call(
          'GET',
          authorizationUrl({ redirect_uri, mock_user: people.sam }),
          nobody,
        );
        expect(answer.headers.get('location')?.startsWith(redirect_uri)).toBe(true);
      }
    },
  }),

  scenario({
    title: 'Errors of an authorization request are sent to the redirect URI',
    rules: ['GEN-LOGIN-5'],
    seed: manyClients,
    run: async (context) => {
      const cases = [
        [{ response_type: undefined }, 'invalid_request'],
        [{ response_type: 'id_token' }, 'unsupported_response_type'],
        [{ client_id: 'page' }, 'unauthorized_client'],
        [{ client_id: 'service' }, 'unauthorized_client'],
        [{ client_id: 'service', response_type: 'token' }, 'unauthorized_client'],
        [{ mock_deny: 'true' }, 'access_denied'],
        [{ mock_deny: 'true', response_type: 'token' }, 'access_denied'],
      ] as const;
      for (const [fields, error] of cases) {
        const answer = await context.call('GET', authorizationUrl({ state: STATE, ...fields }), nobody);
        expect(answer.status, error).toBe(302);
        const { href, search, hash } = locationOf(answer);
        expect(href.startsWith(REDIRECT_URI)).toBe(true);
        const inFragment = 'response_type' in fields && fields.response_type === 'token';
        expect(inFragment ? search : hash).toBe('');
        const told = new URLSearchParams((inFragment ? hash : search).slice(1));
        expect(Object.fromEntries(told)).toEqual({
          error,
          error_description: expect.any(String),
          state: STATE,
        });
      }
    },
  }),

  scenario({
    title: 'A code challenge other than a valid S256 one is refused',
    rules: ['GEN-LOGIN-6'],
    run: async (context) => {
      const challenges = [
        { code_challenge: VERIFIER, code_challenge_method: 'plain' },
        { code_challenge_method: 'plain' },
        { code_challenge_method: undefined },
        { code_challenge: undefined },
        { code_challenge: '' },
        { code_challenge: `${CHALLENGE}=` },
        { code_challenge: CHALLENGE.slice(1) },
      ];
      for (const fields of challenges) {
        const answer = await context.call(
          'GET',
          authorizationUrl({ ...fields, mock_user: people.sam }),
          nobody,
        );
        expect(locationOf(answer).searchParams.get('error'), JSON.stringify(fields)).toBe('invalid_request');
        expect(locationOf(answer).searchParams.get('code')).toBeNull();
      }
    },
  }),

  scenario({
    title: 'The login page lists users and has no other effect',
    rules: ['GEN-LOGIN-7'],
    seed: {
      ...defaultGenesysSeed,
      users: [
        ...defaultGenesysSeed.users,
        { id: 'mallory"><img>', name: '<img src=x onerror=alert(1)>', email: '"\'&@example.com' },
      ],
      clients: [{ id: '<script>alert(1)</script>', secret: 'secret' }],
    },
    run: async (context) => {
      const fields = {
        client_id: '<script>alert(1)</script>',
        state: '"><script>',
        login_hint: 'mia@example.com',
      };
      const { status, headers, body } = await context.call<string>('GET', authorizationUrl(fields), nobody);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      );
      expect(body).not.toMatch(/<(?:script|img)/);
      expect(body).toContain('<strong>&lt;img src=x onerror=alert(1)&gt;</strong>');
      const links = [...body.matchAll(/href="\?([^"]*)"/g)].map(
        ([, query = '']) => new URLSearchParams(query.replaceAll('&amp;', '&')),
      );
      // The hinted user comes first, the cancel button last.
      const order = [people.mia, people.ada, people.sam, people.noah];
      expect(links.map((link) => link.get('mock_user')).slice(0, 4)).toEqual(order);
      expect(links.map((link) => link.get('mock_user')).slice(-2)).toEqual(['mallory"><img>', null]);
      expect(links.at(-1)?.get('mock_deny')).toBe('true');
      expect(links.every((link) => link.get('state') === fields.state)).toBe(true);
      const [first] = links;
      const answer = await context.call('GET', `/oauth/authorize?${first}`, nobody);
      expect(locationOf(answer).searchParams.get('state')).toBe(fields.state);
      expect(
        (await context.call('GET', authorizationUrl({ ...fields, mock_user: 'nobody' }), nobody)).status,
      ).toBe(400);
    },
  }),

  scenario({
    title: 'Logout redirects to a registered URI only',
    rules: ['GEN-LOGIN-8'],
    seed: manyClients,
    run: async (context) => {
      const logout = (fields: Record<string, string>) =>
        context.call<string>('GET', `/logout?${new URLSearchParams(fields)}`, nobody);
      const back = await logout({ client_id: 'website', redirect_uri: 'https://app.example.com/bye' });
      expect([back.status, back.headers.get('location')]).toEqual([302, 'https://app.example.com/bye']);
      const goodbye = await logout({ client_id: 'website' });
      expect(goodbye.status).toBe(200);
      expect(goodbye.body).toContain('You are logged out');
      for (const client_id of ['website', 'nobody', '']) {
        const away = await logout({ client_id, redirect_uri: 'https://evil.example/' });
        expect([away.status, away.headers.get('location')]).toEqual([400, null]);
      }
    },
  }),
];
