import createClient from 'openapi-react-query';
import { expectTypeOf, test } from 'vitest';
import type {
  ErrorBody,
  GenesysClient,
  OrganizationPresenceDefinitionEntityListing,
  UserPresence,
} from '../../src/genesys/index.ts';

declare const client: GenesysClient;
const $api = createClient(client.openapi);

test('data and error are the operation\u2019s', async () => {
  const params = { path: { userId: 'u' } };
  const { data, error } = await client.openapi.GET('/api/v2/users/{userId}/presences/purecloud', { params });
  expectTypeOf(data).toEqualTypeOf<UserPresence | undefined>();
  expectTypeOf(error).toEqualTypeOf<ErrorBody | undefined>();
});

test('openapi-react-query takes paths, parameters and results from it', () => {
  const query = $api.useQuery('get', '/api/v2/presence/definitions', {
    params: { query: { deactivated: 'false' } },
  });
  expectTypeOf(query.data).toEqualTypeOf<OrganizationPresenceDefinitionEntityListing | undefined>();
  expectTypeOf(query.error).toEqualTypeOf<ErrorBody | null>();
  // @ts-expect-error no such path is described
  $api.useQuery('get', '/api/v2/nothing');
  // @ts-expect-error the user is missing
  $api.useQuery('get', '/api/v2/users/{userId}/presences/purecloud');
});
