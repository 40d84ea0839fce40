import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HttpRequest } from '../../../src/http/http-request.ts';
import { NetworkError, PresenceError, type RetryOptions, TimeoutError } from '../../../src/http/index.ts';
import { Pipeline, type PipelineOptions } from '../../../src/http/pipeline.ts';
import { defaultRetry, type FailedAttempt, resolveRetry, retryDelayMs } from '../../../src/http/retry.ts';
import { retryAfterMs } from '../../../src/http/retry-after.ts';
import { type FetchResult, fakeFetch, json, networkFault, never } from './fake-fetch.ts';
import { ManualClock, settle } from './manual-clock.ts';

const URL = 'https://api.example.com/things';

/** Sends one request with these results and moves the clock until the call ends. */
async function play(
  plays: FetchResult[],
  { method = 'GET', ...options }: PipelineOptions & { method?: string } = {},
) {
  const clock = new ManualClock();
  const fetch = fakeFetch(...plays);
  const waits: number[] = [];
  const startedAt = clock.now();
  const pipeline = new Pipeline({
    fetch,
    clock,
    random: () => 1,
    onRetry: ({ delayMs }) => void waits.push(delayMs),
    ...options,
  });
  let outcome: Response | unknown;
  const done = pipeline.send(new HttpRequest(URL, { method })).then(
    (response) => {
      outcome = response;
    },
    (error) => {
      outcome = error;
    },
  );
  await settle();
  while (outcome === undefined && clock.nextDelayMs !== undefined) await clock.advance(clock.nextDelayMs);
  await done;
  const status = outcome instanceof Response ? outcome.status : undefined;
  return {
    outcome,
    status,
    waits,
    tries: fetch.sent.length,
    elapsedMs: clock.now() - startedAt,
    left: clock.pending,
  };
}

const ok = json(200, {});

describe('which failures are retried', () => {
  test.each([408, 429, 502, 503, 504])('a GET with status %i is retried', async (status) => {
    expect(await play([json(status, {}), ok])).toMatchObject({ status: 200, tries: 2 });
  });

  test.each([400, 401, 403, 404, 409, 413, 415, 500, 501])(
    'a GET with status %i is not retried',
    async (status) => {
      expect(await play([json(status, {}), ok])).toMatchObject({ status, tries: 1 });
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is retried after a reset connection',
    async (method) => {
      expect(await play([networkFault('ECONNRESET'), ok], { method })).toMatchObject({
        status: 200,
        tries: 2,
      });
    },
  );

  test.each(['POST', 'PATCH'])('%s is not retried after a reset connection', async (method) => {
    const { outcome, tries } = await play([networkFault('ECONNRESET'), ok], { method });
    expect(outcome).toBeInstanceOf(NetworkError);
    expect(tries).toBe(1);
  });

  test.each(['POST', 'PATCH'])('%s is not retried after 408 and 502 to 504', async (method) => {
    for (const status of [408, 502, 503, 504]) {
      expect(await play([json(status, {}), ok], { method })).toMatchObject({ status, tries: 1 });
    }
  });

  test.each(['POST', 'PATCH'])('%s is retried after 429', async (method) => {
    expect(await play([json(429, {}), ok], { method })).toMatchObject({ status: 200, tries: 2 });
  });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'a PATCH that was never sent (%s) is retried',
    async (code) => {
      expect(await play([networkFault(code), ok], { method: 'PATCH' })).toMatchObject({
        status: 200,
        tries: 2,
      });
    },
  );

  test('a PATCH is retried after 429 and when it was never sent, whatever the settings', async () => {
    const retry = { methods: [], statuses: [] };
    const never = await play([networkFault('ECONNREFUSED'), ok], { method: 'PATCH', retry });
    const limited = await play([json(429, {}), ok], { method: 'PATCH', retry });
    const reset = await play([networkFault('ECONNRESET'), ok], { method: 'PATCH', retry });
    expect([never.tries, limited.tries, reset.tries]).toEqual([2, 2, 1]);
    expect(reset.outcome).toBeInstanceOf(NetworkError);
  });

  test('a GET is retried after a timeout, a PATCH is not', async () => {
    expect(await play([never, ok], { timeoutMs: 50 })).toMatchObject({ status: 200, tries: 2 });
    const { outcome, tries } = await play([never, ok], { timeoutMs: 50, method: 'PATCH' });
    expect(outcome).toBeInstanceOf(TimeoutError);
    expect(tries).toBe(1);
  });

  test('a truncated body is a failed attempt', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }),
      );
    expect(await play([broken, ok])).toMatchObject({ status: 200, tries: 2 });
  });

  test('methods and statuses are configurable', async () => {
    const retry: RetryOptions = { methods: ['POST'], statuses: [418] };
    expect(await play([json(418, {}), ok], { method: 'POST', retry })).toMatchObject({ tries: 2 });
    expect(await play([json(503, {}), ok], { method: 'POST', retry })).toMatchObject({ tries: 1 });
    expect(await play([json(418, {}), ok], { method: 'GET', retry })).toMatchObject({ tries: 1 });
  });
});

describe('number of attempts', () => {
  test('a request is sent at most three times, and the last failure is thrown', async () => {
    expect(await play([json(503, {})])).toMatchObject({ status: 503, tries: 3, left: 0 });
    const { outcome, tries, left } = await play([networkFault('ECONNRESET')]);
    expect({ outcome, tries, left }).toMatchObject({ outcome: { attempts: 3 }, tries: 3, left: 0 });
  });

  test('maxAttempts includes the first attempt', async () => {
    expect(await play([json(503, {})], { retry: { maxAttempts: 5 } })).toMatchObject({ tries: 5 });
    expect(await play([json(503, {})], { retry: { maxAttempts: 1 } })).toMatchObject({ tries: 1 });
  });

  test('retry: false makes one attempt', async () => {
    expect(await play([json(503, {}), ok], { retry: false })).toMatchObject({ status: 503, tries: 1 });
  });

  test("a call's settings override the client's", async () => {
    const fetch = fakeFetch(json(503, {}));
    const pipeline = new Pipeline({ fetch, retry: { maxAttempts: 9, baseDelayMs: 0 } });
    await pipeline.send(new HttpRequest(URL, { method: 'GET', retry: { maxAttempts: 2 } }));
    expect(fetch.sent).toHaveLength(2);
    await pipeline.send(new HttpRequest(URL, { method: 'GET', retry: false }));
    expect(fetch.sent).toHaveLength(3);
  });

  test.each([
    [{ maxAttempts: 0 }, /maxAttempts/],
    [{ baseDelayMs: -1 }, /baseDelayMs/],
    [{ maxDelayMs: Number.NaN }, /maxDelayMs/],
    [JSON.parse('{"budgetMs": 1}'), /Unknown retry option "budgetMs".*maxAttempts, baseDelayMs/],
  ] satisfies [RetryOptions, RegExp][])('invalid settings are refused: %j', (retry, message) => {
    expect(() => new Pipeline({ retry })).toThrow(PresenceError);
    expect(() => new Pipeline({ retry })).toThrow(message);
  });
});

describe('delays', () => {
  test('the maximum delay doubles up to maxDelayMs', async () => {
    const retry = { maxAttempts: 6, baseDelayMs: 100, maxDelayMs: 500 };
    expect((await play([json(503, {})], { retry })).waits).toEqual([100, 200, 400, 500, 500]);
  });

  test('a random delay is between 0 and its maximum, whatever the settings', () => {
    const failed: FailedAttempt = {
      method: 'GET',
      attempts: 1,
      response: json(503, {}),
      error: undefined,
      elapsedMs: 0,
      totalTimeoutMs: Number.POSITIVE_INFINITY,
      now: 0,
    };
    fc.assert(
      fc.property(
        fc.record({
          attempts: fc.integer({ min: 1, max: 60 }),
          baseDelayMs: fc.integer({ min: 0, max: 60_000 }),
          maxDelayMs: fc.integer({ min: 0, max: 90_000 }),
          random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        }),
        ({ attempts, random, ...delays }) => {
          const policy = resolveRetry(defaultRetry, { ...delays, maxAttempts: 99 });
          const delayMs = retryDelayMs(policy, { ...failed, attempts }, () => random);
          expect(delayMs).toBeGreaterThanOrEqual(0);
          expect(delayMs).toBeLessThanOrEqual(
            Math.min(delays.maxDelayMs, delays.baseDelayMs * 2 ** (attempts - 1)),
          );
        },
      ),
    );
  });

  test('Retry-After in seconds is followed exactly, even beyond maxDelayMs', async () => {
    const limited = json(429, {}, { 'retry-after': '42' });
    expect(await play([limited, ok])).toMatchObject({ status: 200, waits: [42_000], elapsedMs: 42_000 });
  });

  test('Retry-After as a date uses the injected clock', async () => {
    const date = new Date(new ManualClock().now() + 7_000).toUTCString();
    expect(await play([json(503, {}, { 'retry-after': date }), ok])).toMatchObject({ waits: [7_000] });
  });

  test('a Retry-After of more than 90 seconds fails at once', async () => {
    const limited = (seconds: number) => json(429, {}, { 'retry-after': `${seconds}` });
    expect(await play([limited(91), ok])).toMatchObject({ status: 429, tries: 1, elapsedMs: 0, left: 0 });
    expect(await play([limited(90), ok])).toMatchObject({ status: 200, tries: 2 });
  });

  test('a Retry-After beyond the total timeout fails at once', async () => {
    const limited = json(429, {}, { 'retry-after': '42' });
    expect(await play([limited, ok], { totalTimeoutMs: 41_000 })).toMatchObject({
      status: 429,
      elapsedMs: 0,
      left: 0,
    });
  });

  test('a call is not retried more than 90 seconds after its start', async () => {
    const retry = { maxAttempts: 99, baseDelayMs: 40_000, maxDelayMs: 40_000 };
    const { tries, elapsedMs } = await play([json(503, {})], { retry });
    expect({ tries, elapsedMs }).toEqual({ tries: 3, elapsedMs: 80_000 });
  });
});

describe('Retry-After', () => {
  const read = (value: string, now = 0) => retryAfterMs(new Headers({ 'retry-after': value }), now);

  test('any whole number of seconds becomes milliseconds', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (seconds) => {
        expect(read(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  test('any HTTP date becomes the remaining time, and a past one becomes 0', () => {
    const second = fc.integer({ min: 0, max: 4e9 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(second, second, (at, now) => {
        expect(read(new Date(at).toUTCString(), now)).toBe(Math.max(0, at - now));
      }),
    );
  });

  test.each(['', ' ', 'soon', '-5', '1e3', '12 s', '2026-11-21', '9'.repeat(5000)])(
    '%j is ignored',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  test('an HTTP date is compared with the Date header, not with the local clock', () => {
    const date = new Date(5000).toUTCString();
    const headers = new Headers({ 'retry-after': new Date(12_000).toUTCString(), date });
    expect([retryAfterMs(headers, 0), retryAfterMs(headers, 9e12)]).toEqual([7000, 7000]);
  });

  test('its absence means no delay', () => {
    expect(retryAfterMs(new Headers(), 0)).toBeUndefined();
  });
});
