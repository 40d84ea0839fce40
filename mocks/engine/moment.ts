const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00.000Z');

/** The last moment that a date of four-digit years can name, in epoch milliseconds. */
export const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** A moment as the vendors write it: `2026-01-31T09:00:00.000Z`. One beyond all dates is written as the nearest. */
export function isoDate(epochMilliseconds: number): string {
  return new Date(Math.min(Math.max(epochMilliseconds, FIRST_MOMENT), LAST_MOMENT)).toISOString();
}
