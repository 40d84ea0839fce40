import type { Client, ParamsOption, RequestBodyOption } from 'openapi-fetch';
import type { operations, paths } from '../generated/genesys.ts';
import { operationTable } from '../generated/genesys-operations.ts';
import { type AccessToken, AccessTokenSource } from '../http/access-token.ts';
import { apiErrorForStatus } from '../http/errors.ts';
import { type CallOptions, HttpRequest } from '../http/http-request.ts';
import { Pipeline, type PipelineOptions } from '../http/pipeline.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { baseUrlOf, type GenesysLocation } from './location.ts';
import { OpenapiClient, type OpenapiInit, type SentOperation } from './openapi-client.ts';
import type { DataOf, Described, OperationResult } from './operation-result.ts';
import { type Method, type OperationId, type OperationPaths, operationAt } from './operations.ts';
import { type RateLimit, readRateLimit } from './rate-limit.ts';
import { describeError, readAnswer } from './read-answer.ts';

interface GenesysCredentials {
  /** A bearer token, or a function that returns one, such as {@link clientCredentials}. */
  accessToken: AccessToken;
}

/** Options for a {@link GenesysClient}. */
export type GenesysClientOptions = GenesysCredentials & GenesysLocation & PipelineOptions;

/** Options for every call. */
export interface OperationOptions extends CallOptions {
  /** Additional headers. An `authorization` header replaces the client's token. */
  headers?: Record<string, string> | undefined;
}

/** The argument of an operation: its parameters and body, and the options for every call. */
export type OperationInit<Operation> = OrUndefined<ParamsOption<Operation> & RequestBodyOption<Operation>> &
  OperationOptions;

/** Allows `undefined` for optional fields. */
type OrUndefined<Fields> = {
  [Name in keyof Fields]: Record<never, never> extends Pick<Fields, Name>
    ? Fields[Name] | undefined
    : Fields[Name];
};

/** The last argument of a call, which is optional if none of its fields is required. */
type InitArgument<Operation> =
  Record<never, never> extends OperationInit<Operation>
    ? [init?: OperationInit<Operation>]
    : [init: OperationInit<Operation>];

type PathWith<M extends Method> = {
  [Path in keyof OperationPaths]: OperationPaths[Path] extends Record<Lowercase<M>, Described> ? Path : never;
}[keyof OperationPaths];

type OperationAt<Path extends keyof OperationPaths, M extends Method> =
  OperationPaths[Path] extends Record<Lowercase<M>, infer Operation extends Described> ? Operation : never;

/**
 * A typed low-level client for the presence operations of Genesys Cloud. Each call resolves to a result
 * discriminated by `status`, including the error statuses in the API description. It rejects in all other
 * cases.
 *
 * @example
 * const client = new GenesysClient({ region: 'mypurecloud.ie', accessToken });
 * const params = { path: { userId } };
 * const answer = await client.GET('/api/v2/users/{userId}/presences/purecloud', { params });
 * if (answer.status === 200) console.log(answer.data.presenceDefinition?.systemPresence);
 * if (answer.status === 404) console.log(answer.error.message);
 *
 * @see https://developer.genesys.cloud/useragentman/presence/
 */
export class GenesysClient {
  /**
   * An openapi-fetch client for the same service, for middleware and for libraries such as openapi-react-query.
   * Its calls use the credentials, retries, timeouts and hooks of this client, also accept `retry`, `timeoutMs`
   * and `totalTimeoutMs`, and reject like {@link GenesysClient.call}. Middleware added with `use` also runs for
   * the calls of this client: once per call, around all attempts. If middleware changes the origin of a
   * request, the client's token is not sent.
   *
   * @example
   * const $api = createClient(client.openapi); // from openapi-react-query
   *
   * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
   */
  readonly openapi: Client<paths>;
  readonly #openapi: OpenapiClient;
  readonly #pipeline: Pipeline;
  readonly #clock: Clock;
  #rateLimited: { headers: Headers; receivedAt: number } | undefined;

  /** @throws ConfigurationError when an option is invalid */
  constructor(options: GenesysClientOptions) {
    this.#clock = options.clock ?? systemClock;
    const onResponse: PipelineOptions['onResponse'] = (state) => {
      const { headers } = state.response;
      if (headers.has('inin-ratelimit-count')) this.#rateLimited = { headers, receivedAt: this.#clock.now() };
      return options.onResponse?.(state);
    };
    const baseUrl = baseUrlOf(options);
    // Callers without type checking may omit the token, which must be an error here.
    const tokens = new AccessTokenSource(options.accessToken ?? '', baseUrl);
    this.#pipeline = new Pipeline({ ...options, onResponse }, tokens);
    this.#openapi = new OpenapiClient(baseUrl, this.#send.bind(this));
    this.openapi = this.#openapi.client;
  }

  /** The rate limit reported by the last response that had one; `undefined` if none did. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimited && readRateLimit(this.#rateLimited.headers, this.#rateLimited.receivedAt);
  }

  /** Calls the GET operation of a path. */
  GET<Path extends PathWith<'GET'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'GET'>>) {
    return this.#answerAt<OperationAt<Path, 'GET'>>('GET', path, init);
  }

  /** Calls the HEAD operation of a path. Throws on error statuses, because their responses have no body. */
  HEAD<Path extends PathWith<'HEAD'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'HEAD'>>) {
    return this.#answerAt<OperationAt<Path, 'HEAD'>>('HEAD', path, init);
  }

  /** Calls the POST operation of a path. */
  POST<Path extends PathWith<'POST'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'POST'>>) {
    return this.#answerAt<OperationAt<Path, 'POST'>>('POST', path, init);
  }

  /** Calls the PUT operation of a path. */
  PUT<Path extends PathWith<'PUT'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'PUT'>>) {
    return this.#answerAt<OperationAt<Path, 'PUT'>>('PUT', path, init);
  }

  /** Calls the PATCH operation of a path. */
  PATCH<Path extends PathWith<'PATCH'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'PATCH'>>) {
    return this.#answerAt<OperationAt<Path, 'PATCH'>>('PATCH', path, init);
  }

  /** Calls the DELETE operation of a path. */
  DELETE<Path extends PathWith<'DELETE'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'DELETE'>>) {
    return this.#answerAt<OperationAt<Path, 'DELETE'>>('DELETE', path, init);
  }

  /**
   * Calls an operation by its id.
   *
   * @throws ApiError for a response that the API description does not allow; NetworkError; TimeoutError; the
   * signal's reason; ConfigurationError for a missing path parameter
   */
  call<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<OperationResult<operations[Id]>> {
    return this.#answer<operations[Id]>(operationId, init);
  }

  /**
   * Calls an operation by its id and returns only its data.
   *
   * @throws ApiError, in the matching subclass, for every error status; otherwise like
   * {@link GenesysClient.call}
   */
  async data<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<DataOf<Id>> {
    const { data, error, response } = await this.#openapi.call(operationId, init, []);
    if (response.ok) return data as DataOf<Id>;
    // Only middleware can return an error response here; any other has been thrown.
    const [method, path] = operationTable[operationId];
    const request = new HttpRequest(path, { method, operationId });
    throw apiErrorForStatus(describeError(request, response, error, this.#clock.now()));
  }

  async #answerAt<Operation extends Described>(method: Method, path: string, init: OpenapiInit | undefined) {
    return this.#answer<Operation>(operationAt(method, path), init);
  }

  /** Calls an operation whose types the caller knows. */
  async #answer<Operation extends Described>(operationId: OperationId, init: OpenapiInit | undefined) {
    const { data, error, response } = await this.#openapi.call(operationId, init);
    const { status, ok } = response;
    const answer: unknown = ok ? { status, ok, data, response } : { status, ok, error, response };
    return answer as OperationResult<Operation>;
  }

  #send(request: HttpRequest, failures: readonly number[]): Promise<SentOperation> {
    const [, , ...successes] = operationTable[request.operationId as OperationId];
    return this.#pipeline.send(request, (received) => {
      const { status, body } = readAnswer(request, received, successes, failures, this.#clock);
      const { response } = received;
      // An empty 200 response to a deletion is treated as 204.
      if (status !== response.status) Object.defineProperty(response, 'status', { value: status });
      return { status, body, response };
    });
  }
}
