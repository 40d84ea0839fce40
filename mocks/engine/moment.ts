const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00.000Z');

/** The end of the year 9999, in epoch milliseconds. */
export const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** Formats a time as the vendors do: `2026-01-31T09:00:00.000Z`. A time out of range is clamped. */
export function isoDate(epochMilliseconds: number): string {
  return new Date(Math.min(Math.max(epochMilliseconds, FIRST_MOMENT), LAST_MOMENT)).toISOString();
}
