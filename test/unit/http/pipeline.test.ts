import { describe, expect, test, vi } from 'vitest';
import { AccessTokenSource } from '../../../src/http/access-token.ts';
import { HttpRequest, type HttpRequestInit } from '../../../src/http/http-request.ts';
import { type Hooks, NetworkError, PresenceError, TimeoutError } from '../../../src/http/index.ts';
import { Pipeline, type PipelineOptions } from '../../../src/http/pipeline.ts';
import { deaf, type FetchResult, fakeFetch, json, networkFault, never } from './fake-fetch.ts';
import { ManualClock, settle } from './manual-clock.ts';

const URL = 'https://api.example.com/things';

function setUp(plays: FetchResult[], options: PipelineOptions = {}) {
  const clock = new ManualClock();
  const fetch = fakeFetch(...plays);
  const pipeline = new Pipeline({ fetch, clock, random: () => 1, ...options });
  const send = (init: Partial<HttpRequestInit> = {}) =>
    pipeline.send(new HttpRequest(URL, { method: 'GET', ...init }));
  return { clock, fetch, send };
}

/** An abort signal that counts its listeners. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.add(args[1]);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.delete(args[1]);
    remove(...args);
  };
  return { controller, signal, listeners: () => listeners.size };
}

describe('sending', () => {
  test('fetch is called with the URL and an init, unbound', async () => {
    let receiver: unknown = 'not called';
    const fetch = vi.fn(async function (this: unknown) {
      receiver = this;
      return json(200, {});
    });
    await new Pipeline({ fetch }).send(new HttpRequest(URL, { method: 'PUT', body: '{"a":1}' }));
    expect(fetch).toHaveBeenCalledWith(URL, expect.objectContaining({ method: 'PUT', body: '{"a":1}' }));
    expect(receiver).toBeUndefined();
  });

  test('without a fetch option the global fetch is looked up at each call', async () => {
    const pipeline = new Pipeline({});
    const replaced = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => json(200, { from: 'the replacement' }));
    const response = await pipeline.send(new HttpRequest(URL, { method: 'GET' }));
    expect(await response.json()).toEqual({ from: 'the replacement' });
    expect(replaced).toHaveBeenCalledOnce();
  });

  test('a body of more than 16 MB is abandoned and not retried', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(megabyte);
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const { send, fetch } = setUp([
      () => {
        const response = new Response(body, { headers: { 'content-length': '100' } });
        // As in a page that calls another origin: it cannot see that the body was compressed.
        return Object.defineProperty(response, 'type', { value: 'cors' });
      },
    ]);
    await expect(send()).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      message: expect.stringContaining('the body is longer than 16,000,000 bytes'),
    });
    expect([sent < 20, isCancelled, fetch.sent.length]).toEqual([true, true, 1]);
  });

  test('every attempt sends the same bytes', async () => {
    const { send, fetch, clock } = setUp([json(429, {}), json(429, {}), json(200, {})]);
    const done = send({ method: 'POST', body: '{"n":1.0}', headers: { 'x-sig': 'abc' } });
    await clock.advance(60_000);
    await done;
    const seen = fetch.sent.map(({ body, headers }) => [body, headers.get('x-sig')]);
    expect(seen).toEqual(Array(3).fill(['{"n":1.0}', 'abc']));
  });

  test('the body of the answer can be read any number of times', async () => {
    const { send } = setUp([json(200, { a: 1 })]);
    const response = await send();
    expect([await response.text(), await response.json(), await response.text()]).toEqual([
      '{"a":1}',
      { a: 1 },
      '{"a":1}',
    ]);
  });

  test('a network error contains where, what and what to do', async () => {
    const { send } = setUp([networkFault('ECONNREFUSED')], { retry: false });
    const error = await send().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: 'NetworkError', method: 'GET', url: URL, attempts: 1 });
    expect((error as Error).message).toMatch(
      /GET https:\/\/api\.example\.com\/things.*fault ECONNREFUSED.*Check/,
    );
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });
});

describe('timeouts', () => {
  test('an attempt that takes too long is aborted with a TimeoutError', async () => {
    const { send, clock, fetch } = setUp([never], { timeoutMs: 1_000, retry: false });
    const error = send().catch((error: unknown) => error);
    await clock.advance(999);
    expect(fetch.sent[0]?.signal?.aborted).toBe(false);
    await clock.advance(1);
    expect(await error).toMatchObject({ name: 'TimeoutError', timeoutMs: 1_000, limit: 'timeoutMs' });
    expect(fetch.sent[0]?.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('an endless body counts towards the attempt timeout', async () => {
    const stalled = () => new Response(new ReadableStream({}));
    const { send, clock } = setUp([stalled], { timeoutMs: 1_000, retry: false });
    const error = send().catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await error).toBeInstanceOf(TimeoutError);
  });

  test('a fetch that ignores its signal is abandoned', async () => {
    const { send, clock } = setUp([deaf], { timeoutMs: 1_000, retry: false });
    const error = send().catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await error).toBeInstanceOf(TimeoutError);
  });

  test('an attempt takes at most 30 seconds by default', async () => {
    const { send, clock } = setUp([never], { retry: false });
    const error = send().catch((error: unknown) => error);
    await settle();
    expect(clock.nextDelayMs).toBe(30_000);
    await clock.advance(30_000);
    expect(await error).toMatchObject({ timeoutMs: 30_000 });
  });

  test('Infinity disables the limit and starts no timer', async () => {
    const { send, clock } = setUp([never, json(200, {})], { timeoutMs: Number.POSITIVE_INFINITY });
    const controller = new AbortController();
    const done = send({ signal: controller.signal }).catch(() => {});
    await settle();
    expect(clock.pending).toBe(0);
    controller.abort();
    await done;
  });

  test('the total timeout ends a call during a wait without a further attempt', async () => {
    const { send, clock, fetch } = setUp([never], {
      timeoutMs: 400,
      totalTimeoutMs: 1_000,
      retry: { baseDelayMs: 500 },
    });
    const error = send().catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeoutMs', timeoutMs: 1_000 });
    const tries = fetch.sent.length;
    await clock.advance(100_000);
    expect(fetch.sent).toHaveLength(tries);
    expect(clock.pending).toBe(0);
  });

  test('after the total timeout onRetry does not run', async () => {
    const onRetry = vi.fn();
    const { send, clock } = setUp([never], { timeoutMs: 5_000, totalTimeoutMs: 1_000, onRetry });
    const error = send().catch((error: unknown) => error);
    await clock.advance(10_000);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(onRetry).not.toHaveBeenCalled();
  });

  test("a call's limits replace the client's", async () => {
    const { send, clock } = setUp([never], { timeoutMs: 1_000, retry: false });
    const error = send({ timeoutMs: 10 }).catch((error: unknown) => error);
    await clock.advance(10);
    expect(await error).toMatchObject({ timeoutMs: 10 });
  });

  test.each([0, -1, Number.NaN])('a limit of %d ms is refused', async (timeoutMs) => {
    expect(() => new Pipeline({ timeoutMs })).toThrow(PresenceError);
    await expect(setUp([json(200, {})]).send({ timeoutMs })).rejects.toThrow(/timeoutMs/);
  });
});

describe('the signal of the caller', () => {
  test('an aborted signal sends nothing and rejects with its reason', async () => {
    const { send, fetch } = setUp([json(200, {})]);
    const reason = { mine: true };
    await expect(send({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fetch.sent).toHaveLength(0);
  });

  test('an abort during the attempt rejects with the reason itself and stops the fetch', async () => {
    const { send, clock, fetch } = setUp([never]);
    const { controller, signal, listeners } = countedSignal();
    const reason = new Error('changed my mind');
    const done = send({ signal });
    await settle();
    controller.abort(reason);
    await expect(done).rejects.toBe(reason);
    expect(fetch.sent[0]?.signal?.reason).toBe(reason);
    expect({ timers: clock.pending, listeners: listeners(), tries: fetch.sent.length }).toEqual({
      timers: 0,
      listeners: 0,
      tries: 1,
    });
  });

  test('an abort during a wait ends the wait', async () => {
    const { send, clock, fetch } = setUp([json(503, {}, { 'retry-after': '30' })]);
    const { controller, signal, listeners } = countedSignal();
    const done = send({ signal });
    await clock.advance(10_000);
    expect(clock.pending).toBe(1);
    controller.abort('enough');
    await expect(done).rejects.toBe('enough');
    expect({ timers: clock.pending, listeners: listeners(), tries: fetch.sent.length }).toEqual({
      timers: 0,
      listeners: 0,
      tries: 1,
    });
  });

  test('an abort does not wait for a pending token', async () => {
    const fetch = fakeFetch(json(200, {}));
    const pipeline = new Pipeline({ fetch }, new AccessTokenSource(() => new Promise<string>(() => {}), URL));
    const controller = new AbortController();
    const done = pipeline.send(new HttpRequest(URL, { method: 'GET', signal: controller.signal }));
    controller.abort('enough');
    await expect(done).rejects.toBe('enough');
    expect(fetch.sent).toHaveLength(0);
  });

  test('after a success neither timers nor listeners are left', async () => {
    const { send, clock } = setUp([json(503, {}), json(200, {})], { totalTimeoutMs: 60_000 });
    const { signal, listeners } = countedSignal();
    const done = send({ signal });
    await clock.advance(500);
    await done;
    expect({ timers: clock.pending, listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
  });
});

describe('hooks', () => {
  function recorder(): { log: string[]; hooks: Hooks } {
    const log: string[] = [];
    const hooks: Hooks = {
      onRequest: ({ request }) => void log.push(`request ${request.method}`),
      onResponse: ({ response, attempt }) => void log.push(`response ${attempt}: ${response.status}`),
      onRetry: ({ attempt, delayMs, response, error }) =>
        void log.push(`retry after ${attempt}: ${response?.status ?? error?.name} in ${delayMs}`),
      onError: ({ error }) => void log.push(`error ${(error as Error).name}`),
    };
    return { log, hooks };
  }

  test('run in a fixed order', async () => {
    const { log, hooks } = recorder();
    const { send, clock } = setUp(
      [networkFault('ECONNRESET'), json(503, {}), networkFault('ECONNRESET')],
      hooks,
    );
    const done = send().catch(() => {});
    await clock.advance(60_000);
    await done;
    expect(log).toEqual([
      'request GET',
      'retry after 1: NetworkError in 500',
      'response 2: 503',
      'retry after 2: 503 in 1000',
      'error NetworkError',
    ]);
  });

  test('onRequest may change the request in place', async () => {
    const { send, fetch } = setUp([json(200, {})], {
      onRequest: ({ request }) => {
        request.headers.set('x-trace', '7');
        request.url += '?debug=1';
      },
    });
    await send();
    expect(fetch.sent[0]?.headers.get('x-trace')).toBe('7');
    expect(fetch.sent[0]?.url).toBe(`${URL}?debug=1`);
  });

  test('a response from onRequest is the answer without sending', async () => {
    const { send, fetch } = setUp([json(200, {})], { onRequest: () => json(200, { cached: true }) });
    expect(await (await send()).json()).toEqual({ cached: true });
    expect(fetch.sent).toHaveLength(0);
  });

  test('a response from onResponse replaces the answer and decides about a retry', async () => {
    const { send, fetch } = setUp([json(503, {})], { onResponse: () => json(200, { repaired: true }) });
    expect(await (await send()).json()).toEqual({ repaired: true });
    expect(fetch.sent).toHaveLength(1);
  });

  test('onResponse may read the body and gets the duration', async () => {
    const seen: unknown[] = [];
    const { send } = setUp([json(200, { a: 1 })], {
      onResponse: async ({ response, durationMs }) => void seen.push(await response.json(), durationMs),
    });
    expect(await (await send()).json()).toEqual({ a: 1 });
    expect(seen).toEqual([{ a: 1 }, 0]);
  });

  test('false from onRetry makes the failure final', async () => {
    const { send, fetch } = setUp([json(503, {}), json(200, {})], { onRetry: () => false });
    expect((await send()).status).toBe(503);
    expect(fetch.sent).toHaveLength(1);
  });

  test('an error from onError is thrown instead', async () => {
    const mine = new Error('mine');
    const { send } = setUp([networkFault('ECONNRESET')], { retry: false, onError: () => mine });
    await expect(send()).rejects.toBe(mine);
  });

  test("onError does not run when the caller's signal ended the call", async () => {
    const onError = vi.fn();
    const { send } = setUp([json(200, {})], { onError });
    await expect(send({ signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    expect(onError).not.toHaveBeenCalled();
  });

  test('an error thrown by a hook ends the call without a retry', async () => {
    const { send, fetch } = setUp([json(200, {})], {
      onResponse: () => {
        throw new Error('a hook broke');
      },
    });
    await expect(send()).rejects.toThrow('a hook broke');
    expect(fetch.sent).toHaveLength(1);
  });

  test('hooks never receive a token', async () => {
    const seen: string[] = [];
    const look = (state: { request: HttpRequest }) =>
      void seen.push(JSON.stringify([...state.request.headers]));
    const fetch = fakeFetch(json(503, {}), networkFault('ECONNRESET'));
    const hooks = { onRequest: look, onResponse: look, onRetry: look, onError: look };
    const retry = { maxAttempts: 2, baseDelayMs: 0 };
    const pipeline = new Pipeline({ fetch, retry, ...hooks }, new AccessTokenSource('the-token', URL));
    await pipeline.send(new HttpRequest(URL, { method: 'GET' })).catch(() => {});
    expect(fetch.sent[0]?.headers.get('authorization')).toBe('Bearer the-token');
    expect(seen).toHaveLength(4);
    expect(seen.join()).not.toContain('the-token');
  });
});
