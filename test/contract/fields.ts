/** A JSON object of unknown shape. */
export type Fields = Record<string, unknown>;

/** The fields of a JSON text; empty unless it is an object. */
export function fieldsIn(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
  } catch {
    return {};
  }
}
