import { decodeBase64 } from './base64.ts';

/** Replacement for a secret. */
export const REDACTED = '[redacted]';

/** Names of fields, headers and query parameters with secret values. */
const SECRET_NAME =
  /secret|passw(?:or)?d|token|authorization|signature|cookie|credential|session[_-]?id|anonymous[_-]?id|api[_-]?key|^(?:auth|jwt|sig|x-sig|pin|cxs)$/i;
/** Limits the depth, because a hostile body can be nested very deeply. */
const MAX_LEVELS = 64;
/** Shorter secrets are not redacted in text, because they would match ordinary words. */
const MIN_SECRET_LENGTH = 6;

/** Returns whether the value of a field, header or parameter with this name is secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Returns the credentials in an Authorization header, as strings to redact. */
export function secretsOf(authorization: string | undefined): string[] {
  if (authorization === undefined) return [];
  const value = authorization.slice(authorization.indexOf(' ') + 1).trim();
  const decoded = /^basic /i.test(authorization) ? decodeBase64(value) : '';
  const parts = decoded === '' ? [] : [decoded, decoded.slice(decoded.indexOf(':') + 1)];
  return [value, ...parts].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}

/** Returns a body with its secrets redacted. A body that is not JSON is replaced by its length. */
export function redactCallBody(body: unknown, secrets: readonly string[] = []): unknown {
  if (body === undefined || body === '') return undefined;
  if (typeof body !== 'string') return redact(body, secrets, MAX_LEVELS);
  try {
    return redact(JSON.parse(body), secrets, MAX_LEVELS);
  } catch {
    return `[${body.length} ${body.length === 1 ? 'character' : 'characters'}, not valid JSON]`;
  }
}

/** Returns a path and query with their secrets redacted. */
export function redactCallUrl(url: string, secrets: readonly string[] = []): string {
  const mark = url.indexOf('?');
  if (mark === -1) return redactText(url, secrets);
  const query = url
    .slice(mark + 1)
    .split('&')
    .map((pair) => {
      const name = pair.split('=', 1)[0] ?? '';
      return name !== pair && SECRET_NAME.test(decode(name)) ? `${name}=${REDACTED}` : pair;
    });
  // A template string would keep the whole URL in memory, because it refers to the slice.
  return redactText([url.slice(0, mark), query.join('&')].join('?'), secrets);
}

/** Returns headers with their secrets redacted. */
export function redactHeaders(
  headers: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = [],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, SECRET_NAME.test(name) ? REDACTED : redactCallUrl(value, secrets)]];
    }),
  );
}

function redact(value: unknown, secrets: readonly string[], levels: number): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '[deeper levels]';
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      redactText(name, secrets),
      SECRET_NAME.test(name) && child !== null ? REDACTED : redact(child, secrets, levels - 1),
    ]),
  );
}

function redactText(text: string, secrets: readonly string[]): string {
  let shown = text;
  for (const secret of secrets) {
    shown = shown.replaceAll(secret, REDACTED).replaceAll(encodeURIComponent(secret), REDACTED);
  }
  return shown;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
