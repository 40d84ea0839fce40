import type { Client } from 'openapi-fetch';
import { PresenceError } from '../http/errors/presence-error.ts';
import type { GenesysClient } from './genesys-client.ts';
import { type Method, type OperationId, type OperationPaths, operationAt } from './operations.ts';

/** What a call is given, whatever its path: the types of openapi-fetch say what fits. */
type Init = Parameters<GenesysClient['call']>[1];

/**
 * A client in the shape of openapi-fetch's own, for what is built upon that: openapi-react-query and its like. Its
 * calls are the client's, with its credentials, retries, timeouts and hooks, and may be taken off it
 * (`const { GET } = …`). Instead of middleware there are the hooks, so `use` throws; so do the methods that the
 * service has no operation for.
 *
 * @example
 * const $api = createClient(openapiFetchClient(api.client)); // from openapi-react-query
 * const { data } = $api.useQuery('get', '/api/v2/presence/definitions');
 *
 * @see https://openapi-ts.dev/openapi-react-query/
 */
export function openapiFetchClient(client: GenesysClient): Client<OperationPaths> {
  const request = async (method: string, path: string, init?: Init) =>
    client.call<OperationId>(operationAt(method.toUpperCase() as Method, path), init);
  const method = (name: string) => (path: string, init?: Init) => request(name, path, init);
  const shape: { readonly [Name in keyof Client<OperationPaths>]: unknown } = {
    request,
    GET: method('GET'),
    HEAD: method('HEAD'),
    POST: method('POST'),
    PUT: method('PUT'),
    PATCH: method('PATCH'),
    DELETE: method('DELETE'),
    OPTIONS: method('OPTIONS'),
    TRACE: method('TRACE'),
    use() {
      throw new PresenceError(
        'This client takes no middleware: give onRequest, onRetry or onResponse to the one it is made of.',
      );
    },
    eject() {},
  };
  // openapi-fetch's types link each path with its answer, which no implementation can be written against.
  return shape as Client<OperationPaths>;
}
