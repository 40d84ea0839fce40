import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '../generated/genesys.ts';
import { errorStatuses, operationTable } from '../generated/genesys-operations.ts';
import { type CallOptions, HttpRequest } from '../http/http-request.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { platformSignal, requestFromMiddleware, unreadResponse } from './middleware-request.ts';
import { type OperationId, operationAt } from './operations.ts';
import type { ReadAnswer } from './read-answer.ts';

/** Options for any operation: those of openapi-fetch and those for every call. */
export interface OpenapiInit extends CallOptions {
  /** The parameters of the operation, typed by the caller. */
  params?: unknown;
  headers?: Record<string, string> | undefined;
  body?: unknown;
  baseUrl?: string | undefined;
  parseAs?: string | undefined;
  querySerializer?: unknown;
  bodySerializer?: unknown;
  pathSerializer?: unknown;
  middleware?: Middleware[] | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The untyped result of openapi-fetch. */
export interface OpenapiAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A response and its parsed body. */
export interface SentOperation extends ReadAnswer {
  response: Response;
}

/** Sends a request. Returns error responses with one of the `failures` statuses, and throws for others. */
export type SendOperation = (request: HttpRequest, failures: readonly number[]) => Promise<SentOperation>;

type UntypedRequest = (method: string, path: string, init: object) => Promise<OpenapiAnswer>;

/** An openapi-fetch client that sends requests through the pipeline. */
export class OpenapiClient {
  /** The client with the types of openapi-fetch. */
  readonly client: Client<paths>;
  readonly #send: SendOperation;
  readonly #request: UntypedRequest;
  #hasMiddleware = false;

  constructor(baseUrl: string, send: SendOperation) {
    this.#send = send;
    const client = createClient<paths>({
      baseUrl,
      headers: { accept: 'application/json' },
      // The vendor documents comma-separated arrays, and its JavaScript SDK sends them.
      querySerializer: { array: { style: 'form', explode: false } },
    });
    // The generic types of openapi-fetch cannot be implemented directly.
    this.#request = client.request as UntypedRequest;
    const call = async (method: string, path: string, init?: OpenapiInit) =>
      this.call(operationAt(method, path), init);
    const methodOf = (name: string) => (path: string, init?: OpenapiInit) => call(name, path, init);
    const shape: { readonly [Name in keyof Client<paths>]: unknown } = {
      request: (name: string, path: string, init?: OpenapiInit) => call(name.toUpperCase(), path, init),
      GET: methodOf('GET'),
      HEAD: methodOf('HEAD'),
      POST: methodOf('POST'),
      PUT: methodOf('PUT'),
      PATCH: methodOf('PATCH'),
      DELETE: methodOf('DELETE'),
      OPTIONS: methodOf('OPTIONS'),
      TRACE: methodOf('TRACE'),
      use: (...middleware: Middleware[]) => {
        client.use(...middleware);
        this.#hasMiddleware = true;
      },
      eject: client.eject,
    };
    this.client = shape as Client<paths>;
  }

  /**
   * Calls an operation.
   *
   * @param failures error statuses that are returned instead of thrown
   */
  async call(
    operationId: OperationId,
    init: OpenapiInit = {},
    failures = errorStatuses,
  ): Promise<OpenapiAnswer> {
    checkPath(operationId, init.params as PathParameters | undefined);
    // Creates the platform's slow Request and Response objects only if middleware or an option needs them.
    const needsRequest =
      this.#hasMiddleware || init.middleware || init.fetch || init.bodySerializer || init.parseAs;
    return needsRequest
      ? this.#callWithRequest(operationId, init, failures)
      : this.#callWithHttpRequest(operationId, init, failures);
  }

  #callWithRequest(
    operationId: OperationId,
    init: OpenapiInit,
    failures: readonly number[],
  ): Promise<OpenapiAnswer> {
    const [method, path] = operationTable[operationId];
    const fetch = async (shown: Request) => {
      const request = await requestFromMiddleware(shown, { ...init, operationId });
      return unreadResponse((await this.#send(request, failures)).response);
    };
    return this.#request(method, path, {
      ...init,
      fetch: init.fetch ?? fetch,
      signal: platformSignal(init.signal),
    });
  }

  async #callWithHttpRequest(
    operationId: OperationId,
    init: OpenapiInit,
    failures: readonly number[],
  ): Promise<OpenapiAnswer> {
    const [method, path] = operationTable[operationId];
    let body: unknown;
    const fetch = async (request: HttpRequest) => {
      const sent = await this.#send(request, failures);
      body = sent.body;
      return sent.response;
    };
    const { response } = await this.#request(method, path, {
      ...init,
      operationId,
      Request: HttpRequest,
      fetch,
      // The body is already parsed; with `stream`, openapi-fetch does not read it.
      parseAs: 'stream',
    });
    return response.ok ? { data: body, response } : { error: body, response };
  }
}

interface PathParameters {
  path?: Record<string, unknown> | undefined;
}

/** An empty, `.` or `..` segment would call another operation. */
function checkPath(operationId: OperationId, { path: values = {} }: PathParameters = {}): void {
  const [, path] = operationTable[operationId];
  for (const name of path.match(/(?<=\{)\w+/g) ?? []) {
    const value = values[name];
    if (typeof value === 'string' && !/^\.{0,2}$/.test(value)) continue;
    throw new ConfigurationError(
      `${operationId}: ${name} must be a non-empty string, not ${JSON.stringify(value)}. Nothing was sent.`,
    );
  }
}
