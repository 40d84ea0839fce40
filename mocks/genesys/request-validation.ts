import type { QueryParameter } from '../engine/query.ts';
import { type FieldProblem, firstProblem, type Validate } from '../engine/validation.ts';
import type { World } from '../engine/world.ts';
import { badRequest, invalidValue, type Refusal, refusal } from './refusal.ts';
import type { GenesysRuleId } from './rules.ts';

/** @throws Refusal 400 with the first invalid field. */
export function requireValid(
  validate: Validate | undefined,
  data: unknown,
  world: World,
  parameters: readonly QueryParameter[] = [],
): void {
  if (!validate || validate(data)) return;
  const problem = firstProblem(validate, data);
  if (!problem) return;
  const rule = ruleOf(problem);
  if (!world.rules.holds(rule)) return;
  const allowed = parameters.find(({ name }) => name === problem.field)?.allowed ?? problem.allowed;
  throw refusalOf(rule, { ...problem, allowed });
}

function ruleOf({ keyword, expected }: FieldProblem): GenesysRuleId {
  if (keyword === 'required') return 'GEN-REQ-7';
  if (keyword === 'format' && expected === 'date-time') return 'GEN-REQ-6';
  const isKind = keyword === 'enum' || keyword === 'type' || keyword === 'pattern' || keyword === 'format';
  return isKind ? 'GEN-REQ-5' : 'GEN-REQ-9';
}

function refusalOf(rule: GenesysRuleId, problem: FieldProblem): Refusal {
  const { field, value, allowed, expected, message } = problem;
  switch (rule) {
    case 'GEN-REQ-5':
      return invalidValue(rule, field, value, expected ?? 'string', allowed);
    case 'GEN-REQ-6':
      return refusal(rule, 'invalid.date', {
        details: [{ errorCode: 'invalid.date', fieldName: field }],
      });
    case 'GEN-REQ-7':
      return badRequest(rule, `The field ${field} is required.`, field);
    default:
      return badRequest(rule, `The field ${field || 'body'} ${message}.`, field);
  }
}
