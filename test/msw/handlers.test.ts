import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { genesysRegions } from '../../mocks/generated/genesys-regions.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { regions as clientRegions } from '../../src/genesys/regions.ts';
import { FakeMock } from '../unit/adapters/fake-mock.ts';
import { gzipBytes } from '../unit/adapters/zip.ts';
import { mswVersions } from './msw-versions.ts';

const HELLO = 'https://api.mypurecloud.com/api/v2/hello';

describe.each(mswVersions)('With MSW $version', ({ version, msw, setupServer, mswHandlers }) => {
  const server = setupServer();
  /** Calls that MSW reported as unhandled. They fail, because nothing may leave the process. */
  const unhandled = vi.fn<(url: string) => void>();

  let mock: FakeMock;

  beforeAll(() => {
    const options = {
      // For MSW 2,
      onUnhandledRequest: ({ url }: Request) => refuse(url),
      // and for MSW 3.
      onUnhandledFrame: ({ frame }: { frame: { data: { request: Request } } }) =>
        refuse(frame.data.request.url),
    };
    server.listen(options);
  });
  beforeEach(() => {
    mock = new FakeMock();
  });
  afterEach(() => {
    server.resetHandlers();
    unhandled.mockClear();
  });
  afterAll(() => server.close());

  test('uses this version of MSW', () => {
    // Only MSW 2 exports it.
    expect('cleanUrl' in msw ? 2 : 3).toBe(version);
    expect(mswHandlers(createPresenceMock())[0]).toBeInstanceOf(msw.RequestHandler);
  });

  describe('which calls are handled', () => {
    test('knows the regions that the client knows', () => {
      expect(genesysRegions).toEqual(clientRegions);
    });

    test('uses one handler for operations and one for sockets', () => {
      expect(mswHandlers(createPresenceMock())).toHaveLength(2);
    });

    test.each([
      'https://api.mypurecloud.com',
      'https://login.mypurecloud.com',
      'https://api.usw2.pure.cloud',
      'https://login.edee1.eusc-pure.cloud',
      'https://api.braincloudservers.com',
    ])('answers %s', async (origin) => {
      server.use(...mswHandlers(mock));
      expect((await fetch(`${origin}/api/v2/hello`)).status).toBe(200);
    });

    test('answers an additional origin', async () => {
      server.use(...mswHandlers(mock, { origins: ['http://localhost:4010'] }));
      expect((await fetch('http://localhost:4010/api/v2/hello')).status).toBe(200);
    });

    test.each(['localhost:4010', 'http://localhost:4010/base', 'not an origin', ''])(
      'refuses "%s" as an origin, and says what an origin is',
      (origin) => {
        expect(() => mswHandlers(mock, { origins: [origin] })).toThrow(
          `"${origin}" is not a valid origin. Expected scheme, host and port only, such as http://localhost:4010.`,
        );
      },
    );

    test.each([
      ['an unknown path', 'https://api.mypurecloud.com/api/v2/conversations'],
      ['a host that is not the vendor', 'https://api.mypurecloud.com.evil.example/api/v2/hello'],
      ['plain http at the vendor', 'http://api.mypurecloud.com/api/v2/hello'],
    ])('leaves %s unhandled, so that MSW warns about it', async (_, url) => {
      server.use(...mswHandlers(mock));
      // MSW decides the result.
      await fetch(url).catch(() => undefined);
      expect(unhandled).toHaveBeenCalledExactlyOnceWith(url);
      expect(mock.calls).toEqual([]);
    });

    test('answers a path once it has a stub', async () => {
      const world = createPresenceMock();
      server.use(...mswHandlers(world));
      world.stub('GET', '/api/v2/conversations/{id}', ({ id }) => ({ body: { id } }));
      const response = await fetch('https://api.mypurecloud.com/api/v2/conversations/7');
      expect(await response.json()).toEqual({ id: '7' });
      expect(unhandled).not.toHaveBeenCalled();
    });

    test('lets the mock refuse a wrong method on a path that it knows', async () => {
      server.use(...mswHandlers(mock));
      await fetch(HELLO, { method: 'DELETE' });
      expect(mock.call.method).toBe('DELETE');
    });

    test('gives earlier handlers precedence', async () => {
      server.use(...mswHandlers(mock));
      server.use(msw.http.get(HELLO, () => msw.HttpResponse.json({ mine: true })));
      expect(await (await fetch(HELLO)).json()).toEqual({ mine: true });
      expect(mock.calls).toEqual([]);
    });
  });

  describe('requests and answers', () => {
    test('passes method, path, query, headers and body', async () => {
      server.use(...mswHandlers(mock));
      await fetch(`${HELLO}?a=1`, {
        method: 'PATCH',
        headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
        body: '{"a":"ü"}',
      });
      expect(mock.call).toMatchObject({
        method: 'PATCH',
        path: '/api/v2/hello',
        query: 'a=1',
        headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
        bodyText: '{"a":"ü"}',
      });
    });

    test('unzips a gzip body', async () => {
      server.use(...mswHandlers(mock));
      await fetch(HELLO, {
        method: 'POST',
        headers: { 'Content-Encoding': 'gzip' },
        body: gzipBytes('{"a":"ü"}'),
      });
      expect(mock.call.bodyText).toBe('{"a":"ü"}');
    });

    test('returns status, headers and body', async () => {
      server.use(...mswHandlers(mock));
      mock.next = {
        status: 404,
        headers: { 'inin-correlation-id': 'c-2' },
        bodyText: '{"code":"not.found"}',
      };
      const response = await fetch(HELLO);
      expect(response.status).toBe(404);
      expect(response.headers.get('inin-correlation-id')).toBe('c-2');
      expect(await response.json()).toEqual({ code: 'not.found' });
    });

    test('answers HEAD without a body', async () => {
      server.use(...mswHandlers(mock));
      const response = await fetch(HELLO, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    });

    test('runs a presence scenario with the whole mock', async () => {
      server.use(...mswHandlers(createPresenceMock()));
      const response = await fetch('https://api.mypurecloud.ie/api/v2/systempresences', {
        headers: { Authorization: 'Bearer any' },
      });
      expect(await response.json()).toHaveLength(10);
    });
  });

  describe('delivery of the answer', () => {
    test('is delayed by the world clock', async () => {
      server.use(...mswHandlers(mock));
      mock.deliver({ delayMs: 2_000 });
      const asked = mock.asked();
      const response = fetch(HELLO);
      await asked;
      expect(mock.clock.pending).toBe(1);
      mock.clock.advance(2_000);
      expect((await response).status).toBe(200);
    });

    test('is a network error when cut', async () => {
      server.use(...mswHandlers(mock));
      mock.deliver({ cut: 'before' });
      await expect(fetch(HELLO)).rejects.toBeInstanceOf(TypeError);
    });

    test('breaks off in the middle of the body', async () => {
      server.use(...mswHandlers(mock));
      mock.deliver({ cut: 'midway' });
      // MSW 3 rejects before the headers arrive, MSW 2 while the body is read.
      await expect(fetch(HELLO).then((response) => response.text())).rejects.toBeInstanceOf(TypeError);
      expect(mock.calls).toHaveLength(1);
    });

    test('never arrives when stalled, until the caller aborts', async () => {
      server.use(...mswHandlers(mock));
      mock.deliver({ stall: true });
      const controller = new AbortController();
      const asked = mock.asked();
      const response = fetch(HELLO, { signal: controller.signal });
      await asked;
      controller.abort();
      await expect(response).rejects.toMatchObject({ name: 'AbortError' });
    });
  });

  function refuse(url: string): never {
    unhandled(url);
    throw new Error('Nothing may leave the process.');
  }
});
