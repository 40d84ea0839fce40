const STRING_BYTES = 24;
const PRIMITIVE_BYTES = 16;
/** Size of an array, or of an object and its own hidden class. */
const OBJECT_BYTES = 64;
const PROPERTY_BYTES = 48;
/** V8 can reserve 36 elements for a property whose name is an index, such as `{"34": {}}`. */
const INDEX_BYTES = 36 * 8;
const NINE = '9'.charCodeAt(0);

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
    if (name.charCodeAt(0) <= NINE) bytes += INDEX_BYTES;
    bytes += PROPERTY_BYTES + 2 * name.length + heapBytes(value[name as keyof typeof value]);
  }
  return bytes;
}
