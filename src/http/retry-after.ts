/**
 * How long a `Retry-After` header asks to wait, in milliseconds; `undefined` when there is none or it makes
 * no sense. Both forms are understood: whole seconds, and an HTTP date. That is compared with the `Date` of the
 * answer, since the clock here may be wrong, and with `now` where there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d{1,12}(\.\d{1,12})?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = httpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (httpDate(headers.get('date') ?? '') ?? now));
}

/** `Date.parse` takes much that is no HTTP date (`-5`, `1.5.2026`); an HTTP date begins with the day's name. */
function httpDate(value: string): number | undefined {
  const date = /^[a-z]{3,9},? /i.test(value) && value.length < 64 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
