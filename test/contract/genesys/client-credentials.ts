import { expect } from 'vitest';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import type { components } from '../../../src/generated/genesys.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { clientAuthorization, oauthClient } from '../seed-ids.ts';

type Token = components['schemas']['AccessTokenResponse'];

const BASIC = { authorization: clientAuthorization };
const grant = (fields: Record<string, string> = {}) =>
  new URLSearchParams({ grant_type: 'client_credentials', ...fields });

export const clientCredentialsStories = [
  scenario({
    title: 'Client credentials return a token that works until it expires',
    rules: ['GEN-TOKEN-1'],
    settings: { unknownTokens: 'refuse', tokenLifetimeSeconds: 3600 },
    valid: true,
    run: async ({ call, clock }) => {
      const request = { token: null, headers: BASIC, body: grant() };
      const answer = await call<Token>('POST', '/oauth/token', request);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        access_token: expect.stringMatching(/^[\w-]{20,}$/),
        token_type: 'bearer',
        expires_in: 3600,
      });
      const token = answer.body.access_token;
      clock.advance(3_599_999);
      expect((await call('GET', '/api/v2/presence/definitions', { token })).status).toBe(200);
      clock.advance(1);
      const late = await call('GET', '/api/v2/presence/definitions', { token });
      expectRefusal(late, { status: 401, code: 'credentials.expired' });
      const next = await call<Token>('POST', '/oauth/token', request);
      expect(next.body.access_token).not.toBe(token);
      const again = await call('GET', '/api/v2/presence/definitions', { token: next.body.access_token });
      expect(again.status).toBe(200);
    },
  }),

  scenario({
    title: 'Credentials are accepted in the form or the header, with the permissions of the client',
    rules: ['GEN-TOKEN-1'],
    seed: {
      ...defaultGenesysSeed,
      clients: [
        { id: 'wallboard', secret: 's3cr:t', permissions: ['presence:presenceDefinition:view'] },
        { id: 'other', secret: 'other' },
      ],
    },
    run: async ({ call }) => {
      const ways = [
        { body: grant({ client_id: 'wallboard', client_secret: 's3cr:t' }) },
        { body: grant(), headers: { authorization: `Basic ${btoa('wallboard:s3cr:t')}` } },
      ];
      for (const way of ways) {
        const { status, body } = await call<Token>('POST', '/oauth/token', { token: null, ...way });
        expect(status).toBe(200);
        const token = body.access_token;
        expect((await call('GET', '/api/v2/presence/definitions', { token })).status).toBe(200);
        expectRefusal(await call('GET', '/api/v2/presence/settings', { token }), {
          status: 403,
          code: 'missing.permissions',
        });
      }
    },
  }),

  scenario({
    title: 'POST /token issues tokens like /oauth/token, for SDKs that log in there',
    rules: ['GEN-TOKEN-12'],
    settings: { unknownTokens: 'refuse' },
    valid: true,
    run: async ({ call }) => {
      const request = { token: null, headers: BASIC, body: grant() };
      const { status, body } = await call<Token>('POST', '/token', request);
      expect(status).toBe(200);
      const token = body.access_token;
      expect((await call('GET', '/api/v2/systempresences', { token })).status).toBe(200);
    },
  }),

  scenario({
    title: 'POST /token refuses as /oauth/token does, and other methods return 405',
    rules: ['GEN-TOKEN-12'],
    run: async ({ call }) => {
      const guess = grant({ client_id: oauthClient.clientId, client_secret: 'guessed' });
      const refused = await call('POST', '/token', { token: null, body: guess });
      expect(refused).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      const wrongMethod = await call('GET', '/token', { token: null });
      expectRefusal(wrongMethod, { status: 405, code: 'method.not.allowed' });
      expect(wrongMethod.headers.get('allow')).toBe('POST');
    },
  }),

  scenario({
    title: 'A wrong secret or an unknown client is refused a token',
    rules: ['GEN-TOKEN-2'],
    run: async ({ call }) => {
      const attempts = [
        { body: grant({ client_id: oauthClient.clientId, client_secret: 'guessed' }) },
        { body: grant({ client_id: 'nobody', client_secret: oauthClient.clientSecret }) },
        { body: grant() },
        { body: grant(), headers: { authorization: `Basic ${btoa('mock-client:')}` } },
        { body: grant(), headers: { authorization: 'Basic !!!' } },
      ];
      for (const attempt of attempts) {
        const answer = await call('POST', '/oauth/token', { token: null, ...attempt });
        expect(answer.status).toBe(401);
        expect(answer.body).toEqual({
          error: 'invalid_client',
          description: 'authentication failed',
          error_description: 'authentication failed',
        });
      }
    },
  }),

  scenario({
    title: 'An unknown or missing grant_type is refused',
    rules: ['GEN-TOKEN-3'],
    run: async ({ call }) => {
      const ask = (body: URLSearchParams | string) =>
        call('POST', '/oauth/token', {
          token: null,
          headers: BASIC,
          contentType: 'application/x-www-form-urlencoded',
          body,
        });
      for (const body of [new URLSearchParams({ scope: 'presence' }), '', 'grant_type=']) {
        const missing = await ask(body);
        expect(missing.status).toBe(400);
        expect(missing.body).toMatchObject({ error: 'invalid_request' });
      }
      const password = await ask(new URLSearchParams({ grant_type: 'password' }));
      expect(password.status).toBe(400);
      expect(password.body).toMatchObject({ error: 'unsupported_grant_type' });
    },
  }),
];
