import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  ApiError,
  BadRequestError,
  GenesysClient,
  type GenesysClientOptions,
  PermissionError,
  PresenceError,
  type Region,
  ServerError,
  UnexpectedAnswerError,
} from '../../../src/genesys/index.ts';
import { type FetchResult, fakeFetch, json } from '../http/fake-fetch.ts';
import { ManualClock } from '../http/manual-clock.ts';

const PURECLOUD = '/api/v2/users/{userId}/presences/purecloud';
const params = { path: { userId: 'u-1' } };
const notFound = {
  message: 'The requested resource was not found.',
  code: 'not.found',
  status: 404,
  contextId: 'c-1',
};

function setUp(plays: FetchResult[], options: Partial<GenesysClientOptions> = {}) {
  const fetch = fakeFetch(...plays);
  const clock = new ManualClock();
  const client = new GenesysClient({
    accessToken: 'the-token',
    fetch,
    clock,
    retry: false,
    ...options,
  } as GenesysClientOptions);
  return { client, fetch, clock };
}

describe('the URL of a call', () => {
  test('is in the US East region by default', async () => {
    const { client, fetch } = setUp([json(200, {})]);
    await client.GET(PURECLOUD, { params });
    expect(fetch.sent[0]).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/users/u-1/presences/purecloud',
    });
    expect(fetch.sent[0]?.headers.get('authorization')).toBe('Bearer the-token');
    expect(fetch.sent[0]?.headers.get('accept')).toBe('application/json');
  });

  test.each([
    [{ region: 'mypurecloud.jp' }, 'https://api.mypurecloud.jp/api/v2/users/u-1/presences/purecloud'],
    [{ baseUrl: 'https://api.inindca.com' }, 'https://api.inindca.com/api/v2/users/u-1/presences/purecloud'],
    [
      { baseUrl: 'http://127.0.0.1:4010/worlds/a/' },
      'http://127.0.0.1:4010/worlds/a/api/v2/users/u-1/presences/purecloud',
    ],
  ] satisfies [Partial<GenesysClientOptions>, string][])('with %j', async (location, url) => {
    const { client, fetch } = setUp([json(200, {})], location);
    await client.GET(PURECLOUD, { params });
    expect(fetch.sent[0]?.url).toBe(url);
  });

  test.each([
    [{ region: 'mypurecloud.nowhere' as Region }, /Unknown region "mypurecloud.nowhere"/],
    [{ region: 'mypurecloud.ie', baseUrl: 'https://example.com' }, /both/],
    [{ baseUrl: 'api.mypurecloud.com' }, /http\(s\)/],
    [{ baseUrl: 'https://me:secret@example.com' }, /credentials/],
    [{ accessToken: undefined }, /accessToken must be/],
    [{ accessToken: '' }, /empty/],
  ])('invalid options are refused at once: %j', (options, message) => {
    const build = () => new GenesysClient({ accessToken: 'x', ...options } as GenesysClientOptions);
    expect(build).toThrow(PresenceError);
    expect(build).toThrow(message);
    expect(build).not.toThrow(/secret/);
  });

  test('lists are sent comma separated, and parameters are encoded', async () => {
    const { client, fetch } = setUp([json(200, [])]);
    await client.GET('/api/v2/users/presences/{sourceId}/bulk', {
      params: { path: { sourceId: 'a/b?c' }, query: { id: ['u-1', 'u 2'] } },
    });
    expect(fetch.sent[0]?.url).toBe(
      'https://api.mypurecloud.com/api/v2/users/presences/a%2Fb%3Fc/bulk?id=u-1,u%202',
    );
  });

  test('a body is sent as JSON, and a call without a body has no content type', async () => {
    const { client, fetch } = setUp([json(200, {})]);
    await client.PATCH(PURECLOUD, { params, body: { message: 'Grüße' } });
    await client.GET(PURECLOUD, { params });
    expect(fetch.sent[0]).toMatchObject({ method: 'PATCH', body: '{"message":"Grüße"}' });
    expect(fetch.sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(fetch.sent[1]?.headers.has('content-type')).toBe(false);
  });

  test('additional headers can be sent, including authorization', async () => {
    const { client, fetch } = setUp([json(200, {})]);
    await client.GET(PURECLOUD, { params, headers: { 'x-trace': '7', authorization: 'Bearer mine' } });
    expect(fetch.sent[0]?.headers.get('x-trace')).toBe('7');
    expect(fetch.sent[0]?.headers.get('authorization')).toBe('Bearer mine');
  });

  test.each(['', '.', '..'])('an id %j, which would change the path, sends nothing', async (userId) => {
    const { client, fetch } = setUp([json(200, {})]);
    await expect(client.GET(PURECLOUD, { params: { path: { userId } } })).rejects.toThrow(
      /getUserPresencesPurecloud: userId/,
    );
    expect(fetch.sent).toHaveLength(0);
  });

  test('an id that is missing at run time sends nothing', async () => {
    const { client, fetch } = setUp([json(200, {})]);
    const path = { userId: undefined as unknown as string };
    await expect(client.GET(PURECLOUD, { params: { path } })).rejects.toBeInstanceOf(PresenceError);
    expect(fetch.sent).toHaveLength(0);
  });

  test('an unknown path is refused', async () => {
    const { client } = setUp([json(200, {})]);
    await expect(client.GET('/api/v2/nothing' as typeof PURECLOUD, { params })).rejects.toThrow(
      /Unknown operation/,
    );
  });
});

describe('the result of a call', () => {
  test('a success has its status and data', async () => {
    const { client } = setUp([json(200, { message: 'x' })]);
    const answer = await client.GET(PURECLOUD, { params });
    expect(answer).toMatchObject({ status: 200, ok: true, data: { message: 'x' } });
    expect(await answer.response.json()).toEqual({ message: 'x' });
  });

  test('a documented error is returned as a result with its body', async () => {
    const { client } = setUp([json(404, notFound)]);
    const answer = await client.GET(PURECLOUD, { params });
    expect(answer).toMatchObject({ status: 404, ok: false, error: notFound });
    expect(answer.data).toBeUndefined();
    expect(await answer.response.text()).toBe(JSON.stringify(notFound));
  });

  test('data is undefined for an answer without a body', async () => {
    const { client } = setUp([new Response(null, { status: 204 })]);
    const answer = await client.DELETE('/api/v2/presence/sources/{sourceId}', {
      params: { path: { sourceId: 's' } },
    });
    expect(answer).toMatchObject({ status: 204, ok: true, data: undefined });
  });

  test('HEAD returns its status, or throws without an error body', async () => {
    const { client, fetch } = setUp([new Response(null), new Response(null, { status: 404 })]);
    const channel = { params: { path: { channelId: 'c' } } };
    expect(await client.HEAD('/api/v2/notifications/channels/{channelId}', channel)).toMatchObject({
      status: 200,
    });
    await expect(client.HEAD('/api/v2/notifications/channels/{channelId}', channel)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    expect(fetch.sent[0]?.method).toBe('HEAD');
  });

  test('an empty 200 for a deletion counts as 204', async () => {
    const { client } = setUp([new Response(null, { status: 200 })]);
    const answer = await client.DELETE('/api/v2/presencedefinitions/{presenceId}', {
      params: { path: { presenceId: 'p' } },
    });
    expect(answer).toMatchObject({ status: 204, data: undefined });
  });

  test.each([
    ['an undocumented status', json(418, { message: 'teapot' }), ApiError, 418],
    ['an undocumented success', json(202, {}), UnexpectedAnswerError, 202],
    [
      'a page instead of JSON',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      UnexpectedAnswerError,
      200,
    ],
    ['JSON cut short', new Response('{"id":'), UnexpectedAnswerError, 200],
    ['a JSON null', json(200, null), UnexpectedAnswerError, 200],
    ['a bare string', json(200, 'welcome'), UnexpectedAnswerError, 200],
    ['an empty body instead of JSON', new Response(''), UnexpectedAnswerError, 200],
    ["a proxy's 503 page", new Response('<html>', { status: 503 }), ServerError, 503],
    ['a 400 without a body', new Response(null, { status: 400 }), BadRequestError, 400],
    ['a 400 that is a bare string', json(400, 'no'), BadRequestError, 400],
  ])('%s is thrown', async (_, answer, Class, status) => {
    const { client } = setUp([answer]);
    const error = await client.GET(PURECLOUD, { params }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ status, operationId: 'getUserPresencesPurecloud', method: 'GET' });
    expect((error as Error).message).toContain(
      'https://api.mypurecloud.com/api/v2/users/u-1/presences/purecloud',
    );
  });

  test('onError receives only the answers that make the call throw', async () => {
    const onError = vi.fn();
    const { client } = setUp([json(404, notFound), json(418, {})], { onError });
    await client.GET(PURECLOUD, { params });
    expect(onError).not.toHaveBeenCalled();
    await client.GET(PURECLOUD, { params }).catch(() => {});
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('data()', () => {
  test("throws the vendor's error in the matching class", async () => {
    const message =
      'Unable to perform the requested action. You are missing the following permission(s): presence:source:add';
    const body = { message, code: 'missing.permissions', status: 403, contextId: 'c-3' };
    const { client } = setUp([json(403, body)]);
    const error = await client
      .data('postPresenceSources', { body: { name: 'x' } })
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({
      code: 'missing.permissions',
      contextId: 'c-3',
      missingPermissions: ['presence:source:add'],
      operationId: 'postPresenceSources',
      body,
    });
  });

  test('reads several permissions from the message', async () => {
    const message =
      'You must have at least one of the following permissions assigned: [presence:source:edit, presence:source:delete]';
    const { client } = setUp([
      json(403, { message, code: 'missing.any.permissions', status: 403, contextId: 'c' }),
    ]);
    await expect(
      client.data('deletePresenceSource', { params: { path: { sourceId: 's' } } }),
    ).rejects.toMatchObject({
      missingPermissions: ['presence:source:edit', 'presence:source:delete'],
    });
  });

  test.each([
    ['objects without text', '{"a":{"toString":1},"b":[{"toString":1}],"c":"x:y:z"}', ['x:y:z']],
    ['lists nested 20,000 deep', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, []],
    ['80,000 hex digits', `{"a":"${'a1b2c3d4'.repeat(10_000)}"}`, []],
  ])('messageParams that are %s still give a PermissionError', async (_, params, missing) => {
    const { client } = setUp([
      new Response(`{"message":"no","code":"missing.permissions","messageParams":${params}}`, {
        status: 403,
      }),
    ]);
    const error: unknown = await client.data('getPresenceSettings').catch((error: unknown) => error);
    expect(error).toMatchObject({ name: 'PermissionError', missingPermissions: missing });
    expect(JSON.stringify((error as ApiError).body).length).toBeLessThan(81_000);
  });

  test('takes the context id from the header when the body has none', async () => {
    const { client } = setUp([json(404, { message: 'x' }, { 'inin-correlation-id': 'c-9' })]);
    await expect(client.data('getSystempresences')).rejects.toMatchObject({ contextId: 'c-9' });
  });

  test('for 429 has the time to wait', async () => {
    const body = {
      message: 'Rate limit exceeded the maximum.',
      code: 'too.many.requests.retry.after',
      status: 429,
      contextId: 'c',
    };
    const { client } = setUp([json(429, body, { 'retry-after': '42' })]);
    await expect(client.data('getSystempresences')).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 42_000,
    });
  });

  test('shows no token in any error', async () => {
    for (const play of [
      json(401, notFound),
      json(401, { ...notFound, message: 'No such token: Bearer the-token', code: 'the-token' }),
      new Response('<html>the-token</html>', { status: 502 }),
      json(418, {}),
      new TypeError('fetch failed'),
      new Response('<html>'),
    ]) {
      const { client } = setUp([play]);
      const error = await client.data('getSystempresences').catch((error: unknown) => error);
      expect(error).toBeInstanceOf(PresenceError);
      expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(
        'the-token',
      );
    }
  });
});

describe('the rate limit', () => {
  const limits = {
    'inin-ratelimit-count': '290',
    'inin-ratelimit-allowed': '300',
    'inin-ratelimit-reset': '61',
  };

  test('is taken from the last answer, and resetAt uses the injected clock', async () => {
    const { client, clock } = setUp([json(200, [], limits), json(200, [])]);
    expect(client.rateLimit).toBeUndefined();
    await client.call('getSystempresences');
    const expected = { count: 290, allowed: 300, remaining: 10, resetAt: clock.now() + 61_000 };
    expect(client.rateLimit).toEqual(expected);
    await clock.advance(5_000);
    await client.call('getSystempresences');
    expect(client.rateLimit).toEqual(expected);
  });

  test('is read from errors too, and is never negative', async () => {
    const { client } = setUp([json(429, notFound, { ...limits, 'inin-ratelimit-count': '301' })]);
    await client.call('getSystempresences');
    expect(client.rateLimit).toMatchObject({ count: 301, remaining: 0 });
  });

  test('is unknown with invalid headers', async () => {
    const { client } = setUp([json(200, [], { 'inin-ratelimit-count': 'many' })]);
    await client.call('getSystempresences');
    expect(client.rateLimit).toBeUndefined();
  });
});
