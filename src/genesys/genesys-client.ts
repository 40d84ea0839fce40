import type { ParamsOption, RequestBodyOption } from 'openapi-fetch';
import type { operations } from '../generated/genesys.ts';
import { type AccessToken, AccessTokenSource } from '../http/access-token.ts';
import { type Clock, systemClock } from '../http/clock.ts';
import { PresenceError } from '../http/errors/presence-error.ts';
import { type CallOptions, HttpRequest } from '../http/http-request.ts';
import { Pipeline, type PipelineOptions } from '../http/pipeline.ts';
import type { Answer, DataOf, Described, Failure, Success } from './answer.ts';
import { baseUrlOf, type GenesysLocation } from './location.ts';
import {
  errorStatuses,
  type Method,
  type OperationId,
  type OperationPaths,
  operationAt,
  operationTable,
} from './operations.ts';
import { type RateLimit, readRateLimit } from './rate-limit.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

interface GenesysCredentials {
  /** A bearer token, or a function that gives one, such as {@link clientCredentials}. */
  accessToken: AccessToken;
}

/** What a client of Genesys Cloud is made of. */
export type GenesysClientOptions = GenesysCredentials & GenesysLocation & PipelineOptions;

/** What every call may set for itself. */
export interface OperationOptions extends CallOptions {
  /** More headers. An `authorization` header takes the place of the client's token. */
  headers?: Record<string, string>;
}

/**
 * What a call of an operation is given: its parameters and body as described, and the options of every call.
 */
export type OperationInit<Operation> = ParamsOption<Operation> &
  RequestBodyOption<Operation> &
  OperationOptions;

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

/** The part of an init that is looked at here, whatever the operation. */
interface AnyInit extends OperationOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
}

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
  readonly #baseUrl: string;
  readonly #pipeline: Pipeline;
  readonly #clock: Clock;
  #rateLimited: { headers: Headers; receivedAt: number } | undefined;

  /** @throws PresenceError when an option makes no sense */
  constructor(options: GenesysClientOptions) {
    this.#clock = options.clock ?? systemClock;
    const onResponse: PipelineOptions['onResponse'] = (state) => {
      const { headers } = state.response;
      if (headers.has('inin-ratelimit-count')) this.#rateLimited = { headers, receivedAt: this.#clock.now() };
      return options.onResponse?.(state);
    };
    this.#baseUrl = baseUrlOf(options);
    // Without types a token is easily forgotten; no token at all is for clients that need none.
    this.#pipeline = new Pipeline(
      { ...options, onResponse },
      new AccessTokenSource(options.accessToken ?? ''),
    );
  }

  /** How much of the rate limit the last answer said is used; `undefined` until one has said it. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimited && readRateLimit(this.#rateLimited.headers, this.#rateLimited.receivedAt);
  }

  /** Calls the GET operation of a path. */
  GET<Path extends PathWith<'GET'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'GET'>>) {
    return this.#callPath<OperationAt<Path, 'GET'>>('GET', path, init);
  }

  /** Calls the HEAD operation of a path. An error has no body to type, so it is thrown. */
  HEAD<Path extends PathWith<'HEAD'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'HEAD'>>) {
    return this.#callPath<OperationAt<Path, 'HEAD'>>('HEAD', path, init);
  }

  /** Calls the POST operation of a path. */
  POST<Path extends PathWith<'POST'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'POST'>>) {
    return this.#callPath<OperationAt<Path, 'POST'>>('POST', path, init);
  }

  /** Calls the PUT operation of a path. */
  PUT<Path extends PathWith<'PUT'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'PUT'>>) {
    return this.#callPath<OperationAt<Path, 'PUT'>>('PUT', path, init);
  }

  /** Calls the PATCH operation of a path. */
  PATCH<Path extends PathWith<'PATCH'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'PATCH'>>) {
    return this.#callPath<OperationAt<Path, 'PATCH'>>('PATCH', path, init);
  }

  /** Calls the DELETE operation of a path. */
  DELETE<Path extends PathWith<'DELETE'>>(path: Path, ...[init]: InitArgument<OperationAt<Path, 'DELETE'>>) {
    return this.#callPath<OperationAt<Path, 'DELETE'>>('DELETE', path, init);
  }

  /**
   * Calls an operation by its name.
   *
   * @throws ApiError for an answer that the API's description does not know; NetworkError; TimeoutError; the
   * reason of the signal; PresenceError for a path parameter that is missing
   */
  call<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<Answer<operations[Id]>> {
    return this.#call(operationId, init, errorStatuses, answerOf) as Promise<Answer<operations[Id]>>;
  }

  /**
   * Calls an operation by its name and gives its data alone.
   *
   * @throws ApiError, in the class that fits, for every answer but success; otherwise as {@link
   * GenesysClient.call}
   */
  data<Id extends OperationId>(
    operationId: Id,
    ...[init]: InitArgument<operations[Id]>
  ): Promise<DataOf<Id>> {
    return this.#call(operationId, init, [], bodyOf) as Promise<DataOf<Id>>;
  }

  async #callPath<Operation extends Described>(method: Method, path: string, init: AnyInit | undefined) {
    const id = operationAt(method, path);
    return (await this.#call(id, init, errorStatuses, answerOf)) as Answer<Operation>;
  }

  /**
   * Any operation; those who call it know its types.
   *
   * @param failures the statuses of errors that are an answer; any other is thrown
   */
  async #call<Result>(
    operationId: OperationId,
    init: AnyInit = {},
    failures: readonly number[],
    resultOf: (read: ReadAnswer, response: Response) => Result,
  ): Promise<Result> {
    const [method, path, ...successes] = operationTable[operationId];
    const { params = {}, body, headers = {} } = init;
    const url =
      this.#baseUrl + fillPath(operationId, path, params.path ?? {}) + serializeQuery(params.query ?? {});
    const request = new HttpRequest(url, {
      ...init,
      method,
      headers: body === undefined ? ACCEPT_JSON : SEND_JSON,
      body: JSON.stringify(body),
      operationId,
    });
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return await this.#pipeline.send(request, (received) =>
      resultOf(readAnswer(request, received, successes, failures, this.#clock), received.response),
    );
  }
}

function answerOf({ status, body }: ReadAnswer, response: Response): UntypedAnswer {
  return status < 400
    ? { status, ok: true, data: body, response }
    : { status, ok: false, error: body, response };
}

function bodyOf({ body }: ReadAnswer): unknown {
  return body;
}

const ACCEPT_JSON = { accept: 'application/json' };
const SEND_JSON = { ...ACCEPT_JSON, 'content-type': 'application/json' };

/** Any of the answers, before its type is known. */
type UntypedAnswer = Success<number, unknown> | Failure<number, unknown>;

/**
 * Parameters of this API are values or lists of them; what is absent or empty is left out. The vendor documents
 * lists as comma separated, and its JavaScript SDK sends them so.
 */
function serializeQuery(values: Record<string, unknown>): string {
  let query = '';
  for (const [name, value] of Object.entries(values)) {
    const items = [value ?? []].flat().map((item) => encodeURIComponent(String(item)));
    if (items.length > 0) query += `${query ? '&' : '?'}${name}=${items.join()}`;
  }
  return query;
}

/** Fills a path in. An empty or dotted segment would make it that of another operation. */
function fillPath(operationId: string, path: string, values: Record<string, unknown>): string {
  const [start = '', ...rest] = path.split('{');
  return rest.reduce((filled, part) => {
    const [name = '', after = ''] = part.split('}');
    const value = values[name];
    if (typeof value === 'string' && !/^\.{0,2}$/.test(value))
      return filled + encodeURIComponent(value) + after;
    throw new PresenceError(
      `${operationId}: ${name} must be a non-empty string, not ${JSON.stringify(value)}. Nothing was sent.`,
    );
  }, start);
}
