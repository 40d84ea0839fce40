import { expect } from 'vitest';

/** A message's entry in an answer. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly reason_code?: number;
  readonly status_message?: string;
}

/** The reason code of a refusal, otherwise 200. */
export function codeOf({ status, reason_code }: ReceivedAnswer): number {
  return reason_code ?? status;
}

/** Status and reason code, such as `400/40627`. */
export type RefusalCode = `${number}/${number}`;

/**
 * Expects an error in the vendor's format.
 * @param text its message without the prefix; any by default.
 */
export function expectServopRefusal(answer: unknown, code: RefusalCode, text?: string): void {
  const [status, reasonCode] = code.split('/').map(Number);
  expect(answer).toMatchObject({
    status,
    reason_code: reasonCode,
    status_message: expect.stringMatching(/^Processing exception \((?:message|bundle)\): ./),
    severity: 'ERROR',
  });
  if (text !== undefined) expect(answer).toMatchObject({ status_message: expect.stringContaining(text) });
  expect(answer).not.toHaveProperty('data');
}
