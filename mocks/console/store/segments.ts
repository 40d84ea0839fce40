import type { PresenceStatus } from '../schemas.ts';
import type { PresenceStep } from './changes.ts';

/** A period in one presence, as fractions of the window: 0 is its start, 1 its end. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly status: PresenceStatus;
}

/** Shorter segments are too narrow to see. */
const FINEST = 1 / 480;

/** The part of the history that is shown, in world time. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
  /** The time of the last reset. Nothing before it is drawn. */
  readonly startedAt: number;
}

/**
 * Returns the segments of a person's row in a window.
 * @param steps oldest first.
 * @param now the current presence, and the only one to draw if nothing has changed. `since` may be unknown.
 */
export function segmentsOf(
  steps: readonly PresenceStep[],
  now: { readonly status: PresenceStatus; readonly since: number | undefined },
  { from, to, startedAt }: TimeWindow,
): Segment[] {
  const span = Math.max(1, to - from);
  const place = (at: number): number => Math.min(1, Math.max(0, (Math.max(at, startedAt) - from) / span));
  const [first] = steps;
  const starts = first
    ? [{ at: startedAt, status: first.was }, ...steps]
    : [{ at: now.since ?? startedAt, status: now.status }];
  const segments: Segment[] = [];
  let edge = place(starts[0]?.at ?? from);
  for (const [index, start] of starts.entries()) {
    const end = place(starts[index + 1]?.at ?? to);
    // The next segment covers a segment that is too narrow.
    if (end - edge < FINEST) continue;
    const last = segments.at(-1);
    if (last?.status === start.status) segments[segments.length - 1] = { ...last, to: end };
    else segments.push({ from: edge, to: end, status: start.status });
    edge = end;
  }
  // The last segment extends to the window's end, so that skipping a narrow one leaves no gap.
  const last = segments.at(-1);
  if (last) segments[segments.length - 1] = { ...last, to: 1 };
  return segments;
}
