import type { components } from '../../src/generated/genesys.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import type { GenesysRuleId } from './rules.ts';

type ErrorBody = components['schemas']['ErrorBody'];
type ErrorDetail = NonNullable<ErrorBody['details']>[number];

type ErrorCode = keyof typeof genesysErrors;

/** An error body without the ids of the call. */
export interface RefusalBody {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly ErrorDetail[];
  readonly messageParams?: Readonly<Record<string, string>>;
  /** The limit that was exceeded. */
  readonly limit?: ErrorBody['limit'] | undefined;
  /** Sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** Additional headers (RFC 9110). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a rule to refuse a call, before the state is changed. */
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

/**
 * Creates a refusal with an error code of the spec.
 * @param more fields that replace or extend those of the code.
 */
export function refusal(
  rule: GenesysRuleId,
  code: ErrorCode,
  more: Partial<Omit<RefusalBody, 'status' | 'code'>> = {},
): Refusal {
  return new Refusal(rule, { code, ...genesysErrors[code], ...more });
}

export function badRequest(rule: GenesysRuleId, message?: string, field?: string): Refusal {
  return refusal(rule, 'bad.request', {
    ...(message === undefined ? {} : { message }),
    ...(field ? { details: [{ errorCode: 'bad.request', fieldName: field }] } : {}),
  });
}

/** Limits how much of an invalid value the error message repeats. */
const MAX_SHOWN_LENGTH = 1000;

export function invalidValue(
  rule: GenesysRuleId,
  field: string,
  value: unknown,
  type: string,
  allowed: readonly string[] = [],
): Refusal {
  const code = 'invalid.value';
  const text = String(typeof value === 'string' ? value : JSON.stringify(value));
  const shown = text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
  return new Refusal(rule, {
    status: 400,
    code,
    message: `Value [${shown}] is not valid for field type [${type}]. Allowable values are: ${allowed.join(', ')}`,
    messageParams: { value: shown, type, allowableValues: allowed.join(', ') },
    ...(field ? { details: [{ errorCode: code, fieldName: field }] } : {}),
  });
}
