import type { ControlHost } from './host.ts';

/** A call of a vendor service. */
export function callService(
  host: ControlHost,
  method: string,
  path: string,
  body?: unknown,
  token = 'any-token',
): Promise<Response> {
  return host.fetch(`${host.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
