const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const SHORT_CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
const DAY_MS = 24 * HOUR;

/** Formats a time as `09:41:07`, in the browser's time zone. */
export function clockText(epochMs: number): string {
  return CLOCK.format(epochMs);
}

export function shortClockText(epochMs: number): string {
  return SHORT_CLOCK.format(epochMs);
}

/** Formats a date as `Sat, 31 Jan 2026`. */
export function dayText(epochMs: number): string {
  return DAY.format(epochMs);
}

/** Formats a date as `31 Jan 2026`. */
export function dateText(epochMs: number): string {
  return DATE.format(epochMs);
}

/** Whether a moment of the world is today for the user. */
export function isToday(epochMs: number): boolean {
  return dayText(epochMs) === dayText(Date.now());
}

/** Formats a duration as `1.25 ms` or `3 s`. */
export function millisecondsText(milliseconds: number): string {
  if (milliseconds >= 10 * SECOND) return durationText(milliseconds);
  if (milliseconds >= SECOND) return `${Math.round(milliseconds / 10) / 100} s`;
  return `${milliseconds >= 10 ? Math.round(milliseconds) : Math.round(milliseconds * 100) / 100} ms`;
}

/** Formats a duration in one unit: `4 min`. */
export function durationText(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < MINUTE) return `${Math.floor(span / SECOND)} s`;
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < DAY_MS) return `${Math.floor(span / HOUR)} h`;
  return `${Math.floor(span / DAY_MS)} d`;
}
