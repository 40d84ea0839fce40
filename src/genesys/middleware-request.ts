import { FETCH_OPTIONS, HttpRequest, type HttpRequestInit } from '../http/http-request.ts';
import { ConfigurationError } from '../runtime/errors.ts';

/**
 * Converts a request returned by middleware, which may have changed or replaced it, to an HttpRequest that can
 * be sent repeatedly.
 *
 * @param init options of the call
 * @throws ConfigurationError when middleware has consumed the body
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
  const changed = FETCH_OPTIONS.filter((name) => Reflect.get(request, name) !== Reflect.get(defaults, name));
  return new HttpRequest(url, {
    ...init,
    ...Object.fromEntries(changed.map((name) => [name, Reflect.get(request, name)])),
    method,
    headers: new Headers(request.headers),
    body: body.byteLength > 0 ? body : undefined,
    signal: eitherSignal(init.signal, request.signal),
  });
}

/** Returns the signal if the platform's `Request` accepts it; it rejects signals of polyfills. */
export function platformSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  return signal instanceof AbortSignal ? signal : undefined;
}

/** Returns a copy of a consumed response, so that middleware can read or clone its body. */
export async function unreadResponse(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const text = await response.text();
  const unread = new Response(text === '' ? null : text, { status, statusText, headers });
  return Object.defineProperty(unread, 'url', { value: url });
}

/** Combines the call's signal with that of the request, which middleware may have created with another signal. */
function eitherSignal(ofCall: AbortSignal | undefined, ofRequest: AbortSignal): AbortSignal {
  if (!ofCall) return ofRequest;
  const canJoin = platformSignal(ofCall) && 'any' in AbortSignal;
  return canJoin ? AbortSignal.any([ofCall, ofRequest]) : ofCall;
}
