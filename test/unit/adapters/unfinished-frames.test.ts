import { describe, expect, test } from 'vitest';
import { UnfinishedFrames } from '../../../mocks/adapters/node/unfinished-frames.ts';

const [CONTINUATION, TEXT, BINARY, CLOSE, PING] = [0, 1, 2, 8, 9];
const FIN = 0x80;
const MASK = Buffer.from([0x11, 0xa2, 0x33, 0xc4]);
const MAX_BYTES = 200_000;

/** A masked frame, as a client sends it. */
function frame(first: number, payload: string | Uint8Array): Buffer {
  const bytes = Buffer.from(payload);
  const header = Buffer.alloc(bytes.length < 126 ? 2 : bytes.length < 65_536 ? 4 : 10);
  header[0] = first;
  if (bytes.length < 126) header[1] = 0x80 | bytes.length;
  else if (bytes.length < 65_536) {
    header[1] = 0x80 | 126;
    header.writeUInt16BE(bytes.length, 2);
  } else {
    header[1] = 0x80 | 127;
    header.writeBigUInt64BE(BigInt(bytes.length), 2);
  }
  return Buffer.concat([header, MASK, bytes.map((byte, index) => byte ^ (MASK[index % 4] ?? 0))]);
}

function framesOf(maxBytes = MAX_BYTES): UnfinishedFrames {
  const frames = new UnfinishedFrames(maxBytes);
  frames.endsWithJson = () => true;
  return frames;
}

/** The output for frames in one chunk, or in chunks of the given length. */
function passed(sent: readonly Buffer[], chunkLength?: number, frames = framesOf()): Buffer {
  const bytes = Buffer.concat(sent);
  const step = chunkLength ?? bytes.length;
  const chunks = [];
  for (let at = 0; at < bytes.length; at += step) chunks.push(frames.read(bytes.subarray(at, at + step)));
  return Buffer.concat(chunks);
}

describe('Frames without FIN', () => {
  test('get FIN where their JSON ends, and the next frame starts a message', () => {
    const sent = [frame(BINARY, '{"a":1}'), frame(CONTINUATION, '{"b":[2]}'), frame(CONTINUATION, '[]')];
    const whole = [
      frame(FIN | BINARY, '{"a":1}'),
      frame(FIN | BINARY, '{"b":[2]}'),
      frame(FIN | BINARY, '[]'),
    ];
    expect(passed(sent)).toEqual(Buffer.concat(whole));
  });

  test.each([1, 2, 3, 7, 126, 1000])('are understood in chunks of %i bytes', (length) => {
    const long = JSON.stringify({ text: 'ä"\\{'.repeat(40_000 / 8) });
    const sent = [
      frame(TEXT, long),
      frame(PING, 'p'),
      frame(CONTINUATION, '{"b":'),
      frame(CONTINUATION, '1}'),
    ];
    const whole = [
      frame(FIN | TEXT, long),
      frame(PING, 'p'),
      frame(TEXT, '{"b":'),
      frame(FIN | CONTINUATION, '1}'),
    ];
    expect(passed(sent, length).equals(Buffer.concat(whole))).toBe(true);
  });

  test('may be split inside a character, a string or an escape', () => {
    const bytes = Buffer.from('{"☄":"\\"}","n":[{}]}');
    for (let at = 1; at < bytes.length; at++) {
      const parts = [bytes.subarray(0, at), bytes.subarray(at)] as const;
      const sent = [frame(TEXT, parts[0]), frame(CONTINUATION, parts[1])];
      const whole = [frame(TEXT, parts[0]), frame(FIN | CONTINUATION, parts[1])];
      expect(passed(sent)).toEqual(Buffer.concat(whole));
    }
  });

  test('wait for FIN unless they are one object or array', () => {
    for (const text of ['', ' ', '1', 'null', '"{}"', '{}{}', '{} x', '}', '{"a":"}', '{"a":"\\"}', '[[]']) {
      const sent = [frame(TEXT, text), frame(FIN | CONTINUATION, '')];
      expect(passed(sent)).toEqual(Buffer.concat(sent));
    }
  });

  test('pass unchanged where messages do not end with their JSON', () => {
    const sent = [frame(BINARY, '{}'), frame(CONTINUATION, '{}'), frame(FIN | CONTINUATION, '{}')];
    expect(passed(sent, 1, new UnfinishedFrames(MAX_BYTES))).toEqual(Buffer.concat(sent));
  });

  test('pass unread when their message is too long', () => {
    const sent = [frame(TEXT, '["12345'), frame(CONTINUATION, '67"]'), frame(CONTINUATION, '{}')];
    expect(passed(sent, 1, framesOf(10))).toEqual(Buffer.concat(sent));
    expect(passed([frame(TEXT, '["1234567"]')], 5, framesOf(10))).toEqual(frame(TEXT, '["1234567"]'));
    // A new message has the full limit again.
    const short = [frame(TEXT, '["12345"]'), frame(CONTINUATION, '["67890"]')];
    const whole = [frame(FIN | TEXT, '["12345"]'), frame(FIN | TEXT, '["67890"]')];
    expect(passed(short, 3, framesOf(10))).toEqual(Buffer.concat(whole));
  });

  test('are not held for longer than the limit', () => {
    const huge = frame(TEXT, '[');
    huge.writeUInt8(0x80 | 127, 1);
    const header = Buffer.concat([huge.subarray(0, 2), Buffer.from('ffffffffffffffff', 'hex'), MASK]);
    const frames = framesOf();
    expect(frames.read(header)).toEqual(header);
    expect(frames.read(Buffer.alloc(100))).toEqual(Buffer.alloc(100));
  });
});

describe('Other frames', () => {
  test.each([1, 5, 10_000])('pass unchanged in chunks of %i bytes', (length) => {
    const sent = [
      frame(FIN | TEXT, '{"a":'),
      frame(FIN | BINARY, Buffer.alloc(70_000, '{')),
      frame(TEXT, '{"a":'),
      frame(FIN | PING, '{}'),
      frame(FIN | CONTINUATION, '1}'),
      frame(FIN | TEXT, ''),
      frame(FIN | CLOSE, Buffer.from([3, 232])),
    ];
    expect(passed(sent, length).equals(Buffer.concat(sent))).toBe(true);
  });

  test('with FIN pass before they are complete', () => {
    const bytes = frame(FIN | TEXT, '{"a":1}');
    const frames = framesOf();
    expect(frames.read(bytes.subarray(0, 8))).toEqual(bytes.subarray(0, 8));
    expect(frames.read(bytes.subarray(8))).toEqual(bytes.subarray(8));
  });

  test('after an ended message start a new one', () => {
    const sent = [frame(TEXT, '{}'), frame(FIN | CONTINUATION, ' '), frame(FIN | TEXT, '{}')];
    const whole = [frame(FIN | TEXT, '{}'), frame(FIN | TEXT, ' '), frame(FIN | TEXT, '{}')];
    expect(passed(sent, 2)).toEqual(Buffer.concat(whole));
  });

  test('that are invalid pass with everything after them', () => {
    const unmasked = Buffer.from([TEXT, 2, 0x7b, 0x7d]);
    for (const bad of [unmasked, frame(3, '{}'), frame(0x40 | TEXT, '{}'), frame(11, '{}')]) {
      expect(framesOf().read(bad)).toEqual(bad);
      const sent = [frame(TEXT, '{}'), bad, frame(TEXT, '{}')];
      expect(passed(sent, 1)).toEqual(Buffer.concat([frame(FIN | TEXT, '{}'), bad, frame(TEXT, '{}')]));
    }
  });
});
