const STRING_BYTES = 24;
const PRIMITIVE_BYTES = 16;
/** Of an array, or of an object and the hidden class that it may have to itself. */
const OBJECT_BYTES = 64;
const PROPERTY_BYTES = 48;

/** Upper estimate of the memory that a value made of plain objects, arrays and texts holds. */
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
