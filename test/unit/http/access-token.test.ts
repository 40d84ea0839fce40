import { describe, expect, test, vi } from 'vitest';
import {
  type AccessToken,
  type AccessTokenContext,
  AccessTokenSource,
} from '../../../src/http/access-token.ts';
import { HttpRequest } from '../../../src/http/http-request.ts';
import { PresenceError, type RetryState } from '../../../src/http/index.ts';
import { Pipeline, type PipelineOptions } from '../../../src/http/pipeline.ts';
import { fakeFetch, json } from './fake-fetch.ts';

const URL = 'https://api.example.com/things';

/** A service that accepts one token and refuses all others. */
function service(good: string) {
  return fakeFetch(({ headers }) =>
    headers.get('authorization') === `Bearer ${good}`
      ? json(200, {})
      : json(401, { code: 'credentials.expired' }),
  );
}

function client(accessToken: AccessToken, fetch = service('new'), options: PipelineOptions = {}) {
  const pipeline = new Pipeline({ fetch, ...options }, new AccessTokenSource(accessToken, URL));
  return (headers: Record<string, string> = {}) =>
    pipeline.send(new HttpRequest(URL, { method: 'PATCH', headers }));
}

describe('a refused token', () => {
  test('is replaced by the token function, and the call is retried once', async () => {
    const accessToken = vi.fn(({ rejectedToken }) => (rejectedToken ? 'new' : 'old'));
    const fetch = service('new');
    expect((await client(accessToken, fetch)()).status).toBe(200);
    expect(accessToken.mock.calls).toEqual([[{}], [{ rejectedToken: 'old' }]]);
    expect(fetch.sent).toHaveLength(2);
  });

  test('is final when the replacement is refused too', async () => {
    let count = 0;
    const fetch = service('none of them');
    expect((await client(() => `token-${count++}`, fetch)()).status).toBe(401);
    expect(fetch.sent).toHaveLength(2);
  });

  test('is final when the function returns the same one', async () => {
    const fetch = service('new');
    expect((await client(() => 'old', fetch)()).status).toBe(401);
    expect(fetch.sent).toHaveLength(1);
  });

  test('is final when it is a string', async () => {
    const fetch = service('new');
    expect((await client('old', fetch)()).status).toBe(401);
    expect(fetch.sent).toHaveLength(1);
  });

  test('is replaced even with retry: false, and onRetry runs', async () => {
    const retries: Partial<RetryState>[] = [];
    const onRetry = ({ attempt, delayMs, response }: RetryState) =>
      void retries.push({ attempt, delayMs, response });
    const send = client(({ rejectedToken }) => (rejectedToken ? 'new' : 'old'), service('new'), {
      retry: false,
      onRetry,
    });
    expect((await send()).status).toBe(200);
    expect(retries).toMatchObject([{ attempt: 1, delayMs: 0, response: { status: 401 } }]);
  });

  test('is replaced once for 100 calls refused together', async () => {
    let token = 'old';
    const accessToken = vi.fn(async ({ rejectedToken }) => {
      await null;
      if (rejectedToken) token = 'new';
      return token;
    });
    const send = client(accessToken);
    const responses = await Promise.all(Array.from({ length: 100 }, () => send()));
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(accessToken.mock.calls.filter(([context]) => context.rejectedToken)).toHaveLength(1);
  });

  test('is replaced once, also for calls that are refused later', async () => {
    const accessToken = vi.fn(({ rejectedToken }) => (rejectedToken ? 'new' : 'old'));
    const send = client(accessToken);
    await send();
    await send();
    await send();
    expect(accessToken.mock.calls.filter(([context]) => context.rejectedToken)).toHaveLength(1);
  });

  test('is requested again after a failed replacement', async () => {
    let fails = true;
    const send = client(({ rejectedToken }) => {
      if (rejectedToken && fails) throw new Error('the login is down');
      return rejectedToken ? 'new' : 'old';
    });
    await expect(send()).rejects.toThrow('the login is down');
    fails = false;
    expect((await send()).status).toBe(200);
  });

  test('is not retried when the function keeps returning it', async () => {
    let good = 'renewed-1';
    const fetch = fakeFetch(({ headers }) =>
      json(headers.get('authorization') === `Bearer ${good}` ? 200 : 401, {}),
    );
    const accessToken = vi.fn(({ rejectedToken }: AccessTokenContext) =>
      rejectedToken === undefined ? 'old' : good,
    );
    const send = client(accessToken, fetch);
    await send();
    expect((await send()).status).toBe(200);
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer renewed-1',
      'Bearer renewed-1',
    ]);
    // The renewed token expires and is renewed too.
    good = 'renewed-2';
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(200);
    expect(accessToken.mock.calls.map(([{ rejectedToken }]) => rejectedToken)).toEqual([
      undefined,
      'old',
      undefined,
      undefined,
      'renewed-1',
      undefined,
      'old',
    ]);
  });
});

describe('a token function', () => {
  test('is called once for concurrent calls', async () => {
    const accessToken = vi.fn(async () => 'new');
    const send = client(accessToken);
    await Promise.all(Array.from({ length: 100 }, () => send()));
    expect(accessToken).toHaveBeenCalledTimes(1);
    await send();
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  test('is not called when the call has its own authorization', async () => {
    const accessToken = vi.fn(() => 'new');
    const fetch = service('mine');
    expect((await client(accessToken, fetch)({ authorization: 'Bearer mine' })).status).toBe(200);
    expect(accessToken).not.toHaveBeenCalled();
  });

  test('that throws fails the call with its own error', async () => {
    const mine = new Error('no token today');
    const send = client(() => {
      throw mine;
    });
    await expect(send()).rejects.toBe(mine);
  });

  test.each([
    ['', /empty/],
    ['a b', /invalid characters/],
    ['a\nb', /invalid characters/],
    [undefined, /undefined/],
  ])('that returns %j fails with a clear error that does not quote it', async (token, message) => {
    const fetch = service('new');
    const error = await client(() => token as string, fetch)().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PresenceError);
    expect((error as Error).message).toMatch(message);
    expect(fetch.sent).toHaveLength(0);
  });

  test('a token that is invalid in a header is refused at once, without quoting it', () => {
    expect(() => new AccessTokenSource('secret\nvalue', URL)).toThrow(PresenceError);
    expect(() => new AccessTokenSource('secret\nvalue', URL)).not.toThrow(/secret/);
  });
});
