import { expect } from 'vitest';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { CheckedAnswer, ScenarioContext } from '../scenario-context.ts';
import { oauthClient, people } from '../seed-ids.ts';

const PATH = '/api/v2/systempresences';

function limitOf({ headers }: CheckedAnswer<unknown>): Record<string, string | null> {
  return {
    count: headers.get('inin-ratelimit-count'),
    allowed: headers.get('inin-ratelimit-allowed'),
    reset: headers.get('inin-ratelimit-reset'),
  };
}

export const rateLimitStories = [
  scenario({
    title: 'Rate limit headers count the calls of a token within a minute',
    rules: ['GEN-LIMIT-1'],
    settings: { contract: 'classic' },
    valid: true,
    run: async ({ call, clock, token }) => {
      const mia = token({ permissions: [], userId: people.mia });
      expect(limitOf(await call('GET', PATH, { token: mia }))).toEqual({
        count: '1',
        allowed: '300',
        reset: '60',
      });
      clock.advance(17_500);
      expect(limitOf(await call('GET', PATH, { token: mia }))).toEqual({
        count: '2',
        allowed: '300',
        reset: '43',
      });
      const refused = await call('GET', '/api/v2/presence/settings', { token: mia });
      expect(refused.status).toBe(403);
      expect(limitOf(refused)).toEqual({ count: '3', allowed: '300', reset: '43' });
      const noah = token({ permissions: [], userId: people.noah });
      expect(limitOf(await call('GET', PATH, { token: noah }))).toEqual({
        count: '1',
        allowed: '300',
        reset: '60',
      });
    },
  }),

  scenario({
    title: 'Refused calls have rate limit headers too, and calls without a token share one count',
    rules: ['GEN-LIMIT-1'],
    settings: { contract: 'v1' },
    strays: true,
    run: async ({ call, clock, token }) => {
      const brief = token({ permissions: [], userId: people.mia, expiresInSeconds: 1 });
      clock.advance(1000);
      const refused: [method: string, path: string, token: string | null, status: number, count: string][] = [
        ['GET', PATH, null, 401, '1'],
        ['GET', '/api/v2/nothing', null, 404, '2'],
        ['PATCH', PATH, null, 405, '3'],
        ['GET', PATH, brief, 401, '1'],
        ['GET', '/api/v2/nothing', brief, 404, '2'],
      ];
      for (const [method, path, caller, status, count] of refused) {
        const answer = await call(method, path, { token: caller });
        expect(answer.status).toBe(status);
        expect(limitOf(answer)).toEqual({ count, allowed: '300', reset: '60' });
      }
    },
  }),

  scenario({
    title: 'Without rate limit enforcement, calls are counted but not refused',
    rules: ['GEN-LIMIT-1'],
    settings: { requestsPerMinute: 2, rateLimitHeaders: true },
    valid: true,
    run: async ({ call }) => {
      for (const count of ['1', '2', '3', '4']) {
        const answer = await call('GET', PATH);
        expect(answer.status).toBe(200);
        expect(limitOf(answer)).toMatchObject({ count, allowed: '2' });
      }
    },
  }),

  scenario({
    title: 'A call over the limit returns 429 with Retry-After, after which the count restarts',
    rules: ['GEN-LIMIT-2', 'GEN-LIMIT-3'],
    settings: { rateLimit: 'enforce', requestsPerMinute: 3, rateLimitHeaders: true },
    valid: true,
    run: async ({ call, clock, token }) => {
      const path = `/api/v2/users/${people.mia}/presences/purecloud`;
      const mia = token({ permissions: [], userId: people.mia });
      const say = (message: string) => call('PATCH', path, { token: mia, body: { message } });
      for (const message of ['one', 'two', 'three']) expect((await say(message)).status).toBe(200);
      clock.advance(18_000);
      const tooMany = await say('four');
      expectRefusal(tooMany, {
        status: 429,
        code: 'too.many.requests.retry.after',
        message: 'Rate limit exceeded the maximum. Retry the request in [42] seconds',
      });
      expect(tooMany.headers.get('retry-after')).toBe('42');
      expect((await call('GET', path)).body).toMatchObject({ message: 'three' });
      clock.advance(41_999);
      expect((await say('five')).headers.get('retry-after')).toBe('1');
      clock.advance(1);
      const anew = await say('six');
      expect(anew.body).toMatchObject({ message: 'six' });
      expect(limitOf(anew)).toEqual({ count: '1', allowed: '3', reset: '60' });
    },
  }),

  scenario({
    title: 'Since 2021 no answer has inin-ratelimit headers; a 429 contains the limit in its body',
    rules: ['GEN-LIMIT-4', 'GEN-LIMIT-5'],
    settings: { rateLimit: 'enforce', requestsPerMinute: 1 },
    run: async ({ call, token }) => {
      const people429 = await twice(call, token({ permissions: [], userId: people.mia }));
      expect(people429).toMatchObject({ limit: { key: 'token.rate.per.minute', value: 1 } });
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: oauthClient.clientId,
        client_secret: oauthClient.clientSecret,
      });
      const login = await call<{ access_token: string }>('POST', '/oauth/token', { token: null, body });
      expect(await twice(call, login.body.access_token)).toMatchObject({
        limit: { key: 'client.credentials.token.rate.per.minute', namespace: 'platform.api', value: 1 },
      });
    },
  }),

  scenario({
    title: 'In the classic contract a 429 has no limit in its body',
    rules: ['GEN-LIMIT-2'],
    settings: { contract: 'classic', rateLimit: 'enforce', requestsPerMinute: 1 },
    run: async ({ call }) => {
      await call('GET', PATH);
      const tooMany = await call('GET', PATH);
      expect(tooMany.status).toBe(429);
      expect(tooMany.body).not.toHaveProperty('limit');
    },
  }),

  scenario({
    title: 'In the classic contract rateLimitHeaders turns the headers off',
    rules: ['GEN-LIMIT-2'],
    settings: { contract: 'classic', rateLimitHeaders: false, rateLimit: 'enforce', requestsPerMinute: 1 },
    run: async ({ call, token }) => {
      await twice(call, token({ permissions: [], userId: people.mia }));
    },
  }),
];

/** The body of a refused second call; neither call has rate limit headers. */
async function twice(call: ScenarioContext['call'], token: string): Promise<unknown> {
  for (const status of [200, 429]) {
    const answer = await call('GET', PATH, { token });
    expect(answer.status).toBe(status);
    expect(limitOf(answer)).toEqual({ count: null, allowed: null, reset: null });
    if (status === 429) return answer.body;
  }
  return undefined;
}
