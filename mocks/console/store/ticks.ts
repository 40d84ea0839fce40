import { HOUR, MINUTE, SECOND } from '../times.ts';

const STEPS = [
  ...[1, 2, 5, 10, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 30].map((count) => count * MINUTE),
  ...[1, 2, 6, 12, 24].map((count) => count * HOUR),
];
const MAX_TICKS = 7;

/** A labelled moment of the time axis. */
export interface Tick {
  readonly at: number;
  /** Whether labels at this interval need seconds. */
  readonly hasSeconds: boolean;
}

/** Returns the round times between two moments, in the browser's time zone. */
export function ticksOf(from: number, to: number): Tick[] {
  const span = to - from;
  const longest = 24 * HOUR * Math.ceil(span / (MAX_TICKS * 24 * HOUR));
  const step = STEPS.find((each) => span / each < MAX_TICKS) ?? longest;
  const zone = new Date(from).getTimezoneOffset() * MINUTE;
  const first = Math.ceil((from - zone) / step) * step + zone;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({
    at: first + index * step,
    hasSeconds: step < MINUTE,
  }));
}
