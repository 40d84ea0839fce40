/** A query parameter as the spec declares it. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly default?: unknown;
  /** Pattern of the value in the schema. */
  readonly allowed?: readonly string[];
}

export type QueryValues = Record<string, unknown>;

/**
 * Reads the declared parameters of a query. Other parameters are ignored, as they are by the services. Lists
 * can be repeated (`id=a&id=b`) or joined with commas (`id=a,b`), because the official clients use both. A
 * value of the wrong type stays a string, which the validator refuses.
 * @throws URIError for invalid percent-encoding.
 */
export function readQuery(query: string, parameters: readonly QueryParameter[]): QueryValues {
  const values: QueryValues = {};
  if (query !== '') for (const pair of query.split('&')) readPair(pair, parameters, values);
  for (const parameter of parameters) {
    if (parameter.default !== undefined) values[parameter.name] ??= parameter.default;
  }
  return values;
}

function readPair(pair: string, parameters: readonly QueryParameter[], values: QueryValues): void {
  const equals = pair.indexOf('=');
  const written = decode(equals === -1 ? pair : pair.slice(0, equals));
  for (const { name, type } of parameters) {
    if (name !== written) continue;
    const text = decode(equals === -1 ? '' : pair.slice(equals + 1));
    if (type === 'array') {
      const items = listOf(text);
      const before = values[name];
      values[name] = Array.isArray(before) ? [...before, ...items] : items;
    } else {
      values[name] = readScalar(text, type);
    }
    return;
  }
}

function listOf(text: string): string[] {
  const items = text.split(',');
  return items.includes('') ? items.filter((item) => item !== '') : items;
}

function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function readScalar(text: string, type: QueryParameter['type']): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
