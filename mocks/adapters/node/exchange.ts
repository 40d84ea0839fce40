import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { Answer, Call } from '../../engine/call.ts';
import { corsHeaders } from '../../engine/cors.ts';
import { methodsOf } from '../../engine/methods.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import { addressOf, WorldError, type Worlds } from '../../world/worlds.ts';
import { type Admission, isForeign } from './admission.ts';
import { hasBody, readRequestBody } from './body.ts';
import { isPreflight, preflightHeaders } from './cors.ts';
import { deliver } from './delivery.ts';
import { stream } from './stream.ts';

/** Answers the calls that control the mock. */
export interface ControlPort {
  /** Returns undefined for a call that the world must answer. */
  answer(world: string, call: Call): Answer | undefined;
  /**
   * Returns a promise that must settle before a call to this URL is answered, such as that of lazy loading.
   */
  before?(url: string | undefined): Promise<void> | undefined;
}

/** Forwards calls to a real service. */
export interface ForwardPort {
  /** Forwards a request before its body is read. Returns false for a request that the mock answers. */
  take(request: IncomingMessage, response: ServerResponse): boolean;
  /** Forwards the messages of a packet that the mock does not answer, and returns the complete answer. */
  complete(call: ForwardedPacket): Promise<Answer> | undefined;
}

/** A packet that the mock has partly answered. */
export interface ForwardedPacket {
  readonly world: string;
  readonly target: string;
  readonly answer: Answer;
}

export interface ExchangeOptions {
  readonly worlds: Pick<Worlds<MockPort>, 'get' | 'has'>;
  readonly control: ControlPort | undefined;
  readonly forwarding: ForwardPort | undefined;
  readonly admission: Admission;
  readonly scheme: 'http' | 'https';
  readonly maxBodyBytes: number;
  readonly onError: (error: unknown) => void;
}

/** Returns a request listener for node:http that answers calls with a world. */
export function createRequestListener(options: ExchangeOptions): RequestListener {
  return function onRequest(request, response) {
    const refusal = options.admission.refusal(request.headers, targetOf(request));
    // Checked before the body is read, so that a refused caller costs little.
    if (refusal) refuse(response, refusal);
    else if (options.forwarding?.take(request, response)) return;
    else if (hasBody(request)) {
      readRequestBody(request, options.maxBodyBytes, exchange.bind(undefined, options, request, response));
    } else exchange(options, request, response, '');
  };
}

function exchange(
  options: ExchangeOptions,
  request: IncomingMessage,
  response: ServerResponse,
  bodyText: string,
): void {
  const requested = targetOf(request);
  try {
    const { world, target } = addressOf(requested, request.headers.host);
    const answer = answerRequest(options, world, target, request, bodyText);
    if (!answer) {
      refuse(response, options.admission.refuseNewWorld());
      return;
    }
    const completed = answer.forwarded && options.forwarding?.complete({ world, target, answer });
    if (completed) void completed.then((whole) => send(options, world, request, response, whole));
    else send(options, world, request, response, answer);
  } catch (error) {
    if (!(error instanceof WorldError)) options.onError(error);
    const answer = failure(error);
    response.writeHead(answer.status, headersOf(answer, request)).end(answer.bodyText);
  }
}

function send(
  { worlds }: ExchangeOptions,
  world: string,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  const headers = headersOf(answer, request);
  if (answer.stream && request.method !== 'HEAD') stream(response, answer, headers);
  else if (answer.delivery) deliver(worlds.get(world).clock, response, answer, headers);
  else response.writeHead(answer.status, headers).end(answer.bodyText);
}

/** Sends a refusal without CORS headers, so that a page cannot read it. */
function refuse(response: ServerResponse, { status, headers, bodyText }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(bodyText) }).end(bodyText);
}

/** Returns undefined for a link from another site to a world that does not exist. */
function answerRequest(
  options: ExchangeOptions,
  world: string,
  target: string,
  request: IncomingMessage,
  bodyText: string,
): Answer | undefined {
  const { method = 'GET' } = request;
  if (isPreflight(method, request.headers)) {
    return { status: 204, headers: preflightHeaders(request.headers), bodyText: '' };
  }
  const mark = target.indexOf('?');
  const call: Call = {
    method,
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? '' : target.slice(mark + 1),
    // Only set-cookie can be a list in node:http, and requests do not have it.
    headers: request.headers as Call['headers'],
    origin: originOf(options.scheme, world, target, request),
    bodyText,
  };
  const controlled = options.control?.answer(world, call);
  if (controlled) return controlled;
  if (isForeign(request.headers) && !options.worlds.has(world)) return undefined;
  const mock = options.worlds.get(world);
  if (method === 'OPTIONS') {
    const methods = methodsOf(mock, call.path);
    if (methods.length > 0)
      return { status: 204, headers: { allow: [...methods, method].join(', ') }, bodyText: '' };
  }
  return mock.answer(call);
}

/** Returns the base URL of the world as the caller sees it. A proxy may have terminated HTTPS. */
function originOf(
  scheme: ExchangeOptions['scheme'],
  world: string,
  target: string,
  request: IncomingMessage,
): string {
  const { host = 'localhost', 'x-forwarded-proto': forwarded } = request.headers;
  const prefix = targetOf(request) === target ? '' : `/worlds/${world}`;
  return `${forwarded === 'https' ? forwarded : scheme}://${host}${prefix}`;
}

/** Returns the request's path and query. A forward proxy receives the full URL. */
export function targetOf(request: IncomingMessage): string {
  const { url = '/' } = request;
  if (url.startsWith('/')) return url;
  if (!URL.canParse(url)) return '/';
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function headersOf(answer: Answer, request: IncomingMessage): OutgoingHttpHeaders {
  const { status, headers, headerNames = {}, bodyText } = answer;
  const all: OutgoingHttpHeaders = {};
  for (const name in headers) all[headerNames[name] ?? name] = headers[name];
  if (!answer.stream && status !== 204 && status !== 304) {
    all[headerNames['content-length'] ?? 'content-length'] = Buffer.byteLength(bodyText);
  }
  const { origin } = request.headers;
  if (origin !== undefined && !('access-control-allow-origin' in all))
    Object.assign(all, corsHeaders(origin));
  return all;
}

function failure(error: unknown): Answer {
  const known = error instanceof WorldError;
  const status = !known ? 500 : error.code === 'invalid.world' ? 400 : 503;
  const code = known ? error.code : 'mock.failed';
  const message = known ? error.message : 'The mock failed to answer this call. This is a bug in the mock.';
  return {
    status,
    headers: { 'content-type': 'application/json' },
    bodyText: JSON.stringify({ message, code, status }),
  };
}
