import { type FieldProblem, firstProblem, type Validate } from '../engine/validation.ts';
import type { World } from '../engine/world.ts';
import type { ServopRow } from './servop-handler.ts';
import { type ErrorAnswer, ServopRefusal } from './servop-refusal.ts';

/** The data of a message. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The answer to one message. */
export type MessageAnswer = { readonly status: 200; readonly data: unknown } | ErrorAnswer;

/** Returns the `service.OPERATION` of a value that may be a message. */
export function servopNameOf(message: unknown): string {
  if (typeof message !== 'object' || message === null) return 'unknown';
  const { service, operation } = message as { service?: unknown; operation?: unknown };
  return typeof service === 'string' && typeof operation === 'string' ? `${service}.${operation}` : 'unknown';
}

/**
 * Returns the validated parameters of a message, with aliases replaced by the parameter names, and without null values.
 * @throws ServopRefusal 400/40358, 40359, 40660 or the parameter's own code, naming the parameter.
 */
export function checkParameters(
  sent: Parameters,
  row: ServopRow,
  validate: Validate | undefined,
  world: World,
): Parameters {
  const parameters = withoutNull(
    row.parameterAliases ? withOwnNames(sent, row.parameterAliases, world) : sent,
  );
  const problem = validate && firstProblem(validate, parameters);
  const refusal = problem && problemRefusal(problem, row);
  if (refusal && world.rules.holds(refusal.rule)) throw refusal;
  return parameters;
}

/** Returns the refusal for a problem that the validator found in a packet or message. */
export function problemRefusal({ field, keyword, message }: FieldProblem, row?: ServopRow): ServopRefusal {
  if (keyword === 'required') {
    return new ServopRefusal('BC-REQ-1', 40358, `Required message parameter '${field}' is missing`);
  }
  const text = field === '' ? `The message ${message}` : `Message parameter '${field}' ${message}`;
  if (keyword === 'type') return new ServopRefusal('BC-REQ-2', 40359, text);
  const [parameter = ''] = field.split('.');
  return new ServopRefusal('BC-REQ-3', row?.valueReasons?.[parameter] ?? 40660, text);
}

function withOwnNames(
  data: Parameters,
  aliases: Readonly<Record<string, string>>,
  { rules }: World,
): Parameters {
  if (!rules.holds('BC-REQ-5')) return data;
  let renamed = data;
  for (const [alias, name] of Object.entries(aliases)) {
    if (isAbsent(data[name]) && !isAbsent(data[alias])) renamed = { ...renamed, [name]: data[alias] };
  }
  return renamed;
}

function withoutNull(data: Parameters): Parameters {
  for (const name in data) {
    if (data[name] === null)
      return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  }
  return data;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
