/** An error of a compiled validator. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator compiled from the spec. Returns true, or false with `errors`. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** The first problem in some data. */
export interface FieldProblem {
  /** Dotted path of the field, such as `presenceDefinition.id`; empty for the data as a whole. */
  readonly field: string;
  readonly keyword: string;
  /** The invalid value. */
  readonly value: unknown;
  /** The allowed values of an enumeration; empty for other keywords. */
  readonly allowed: readonly string[];
  /** The validator's message, such as `must be string`. */
  readonly message: string;
  /** The expected type or format, if that is the problem. */
  readonly expected: string | undefined;
}

export function firstProblem(validate: Validate, data: unknown): FieldProblem | undefined {
  if (validate(data)) return undefined;
  const error = validate.errors?.[0];
  if (!error)
    return { field: '', keyword: '', value: data, allowed: [], message: 'is not valid', expected: undefined };
  const tokens = namesIn(error);
  const value = tokens.reduce<unknown>(member, data);
  const { missingProperty, allowedValues, type, format } = error.params;
  if (typeof missingProperty === 'string') tokens.push(missingProperty);
  return {
    field: tokens.join('.'),
    keyword: error.keyword,
    value: error.keyword === 'required' ? undefined : value,
    allowed: Array.isArray(allowedValues) ? allowedValues.map(String) : [],
    message: error.message ?? 'is not valid',
    expected: expectedText(type ?? format),
  };
}

function expectedText(expected: unknown): string | undefined {
  if (Array.isArray(expected)) return expected.join(' or ');
  return typeof expected === 'string' ? expected : undefined;
}

function member(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, token) : undefined;
}

/** Returns the names and indices of the path to an error. */
export function namesIn({ instancePath }: ValidationError): string[] {
  const tokens = instancePath.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
