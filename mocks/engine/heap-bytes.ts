const STRING_BYTES = 24;
const PRIMITIVE_BYTES = 16;
/** Size of an array, or of an object and its own hidden class. */
const OBJECT_BYTES = 64;
const PROPERTY_BYTES = 48;

/** Returns an upper estimate of the memory of a value made of plain objects, arrays and strings. */
export function heapBytes(value: unknown): number {
  if (typeof value === 'string') return STRING_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return PRIMITIVE_BYTES;
  let bytes = OBJECT_BYTES;
  if (Array.isArray(value)) {
    for (const item of value) bytes += heapBytes(item);
    return bytes;
  }
  for (const name in value) {
    bytes += PROPERTY_BYTES + 2 * name.length + heapBytes(value[name as keyof typeof value]);
  }
  return bytes;
}
