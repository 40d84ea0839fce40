/** A query parameter as the spec declares it. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly default?: unknown;
  /** What may stand there, where the schema says it by a pattern. */
  readonly allowed?: readonly string[];
}

export type QueryValues = Record<string, unknown>;

/**
 * Reads the declared parameters out of a raw query; others are ignored, as the vendors ignore them. A list may
 * be repeated (`id=a&id=b`) or joined with commas (`id=a,b`): the official clients do both. What cannot be read
 * as its type stays text, for the validator to refuse.
 * @throws URIError on broken percent-encoding.
 */
export function readQuery(query: string, parameters: readonly QueryParameter[]): QueryValues {
  const values: QueryValues = {};
  for (const parameter of parameters) {
    if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  if (query === '') return values;
  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (!parameter) continue;
    const text = decode(equals === -1 ? '' : pair.slice(equals + 1));
    if (parameter.type === 'array') {
      const items = text.split(',').filter((item) => item !== '');
      values[name] = seen.has(name) ? [...(values[name] as string[]), ...items] : items;
    } else {
      values[name] = readScalar(text, parameter.type);
    }
    seen.add(name);
  }
  return values;
}

const ENCODED = /[%+]/;

function decode(text: string): string {
  return ENCODED.test(text) ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
}

function readScalar(text: string, type: QueryParameter['type']): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
