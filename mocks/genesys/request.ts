import { isLongerThan } from '../engine/byte-length.ts';
import type { Call } from '../engine/call.ts';
import { type QueryValues, readQuery } from '../engine/query.ts';
import { readJson } from '../engine/read-json.ts';
import type { OperationRoute } from '../engine/route.ts';
import { ACCEPTED_CODINGS, isInUnknownCoding } from '../engine/unreadable-body.ts';
import type { World } from '../engine/world.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import type { Endpoint } from './endpoints.ts';
import { badRequest, refusal } from './refusal.ts';
import { requireValid } from './request-validation.ts';

/**
 * Reads the parameters of a call's path.
 * @param raw the parameters as they appear in the path.
 * @throws Refusal 400
 */
export function readPath(
  call: Call,
  raw: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!call.path.includes('%')) return raw;
  try {
    return Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    throw badRequest('GEN-REQ-2', 'The path has invalid percent-encoding.');
  }
}

/**
 * Reads and validates the query parameters of an operation.
 * @throws Refusal 400
 */
export function readValidQuery({ route, validateQuery }: Endpoint, call: Call, world: World): QueryValues {
  if (route.query.length === 0) return {};
  const query = readQueryText(call.query, route);
  requireValid(validateQuery, query, world, route.query);
  return query;
}

/**
 * Reads and validates a body. Forms are validated by their operation.
 * @throws Refusal 400, 413 or 415
 */
export function readValidBody(
  { route, validateBody }: Endpoint,
  call: Call,
  world: World,
  maxBytes: number,
): unknown {
  if (!route.body) return undefined;
  const { rules } = world;
  const text = call.bodyText;
  const isForm = route.body.contentType !== 'application/json';
  if (text === '') {
    // An empty form is not refused here, because its operation returns the OAuth error for the missing
    // fields.
    if (isForm) return {};
    if (route.body.required && rules.holds('GEN-REQ-7')) throw badRequest('GEN-REQ-7', 'A body is required.');
    return undefined;
  }
  if (isLongerThan(text, maxBytes) && rules.holds('GEN-REQ-4')) {
    const { message } = genesysErrors['request.entity.too.large'];
    throw refusal('GEN-REQ-4', 'request.entity.too.large', {
      message: `${message} Maximum bytes: ${maxBytes}`,
    });
  }
  if (isInUnknownCoding(call) && rules.holds('GEN-REQ-11')) {
    throw refusal('GEN-REQ-11', 'unsupported.media.type', {
      headers: { 'accept-encoding': ACCEPTED_CODINGS },
    });
  }
  const [mediaType = ''] = (call.headers['content-type'] ?? '').split(';', 1);
  if (mediaType.trim().toLowerCase() !== route.body.contentType && rules.holds('GEN-REQ-3')) {
    throw refusal('GEN-REQ-3', 'unsupported.media.type');
  }
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  let body: unknown;
  try {
    body = readJson(text);
  } catch {
    throw badRequest('GEN-REQ-2');
  }
  requireValid(validateBody, body, world);
  return body;
}

function readQueryText(text: string, { query }: OperationRoute): QueryValues {
  try {
    return readQuery(text, query);
  } catch {
    throw badRequest('GEN-REQ-2', 'The query has invalid percent-encoding.');
  }
}
