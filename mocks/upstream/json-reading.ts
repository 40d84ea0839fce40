/** Fields of untrusted JSON, with unknown types. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Returns the fields of a JSON object, or an empty object for other values. */
export function fieldsOf(value: unknown): JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonFields) : {};
}

/** Returns the objects in a JSON array, or an empty list for other values. */
export function rowsOf(value: unknown): readonly JsonFields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** Returns a field's text, or undefined if it is missing or empty. */
export function textAt(fields: JsonFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
