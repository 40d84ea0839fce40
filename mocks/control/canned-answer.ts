import type { components } from '../../src/generated/mock-control.ts';
import type { AnyServopOverride } from '../braincloud/servop-overrides.ts';
import { inputProblems } from '../engine/input.ts';
import { listNames } from '../engine/known-names.ts';
import type { Validate } from '../engine/validation.ts';
import * as servopValidators from '../generated/braincloud-answer-validators.js';
import { braincloudServops } from '../generated/braincloud-servop-table.ts';
import * as operationValidators from '../generated/genesys-answer-validators.js';
import { genesysStatuses } from '../generated/genesys-statuses.ts';
import type { GenesysOperationId, OperationAnswer, OverrideHandler } from '../genesys/operation-types.ts';
import { badField, badInput } from './refusal.ts';

type CannedAnswer = components['schemas']['CannedAnswer'];
type Validators = Readonly<Record<string, Validate | undefined>>;

const ofOperations: Validators = operationValidators;
const ofServops: Validators = servopValidators;
const statuses: Readonly<Record<string, readonly number[] | undefined>> = genesysStatuses;
const servops: Readonly<Record<string, { readonly answer: string } | undefined>> = {
  ...braincloudServops.s2s,
  ...braincloudServops.client,
};

/**
 * Returns a handler for a Genesys Cloud operation. It always gives the same answer.
 * @throws ControlRefusal if the operation does not exist, or its contract does not allow the answer.
 */
export function cannedOperation(
  operation: string,
  canned: CannedAnswer,
): OverrideHandler<GenesysOperationId> {
  const { status, body } = canned;
  const known = Object.hasOwn(statuses, operation) ? statuses[operation] : undefined;
  if (!known) throw unknownOperation(operation, Object.keys(statuses));
  if (!canned.untyped) requireKnown(operation, canned, known);
  else if (status < 200) throw badField(['status'], 'must be 200 or higher');
  // Validated against the contract of this operation, unless `untyped` was set.
  const answer = { status, body } as OperationAnswer<GenesysOperationId>;
  return () => answer;
}

/**
 * Returns a handler for a servop. It always succeeds with `body` as `data`. Use faults for failures.
 * @throws ControlRefusal if the servop does not exist, or its contract does not allow the answer.
 */
export function cannedServop(servop: string, { status, body, untyped }: CannedAnswer): AnyServopOverride {
  const row = Object.hasOwn(servops, servop) ? servops[servop] : undefined;
  if (!row) throw unknownOperation(servop, Object.keys(servops));
  if (status !== 200) {
    throw badField(['status'], `must be 200 for ${servop}; to make it fail, add a fault with a reasonCode`);
  }
  const data = body ?? null;
  if (!untyped) requireFitting(servop, ofServops[row.answer], { status, data }, ['data']);
  return () => data;
}

function unknownOperation(name: string, known: readonly string[]): Error {
  return badField(
    ['operation'],
    `${JSON.stringify(name)} is not a known operation; known operations: ${listNames(known, name)}`,
  );
}

function requireKnown(operation: string, { status, body }: CannedAnswer, known: readonly number[]): void {
  if (!known.includes(status)) {
    const message = `is not a documented status of ${operation}; use one of ${known.join(', ')}, or set untyped`;
    throw badField(['status'], message);
  }
  const validate = ofOperations[`${operation}_${status}`];
  if (!validate && body !== undefined) {
    throw badField(['body'], `must be left out: ${operation} returns ${status} without a body`);
  }
  if (validate && body === undefined) {
    throw badField(['body'], `is missing: ${operation} returns ${status} with a body`);
  }
  requireFitting(`${operation} ${status}`, validate, body, []);
}

/** @param within path to the body in the validated value. */
function requireFitting(
  what: string,
  validate: Validate | undefined,
  value: unknown,
  within: readonly string[],
): void {
  const problems = (validate ? inputProblems(validate, value) : []).map(({ path, message }) => ({
    path: ['body', ...path.slice(within.length)],
    message,
  }));
  const [first] = problems;
  if (!first) return;
  throw badInput(`Invalid response of ${what}: ${first.path.join('.')} ${first.message}.`, problems);
}
