import { expect } from 'vitest';
import type { CheckedAnswer } from './scenario-context.ts';

export interface ExpectedRefusal {
  readonly status: number;
  readonly code: string;
  /** @default any */
  readonly message?: string;
  /** The field that `details` names. */
  readonly field?: string;
}

/** Expects an error in the vendor's format. */
export function expectRefusal(answer: CheckedAnswer<unknown>, expected: ExpectedRefusal): void {
  const { status, code, message = expect.any(String), field } = expected;
  expect(answer.body).toMatchObject({
    status,
    code,
    message,
    contextId: answer.headers.get('inin-correlation-id'),
    details: field === undefined ? [] : [{ errorCode: code, fieldName: field }],
    errors: [],
  });
  expect(answer.status).toBe(status);
}

export const notFoundRefusal: ExpectedRefusal = {
  status: 404,
  code: 'not.found',
  message: 'The requested resource was not found.',
};
