import { createHash } from 'node:crypto';
import type { Call } from '../mocks/index.ts';
import { app } from './contract/game/seed-players.ts';

export interface CallParts {
  /**
   * The bearer token; null sends none.
   * @default a token that the org accepts as its admin's
   */
  readonly token?: string | null;
  /** Text is sent as is, a form as a form, anything else as JSON. */
  readonly body?: unknown;
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Builds a call for `mock.answer`, as an adapter does.
 * @param target path and query
 */
export function callOf(
  method: string,
  target: string,
  { token = 'any-token', body, headers }: CallParts = {},
): Call {
  const [path = '', query = ''] = target.split('?');
  const isForm = body instanceof URLSearchParams;
  return {
    method,
    path,
    query,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined
        ? {}
        : { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' }),
      ...headers,
    },
    bodyText: body === undefined ? '' : isForm || typeof body === 'string' ? `${body}` : JSON.stringify(body),
  };
}

/** A packet for a brainCloud dispatcher, signed with the secret of the default seed's app. */
export function signedPacket(body: string, path = '/dispatcherv2'): Call {
  const signature = createHash('md5')
    .update(body + app.secret)
    .digest('hex');
  const headers = { 'x-appid': app.id, 'x-sig': signature };
  return callOf('POST', path, { token: null, body, headers });
}
