import type { SocketFrame, SocketFrames } from '../../src/generated/mock-control.ts';
import { redactCallBody } from './redact.ts';
import type { HostSocket } from './socket.ts';

const MAX_FRAMES = 100;
/** Maximum length of a frame. Longer frames are kept without their content. */
const MAX_FRAME_LENGTH = 16_384;
/** Maximum total length of the frames of a socket. */
const MAX_CHARACTERS = 131_072;

const FROM_CLIENT = 1;
const BINARY = 2;

/**
 * The last frames of a socket, in a ring buffer of parallel arrays. A push is logged for each socket that
 * receives it, and creating an object for each frame takes four times as long.
 */
export class FrameLog {
  /** Undefined for a frame that is too long to keep. */
  readonly #data: (string | Uint8Array | undefined)[] = [];
  readonly #times: number[] = [];
  readonly #lengths: number[] = [];
  readonly #flags: number[] = [];
  #count = 0;
  #dropped = 0;
  #characters = 0;

  /** @param at world time. */
  add(from: SocketFrame['from'], data: string | Uint8Array, at: number): void {
    if (this.#count - this.#dropped === MAX_FRAMES) this.#dropOldest();
    const { length } = data;
    const slot = this.#count++ % MAX_FRAMES;
    const isText = typeof data === 'string';
    const isKept = length <= MAX_FRAME_LENGTH;
    // Received bytes can be a view of a large buffer that the host reuses, so they are copied.
    this.#data[slot] = isKept ? (isText || from === 'service' ? data : new Uint8Array(data)) : undefined;
    this.#times[slot] = at;
    this.#lengths[slot] = length;
    this.#flags[slot] = (from === 'client' ? FROM_CLIENT : 0) | (isText ? 0 : BINARY);
    if (isKept) this.#characters += length;
    while (this.#characters > MAX_CHARACTERS) this.#dropOldest();
  }

  /** @param after returns only frames with a higher number. */
  find(after = 0): SocketFrames {
    const frames: SocketFrame[] = [];
    for (let index = Math.max(this.#dropped, after); index < this.#count; index++) {
      frames.push(this.#show(index));
    }
    return { dropped: this.#dropped, frames };
  }

  #dropOldest(): void {
    const slot = this.#dropped++ % MAX_FRAMES;
    if (this.#data[slot] !== undefined) this.#characters -= this.#lengths[slot] ?? 0;
    this.#data[slot] = undefined;
  }

  /** @param index of the frame among all frames of the socket. */
  #show(index: number): SocketFrame {
    const slot = index % MAX_FRAMES;
    const data = this.#data[slot];
    const flags = this.#flags[slot] ?? 0;
    const text = typeof data === 'string' || data === undefined ? data : new TextDecoder().decode(data);
    const content = redactCallBody(text);
    return {
      number: index + 1,
      at: this.#times[slot] ?? 0,
      from: (flags & FROM_CLIENT) === 0 ? 'service' : 'client',
      binary: (flags & BINARY) !== 0,
      characters: text?.length ?? this.#lengths[slot] ?? 0,
      ...(content === undefined ? {} : { content }),
    };
  }
}

/** A socket whose frames are kept. */
export class LoggedSocket implements HostSocket {
  readonly frames = new FrameLog();
  /** Absent if the host can only close sockets. */
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
