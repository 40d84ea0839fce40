/**
 * Returns the delay that `Retry-After` requests, in milliseconds; `undefined` if the header is missing or
 * invalid. It can be in seconds or an HTTP date. A date is compared with the response's `Date` header, because
 * the local clock may be wrong, or else with `now`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d{1,12}(\.\d{1,12})?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = httpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (httpDate(headers.get('date') ?? '') ?? now));
}

/** Requires a weekday at the start, because `Date.parse` also accepts values such as `-5` and `1.5.2026`. */
function httpDate(value: string): number | undefined {
  const date = /^[a-z]{3,9},? /i.test(value) && value.length < 64 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
