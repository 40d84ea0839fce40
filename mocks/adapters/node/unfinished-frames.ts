import type { Duplex } from 'node:stream';
import { JsonEnd } from './json-end.ts';

const FIN = 0x80;
const RESERVED_BITS = 0x70;
const OPCODE = 0x0f;
const MASKED = 0x80;
const LENGTH = 0x7f;
const CONTINUATION = 0;
const BINARY = 2;
const FIRST_CONTROL = 8;
const LAST_CONTROL = 10;
const MIN_HEADER_LENGTH = 2;
const MASK_LENGTH = 4;

interface FrameHeader {
  readonly opcode: number;
  readonly isFinal: boolean;
  readonly headerLength: number;
  readonly payloadLength: number;
}

/**
 * Sets the missing FIN bit in WebSocket frames at the end of a JSON message, so that `ws` delivers the
 * message.
 *
 * brainCloud's .NET library never sets FIN: its first message is a binary frame, and all later ones are
 * continuation frames. `ws` buffers them while it waits for FIN. This filter sits between the TCP connection
 * and `ws`. It buffers a data frame without FIN until the frame is complete, and changes only the first byte
 * of headers: it sets FIN where the JSON ends, and the opcode of the next frame, which begins a new message.
 * All other frames pass unchanged, and `ws` validates them.
 */
export class UnfinishedFrames {
  /** Whether messages of this socket end with their JSON. */
  endsWithJson: () => boolean = () => false;
  readonly #maxMessageBytes: number;
  #held: Uint8Array[] = [];
  #heldLength = 0;
  #neededLength = MIN_HEADER_LENGTH;
  /** Remaining bytes of a frame that passes unbuffered. */
  #passingLength = 0;
  #opcode = BINARY;
  #messageLength = 0;
  /** Undefined if a frame of the message has passed unbuffered. */
  #json: JsonEnd | undefined;
  /**
   * Whether this filter set FIN in the last data frame, so that the next continuation frame begins a message.
   */
  #isEnded = false;

  /** @param maxMessageBytes longer messages are not buffered; `ws` closes their sockets. */
  constructor(maxMessageBytes: number) {
    this.#maxMessageBytes = maxMessageBytes;
  }

  /** Filters all bytes that the stream receives from now on. */
  attach(stream: Duplex): void {
    const push = stream.push.bind(stream);
    stream.push = (chunk: unknown, encoding?: BufferEncoding) => {
      if (!(chunk instanceof Uint8Array)) return push(chunk, encoding);
      const passed = this.read(chunk);
      return passed.length === 0 || push(passed);
    };
  }

  /** Adds a chunk, and returns the bytes that can pass. */
  read(chunk: Uint8Array): Buffer {
    const passed: Uint8Array[] = [];
    const rest = this.#pass(chunk, passed);
    this.#held.push(rest);
    this.#heldLength += rest.length;
    if (this.#heldLength >= this.#neededLength) {
      let bytes: Buffer = Buffer.concat(this.#held);
      while (bytes.length >= this.#neededLength) bytes = this.#readFrame(bytes, passed);
      this.#held = [bytes];
      this.#heldLength = bytes.length;
    }
    return Buffer.concat(passed);
  }

  #pass<Bytes extends Uint8Array>(bytes: Bytes, passed: Uint8Array[]): Bytes {
    const length = Math.min(this.#passingLength, bytes.length);
    this.#passingLength -= length;
    passed.push(bytes.subarray(0, length));
    return bytes.subarray(length) as Bytes;
  }

  /** Processes one frame and returns the bytes after it, or all bytes if the frame is incomplete. */
  #readFrame(bytes: Buffer, passed: Uint8Array[]): Buffer {
    const headerLength = headerLengthOf(bytes);
    if (bytes.length < headerLength) {
      this.#neededLength = headerLength;
      return bytes;
    }
    const header = readHeader(bytes, headerLength);
    const frameLength = headerLength + (header?.payloadLength ?? Number.POSITIVE_INFINITY);
    const isHeld = header !== undefined && this.#holds(header);
    if (isHeld && bytes.length < frameLength) {
      this.#neededLength = frameLength;
      return bytes;
    }
    if (header && header.opcode < FIRST_CONTROL) {
      bytes[0] = this.#firstByte(header, isHeld ? bytes.subarray(0, frameLength) : undefined);
    }
    this.#neededLength = MIN_HEADER_LENGTH;
    this.#passingLength = frameLength;
    return this.#pass(bytes, passed);
  }

  /** Whether a frame is buffered until it is complete. */
  #holds(header: FrameHeader): boolean {
    const { opcode, isFinal, payloadLength } = header;
    if (isFinal || opcode >= FIRST_CONTROL || !this.endsWithJson()) return false;
    const before = this.#begins(header) ? 0 : this.#messageLength;
    return before + payloadLength <= this.#maxMessageBytes;
  }

  /** Whether `ws` sees a data frame as the first of a message. */
  #begins({ opcode }: FrameHeader): boolean {
    return opcode !== CONTINUATION || this.#isEnded;
  }

  /** Updates the state for a data frame, and returns the first byte of its new header. */
  #firstByte(header: FrameHeader, held: Buffer | undefined): number {
    const { opcode, isFinal, headerLength, payloadLength } = header;
    if (opcode !== CONTINUATION) this.#opcode = opcode;
    const begins = this.#begins(header);
    if (begins) {
      this.#messageLength = 0;
      this.#json = new JsonEnd();
    }
    this.#messageLength += payloadLength;
    if (!held) this.#json = undefined;
    this.#isEnded = held !== undefined && this.#json?.add(unmasked(held, headerLength)) === true;
    return (isFinal || this.#isEnded ? FIN : 0) | (begins ? this.#opcode : CONTINUATION);
  }
}

function headerLengthOf(bytes: Buffer): number {
  const second = bytes[1] ?? 0;
  const length = second & LENGTH;
  const extendedLength = length === 126 ? 2 : length === 127 ? 8 : 0;
  return MIN_HEADER_LENGTH + extendedLength + ((second & MASKED) === 0 ? 0 : MASK_LENGTH);
}

/** Returns undefined for a frame that clients must not send. */
function readHeader(bytes: Buffer, headerLength: number): FrameHeader | undefined {
  const [first = 0, second = 0] = bytes;
  const opcode = first & OPCODE;
  const isKnown = opcode <= BINARY || (opcode >= FIRST_CONTROL && opcode <= LAST_CONTROL);
  if (!isKnown || (first & RESERVED_BITS) !== 0 || (second & MASKED) === 0) return undefined;
  const length = second & LENGTH;
  const payloadLength =
    length < 126 ? length : length === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return { opcode, isFinal: (first & FIN) !== 0, headerLength, payloadLength };
}

function unmasked(frame: Buffer, headerLength: number): Uint8Array {
  const mask = frame.subarray(headerLength - MASK_LENGTH, headerLength);
  return frame.subarray(headerLength).map((byte, index) => byte ^ (mask[index % MASK_LENGTH] ?? 0));
}
