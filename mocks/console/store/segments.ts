import type { PresenceStatus } from '../schemas.ts';
import type { Step } from './changes.ts';

/** A stretch of time in one presence, as parts of the window: 0 is its beginning, 1 its end. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly status: PresenceStatus;
}

/** Finer than this nobody sees. */
const FINEST = 1 / 480;

/**
 * What somebody's line shows between two moments.
 * @param steps oldest first.
 * @param status what it is now; all there is to show where nothing has changed.
 * @param since when it became that, if that is known.
 */
export function segmentsOf(
  steps: readonly Step[],
  status: PresenceStatus,
  since: number | undefined,
  from: number,
  to: number,
): Segment[] {
  const span = Math.max(1, to - from);
  const place = (at: number): number => Math.min(1, Math.max(0, (at - from) / span));
  const [first] = steps;
  const starts = [
    ...(first ? [{ at: Number.NEGATIVE_INFINITY, status: first.was }] : []),
    ...(first ? steps : [{ at: since ?? Number.NEGATIVE_INFINITY, status }]),
  ];
  const segments: Segment[] = [];
  let edge = place(starts[0]?.at ?? from);
  for (const [index, start] of starts.entries()) {
    const end = place(starts[index + 1]?.at ?? to);
    // What is too short to be seen is covered by what comes after it.
    if (end - edge < FINEST) continue;
    const last = segments.at(-1);
    if (last?.status === start.status) segments[segments.length - 1] = { ...last, to: end };
    else segments.push({ from: edge, to: end, status: start.status });
    edge = end;
  }
  // What came last, and is too short itself, leaves no gap at the end.
  const last = segments.at(-1);
  if (last) segments[segments.length - 1] = { ...last, to: 1 };
  return segments;
}
