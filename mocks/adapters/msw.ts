import { HttpResponse, http, type RequestHandler, type WebSocketHandler } from 'msw';
import type { Answer } from '../engine/call.ts';
import { methodsOf } from '../engine/methods.ts';
import type { MockPort } from '../engine/mock-port.ts';
import {
  requireHttpOrigin,
  socketOriginOf,
  VENDOR_ORIGINS,
  VENDOR_SOCKET_ORIGINS,
} from '../web/vendor-origins.ts';
import { readCall } from '../web/web-call.ts';
import { deliverResponse, toResponse } from '../web/web-response.ts';
import { socketHandler } from './msw/sockets.ts';

export interface MswOptions {
  /**
   * Origins that the mock answers in addition to the vendors', such as `http://localhost:4010`.
   * @default none
   */
  readonly origins?: readonly string[];
}

/**
 * Returns handlers for MSW 2.6 and later (including 3), in Node and in the worker of a page. They answer all
 * operations and WebSockets of both services in all regions. Put your own handlers before them, or in
 * `server.use(...)`. Calls that the mock does not implement stay unhandled, so that MSW can warn about them.
 *
 * @throws TypeError for an invalid entry of `origins`.
 *
 * @example
 * const mock = createPresenceMock();
 * const server = setupServer(...mswHandlers(mock));
 *
 * @example
 * // In a page, with the worker that `npx msw init public` copied. `persist` keeps the world across reloads.
 * const mock = createPresenceMock();
 * persist(mock);
 * await setupWorker(...mswHandlers(mock)).start();
 */
export function mswHandlers(mock: MockPort, options: MswOptions = {}): (RequestHandler | WebSocketHandler)[] {
  const own = (options.origins ?? []).map(requireHttpOrigin);
  const origins = new Set([...VENDOR_ORIGINS, ...own]);
  const handles = ({ request }: { request: Request }): boolean => {
    const { origin, pathname: path } = new URL(request.url);
    if (!origins.has(origin)) return false;
    return mock.handles({ method: request.method, path }) || methodsOf(mock, path).length > 0;
  };
  const handler = http.all(/./, ({ request }) => respond(mock, request));
  return [
    // MSW before 2.12 does not accept a function here, only a path, and does not wait for an asynchronous
    // predicate.
    Object.assign(handler, { predicate: handles }),
    socketHandler(mock, [...VENDOR_SOCKET_ORIGINS, ...own.map(socketOriginOf)]),
  ];
}

async function respond(mock: MockPort, request: Request): Promise<Response> {
  const answer = mock.answer(await readCall(request));
  if (!answer.delivery) return wholeResponse(answer, request.method);
  try {
    return await deliverResponse(mock, answer, request.method, request.signal);
  } catch {
    // MSW reports both a connection cut by a fault and an aborted call as a network error.
    return HttpResponse.error();
  }
}

/** Returns a response with a content length, which MSW 3 forwards in half the time. */
function wholeResponse(answer: Answer, method: string): Response {
  if (method === 'HEAD' || answer.bodyText === '') return toResponse(answer, method);
  const length = new TextEncoder().encode(answer.bodyText).byteLength;
  return new HttpResponse(answer.bodyText, {
    status: answer.status,
    headers: { ...answer.headers, 'content-length': String(length) },
  });
}
