import type { SocketFrame, SocketFrames } from '../../src/generated/mock-control.ts';
import type { MockClock } from './clock.ts';
import { MAX_CONTENT_LENGTH } from './history-budget.ts';
import { redactCallBody } from './redact.ts';
import type { HostSocket } from './socket.ts';

const MAX_FRAMES = 100;
/** Maximum total length of the frames of a socket. */
const MAX_CHARACTERS = 131_072;

/** A frame of any socket. */
interface LoggedFrame {
  readonly from: SocketFrame['from'];
  readonly binary: boolean;
  /** Length in characters, or in bytes of binary data. */
  readonly length: number;
  /** Undefined if the frame is too long to keep. */
  readonly data: string | Uint8Array | undefined;
  /** World time. */
  readonly at: number;
}

/** The last frames of a socket. */
class FrameLog {
  /** A ring buffer: the frame with number n is at index n % MAX_FRAMES. */
  readonly #frames: (LoggedFrame | undefined)[] = [];
  #count = 0;
  #dropped = 0;
  #characters = 0;

  add(frame: LoggedFrame): void {
    if (this.#count - this.#dropped === MAX_FRAMES) this.#dropOldest();
    this.#frames[++this.#count % MAX_FRAMES] = frame;
    if (frame.data !== undefined) this.#characters += frame.length;
    while (this.#characters > MAX_CHARACTERS) this.#dropOldest();
  }

  /** @param after returns only frames with a higher number. */
  find(after = 0): SocketFrames {
    const frames: SocketFrame[] = [];
    for (let number = Math.max(this.#dropped, after) + 1; number <= this.#count; number++) {
      const frame = this.#frames[number % MAX_FRAMES];
      if (frame) frames.push(show(number, frame));
    }
    return { dropped: this.#dropped, frames };
  }

  #dropOldest(): void {
    const index = ++this.#dropped % MAX_FRAMES;
    const frame = this.#frames[index];
    this.#frames[index] = undefined;
    if (frame?.data !== undefined) this.#characters -= frame.length;
  }
}

function show(number: number, { from, binary, length, data, at }: LoggedFrame): SocketFrame {
  const text = typeof data === 'string' || data === undefined ? data : new TextDecoder().decode(data);
  const content = redactCallBody(text);
  return {
    number,
    at,
    from,
    binary,
    characters: text?.length ?? length,
    ...(content === undefined ? {} : { content }),
  };
}

/** Creates the frames of a world. The sockets that receive a push share its frame. */
export class Frames {
  readonly #clock: MockClock;
  #lastSent: LoggedFrame | undefined;

  /** @param clock the world's clock. */
  constructor(clock: MockClock) {
    this.#clock = clock;
  }

  sent(data: string | Uint8Array): LoggedFrame {
    const at = this.#clock.now();
    if (this.#lastSent?.data !== data || this.#lastSent.at !== at) {
      this.#lastSent = frameOf('service', data, at);
    }
    return this.#lastSent;
  }

  received(data: string | Uint8Array): LoggedFrame {
    // Received bytes can be a view of a large buffer that the host reuses, so those that are kept are copied.
    const isCopied = typeof data !== 'string' && data.length <= MAX_CONTENT_LENGTH;
    return frameOf('client', isCopied ? new Uint8Array(data) : data, this.#clock.now());
  }
}

function frameOf(from: LoggedFrame['from'], data: string | Uint8Array, at: number): LoggedFrame {
  const { length } = data;
  return {
    from,
    binary: typeof data !== 'string',
    length,
    data: length > MAX_CONTENT_LENGTH ? undefined : data,
    at,
  };
}

/** A socket whose frames are kept. */
export class LoggedSocket implements HostSocket {
  readonly log = new FrameLog();
  /** Absent if the host can only close sockets. */
  readonly terminate?: () => void;
  readonly #socket: HostSocket;
  readonly #frames: Frames;

  constructor(socket: HostSocket, frames: Frames) {
    this.#socket = socket;
    this.#frames = frames;
    if (socket.terminate) this.terminate = () => socket.terminate?.();
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount ?? 0;
  }

  send(data: string | Uint8Array): void {
    this.#socket.send(data);
    this.log.add(this.#frames.sent(data));
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  /** Keeps a message that the client sent. */
  received(data: string | Uint8Array): void {
    this.log.add(this.#frames.received(data));
  }
}
