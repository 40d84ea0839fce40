import { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { describe, expect, test } from 'vitest';
import { createPresenceMock } from '../../../mocks/index.ts';
import {
  ApiError,
  GenesysClient,
  NetworkError,
  openapiFetchClient,
  PresenceError,
} from '../../../src/genesys/index.ts';
import { builtIn, people } from '../../contract/cast.ts';

const presencePath = '/api/v2/users/{userId}/presences/purecloud';
const params = { path: { userId: people.mia } };

function setUp() {
  const mock = createPresenceMock();
  const client = new GenesysClient({ accessToken: 'any', fetch: mock.fetch, retry: false });
  return { mock, client: openapiFetchClient(client) };
}

describe('a client in the shape of openapi-fetch', () => {
  test('has everything that openapi-fetch has', () => {
    expect(Object.keys(setUp().client).sort()).toEqual(Object.keys(createFetchClient()).sort());
  });

  test('answers what the client answers, also when a method is taken off it', async () => {
    const { mock, client } = setUp();
    const { GET, PATCH, request } = client;
    const body = { presenceDefinition: { id: builtIn.Meal } };
    expect((await PATCH(presencePath, { params, body })).data?.presenceDefinition?.systemPresence).toBe(
      'Meal',
    );
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

  test('gives the error body of an answer that is described', async () => {
    const userId = '10000000-0000-4000-8000-0000000000ff';
    const { data, error } = await setUp().client.GET(presencePath, { params: { path: { userId } } });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ status: 404 });
  });

  test('rejects where there is no answer, or none that is described', async () => {
    const { mock, client } = setUp();
    mock.faults.add({ operation: 'getUsersMe', drop: 'before', times: 1 });
    await expect(client.GET('/api/v2/users/me')).rejects.toBeInstanceOf(NetworkError);
    mock.faults.add({ operation: 'getUsersMe', malformed: true, times: 1 });
    await expect(client.GET('/api/v2/users/me')).rejects.toBeInstanceOf(ApiError);
  });

  test('ends with its signal', async () => {
    const reason = new Error('No longer needed.');
    const answer = setUp().client.GET('/api/v2/users/me', { signal: AbortSignal.abort(reason) });
    await expect(answer).rejects.toBe(reason);
  });

  test('says what to do instead of middleware', () => {
    const { client } = setUp();
    expect(() => client.use({ onRequest: () => undefined })).toThrow(/onRequest/);
    expect(client.eject({ onRequest: () => undefined })).toBeUndefined();
  });

  test('has no method that the service has no operation for', async () => {
    // @ts-expect-error the types say so, too
    await expect(setUp().client.TRACE('/api/v2/users/me')).rejects.toBeInstanceOf(PresenceError);
  });
});

describe('openapi-react-query upon it', () => {
  test('fetches into the query cache, under a key that a push can write to', async () => {
    const { mock, client } = setUp();
    const queries = new QueryClient();
    const options = createClient(client).queryOptions('get', presencePath, { params });
    const presence = await queries.fetchQuery(options);
    expect(presence.presenceDefinition?.systemPresence).toBe('On Queue');
    queries.setQueryData(options.queryKey, { ...presence, message: 'Pushed' });
    const cached = await queries.fetchQuery({ ...options, staleTime: 'static' });
    expect(cached.message).toBe('Pushed');
    expect(mock.journal.size).toBe(1);
    queries.clear();
  });

  test('fails with the error body', async () => {
    const { mock, client } = setUp();
    mock.faults.add({ operation: 'getUserPresencesPurecloud', status: 503 });
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const options = createClient(client).queryOptions('get', presencePath, { params });
    await expect(queries.fetchQuery(options)).rejects.toMatchObject({ status: 503 });
    queries.clear();
  });
});
