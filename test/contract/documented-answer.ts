import { expect } from 'vitest';
import type { Validate } from '../../mocks/engine/validation.ts';
import * as answerValidators from '../../mocks/generated/genesys-answer-validators.js';
import { specifications } from '../specifications.ts';

const validators: Readonly<Record<string, Validate | undefined>> = answerValidators;
/** Unknown paths and methods return an error body in the same format as all other refusals. */
const OF_NO_OPERATION = 'getUser_404';

const statuses = new Map(
  specifications.genesys
    .operations()
    .map(({ operationId, value }) => [operationId, Object.keys(value['responses'] ?? {})]),
);

/** Stands for the omitted body of an answer to HEAD. */
export const NO_BODY = Symbol('no body');

/**
 * Checks an answer against the spec: a documented status and the body of that status.
 * @throws AssertionError that names the mismatch.
 */
export function requireDocumented(operation: string, status: number, body: unknown): void {
  const documented = operation === 'unknown' ? ['404', '405'] : (statuses.get(operation) ?? []);
  if (!documented.includes(String(status))) {
    expect.fail(`${operation} returned the undocumented status ${status}: ${show(body)}`);
  }
  if (body === NO_BODY) return;
  const validate = validators[operation === 'unknown' ? OF_NO_OPERATION : `${operation}_${status}`];
  if (!validate && body !== undefined) {
    expect.fail(`${operation} returned ${status} with a body, but the spec documents none.`);
  }
  if (validate && !validate(body)) {
    const [error] = validate.errors ?? [];
    expect.fail(
      `${operation} returned ${status} with a body of the wrong shape: ` +
        `${error?.instancePath || 'the body'} ${error?.message} in ${JSON.stringify(body)}`,
    );
  }
}

function show(body: unknown): string {
  return body === NO_BODY ? 'a HEAD' : JSON.stringify(body);
}
