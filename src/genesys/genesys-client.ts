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
  /** A bearer token, or a function that gives one, such as {@link clientCredentials}. */
  accessToken: AccessToken;
}

/** What a client of Genesys Cloud is made of. */
export type GenesysClientOptions = GenesysCredentials & GenesysLocation & PipelineOptions;

/** What every call may set for itself. */
export interface OperationOptions extends CallOptions {
  /** More headers. An `authorization` header takes the place of the client's token. */
  headers?: Record<string, string> | undefined;
}

/**
 * What a call of an operation is given: its parameters and body as described, and the options of every call.
 */
export type OperationInit<Operation> = OrUndefined<ParamsOption<Operation> & RequestBodyOption<Operation>> &
  OperationOptions;

/** What is optional may also be `undefined` by name. */
type OrUndefined<Fields> = {
  [Name in keyof Fields]: Record<never, never> extends Pick<Fields, Name>
    ? Fields[Name] | undefined
    : Fields[Name];
};

/** The last argument of a call: it may be left out when nothing in it is required. */
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
 * The typed low-level client of Genesys Cloud's presence operations. Each call resolves to an answer
 * discriminated by `status`, errors that the API's description knows included; all else rejects.
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
   * openapi-fetch's client of the same service, for its middleware and for what is built upon it, such as
   * openapi-react-query. Its calls have the credentials, retries, timeouts and hooks of this client, and take
   * `retry`, `timeoutMs` and `totalTimeoutMs` as well; they reject as {@link GenesysClient.call} does. The
   * middleware that `use` adds runs for the calls of this client too: once per call, around all its attempts.
   * A request that middleware leads to another origin is sent without the client's token.
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

  /** @throws ConfigurationError when an option makes no sense */
  constructor(options: GenesysClientOptions) {
    this.#clock = options.clock ?? systemClock;
    const onResponse: PipelineOptions['onResponse'] = (state) => {
      const { headers } = state.response;
      if (headers.has('inin-ratelimit-count')) this.#rateLimited = { headers, receivedAt: this.#clock.now() };
      return options.onResponse?.(state);
    };
    const baseUrl = baseUrlOf(options);
    // Without types a token is easily forgotten; no token at all is for clients that need none.
    const tokens = new AccessTokenSource(options.accessToken ?? '', baseUrl);
    this.#pipeline = new Pipeline({ ...options, onResponse }, tokens);
    this.#openapi = new OpenapiClient(baseUrl, this.#send.bind(this));
    this.openapi = this.#openapi.client;
  }

  /** How much of the rate limit the last answer said is used; `undefined` until one has said it. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimited && readRateLimit(this.#rateLimited.headers, this.#rateLimited.receivedAt);
  }

  /** Calls the GET operation of a path. */
  GET<Path extends PathWith<'GET'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'GET'>>) {
    return this.#answerAt<OperationAt<Path, 'GET'>>('GET', path, init);
  }

  /** Calls the HEAD operation of a path. An error has no body to type, so it is thrown. */
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
   * Calls an operation by its name.
   *
   * @throws ApiError for an answer that the API's description does not know; NetworkError; TimeoutError; the
   * reason of the signal; ConfigurationError for a path parameter that is missing
   */
  call<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<OperationResult<operations[Id]>> {
    return this.#answer<operations[Id]>(operationId, init);
  }

  /**
   * Calls an operation by its name and gives its data alone.
   *
   * @throws ApiError, in the class that fits, for every answer but success; otherwise as {@link
   * GenesysClient.call}
   */
  async data<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<DataOf<Id>> {
    const { data, error, response } = await this.#openapi.call(operationId, init, []);
    if (response.ok) return data as DataOf<Id>;
    // An answer of a middleware's own: any other failure has been thrown.
    const [method, path] = operationTable[operationId];
    const request = new HttpRequest(path, { method, operationId });
    throw apiErrorForStatus(describeError(request, response, error, this.#clock.now()));
  }

  async #answerAt<Operation extends Described>(method: Method, path: string, init: OpenapiInit | undefined) {
    return this.#answer<Operation>(operationAt(method, path), init);
  }

  /** Calls an operation; whoever calls this knows its types. */
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
      // A deletion that answers an empty 200 has answered 204.
      if (status !== response.status) Object.defineProperty(response, 'status', { value: status });
      return { status, body, response };
    });
  }
}
