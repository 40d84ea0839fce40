import fc, { type Arbitrary } from 'fast-check';

/** Bytes that no WebSocket client sends, and the accepted ways to end the socket. */
export interface RawFrames {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Accepted close codes, or `open` for valid frames. */
  readonly allowed: readonly (number | 'open')[];
}

const TEXT = 0x1;
const BINARY = 0x2;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;
const FIN = 0x80;
const PROTOCOL_ERROR = [1002];
const MAX_BYTES = 1_048_576;
/** The same for all frames, because thousands of random ones take longer than sending the frames. */
const MASK = Buffer.from([0x3a, 0xc5, 0x5c, 0xa3]);

interface FrameOptions {
  readonly masked?: boolean;
  readonly isLast?: boolean;
  /** The reserved bits. */
  readonly reserved?: number;
  /** The length field of the header. */
  readonly length?: bigint;
}

/** A frame as defined in RFC 6455, section 5.2, or a slightly invalid one. */
export function frame(opcode: number, payload: string | Uint8Array = '', options: FrameOptions = {}): Buffer {
  const { masked = true, isLast = true, reserved = 0 } = options;
  const body = Buffer.from(payload);
  const length = options.length ?? BigInt(body.byteLength);
  const first = (isLast ? FIN : 0) | (reserved << 4) | opcode;
  const bit = masked ? 0x80 : 0;
  const size =
    length < 126n
      ? Buffer.from([bit | Number(length)])
      : length < 65_536n
        ? Buffer.from([bit | 126, Number(length >> 8n), Number(length & 0xffn)])
        : long(bit, length);
  const mask = masked ? MASK : Buffer.alloc(0);
  if (masked)
    for (let index = 0; index < body.byteLength; index++)
      body[index] = (body[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return Buffer.concat([Buffer.from([first]), size, mask, body]);
}

function long(bit: number, length: bigint): Buffer {
  const size = Buffer.alloc(9);
  size[0] = bit | 127;
  size.writeBigUInt64BE(length, 1);
  return size;
}

/** Bytes after a handshake. */
export const rawFrames: Arbitrary<RawFrames> = fc.oneof(
  fc
    .uint8Array({ minLength: 1, maxLength: 200 })
    .map((bytes) => made('garbage', bytes, [1002, 1006, 1007, 1009, 'open', 1000, 1005])),
  fc
    .integer({ min: 3, max: 7 })
    .map((opcode) => made('an unknown opcode', frame(opcode, 'x'), PROTOCOL_ERROR)),
  fc
    .integer({ min: 1, max: 7 })
    .map((reserved) => made('a reserved bit', frame(TEXT, 'x', { reserved }), PROTOCOL_ERROR)),
  fc.string().map((text) => made('no mask', frame(TEXT, text, { masked: false }), PROTOCOL_ERROR)),
  fc
    .constantFrom([0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80])
    .map((bytes) => made('bad UTF-8', frame(TEXT, Uint8Array.from(bytes)), [1007])),
  fc
    .constantFrom(PING, PONG, CLOSE)
    .map((opcode) => made('a long control frame', frame(opcode, 'x'.repeat(126)), PROTOCOL_ERROR)),
  fc
    .constantFrom(PING, CLOSE)
    .map((opcode) =>
      made('a fragmented control frame', frame(opcode, 'x', { isLast: false }), PROTOCOL_ERROR),
    ),
  fc.constant(made('a piece of nothing', frame(0, 'x'), PROTOCOL_ERROR)),
  fc.constant(
    made(
      'a message within a message',
      Buffer.concat([frame(TEXT, 'a', { isLast: false }), frame(TEXT, 'b')]),
      PROTOCOL_ERROR,
    ),
  ),
  fc
    .constantFrom(0n, 1n, 999n, 1004n, 1005n, 1006n, 1015n, 2999n, 5000n, 65_535n)
    .map((code) =>
      made(
        `close code ${code}`,
        frame(CLOSE, Uint8Array.from([Number(code >> 8n), Number(code & 0xffn)])),
        PROTOCOL_ERROR,
      ),
    ),
  fc.constant(made('half a close code', frame(CLOSE, 'x'), PROTOCOL_ERROR)),
  fc
    .constantFrom(BigInt(MAX_BYTES) + 1n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n)
    .map((length) => made('a giant frame', frame(BINARY, '', { length }), [1009])),
  fc
    .integer({ min: 2, max: 40 })
    .map((count) =>
      made('a giant in pieces', pieces(count, 100_000), count * 100_000 > MAX_BYTES ? [1009] : ['open']),
    ),
  fc.integer({ min: 100, max: 5000 }).map((count) => made('a message in crumbs', pieces(count, 1), ['open'])),
  fc
    .tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('{}', '{"a":"☄"}', '[[', '"', ' ', '{"a":}', '1'),
    )
    .map(([count, text]) => made('messages that never end', unfinished(count, text), ['open'])),
  fc
    .integer({ min: 1, max: 300_000 })
    .map((count) =>
      made('a long message that never ends', unfinished(4, `["${'x'.repeat(count)}`), [
        ...(4 * count + 8 > MAX_BYTES ? [1009] : []),
        'open',
      ]),
    ),
  fc
    .integer({ min: 1, max: 2000 })
    .map((count) =>
      made(
        'a flood of pings',
        Buffer.concat(Array.from({ length: count }, () => frame(PING, 'p'.repeat(100)))),
        ['open', 1006],
      ),
    ),
  fc
    .integer({ min: 1, max: 2000 })
    .map((count) =>
      made('a flood of pongs', Buffer.concat(Array.from({ length: count }, () => frame(PONG))), ['open']),
    ),
  fc
    .integer({ min: 1, max: 200 })
    .map((count) =>
      made('meaningless messages', Buffer.concat(Array.from({ length: count }, () => frame(TEXT, '{"a":'))), [
        'open',
      ]),
    ),
  fc
    .constantFrom(
      '{}',
      'null',
      '[]',
      '{"service":"rtt","operation":"CONNECT"}',
      '{"service":"rtt","operation":"CONNECT","data":{"__proto__":{}}}',
      '{"message":"ping"}',
      '['.repeat(100_000),
      '\u0000',
    )
    .map((text) => made('a strange message', frame(TEXT, text), ['open', 1008])),
);

function pieces(count: number, bytes: number): Buffer {
  const piece = 'x'.repeat(bytes);
  const all = Array.from({ length: count }, (_, index) =>
    frame(index === 0 ? BINARY : 0, piece, { isLast: index === count - 1 }),
  );
  return Buffer.concat(all);
}

/** Unfinished fragments, split anywhere, with a control frame in between. */
function unfinished(count: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  const half = bytes.byteLength >> 1;
  const all = Array.from({ length: count }, (_, index) => [
    frame(index === 0 ? BINARY : 0, bytes.subarray(0, half), { isLast: false }),
    ...(index === 0 ? [frame(PING, 'p')] : []),
    frame(0, bytes.subarray(half), { isLast: false }),
  ]);
  return Buffer.concat(all.flat());
}

function made(name: string, bytes: Uint8Array, allowed: RawFrames['allowed']): RawFrames {
  return { name, bytes, allowed };
}
