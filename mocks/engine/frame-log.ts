import type { SocketFrame, SocketFrames } from '../../src/generated/mock-control.ts';
import { redactCallBody } from './redact.ts';
import type { HostSocket } from './socket.ts';

/** A frame as it was sent or received; most are never looked at. */
interface KeptFrame {
  readonly number: number;
  readonly at: number;
  readonly from: SocketFrame['from'];
  readonly binary: boolean;
  /** Undefined where it was too long to keep. */
  readonly data: string | Uint8Array | undefined;
  readonly characters: number;
}

const MOST_FRAMES = 100;
/** Of one frame; longer ones are kept without their content. */
const LONGEST_FRAME = 16_384;
/** Of all frames of a socket together. */
const MOST_CHARACTERS = 131_072;

/** The last frames of a socket. */
export class FrameLog {
  #frames: KeptFrame[] = [];
  #count = 0;
  #characters = 0;

  /** @param at world time. */
  add(from: SocketFrame['from'], data: string | Uint8Array, at: number): void {
    const { length } = data;
    const isKept = length <= LONGEST_FRAME;
    this.#frames.push({
      number: ++this.#count,
      at,
      from,
      binary: typeof data !== 'string',
      // Received bytes are a part of a buffer that a host goes on using, and would be held as a whole.
      data: isKept
        ? typeof data === 'string' || from === 'service'
          ? data
          : new Uint8Array(data)
        : undefined,
      characters: length,
    });
    if (isKept) this.#characters += length;
    while (this.#frames.length > MOST_FRAMES || this.#characters > MOST_CHARACTERS) this.#dropOldest();
  }

  /** @param after only frames whose number is higher. */
  find(after = 0): SocketFrames {
    return {
      dropped: this.#count - this.#frames.length,
      frames: this.#frames.filter(({ number }) => number > after).map(show),
    };
  }

  #dropOldest(): void {
    const dropped = this.#frames.shift();
    if (dropped?.data !== undefined) this.#characters -= dropped.characters;
  }
}

function show({ number, at, from, binary, data, characters }: KeptFrame): SocketFrame {
  const text = typeof data === 'string' || data === undefined ? data : new TextDecoder().decode(data);
  const content = redactCallBody(text);
  return {
    number,
    at,
    from,
    binary,
    characters: text?.length ?? characters,
    ...(content === undefined ? {} : { content }),
  };
}

/** A socket whose frames are kept. */
export class LoggedSocket implements HostSocket {
  readonly frames = new FrameLog();
  /** Absent where the host can only close. */
  readonly terminate?: () => void;
  readonly #socket: HostSocket;
  readonly #now: () => number;

  /** @param now returns the world's time. */
  constructor(socket: HostSocket, now: () => number) {
    this.#socket = socket;
    this.#now = now;
    if (socket.terminate) this.terminate = () => socket.terminate?.();
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount ?? 0;
  }

  send(data: string | Uint8Array): void {
    this.#socket.send(data);
    this.frames.add('service', data, this.#now());
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  /** Keeps a message that the client sent. */
  received(data: string | Uint8Array): void {
    this.frames.add('client', data, this.#now());
  }
}
