import { FETCH_OPTIONS, HttpRequest, type HttpRequestInit } from '../http/http-request.ts';
import { ConfigurationError } from '../runtime/errors.ts';

/**
 * The request that comes out of middleware, as one that can be sent as often as it takes. Middleware may have
 * changed it, copied it or made another.
 *
 * @param init what the call has set for itself
 * @throws ConfigurationError when a middleware has read its body
 */
export async function requestFromMiddleware(
  request: Request,
  init: Omit<HttpRequestInit, 'method' | 'headers' | 'body'>,
): Promise<HttpRequest> {
  const { method, url, bodyUsed } = request;
  if (bodyUsed) {
    throw new ConfigurationError(
      `${method} ${init.operationId}: a middleware consumed the request body. Read it from request.clone() instead. Nothing was sent.`,
    );
  }
  const body = await request.arrayBuffer();
  const defaults = new Request(url);
  const changed = FETCH_OPTIONS.filter((name) => fieldOf(request, name) !== fieldOf(defaults, name));
  return new HttpRequest(url, {
    ...init,
    ...Object.fromEntries(changed.map((name) => [name, fieldOf(request, name)])),
    method,
    headers: new Headers(request.headers),
    body: body.byteLength > 0 ? body : undefined,
    signal: eitherSignal(init.signal, request.signal),
  });
}

/** A signal that a platform's Request takes; it refuses those of polyfills. */
export function platformSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  return signal instanceof AbortSignal ? signal : undefined;
}

/** A response whose body middleware may read, clone and hand on; that of the first has been read. */
export async function unreadResponse(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const text = await response.text();
  const unread = new Response(text === '' ? null : text, { status, statusText, headers });
  return Object.defineProperty(unread, 'url', { value: url });
}

/** A middleware's copy follows the call's signal, and a request of its own making may have another. */
function eitherSignal(ofCall: AbortSignal | undefined, ofRequest: AbortSignal): AbortSignal {
  if (!ofCall) return ofRequest;
  const canJoin = platformSignal(ofCall) && 'any' in AbortSignal;
  return canJoin ? AbortSignal.any([ofCall, ofRequest]) : ofCall;
}

function fieldOf(request: object, name: string): unknown {
  return Reflect.get(request, name);
}
