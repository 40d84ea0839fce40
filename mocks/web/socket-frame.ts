import { isLongerThan } from '../engine/byte-length.ts';

/** Maximum size of a message in process, and by default on a server. A longer one closes the socket. */
export const MAX_MESSAGE_BYTES = 1_048_576;

export type Frame = string | ArrayBufferLike | ArrayBufferView | Blob;

export function isTooBig(data: Frame): boolean {
  if (typeof data === 'string') return isLongerThan(data, MAX_MESSAGE_BYTES);
  return (data instanceof Blob ? data.size : data.byteLength) > MAX_MESSAGE_BYTES;
}

/** Converts bytes to the type selected by the client's `binaryType`. */
export function binaryFrame(bytes: Uint8Array, asBuffer: boolean): Blob | ArrayBuffer {
  // Copied, because a push is encoded once for all sockets and listeners must not change the shared bytes.
  const copy = Uint8Array.from(bytes);
  return asBuffer ? copy.buffer : new Blob([copy]);
}

/** Passes on the frames of one socket in order, although reading a Blob is asynchronous. */
export function frameReader(receive: (data: string | Uint8Array) => void): (frame: Frame) => void {
  let before: Promise<void> | undefined;
  return (frame) => {
    const read = readFrame(frame);
    if (before === undefined && !(read instanceof Promise)) {
      receive(read);
      return;
    }
    const turn: Promise<void> = Promise.all([read, before]).then(([data]) => {
      receive(data);
      if (before === turn) before = undefined;
    });
    before = turn;
  };
}

function readFrame(data: Frame): string | Uint8Array | Promise<Uint8Array> {
  if (typeof data === 'string') return data;
  if (data instanceof Blob) return data.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(data);
}
