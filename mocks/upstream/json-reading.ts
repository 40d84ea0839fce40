/** Fields of JSON from elsewhere, about which nothing is known. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; none for anything else. */
export function fieldsOf(value: unknown): JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonFields) : {};
}

/** The objects of a JSON list; none for anything else. */
export function rowsOf(value: unknown): readonly JsonFields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A field's text; nothing where there is none, or it is empty. */
export function textAt(fields: JsonFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
