import { QueryClient } from '@tanstack/react-query';
import createFetchClient, { type Middleware } from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { describe, expect, test, vi } from 'vitest';
import { createPresenceMock } from '../../../mocks/index.ts';
import {
  ApiError,
  GenesysClient,
  type GenesysClientOptions,
  NetworkError,
  PresenceError,
} from '../../../src/genesys/index.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';
import { type FetchResult, fakeFetch, json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock } from '../http/manual-clock.ts';

const presencePath = '/api/v2/users/{userId}/presences/purecloud';
const params = { path: { userId: people.mia } };
const body = { message: 'Grüße' };

/** A client of the mock. */
function withMock() {
  const mock = createPresenceMock();
  const client = new GenesysClient({ accessToken: 'any', fetch: mock.fetch, retry: false });
  return { mock, client, openapi: client.openapi };
}

/** A client with given answers. */
function setUp(plays: FetchResult[], options: Partial<GenesysClientOptions> = {}) {
  const fetch = fakeFetch(...plays);
  const client = new GenesysClient({
    accessToken: 'the-token',
    fetch,
    clock: new ManualClock(),
    retry: { baseDelayMs: 0 },
    ...options,
  } as GenesysClientOptions);
  return { client, openapi: client.openapi, fetch };
}

describe('client.openapi', () => {
  test('has everything that openapi-fetch has', () => {
    expect(Object.keys(withMock().openapi).sort()).toEqual(Object.keys(createFetchClient()).sort());
  });

  test("returns the client's results, also from destructured methods", async () => {
    const { mock, openapi } = withMock();
    const { GET, PATCH, request } = openapi;
    const change = { presenceDefinition: { id: builtIn.Meal } };
    const changed = await PATCH(presencePath, { params, body: change });
    expect(changed.data?.presenceDefinition?.systemPresence).toBe('Meal');
    const { data, error, response } = await GET(presencePath, { params });
    expect(data?.presenceDefinition?.id).toBe(builtIn.Meal);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect((await request('get', presencePath, { params })).data).toEqual(data);
    expect(mock.journal.entries().map(({ operation }) => operation)).toEqual([
      'patchUserPresencesPurecloud',
      'getUserPresencesPurecloud',
      'getUserPresencesPurecloud',
    ]);
  });

  test('returns the body of a documented error', async () => {
    const userId = '10000000-0000-4000-8000-0000000000ff';
    const { data, error } = await withMock().openapi.GET(presencePath, { params: { path: { userId } } });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ status: 404 });
  });

  test('rejects without an answer or with an undocumented one', async () => {
    const { mock, openapi } = withMock();
    mock.faults.add({ operation: 'getUsersMe', drop: 'before', times: 1 });
    await expect(openapi.GET('/api/v2/users/me')).rejects.toBeInstanceOf(NetworkError);
    mock.faults.add({ operation: 'getUsersMe', malformed: true, times: 1 });
    await expect(openapi.GET('/api/v2/users/me')).rejects.toBeInstanceOf(ApiError);
  });

  test('has only the operations of the client', async () => {
    // @ts-expect-error the spec has no TRACE
    await expect(withMock().openapi.TRACE('/api/v2/users/me')).rejects.toThrow(/Unknown operation TRACE/);
    await expect(withMock().openapi.GET('/logout')).rejects.toBeInstanceOf(PresenceError);
  });

  test('takes the options of every call and those of the platform’s fetch', async () => {
    const inits: RequestInit[] = [];
    const { openapi } = setUp([], {
      fetch: async (_, init) => {
        inits.push(init);
        return json(503, { message: 'x' });
      },
    });
    const { error } = await openapi.GET(presencePath, {
      params,
      retry: { maxAttempts: 2 },
      cache: 'no-store',
      headers: { 'x-trace': '7' },
    });
    expect(error).toEqual({ message: 'x' });
    expect(inits.map(({ cache, headers }) => [cache, new Headers(headers).get('x-trace')])).toEqual([
      ['no-store', '7'],
      ['no-store', '7'],
    ]);
  });

  test.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)('parses as %s', async (parseAs) => {
    const { openapi } = setUp([json(200, { message: 'x' })]);
    const { data } = await openapi.GET(presencePath, { params, parseAs });
    expect(await new Response(data as BodyInit).text()).toBe('{"message":"x"}');
  });

  test('uses the serializers of a call', async () => {
    const { openapi, fetch } = setUp([json(200, [])]);
    await openapi.GET('/api/v2/users/presences/purecloud/bulk', {
      params: { query: { id: ['a', 'b'] } },
      querySerializer: { array: { style: 'form', explode: true } },
    });
    await openapi.PATCH(presencePath, { params, body, bodySerializer: () => '{"message":"other"}' });
    expect(fetch.sent[0]?.url).toMatch(/\?id=a&id=b$/);
    expect(new TextDecoder().decode(fetch.sent[1]?.body as unknown as Uint8Array)).toBe(
      '{"message":"other"}',
    );
  });

  test('uses the fetch of a call, without the token', async () => {
    const { openapi, fetch } = setUp([json(200, {})]);
    const sent: Request[] = [];
    const own = async (request: Request) => {
      sent.push(request);
      return json(200, { message: 'own' });
    };
    const { data } = await openapi.PATCH(presencePath, { params, body, fetch: own });
    expect(data).toEqual({ message: 'own' });
    expect([sent[0]?.method, sent[0]?.headers.get('authorization')]).toEqual(['PATCH', null]);
    expect(await sent[0]?.json()).toEqual(body);
    expect(fetch.sent).toEqual([]);
  });
});

describe('middleware', () => {
  const copy: Middleware = {
    onRequest: ({ request }) => new Request(request, { headers: { ...headersOf(request), 'x-copied': '1' } }),
  };
  const headersOf = (request: Request) => Object.fromEntries(request.headers);

  test('runs once per call, and hooks once per attempt', async () => {
    const told: string[] = [];
    const { client, openapi } = setUp(
      [networkFault('ECONNRESET'), json(503, {}), json(200, { message: 'x' })],
      {
        onResponse: ({ response }) => void told.push(`hook ${response.status}`),
      },
    );
    openapi.use({
      onRequest: ({ request, schemaPath }) => void told.push(`${request.method} ${schemaPath}`),
      onResponse: ({ response }) => void told.push(`middleware ${response.status}`),
    });
    expect(await client.data('getUserPresencesPurecloud', { params })).toEqual({ message: 'x' });
    expect(told).toEqual([`GET ${presencePath}`, 'hook 503', 'hook 200', 'middleware 200']);
  });

  test('changes headers in place', async () => {
    const { client, openapi, fetch } = setUp([json(200, {})]);
    openapi.use({ onRequest: ({ request }) => request.headers.set('x-trace', '7') });
    await client.PATCH(presencePath, { params, body });
    const [sent] = fetch.sent;
    expect([sent?.headers.get('x-trace'), sent?.headers.get('authorization')]).toEqual([
      '7',
      'Bearer the-token',
    ]);
    expect(sent?.headers.get('content-type')).toBe('application/json');
  });

  test('may return a copy, which keeps method, body, options and retries', async () => {
    const { client, openapi, fetch } = setUp([json(429, {}, { 'retry-after': '0' }), json(200, {})]);
    openapi.use(copy);
    const answer = await client.PATCH(presencePath, { params, body, retry: { maxAttempts: 2 } });
    expect(answer.status).toBe(200);
    expect(fetch.sent).toHaveLength(2);
    for (const { method, body: sent, headers, url } of fetch.sent) {
      expect([method, headers.get('x-copied'), headers.get('authorization')]).toEqual([
        'PATCH',
        '1',
        'Bearer the-token',
      ]);
      expect(url).toBe(`https://api.mypurecloud.com/api/v2/users/${people.mia}/presences/purecloud`);
      expect(JSON.parse(new TextDecoder().decode(sent as unknown as Uint8Array))).toEqual(body);
    }
  });

  test('may return a new request, which is sent unchanged', async () => {
    const { openapi, fetch } = setUp([json(200, {})]);
    const onRequest: Middleware['onRequest'] = ({ request }) =>
      new Request(`${request.url}?debug=1`, { method: 'PUT', body: 'x', cache: 'reload' });
    await openapi.PATCH(presencePath, { params, body, middleware: [{ onRequest }] });
    expect(fetch.sent[0]).toMatchObject({ method: 'PUT', url: expect.stringMatching(/\?debug=1$/) });
    expect(new TextDecoder().decode(fetch.sent[0]?.body as unknown as Uint8Array)).toBe('x');
  });

  test('may read the body of a clone; if it reads the request itself, nothing is sent', async () => {
    const { openapi, fetch } = setUp([json(200, {})]);
    const read: unknown[] = [];
    const call = (onRequest: Middleware['onRequest']) =>
      openapi.PATCH(presencePath, { params, body, middleware: [{ onRequest } as Middleware] });
    await call(async ({ request }) => void read.push(await request.clone().json()));
    expect(read).toEqual([body]);
    await expect(call(async ({ request }) => void (await request.text()))).rejects.toThrow(
      /request\.clone\(\)/,
    );
    expect(fetch.sent).toHaveLength(1);
  });

  test('may return a response', async () => {
    const { client, openapi, fetch } = setUp([json(200, {})]);
    openapi.use({ onRequest: () => json(404, { message: 'gone', code: 'not.found' }) });
    expect(await client.GET(presencePath, { params })).toMatchObject({
      status: 404,
      error: { code: 'not.found' },
    });
    await expect(client.data('getUserPresencesPurecloud', { params })).rejects.toMatchObject({
      name: 'NotFoundError',
      code: 'not.found',
      operationId: 'getUserPresencesPurecloud',
    });
    expect(fetch.sent).toEqual([]);
  });

  test('may read and replace a response', async () => {
    const { client, openapi } = setUp([json(200, { message: 'x' })]);
    const read: unknown[] = [];
    openapi.use(
      {
        onResponse: ({ response }) =>
          new Response(response.body, { status: 409, headers: { 'x-changed': '1' } }),
      },
      { onResponse: async ({ response }) => void read.push(await response.clone().json()) },
    );
    const answer = await client.GET(presencePath, { params });
    expect(answer).toMatchObject({ status: 409, ok: false, error: { message: 'x' } });
    expect([answer.response.headers.get('x-changed'), read]).toEqual(['1', [{ message: 'x' }]]);
  });

  test('receives answers without a body to DELETE and HEAD', async () => {
    const { client, openapi } = setUp([new Response(null), new Response(null)]);
    const statuses: number[] = [];
    openapi.use({ onResponse: ({ response }) => void statuses.push(response.clone().status) });
    const path = { presenceId: 'p' };
    const deleted = await client.DELETE('/api/v2/presencedefinitions/{presenceId}', { params: { path } });
    const channel = { params: { path: { channelId: 'c' } } };
    const head = await client.HEAD('/api/v2/notifications/channels/{channelId}', channel);
    expect([deleted.status, deleted.data, head.status, head.data]).toEqual([204, undefined, 200, undefined]);
    expect(statuses).toEqual([204, 200]);
  });

  test('may replace an error, and handle it', async () => {
    const { client, openapi } = setUp([networkFault('ECONNRESET')], { retry: false });
    const own = new Error('mine');
    const replace: Middleware = { onError: () => own };
    openapi.use(replace);
    await expect(client.GET(presencePath, { params })).rejects.toBe(own);
    openapi.eject(replace);
    await expect(client.GET(presencePath, { params })).rejects.toBeInstanceOf(NetworkError);
    openapi.use({ onError: () => json(200, { message: 'cached' }) });
    expect(await client.data('getUserPresencesPurecloud', { params })).toEqual({ message: 'cached' });
  });

  test.each(['call', 'request'])('does not remove the signal of the %s', async (owner) => {
    const controller = new AbortController();
    const { openapi } = setUp([
      () => {
        controller.abort('enough');
        return new Promise<Response>(() => {});
      },
    ]);
    const { signal } = controller;
    openapi.use({
      onRequest: ({ request }) => new Request(request.url, owner === 'request' ? { signal } : {}),
    });
    const options = owner === 'call' ? { signal } : {};
    await expect(openapi.GET(presencePath, { params, ...options })).rejects.toBe('enough');
  });
});

describe('the token', () => {
  const baseUrl = 'https://api.example.com:8443/worlds/a';
  /**
   * The `authorization` headers of three calls that a middleware, a base URL and a hook redirect to the URL.
   */
  const sentTo = async (url: string) => {
    const { openapi, fetch } = setUp([json(200, {})], {
      baseUrl,
      onRequest: ({ request }) => {
        if (request.headers.has('x-by-hook')) request.url = url;
      },
    });
    const middleware: Middleware = { onRequest: ({ request }) => new Request(url, request) };
    await openapi.GET(presencePath, { params, middleware: [middleware] }).catch(() => {});
    await openapi.GET(presencePath, { params, baseUrl: url });
    await openapi.GET(presencePath, { params, headers: { 'x-by-hook': '1' } });
    return fetch.sent.map(({ headers }) => headers.get('authorization'));
  };
  const others = [
    'https://evil.example/',
    'https://api.example.com/',
    'https://api.example.com:8444/',
    'http://api.example.com:8443/',
    'https://api.example.com.evil.example:8443/',
    'https://evil.example:8443/api.example.com',
    'https://api.example.com:8443@evil.example/',
    'https://evil.example/?https://api.example.com:8443/worlds/a',
    'https:\\\\evil.example/worlds/a',
    'https://api.example.com:8443\t@evil.example/',
  ];

  test.each(others)('is not sent to %s', async (url) => {
    const sent = await sentTo(url);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter((authorization) => authorization !== null)).toEqual([]);
  });

  test.each([
    'https://api.example.com:8443/',
    'https://API.example.com:8443/worlds/b',
    'https://api.example.com:08443/x?https://evil.example',
  ])('is sent to %s, which is the same origin', async (url) => {
    expect(await sentTo(url)).toEqual(Array(3).fill('Bearer the-token'));
  });

  test('that was renewed is not sent to another origin set by a hook', async () => {
    const { client, fetch } = setUp([json(401, { message: 'x' }), json(200, {})], {
      accessToken: ({ rejectedToken }) => (rejectedToken ? 'renewed' : 'the-token'),
      onRetry: ({ request }) => {
        request.url = 'https://evil.example/';
      },
    });
    await client.GET(presencePath, { params });
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer the-token', null]);
  });

  test('is not requested when it is not sent', async () => {
    const accessToken = vi.fn(() => 'the-token');
    const { openapi } = setUp([json(200, {})], { accessToken });
    await openapi.GET(presencePath, { params, baseUrl: 'https://evil.example' });
    expect(accessToken).not.toHaveBeenCalled();
  });

  test('is not sent to a URL that a hook changes while it is fetched', async () => {
    let request: { url: string } | undefined;
    const { client, fetch } = setUp([json(200, {})], {
      onRequest: (state) => {
        request = state.request;
      },
      accessToken: async () => {
        if (request) request.url = 'https://evil.example/';
        return 'the-token';
      },
    });
    await client.GET(presencePath, { params });
    expect(fetch.sent.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://evil.example/', null],
    ]);
  });
});

describe('openapi-react-query', () => {
  test('fetches into the query cache under a key that pushes can update', async () => {
    const { mock, openapi } = withMock();
    const queries = new QueryClient();
    const options = createClient(openapi).queryOptions('get', presencePath, { params });
    const presence = await queries.fetchQuery(options);
    expect(presence.presenceDefinition?.systemPresence).toBe('On Queue');
    queries.setQueryData(options.queryKey, { ...presence, message: 'Pushed' });
    const cached = await queries.fetchQuery({ ...options, staleTime: 'static' });
    expect(cached.message).toBe('Pushed');
    expect(mock.journal.size).toBe(1);
    queries.clear();
  });

  test('fails with the error body', async () => {
    const { mock, openapi } = withMock();
    mock.faults.add({ operation: 'getUserPresencesPurecloud', status: 503 });
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const options = createClient(openapi).queryOptions('get', presencePath, { params });
    await expect(queries.fetchQuery(options)).rejects.toMatchObject({ status: 503 });
    queries.clear();
  });
});
