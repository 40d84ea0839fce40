const REDACTED = 'REDACTED';
const FRAGMENT = /#.*/s;
const USER_INFO = /^([a-z][a-z\d+.-]*:)?\/\/[^/?]*@/i;
const PARAMETER = /([?&])([^=&?]*)=[^&]*/g;
const SECRET_NAME =
  /token|secret|passw|pwd|credential|auth|signature|session|api-?_?key|^(?:key|code|sig|jwt)$/i;

/**
 * Returns a URL that is safe to log: without credentials and fragment, and with the values redacted for query
 * parameters whose names suggest a secret.
 */
export function redactUrl(url: string): string {
  return url
    .replace(FRAGMENT, '')
    .replace(USER_INFO, '$1//')
    .replace(PARAMETER, (parameter, separator, name) =>
      SECRET_NAME.test(name) ? `${separator}${name}=${REDACTED}` : parameter,
    );
}

/** Secrets sent with a call, which errors must not quote. */
export type Secrets = readonly (string | undefined)[];

/** Shorter secrets are not redacted, because they could match parts of words. */
const MIN_SECRET_LENGTH = 4;
/** A secret can be escaped several times: URL-encoded, in JSON, in HTML. */
const LAYERS = 3;

/**
 * Redacts a call's secrets from text received from the service. Text that contains a secret in escaped form
 * (JSON, URL encoding or HTML) is returned decoded.
 */
export function redactSecrets(text: string, secrets: Secrets): string {
  const quoted = secrets.flatMap((secret = '') =>
    // Form encoding writes a space as `+`.
    secret.length < MIN_SECRET_LENGTH ? [] : [secret, secret.replaceAll(' ', '+')],
  );
  if (quoted.length === 0) return text;
  const redact = (shown: string) => quoted.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), shown);
  let shown = redact(text);
  let decoded = shown;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const next = decode(decoded);
    if (next === decoded) break;
    decoded = redact(next);
    if (decoded !== next) shown = decoded;
  }
  return shown;
}

const ESCAPE =
  /\\u([\da-f]{4})|\\(["\\/])|((?:%[\da-f]{2})+)|&#(?:x([\da-f]{1,6})|(\d{1,7}));|&(amp|lt|gt|quot|apos);/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes one level of escaping. */
function decode(text: string): string {
  return text.replace(ESCAPE, (escaped, unit, plain, percent, hex, decimal, entity) => {
    if (plain) return plain;
    if (percent) return decodePercent(percent);
    if (entity) return ENTITIES[entity.toLowerCase()] ?? escaped;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(unit ?? hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escaped;
  });
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Limits of the body shown in an error; bodies of both services are much smaller and flatter. */
const MAX_BODY_LENGTH = 200_000;
const MAX_BODY_LEVELS = 100;

/**
 * Redacts a call's secrets from an error body in any escaped form: each string of a JSON body is redacted
 * separately. Bodies are truncated to 200,000 characters.
 */
export function redactBody(body: string, secrets: Secrets): string {
  const text = body.slice(0, MAX_BODY_LENGTH);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return redactSecrets(text, secrets);
  }
  const redacted = redactValue(value, secrets, MAX_BODY_LEVELS);
  return redacted === value ? text : JSON.stringify(redacted);
}

/** Returns the same value if there is nothing to redact. */
function redactValue(value: unknown, secrets: Secrets, levels: number): unknown {
  if (typeof value === 'string') return redactSecrets(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return `[nested deeper than ${MAX_BODY_LEVELS} levels]`;
  if (Array.isArray(value)) {
    const items = value.map((item) => redactValue(item, secrets, levels - 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const redacted = entries.map(
    ([name, item]) => [redactSecrets(name, secrets), redactValue(item, secrets, levels - 1)] as const,
  );
  const isChanged = redacted.some(([name, item], index) => {
    const entry = entries[index];
    return name !== entry?.[0] || item !== entry[1];
  });
  return isChanged ? Object.fromEntries(redacted) : value;
}
