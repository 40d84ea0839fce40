import { describe, expectTypeOf, test } from 'vitest';
import {
  type AccessToken,
  clientCredentials,
  type ErrorBody,
  GenesysClient,
  type GenesysClientOptions,
  type OrganizationPresence,
  type Region,
  type UserPresence,
} from '../../src/genesys/index.ts';

declare const client: GenesysClient;
const params = { path: { userId: 'u' } };

describe('a response is narrowed by its status', () => {
  test('down to the data and the error body', async () => {
    const answer = await client.GET('/api/v2/users/{userId}/presences/purecloud', { params });
    if (answer.status === 200) {
      expectTypeOf(answer.data).toEqualTypeOf<UserPresence>();
      expectTypeOf(answer.ok).toEqualTypeOf<true>();
    }
    if (answer.status === 404) {
      expectTypeOf(answer.error).toEqualTypeOf<ErrorBody>();
      expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    }
    expectTypeOf(answer.response).toEqualTypeOf<Response>();
    expectTypeOf(answer.status).toEqualTypeOf<
      200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 503 | 504
    >();
    // @ts-expect-error no such status is described
    if (answer.status === 418) return;
  });

  test('by ok as well', async () => {
    const answer = await client.call('getSystempresences');
    if (answer.ok) expectTypeOf(answer.status).toEqualTypeOf<200>();
    else expectTypeOf(answer.error).toEqualTypeOf<ErrorBody>();
  });

  test('the empty body included', async () => {
    const path = { presenceId: 'p' };
    const answer = await client.DELETE('/api/v2/presencedefinitions/{presenceId}', { params: { path } });
    if (answer.status === 204) expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    if (answer.status === 200) expectTypeOf(answer.data).toEqualTypeOf<OrganizationPresence>();
  });

  test('data() returns the data of successes only', () => {
    expectTypeOf(client.data('getUserPresencesPurecloud', { params })).resolves.toEqualTypeOf<UserPresence>();
    const path = { presenceId: 'p' };
    const deleted = client.data('deletePresencedefinition', { params: { path } });
    expectTypeOf(deleted).resolves.toEqualTypeOf<OrganizationPresence | undefined>();
  });
});

describe('a call that is not described does not compile', () => {
  test('by its path, its method or its name', () => {
    // @ts-expect-error no such path
    client.GET('/api/v2/user', { params });
    // @ts-expect-error the path has no POST
    client.POST('/api/v2/users/{userId}/presences/purecloud', { params });
    // @ts-expect-error clientCredentials requests tokens
    client.POST('/oauth/token', { body: { grant_type: 'client_credentials' } });
    // @ts-expect-error no such operation
    client.call('getUserPresences', { params });
  });

  test('by its parameters', () => {
    // @ts-expect-error the parameters are missing
    client.GET('/api/v2/users/{userId}/presences/purecloud');
    // @ts-expect-error the id has another name
    client.GET('/api/v2/users/{userId}/presences/purecloud', { params: { path: { id: 'u' } } });
    // @ts-expect-error no such query parameter
    client.GET('/api/v2/presencedefinitions', { params: { query: { pagesize: 1 } } });
    // @ts-expect-error a page size is a number
    client.GET('/api/v2/presencedefinitions', { params: { query: { pageSize: '1' } } });
  });

  test('by its body', () => {
    // @ts-expect-error the body is missing
    client.PATCH('/api/v2/users/{userId}/presences/purecloud', { params });
    // @ts-expect-error no such field
    client.PATCH('/api/v2/users/{userId}/presences/purecloud', { params, body: { mesage: 'x' } });
    // @ts-expect-error a GET has no body
    client.GET('/api/v2/systempresences', { body: {} });
  });

  test('by its options', () => {
    client.GET('/api/v2/systempresences', {
      timeoutMs: 1,
      retry: false,
      signal: new AbortController().signal,
    });
    // @ts-expect-error no such option
    client.GET('/api/v2/systempresences', { timeout: 1 });
    // @ts-expect-error true is not a retry setting
    client.GET('/api/v2/systempresences', { retry: true });
  });
});

describe('a client', () => {
  test('takes a region or a base URL, not both', () => {
    new GenesysClient({ accessToken: 'x' });
    new GenesysClient({ accessToken: 'x', region: 'mypurecloud.ie' });
    new GenesysClient({ accessToken: 'x', baseUrl: 'http://127.0.0.1:4010' });
    // @ts-expect-error both
    new GenesysClient({ accessToken: 'x', region: 'mypurecloud.ie', baseUrl: 'http://127.0.0.1:4010' });
    // @ts-expect-error no such region
    new GenesysClient({ accessToken: 'x', region: 'mypurecloud.fr' });
    // @ts-expect-error the token is missing
    new GenesysClient({ region: 'mypurecloud.ie' });
  });

  test('takes a token, a function that returns one, or clientCredentials', () => {
    expectTypeOf<string>().toExtend<AccessToken>();
    expectTypeOf<() => Promise<string>>().toExtend<AccessToken>();
    expectTypeOf<() => number>().not.toExtend<AccessToken>();
    const accessToken = clientCredentials({ clientId: 'a', clientSecret: 'b', region: 'mypurecloud.ie' });
    expectTypeOf(accessToken).toExtend<AccessToken>();
    expectTypeOf(accessToken()).resolves.toBeString();
    // @ts-expect-error both
    clientCredentials({
      clientId: 'a',
      clientSecret: 'b',
      region: 'mypurecloud.ie',
      loginUrl: 'http://127.0.0.1',
    });
    // @ts-expect-error the secret is missing
    clientCredentials({ clientId: 'a' });
  });

  test('takes hooks that return nothing, something, or a promise', () => {
    const log: string[] = [];
    new GenesysClient({
      accessToken: 'x',
      onRequest: ({ request }) => void log.push(request.url),
      onResponse: async () => {},
      onRetry: ({ attempt }) => attempt < 2,
      onError: () => new Error('mine'),
    });
    // @ts-expect-error a string is not a response
    new GenesysClient({ accessToken: 'x', onRequest: () => 'no' });
  });

  test('has no any in its types', () => {
    expectTypeOf<GenesysClientOptions['accessToken']>().not.toBeAny();
    expectTypeOf<GenesysClientOptions['fetch']>().not.toBeAny();
    expectTypeOf<Region>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Region>();
    expectTypeOf<GenesysClient['rateLimit']>().not.toBeAny();
  });
});
