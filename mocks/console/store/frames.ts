import { signal } from '@preact/signals';
import { remote } from '../access.ts';
import type { Schemas } from '../schemas.ts';

/** The frames of a socket that have been read so far. */
export interface ReadFrames {
  readonly socketId: string;
  /** Latest first. */
  readonly frames: readonly Schemas['SocketFrame'][];
  /** Number of older frames that the mock no longer keeps. */
  readonly dropped: number;
}

/** The mock keeps the same number. */
const MAX_FRAMES = 100;

export const readFrames = signal<ReadFrames | undefined>(undefined);

/** Reads the new frames of a socket. The frames of a closed socket are kept. */
export async function refreshFrames(socketId: string): Promise<void> {
  const known = readFrames.peek()?.socketId === socketId ? readFrames.peek() : undefined;
  const last = known?.frames[0]?.number ?? 0;
  try {
    const { frames, dropped } = await remote().sockets.frames(socketId, last);
    const kept = readFrames.peek();
    // Responses can arrive out of order.
    if (kept?.socketId === socketId && kept.frames[0] && kept.frames[0].number > last) return;
    if (known && frames.length === 0 && known.dropped === dropped) return;
    const all = [...frames.toReversed(), ...(known?.frames ?? [])].slice(0, MAX_FRAMES);
    readFrames.value = { socketId, frames: all, dropped };
  } catch {
    // It has closed, or the mock does not answer: the page shows both.
  }
}
