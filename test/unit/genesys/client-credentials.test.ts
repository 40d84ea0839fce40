import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  AuthenticationError,
  type ClientCredentialsOptions,
  clientCredentials,
  PresenceApi,
  PresenceError,
  UnexpectedAnswerError,
} from '../../../src/genesys/index.ts';
import { type FetchResult, fakeFetch, json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';

const client = { clientId: 'the-client', clientSecret: 'the-secret' };

/** A login service that issues token-1, token-2, … */
function login(expiresIn = 3_600) {
  let count = 0;
  return fakeFetch(() => {
    count += 1;
    return json(200, { access_token: `token-${count}`, token_type: 'bearer', expires_in: expiresIn });
  });
}

function setUp(fetch = login(), options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new ManualClock();
  return {
    clock,
    fetch,
    accessToken: clientCredentials({ ...client, fetch, clock, ...options } as ClientCredentialsOptions),
  };
}

async function failure(...plays: FetchResult[]) {
  const { accessToken } = setUp(fakeFetch(...plays), { retry: false });
  return accessToken().then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('clientCredentials', () => {
  test('sends a form with Basic credentials to the login service of the region', async () => {
    const { accessToken, fetch } = setUp(login(), { region: 'mypurecloud.ie' });
    expect(await accessToken()).toBe('token-1');
    const [request] = fetch.sent;
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://login.mypurecloud.ie/oauth/token',
      body: 'grant_type=client_credentials',
    });
    expect(request?.headers.get('authorization')).toBe(`Basic ${btoa('the-client:the-secret')}`);
    expect(request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  });

  test.each([null, 'soon', -1, 0, { toString: 1 }, [[]]])(
    'a token with expires_in %j is used until it is refused',
    async (expiresIn) => {
      const { accessToken, fetch } = setUp(
        fakeFetch(json(200, { access_token: 'token', token_type: 'bearer', expires_in: expiresIn })),
      );
      await accessToken();
      await accessToken();
      expect(fetch.sent).toHaveLength(1);
      await accessToken({ rejectedToken: 'token' });
      expect(fetch.sent).toHaveLength(2);
    },
  );

  test('two clients with one login share its tokens, also after a refusal', async () => {
    const { accessToken, fetch: logins } = setUp();
    const valid = new Set(['Bearer token-1']);
    const service = fakeFetch(({ headers }) =>
      valid.has(headers.get('authorization') ?? '') ? json(200, { id: 'me' }) : json(401, { status: 401 }),
    );
    const options = { baseUrl: 'https://api.example.com', accessToken, fetch: service };
    const clients = [new PresenceApi(options), new PresenceApi(options)];
    const callAll = () => Promise.all([...clients, ...clients].map((api) => api.getUsersMe()));
    await callAll();
    expect(logins.sent).toHaveLength(1);
    valid.clear();
    valid.add('Bearer token-2');
    await callAll();
    expect(logins.sent).toHaveLength(2);
    await callAll();
    expect([logins.sent.length, service.sent.length]).toEqual([2, 16]);
  });

  test('uses the given login service', async () => {
    const { accessToken, fetch } = setUp(login(), { loginUrl: 'http://127.0.0.1:4010/' });
    await accessToken();
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:4010/oauth/token');
  });

  test('makes one request for 100 calls at once, and none while the token is valid', async () => {
    const { accessToken, fetch, clock } = setUp();
    const tokens = await Promise.all(Array.from({ length: 100 }, () => accessToken()));
    expect(new Set(tokens)).toEqual(new Set(['token-1']));
    await clock.advance(3_539_999);
    expect(await accessToken()).toBe('token-1');
    expect(fetch.sent).toHaveLength(1);
  });

  test('replaces the token a minute before it expires', async () => {
    const { accessToken, clock } = setUp();
    await accessToken();
    await clock.advance(3_540_000);
    expect(await accessToken()).toBe('token-2');
  });

  test('replaces a short-lived token after half its lifetime', async () => {
    const { accessToken, clock } = setUp(login(60));
    await accessToken();
    await clock.advance(29_999);
    expect(await accessToken()).toBe('token-1');
    await clock.advance(1);
    expect(await accessToken()).toBe('token-2');
  });

  test('replaces a refused token once for any number of refusals', async () => {
    const { accessToken, fetch } = setUp();
    const rejectedToken = await accessToken();
    const replaced = await Promise.all(Array.from({ length: 100 }, () => accessToken({ rejectedToken })));
    expect(new Set(replaced)).toEqual(new Set(['token-2']));
    expect(await accessToken({ rejectedToken })).toBe('token-2');
    expect(fetch.sent).toHaveLength(2);
  });

  test('does not return a refused token while it is being replaced', async () => {
    const { accessToken } = setUp();
    const rejectedToken = await accessToken();
    expect(await Promise.all([accessToken({ rejectedToken }), accessToken()])).toEqual([
      'token-2',
      'token-2',
    ]);
  });

  test('tries again after a failure', async () => {
    const { accessToken } = setUp(
      fakeFetch(networkFault('EPIPE'), json(200, { access_token: 't', expires_in: 60 })),
      { retry: false },
    );
    await expect(accessToken()).rejects.toThrow(/EPIPE/);
    expect(await accessToken()).toBe('t');
  });

  test('retries on network errors, although the request is a POST', async () => {
    const good = json(200, { access_token: 't', expires_in: 60 });
    const { accessToken, clock, fetch } = setUp(fakeFetch(networkFault('ECONNRESET'), json(503, {}), good));
    const token = accessToken();
    await clock.advance(60_000);
    expect(await token).toBe('t');
    expect(fetch.sent).toHaveLength(3);
  });

  test('refused credentials are an AuthenticationError with the OAuth error', async () => {
    const body = {
      error: 'invalid_client',
      description: 'authentication failed',
      error_description: 'authentication failed',
    };
    const error = await failure(json(401, body));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: 'invalid_client', operationId: 'postToken', body });
    expect((error as Error).message).toContain('invalid_client: authentication failed');
  });

  test.each([
    ['cut short', new Response('{"access_token":"leaky-to')],
    ['in another shape', json(200, { token: 'leaky-token' })],
    ['a page', new Response('<html>leaky</html>')],
  ])('a success that is %s throws an UnexpectedAnswerError without quoting it', async (_, answer) => {
    const error = await failure(answer);
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(inspect(error, { depth: 9 })).not.toContain('leaky');
  });

  test.each([
    json(401, { error: 'invalid_client' }),
    json(400, { error: 'bad', error_description: `Basic ${btoa('the-client:the-secret')} is bad` }),
    networkFault('ECONNREFUSED'),
    new Response('x', { status: 502 }),
    new Response('the-secret is bad', { status: 400 }),
  ])('no error shows the secret (%#)', async (play) => {
    const error = await failure(play);
    expect(error).toBeInstanceOf(PresenceError);
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error);
    expect(shown).not.toMatch(/the-secret/);
    expect(shown).not.toContain(btoa('the-client:the-secret'));
  });

  test('an invalid login URL is refused at once', () => {
    expect(() => clientCredentials({ ...client, loginUrl: 'ftp://example.com' })).toThrow(/loginUrl/);
    expect(() => clientCredentials({ ...client, loginUrl: 'https://me:secret@example.com' })).not.toThrow(
      /secret/,
    );
  });

  test('invalid options are refused at once', () => {
    const both = { ...client, region: 'mypurecloud.ie', loginUrl: 'http://127.0.0.1:4010' };
    // The types forbid giving both.
    expect(() => clientCredentials(both as unknown as ClientCredentialsOptions)).toThrow(PresenceError);
    for (const refreshBeforeMs of [-1, Number.NaN]) {
      expect(() => clientCredentials({ ...client, refreshBeforeMs })).toThrow(/refreshBeforeMs must be/);
    }
  });

  test('keeps a PresenceApi working past token expiry', async () => {
    const { accessToken, fetch: logins } = setUp();
    let valid = 'token-1';
    const fetch = fakeFetch(({ headers }) =>
      headers.get('authorization') === `Bearer ${valid}`
        ? json(200, [])
        : json(401, {
            message: 'The supplied credentials are expired.',
            code: 'credentials.expired',
            status: 401,
            contextId: 'c',
          }),
    );
    const api = new PresenceApi({ accessToken, fetch });
    await api.getSystempresences();
    valid = 'token-2';
    await Promise.all(Array.from({ length: 100 }, () => api.getSystempresences()));
    await settle();
    expect(logins.sent).toHaveLength(2);
  });
});
