import { expect } from 'vitest';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import {
  basic,
  CHALLENGE,
  codeOfSam,
  exchangeOf,
  expectOAuthError,
  loginAsSam,
  manyClients,
  postForm,
  REDIRECT_URI,
  VERIFIER,
  WEBSITE,
} from '../login-requests.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { oauthClient, people, UNKNOWN_ID } from '../seed-ids.ts';

const SECRET = basic(oauthClient.clientId, oauthClient.clientSecret);
const noPkce = { code_challenge: undefined, code_challenge_method: undefined };
const refreshOf = (token = '', fields = {}) => ({
  grant_type: 'refresh_token',
  refresh_token: token,
  client_id: oauthClient.clientId,
  ...fields,
});
const whoIs = async (context: ScenarioContext, token: string) =>
  (await context.call<{ id: string }>('GET', '/api/v2/users/me', { token })).body.id;

export const loginTokenStories = [
  scenario({
    title: 'A client cannot use a grant that it is not configured for',
    rules: ['GEN-TOKEN-4'],
    seed: manyClients,
    run: async (context) => {
      const credentials = { grant_type: 'client_credentials' };
      const service = await postForm(context, credentials, basic('service', 'service-secret'));
      expect(service.status).toBe(200);
      const page = await postForm(context, credentials, basic('page', 'page-secret'));
      expectOAuthError(page, 400, 'unauthorized_client');
      const fields = exchangeOf('any', { client_id: 'service' });
      expectOAuthError(await postForm(context, fields), 400, 'unauthorized_client');
    },
  }),

  scenario({
    title: 'A code is exchanged once, by its client, with its redirect URI, before it expires',
    rules: ['GEN-TOKEN-5'],
    seed: manyClients,
    settings: { authorizationCodeLifetimeSeconds: 60 },
    run: async (context) => {
      const code = await codeOfSam(context);
      expect((await postForm(context, exchangeOf(code))).status).toBe(200);
      expectOAuthError(await postForm(context, exchangeOf(code)), 400, 'invalid_grant');

      const spoiled = await codeOfSam(context);
      const website = exchangeOf(spoiled, { client_id: 'website', redirect_uri: WEBSITE });
      expectOAuthError(await postForm(context, website), 400, 'invalid_grant');
      expectOAuthError(await postForm(context, exchangeOf(spoiled)), 400, 'invalid_grant');

      const elsewhere = exchangeOf(await codeOfSam(context), { redirect_uri: `${REDIRECT_URI}/` });
      expectOAuthError(await postForm(context, elsewhere), 400, 'invalid_grant');
      const { redirect_uri: _, ...nowhere } = exchangeOf(await codeOfSam(context));
      expectOAuthError(await postForm(context, nowhere), 400, 'invalid_grant');

      const early = await codeOfSam(context);
      const late = await codeOfSam(context);
      context.clock.advance(59_999);
      expect((await postForm(context, exchangeOf(early))).status).toBe(200);
      context.clock.advance(1);
      expectOAuthError(await postForm(context, exchangeOf(late)), 400, 'invalid_grant');
      expectOAuthError(await postForm(context, exchangeOf('made-up')), 400, 'invalid_grant');
      expectOAuthError(await postForm(context, exchangeOf('')), 400, 'invalid_request');
    },
  }),

  scenario({
    title: 'A code exchange requires the code verifier or the client secret',
    rules: ['GEN-TOKEN-6'],
    run: async (context) => {
      const wrong = ['x'.repeat(43), CHALLENGE, VERIFIER.slice(1), `${VERIFIER}=`, ''];
      for (const code_verifier of wrong) {
        const fields = exchangeOf(await codeOfSam(context), { code_verifier });
        expectOAuthError(await postForm(context, fields), 400, 'invalid_grant');
      }
      const { code_verifier: _, ...unproven } = exchangeOf(await codeOfSam(context));
      expectOAuthError(await postForm(context, unproven, SECRET), 400, 'invalid_grant');
      const verified = exchangeOf(await codeOfSam(context));
      expect((await postForm(context, verified, SECRET)).status).toBe(200);
      const guessed = exchangeOf(await codeOfSam(context));
      expectOAuthError(
        await postForm(context, guessed, basic(oauthClient.clientId, 'guessed')),
        401,
        'invalid_client',
      );
      expectOAuthError(
        await postForm(context, exchangeOf('any', { client_id: 'nobody' })),
        401,
        'invalid_client',
      );

      const plain = {
        grant_type: 'authorization_code',
        redirect_uri: REDIRECT_URI,
        client_id: oauthClient.clientId,
      };
      const first = await postForm(context, { ...plain, code: await codeOfSam(context, noPkce) });
      expectOAuthError(first, 401, 'invalid_client');
      const second = await postForm(context, { ...plain, code: await codeOfSam(context, noPkce) }, SECRET);
      expect(second.status).toBe(200);
      // As if an attacker had removed the challenge from the request.
      const downgraded = exchangeOf(await codeOfSam(context, noPkce));
      expectOAuthError(await postForm(context, downgraded, SECRET), 400, 'invalid_grant');
    },
  }),

  scenario({
    title: 'A refresh token returns new tokens once',
    rules: ['GEN-TOKEN-7'],
    settings: { unknownTokens: 'refuse', tokenLifetimeSeconds: 600 },
    run: async (context) => {
      const login = await loginAsSam(context);
      context.clock.advance(600_000);
      const late = await context.call('GET', '/api/v2/users/me', { token: login.access_token });
      expectRefusal(late, { status: 401, code: 'credentials.expired' });

      const next = await postForm(context, refreshOf(login.refresh_token));
      expect(next.status).toBe(200);
      expect(next.body.expires_in).toBe(600);
      expect(next.body.refresh_token).not.toBe(login.refresh_token);
      expect(await whoIs(context, next.body.access_token)).toBe(people.sam);
      expectOAuthError(await postForm(context, refreshOf(login.refresh_token)), 400, 'invalid_grant');
      expect((await postForm(context, refreshOf(next.body.refresh_token))).status).toBe(200);
      expectOAuthError(await postForm(context, refreshOf('made-up')), 400, 'invalid_grant');
      expectOAuthError(await postForm(context, refreshOf()), 400, 'invalid_request');
    },
  }),

  scenario({
    title: 'A setting turns refresh tokens off',
    rules: ['GEN-TOKEN-7'],
    settings: { refreshTokens: 'none' },
    run: async (context) => {
      expect(Object.keys(await loginAsSam(context))).toEqual(['access_token', 'token_type', 'expires_in']);
    },
  }),

  scenario({
    title: 'A refresh token works only for its client, with the secret if the login used it',
    rules: ['GEN-TOKEN-8'],
    seed: manyClients,
    settings: { refreshTokens: 'keep' },
    run: async (context) => {
      const { refresh_token: token } = await loginAsSam(context);
      expectOAuthError(
        await postForm(context, refreshOf(token, { client_id: 'page' })),
        400,
        'invalid_grant',
      );
      expectOAuthError(
        await postForm(context, refreshOf(token, { client_id: 'nobody' })),
        401,
        'invalid_client',
      );
      for (const _ of ['once', 'again']) {
        const { body } = await postForm(context, refreshOf(token));
        expect(body.refresh_token).toBe(token);
      }

      const code = await codeOfSam(context, noPkce);
      const fields = { grant_type: 'authorization_code', redirect_uri: REDIRECT_URI, code };
      const { body } = await postForm(context, fields, SECRET);
      expectOAuthError(await postForm(context, refreshOf(body.refresh_token)), 401, 'invalid_client');
      expect((await postForm(context, refreshOf(body.refresh_token), SECRET)).status).toBe(200);
    },
  }),

  scenario({
    title: 'GET tokens/me returns user, organization and client',
    rules: ['GEN-TOKEN-9'],
    seed: { ...manyClients, organization: { id: 'org-1', name: 'Contact centre' } },
    settings: { unknownTokens: 'refuse' },
    run: async (context) => {
      const { access_token: token } = await loginAsSam(context);
      const organization = { id: 'org-1', name: 'Contact centre' };
      expect((await context.call('GET', '/api/v2/tokens/me', { token })).body).toEqual({
        organization,
        homeOrganization: organization,
        authorizedScope: [],
        OAuthClient: { id: oauthClient.clientId, name: oauthClient.clientId },
      });
      expect(await whoIs(context, token)).toBe(people.sam);
      const unknown = await context.call('GET', '/api/v2/tokens/me', { token: 'made-up' });
      expectRefusal(unknown, { status: 401, code: 'bad.credentials' });
    },
  }),

  scenario({
    title: 'DELETE tokens/me ends the token and its refresh token',
    rules: ['GEN-TOKEN-10'],
    run: async (context) => {
      const login = await loginAsSam(context);
      const other = await loginAsSam(context);
      const revoke = { token: login.access_token };
      expect((await context.call('DELETE', '/api/v2/tokens/me', revoke)).status).toBe(200);
      for (const path of ['/api/v2/tokens/me', '/api/v2/users/me', '/api/v2/presence/definitions']) {
        expectRefusal(await context.call('GET', path, revoke), { status: 401, code: 'bad.credentials' });
      }
      expectOAuthError(await postForm(context, refreshOf(login.refresh_token)), 400, 'invalid_grant');
      expect(await whoIs(context, other.access_token)).toBe(people.sam);
      expect((await postForm(context, refreshOf(other.refresh_token))).status).toBe(200);
    },
  }),

  scenario({
    title: 'A second exchange of a code revokes the tokens of the first',
    rules: ['GEN-TOKEN-11'],
    run: async (context) => {
      const code = await codeOfSam(context);
      const login = await postForm(context, exchangeOf(code));
      const next = await postForm(context, refreshOf(login.body.refresh_token));
      const other = await loginAsSam(context);
      expectOAuthError(
        await postForm(context, exchangeOf(code, { client_id: 'nobody' })),
        401,
        'invalid_client',
      );
      expect(await whoIs(context, login.body.access_token)).toBe(people.sam);

      expectOAuthError(await postForm(context, exchangeOf(code)), 400, 'invalid_grant');
      for (const { access_token: token } of [login.body, next.body]) {
        const lost = await context.call('GET', '/api/v2/users/me', { token });
        expectRefusal(lost, { status: 401, code: 'bad.credentials' });
      }
      expectOAuthError(await postForm(context, refreshOf(next.body.refresh_token)), 400, 'invalid_grant');
      expect(await whoIs(context, other.access_token)).toBe(people.sam);
      expect((await postForm(context, refreshOf(other.refresh_token))).status).toBe(200);
    },
  }),

  scenario({
    title: 'DELETE tokens/{userId} ends all tokens of that user only',
    rules: ['GEN-TOKEN-13'],
    run: async (context) => {
      const { call, token } = context;
      const first = await loginAsSam(context);
      const second = await loginAsSam(context);
      const mia = token({ permissions: [], userId: people.mia });
      const path = `/api/v2/tokens/${people.sam}`;
      const forbidden = await call('DELETE', path, { token: mia });
      expectRefusal(forbidden, { status: 403, code: 'missing.any.permissions' });
      const admin = token({ permissions: ['oauth:token:delete'] });
      expect((await call('DELETE', path, { token: admin })).status).toBe(200);
      for (const { access_token, refresh_token } of [first, second]) {
        const late = await call('GET', '/api/v2/users/me', { token: access_token });
        expectRefusal(late, { status: 401, code: 'bad.credentials' });
        expectOAuthError(await postForm(context, refreshOf(refresh_token)), 400, 'invalid_grant');
      }
      expect(await whoIs(context, mia)).toBe(people.mia);
      expect(await whoIs(context, (await loginAsSam(context)).access_token)).toBe(people.sam);
      expectRefusal(await call('DELETE', `/api/v2/tokens/${UNKNOWN_ID}`), notFoundRefusal);
    },
  }),
];
