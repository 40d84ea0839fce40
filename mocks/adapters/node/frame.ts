const BINARY_AND_LAST = 0x82;
/** The lengths that the first byte of a length stands for itself, and with two bytes after it. */
const MOST_SHORT = 125;
const MOST_MEDIUM = 0xffff;
const TWO_BYTES_FOLLOW = 126;
const EIGHT_BYTES_FOLLOW = 127;

const frames = new WeakMap<Uint8Array, Buffer>();

/**
 * A message as a server sends it: one binary frame, not masked (RFC 6455, 5.2). It is made once for each message, so
 * that one buffer goes to all who get it.
 */
export function frameOf(message: Uint8Array): Buffer {
  let frame = frames.get(message);
  if (!frame) {
    frame = Buffer.concat([headOf(message.byteLength), message]);
    frames.set(message, frame);
  }
  return frame;
}

function headOf(length: number): Buffer {
  if (length <= MOST_SHORT) return Buffer.from([BINARY_AND_LAST, length]);
  const isMedium = length <= MOST_MEDIUM;
  const head = Buffer.alloc(isMedium ? 4 : 10);
  head[0] = BINARY_AND_LAST;
  head[1] = isMedium ? TWO_BYTES_FOLLOW : EIGHT_BYTES_FOLLOW;
  if (isMedium) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}
