/** A JSON object, as far as a mutant knows. */
export type Fields = Record<string, unknown>;

/** Those of a text; none where it is not that of an object. */
export function fieldsIn(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
  } catch {
    return {};
  }
}
