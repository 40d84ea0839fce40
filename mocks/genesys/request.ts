import { isLongerThan } from '../engine/byte-length.ts';
import type { Call } from '../engine/call.ts';
import { readQuery } from '../engine/query.ts';
import { readJson } from '../engine/read-json.ts';
import type { Route } from '../engine/route.ts';
import { ACCEPTED_CODINGS, isInUnknownCoding } from '../engine/unreadable-body.ts';
import type { World } from '../engine/world.ts';
import type { Endpoint } from './endpoints.ts';
import { badRequest, Refusal, unsupportedMediaType } from './refusal.ts';
import { requireValid } from './request-validation.ts';

/**
 * Reads the parameters of a call's path.
 * @param raw as they stand in it.
 * @throws Refusal 400
 */
export function readPath(
  call: Call,
  raw: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!call.path.includes('%')) return raw;
  const path: Record<string, string> = {};
  for (const name in raw) {
    path[name] = decoded(() => decodeURIComponent(raw[name] as string), 'The path');
  }
  return path;
}

/**
 * Reads the query parameters that an operation knows.
 * @throws Refusal 400
 */
export function readQueryOf(call: Call, route: Route): Record<string, unknown> {
  if (route.query.length === 0) return {};
  return decoded(() => readQuery(call.query, route.query), 'The query');
}

/**
 * Reads a body, checked against the spec; a form is left for its operation to check.
 * @throws Refusal 400, 413 or 415
 */
export function readBody(
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
    // A form without fields: what is missing in it is for the operation to say, in the words of OAuth.
    if (isForm) return {};
    if (route.body.required && rules.holds('GEN-REQ-7')) throw badRequest('GEN-REQ-7', 'A body is required.');
    return undefined;
  }
  if (isLongerThan(text, maxBytes) && rules.holds('GEN-REQ-4')) {
    throw new Refusal('GEN-REQ-4', {
      status: 413,
      code: 'request.entity.too.large',
      message: `The request is over the size limit. Maximum bytes: ${maxBytes}`,
    });
  }
  if (isInUnknownCoding(call) && rules.holds('GEN-REQ-11')) {
    throw unsupportedMediaType('GEN-REQ-11', { 'accept-encoding': ACCEPTED_CODINGS });
  }
  const contentType = call.headers['content-type'] ?? '';
  if (mediaType(contentType) !== route.body.contentType && rules.holds('GEN-REQ-3')) {
    throw unsupportedMediaType('GEN-REQ-3');
  }
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  const body = readJsonBody(text);
  requireValid(validateBody, body, world);
  return body;
}

function decoded<Value>(read: () => Value, what: string): Value {
  try {
    return read();
  } catch {
    throw badRequest('GEN-REQ-2', `${what} is not percent-encoded as it should be.`);
  }
}

function readJsonBody(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    throw badRequest('GEN-REQ-2');
  }
}

function mediaType(contentType: string): string {
  const end = contentType.indexOf(';');
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}
