import { expect } from 'vitest';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { people } from '../seed-ids.ts';

const NO_TOKEN = {
  status: 401,
  code: 'authentication.required',
  message: 'No authentication bearer token specified in authorization header.',
};
const EXPIRED = {
  status: 401,
  code: 'credentials.expired',
  message: 'The supplied credentials are expired and cannot be used.',
};
const BAD = { status: 401, code: 'bad.credentials', message: 'Invalid login credentials.' };

export const lostTokenStories = [
  scenario({
    title: 'A request without a bearer token returns 401',
    rules: ['GEN-AUTH-1'],
    run: async ({ call }) => {
      expectRefusal(await call('GET', '/api/v2/systempresences', { token: null }), NO_TOKEN);
      for (const authorization of ['Bearer', 'Bearer  ', 'Basic bW9jay1jbGllbnQ6', 'a-token']) {
        const answer = await call('GET', '/api/v2/users/me', { token: null, headers: { authorization } });
        expectRefusal(answer, NO_TOKEN);
      }
      const lowerCase = { authorization: 'bearer any' };
      const known = await call('GET', '/api/v2/users/me', { token: null, headers: lowerCase });
      expect(known.status).toBe(200);
    },
  }),

  scenario({
    title: 'An expired token returns 401 and changes nothing',
    rules: ['GEN-AUTH-2'],
    run: async ({ call, clock, token }) => {
      const path = `/api/v2/users/${people.mia}/presences/purecloud`;
      const mia = token({ permissions: [], userId: people.mia, expiresInSeconds: 60 });
      clock.advance(59_999);
      expect((await call('PATCH', path, { token: mia, body: { message: 'Back in a minute' } })).status).toBe(
        200,
      );
      clock.advance(1);
      expectRefusal(await call('PATCH', path, { token: mia, body: { message: 'I am back' } }), EXPIRED);
      expect((await call('GET', path)).body).toMatchObject({ message: 'Back in a minute' });
    },
  }),

  scenario({
    title: 'A seed that lists tokens makes the org refuse all others',
    rules: ['GEN-AUTH-3'],
    seed: {
      ...defaultGenesysSeed,
      tokens: [{ token: 'the-token-of-sam', userId: people.sam, permissions: [], expiresInSeconds: 3600 }],
    },
    run: async ({ call, clock }) => {
      const me = await call('GET', '/api/v2/users/me', { token: 'the-token-of-sam' });
      expect(me.body).toMatchObject({ id: people.sam, name: 'Sam Okafor' });
      expectRefusal(await call('GET', '/api/v2/users/me', { token: 'a-found-token' }), BAD);
      clock.advance(3_600_000);
      expectRefusal(await call('GET', '/api/v2/users/me', { token: 'the-token-of-sam' }), EXPIRED);
    },
  }),

  scenario({
    title: 'A setting refuses tokens that the mock did not issue',
    rules: ['GEN-AUTH-3'],
    settings: { unknownTokens: 'refuse' },
    run: async ({ call, token }) => {
      expectRefusal(await call('GET', '/api/v2/users/me', { token: 'any' }), BAD);
      const issued = token({ permissions: 'all', userId: people.ada });
      expect((await call('GET', '/api/v2/users/me', { token: issued })).status).toBe(200);
    },
  }),
];
