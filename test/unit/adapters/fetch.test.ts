import { beforeEach, describe, expect, test } from 'vitest';
import { createPresenceMock } from '../../../mocks/index.ts';
import { createFetch } from '../../../mocks/web/fetch.ts';
import { FakeMock } from './fake-mock.ts';
import { gzipBytes, zipBomb } from './zip.ts';

const URL_TEXT = 'https://api.mypurecloud.com/api/v2/hello';

let mock: FakeMock;
let fetch: typeof globalThis.fetch;

beforeEach(() => {
  mock = new FakeMock();
  fetch = createFetch(mock);
});

describe('requests', () => {
  test('passes method, path, query, lower-case headers and body', async () => {
    await fetch(`${URL_TEXT}?id=a%2Cb&x=1`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      body: '{"message":"back at two"}',
    });
    expect(mock.call).toEqual({
      method: 'PATCH',
      path: '/api/v2/hello',
      query: 'id=a%2Cb&x=1',
      headers: {
        host: 'api.mypurecloud.com',
        authorization: 'Bearer token',
        'content-type': 'application/json',
      },
      origin: 'https://presence-mock.invalid',
      bodyText: '{"message":"back at two"}',
    });
  });

  test.each<[string, string, RequestInit?]>([
    ['nothing but a URL', URL_TEXT],
    ['a port and a query', 'http://localhost:4010/api/v2/hello?a=1&b=%20c+d'],
    ['a path with dot segments', 'https://api.mypurecloud.com/api/v2/x/../hello'],
    ['a path with dots percent-encoded', 'https://api.mypurecloud.com/api/v2/x/%2E%2e/hello'],
    ['a path that needs encoding', 'https://api.mypurecloud.com/api/v2/grüße an alle?q=ü'],
    ['no path', 'https://api.mypurecloud.com'],
    ['a fragment', `${URL_TEXT}#part`],
    ['an e-mail address in the path', 'https://api.mypurecloud.com/api/v2/a.b@example.com'],
    ['a lower-case method', URL_TEXT, { method: 'post', body: 'x' }],
    ['a body without a type', URL_TEXT, { method: 'POST', body: 'text' }],
    ['Headers', URL_TEXT, { headers: new Headers({ 'X-A': 'a', 'X-B': 'b' }) }],
    [
      'pairs of headers',
      URL_TEXT,
      {
        headers: [
          ['X-A', '1'],
          ['x-a', '2'],
        ],
      },
    ],
    ['a header in two spellings', URL_TEXT, { headers: { 'X-A': '1', 'x-a': '2' } }],
    ['a header with surrounding spaces', URL_TEXT, { headers: { 'X-A': '  a b ' } }],
    ['an empty header', URL_TEXT, { headers: { 'X-A': '' } }],
  ])('sends the same request as the platform for %s', async (_, url, init) => {
    await fetch(url, init);
    const [call] = mock.calls;
    await fetch(new Request(url, init));
    expect(call).toEqual(mock.calls[1]);
  });

  test('reads a form', async () => {
    await fetch('https://login.mypurecloud.com/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(mock.call.bodyText).toBe('grant_type=client_credentials');
    expect(mock.call.headers['content-type']).toBe('application/x-www-form-urlencoded;charset=UTF-8');
  });

  test.each<[string, BodyInit]>([
    ['bytes', new TextEncoder().encode('{"a":"ü"}')],
    ['a blob', new Blob(['{"a":"ü"}'])],
    ['a stream', new Blob(['{"a":"ü"}']).stream()],
  ])('reads %s', async (_, body) => {
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    await fetch(URL_TEXT, init);
    expect(mock.call.bodyText).toBe('{"a":"ü"}');
  });

  test('unzips a gzip body', async () => {
    await fetch(URL_TEXT, {
      method: 'POST',
      headers: { 'Content-Encoding': 'gzip' },
      body: gzipBytes('{"a":"ü"}'),
    });
    expect(mock.call.bodyText).toBe('{"a":"ü"}');
  });

  test('passes a body that is not valid gzip to the mock as unreadable', async () => {
    await fetch(URL_TEXT, { method: 'POST', headers: { 'Content-Encoding': 'gzip' }, body: '{"a":1}' });
    expect(mock.call.bodyText).toBe('\u{FFFD}');
  });

  test.each(['gzip', 'deflate'] as const)('stops decompressing at the limit: %s', async (coding) => {
    await fetch(URL_TEXT, { method: 'POST', headers: { 'Content-Encoding': coding }, body: zipBomb(coding) });
    expect(mock.call.bodyText).toHaveLength(2_097_153);
  });

  test('answers HEAD without the body', async () => {
    const response = await fetch(URL_TEXT, { method: 'HEAD' });
    expect(response.headers.get('inin-correlation-id')).toBe('c-1');
    expect(await response.text()).toBe('');
  });
});

describe('an answer', () => {
  test('has status, headers and body', async () => {
    const response = await fetch(URL_TEXT);
    expect(response.status).toBe(200);
    expect(response.headers.get('ININ-Correlation-Id')).toBe('c-1');
    expect(await response.json()).toEqual({ greeting: 'Grüß dich' });
  });

  test('may have no body', async () => {
    mock.next = { status: 204, headers: {}, bodyText: '' };
    const response = await fetch(URL_TEXT, { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(response.body).toBeNull();
  });

  test.each<[string, string, RequestInit]>([
    ['a multi-line header value', URL_TEXT, { headers: { 'X-A': 'a\nb' } }],
    ['a header name with a space', URL_TEXT, { headers: { 'X A': 'a' } }],
    ['a GET with a body', URL_TEXT, { body: 'x' }],
    ['a relative URL outside a page', '/api/v2/hello', {}],
    ['a password in the URL', 'https://a:b@api.mypurecloud.com/api/v2/hello', {}],
  ])('refuses %s like the platform, without calling the mock', async (_, url, init) => {
    await expect(fetch(url, init)).rejects.toBeInstanceOf(TypeError);
    expect(mock.calls).toEqual([]);
  });

  test('runs a presence scenario with the whole mock', async () => {
    const whole = createFetch(createPresenceMock());
    const response = await whole('https://api.mypurecloud.ie/api/v2/systempresences', {
      headers: { Authorization: 'Bearer any' },
    });
    expect(await response.json()).toHaveLength(10);
  });
});

describe('delivery of the answer', () => {
  test('is delayed by the world clock', async () => {
    mock.deliver({ delayMs: 2_000 });
    let answered = false;
    const response = fetch(URL_TEXT).then((late) => {
      answered = true;
      return late;
    });
    mock.clock.advance(1_999);
    await Promise.resolve();
    expect(answered).toBe(false);
    mock.clock.advance(1);
    expect((await response).status).toBe(200);
  });

  test('is cut before the first byte', async () => {
    mock.deliver({ cut: 'before' });
    await expect(fetch(URL_TEXT)).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
  });

  test('is cut in the middle of the body', async () => {
    mock.deliver({ cut: 'midway' });
    const response = await fetch(URL_TEXT);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('{"greeting":"');
    await expect(reader?.read()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
  });

  test('never arrives when stalled, until the caller aborts', async () => {
    mock.deliver({ stall: true });
    const controller = new AbortController();
    const response = fetch(URL_TEXT, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(response).rejects.toThrow('enough');
  });
});

describe('aborting', () => {
  test('does not call the mock with an aborted signal', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(fetch(URL_TEXT, { signal })).rejects.toThrow('too late');
    await expect(fetch(new Request(URL_TEXT, { signal }))).rejects.toThrow('too late');
    expect(mock.calls).toEqual([]);
  });

  test('returns no answer after an abort', async () => {
    const controller = new AbortController();
    const response = fetch(URL_TEXT, { signal: controller.signal });
    controller.abort(new Error('never mind'));
    await expect(response).rejects.toThrow('never mind');
  });

  test('ends the wait for a late answer and leaves no timer', async () => {
    mock.deliver({ delayMs: 2_000 });
    const controller = new AbortController();
    const response = fetch(URL_TEXT, { signal: controller.signal });
    expect(mock.clock.pending).toBe(1);
    controller.abort(new Error('enough'));
    await expect(response).rejects.toThrow('enough');
    expect(mock.clock.pending).toBe(0);
  });
});
