import type { components } from '../../src/generated/genesys.ts';
import type { GenesysRuleId } from './rules.ts';

type ErrorDetail = NonNullable<components['schemas']['ErrorBody']['details']>[number];

/** What an error answer says, but for the ids of the call it answers. */
export interface RefusalBody {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503 | 504;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly ErrorDetail[];
  readonly messageParams?: Readonly<Record<string, string>>;
  /** Sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** Headers that a refusal of its kind has besides (RFC 9110). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call is refused: thrown by a rule before anything has changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly rule: GenesysRuleId;
  readonly body: RefusalBody;

  constructor(rule: GenesysRuleId, body: RefusalBody) {
    super(body.message);
    this.rule = rule;
    this.body = body;
  }
}

export function badRequest(rule: GenesysRuleId, reason?: string, field?: string): Refusal {
  return new Refusal(rule, {
    status: 400,
    code: 'bad.request',
    message: reason ?? 'The request could not be understood by the server due to malformed syntax.',
    ...details('bad.request', field),
  });
}

/** Of what a caller sent, so much is told back: not all of a megabyte, and not twice. */
const LONGEST_SHOWN = 1000;

export function invalidValue(
  rule: GenesysRuleId,
  field: string,
  value: unknown,
  type: string,
  allowed: readonly string[] = [],
): Refusal {
  const text = String(typeof value === 'string' ? value : JSON.stringify(value));
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return new Refusal(rule, {
    status: 400,
    code: 'invalid.value',
    message: `Value [${shown}] is not valid for field type [${type}]. Allowable values are: ${allowed.join(', ')}`,
    messageParams: { value: shown, type, allowableValues: allowed.join(', ') },
    ...details('invalid.value', field),
  });
}

export function invalidDate(rule: GenesysRuleId, field: string): Refusal {
  return new Refusal(rule, {
    status: 400,
    code: 'invalid.date',
    message: 'Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ',
    ...details('invalid.date', field),
  });
}

export function notFound(rule: GenesysRuleId): Refusal {
  return new Refusal(rule, {
    status: 404,
    code: 'not.found',
    message: 'The requested resource was not found.',
  });
}

export function conflict(rule: GenesysRuleId, reason?: string): Refusal {
  return new Refusal(rule, {
    status: 409,
    code: 'general.conflict',
    message: reason ?? 'The request conflicts with the current state of the target resource.',
  });
}

export function unsupportedMediaType(
  rule: GenesysRuleId,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(rule, {
    status: 415,
    code: 'unsupported.media.type',
    message:
      'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.',
    headers,
  });
}

function details(errorCode: string, fieldName: string | undefined): { details?: readonly ErrorDetail[] } {
  return fieldName ? { details: [{ errorCode, fieldName }] } : {};
}
