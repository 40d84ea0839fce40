/**
 * How long a `Retry-After` header asks to wait, in milliseconds; `undefined` when there is none or it makes
 * no sense. Both forms are understood: whole seconds, and an HTTP date, which is compared with `now`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // Date.parse takes much that is no HTTP date (`-5`, `1.5.2026`); an HTTP date begins with the day's name.
  const date = /^[a-z]{3,9},? /i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
