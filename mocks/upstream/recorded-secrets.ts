import { decodeBase64 } from '../engine/base64.ts';
import { isSecretName } from '../engine/redact.ts';

/** Names that resemble those of secrets, but have public values. */
const NO_SECRET = /(?:app_?id|type|expires(?:_in)?|expiry(?:secs)?|lifetime(?:seconds)?|digest)$/i;
/** A shorter secret is replaced only in its field, not wherever the same text occurs. */
const MIN_LENGTH = 6;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const SESSION = /^(?=[a-z]*\d)[a-z\d]{26}$/;
const CHANNEL = /\bstreaming-[\w-]{1,63}?-[a-z\d]{20,}/g;

/** Whether a value is the placeholder for a secret in a recording. */
export function isPlaceholder(text: string): boolean {
  return /^redacted-?\d{6,18}$/.test(text);
}

interface CallParts {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, or form fields. */
  readonly bodies: readonly unknown[];
}

/**
 * Replaces each secret with a placeholder of the same format. The same secret always gets the same
 * placeholder, so that replayed calls still refer to each other.
 */
export class RecordedSecrets {
  readonly #placeholders = new Map<string, string>();
  /** Placeholders by the forms in which secrets occur in text, including percent-encoded ones. */
  readonly #forms = new Map<string, string>();
  #pattern: RegExp | undefined;

  /** Increases with each new secret. */
  get version(): number {
    return this.#placeholders.size;
  }

  /** Remembers the secrets in a JSON value. */
  learn(value: unknown, name = '', isSecret = false): void {
    if (typeof value === 'string') {
      if (isSecret && name !== 'cxs') this.add(value);
      // The value of `cxs` is `appId:profileId:sessionId`, of which only the session is secret.
      else if (isSecret) this.add(value.split(':')[2] ?? '');
      for (const [channel] of value.matchAll(CHANNEL)) this.add(channel);
    } else if (Array.isArray(value)) {
      for (const item of value) this.learn(item, name, isSecret);
    } else if (typeof value === 'object' && value !== null) {
      this.#learnFields(value as Readonly<Record<string, unknown>>, isSecret);
    }
  }

  /** Remembers the secrets in a call's headers, URL and bodies. */
  learnCall({ url, headers = {}, bodies }: CallParts): void {
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) continue;
      if (name.toLowerCase() === 'authorization') this.authorization(value);
      else if (/cookie|^x-sig$/i.test(name)) this.add(value);
    }
    // A channel's id is enough to open its socket.
    this.learn(url);
    for (const [name, value] of new URL(url, 'https://localhost').searchParams) {
      if (isSecretField(name)) this.add(value);
    }
    for (const body of bodies) this.learn(body);
  }

  /** Remembers a secret and returns its placeholder. */
  add(secret: string): string {
    if (secret === '' || isPlaceholder(secret)) return secret;
    const known = this.#placeholders.get(secret);
    if (known !== undefined) return known;
    const placeholder = placeholderOf(secret, this.#placeholders.size + 1);
    this.#placeholders.set(secret, placeholder);
    if (secret.length < MIN_LENGTH) return placeholder;
    for (const form of [secret, encoded(secret)]) this.#forms.set(form, placeholder);
    this.#pattern = undefined;
    return placeholder;
  }

  /** Redacts an Authorization header, except for the scheme and the client's id. */
  authorization(header: string): string {
    const [scheme = '', value = ''] = header.trim().split(/\s+/, 2);
    if (!/^basic$/i.test(scheme)) return `${scheme} ${this.add(value)}`;
    const decoded = decodeBase64(value);
    const colon = decoded.indexOf(':');
    // The encoded credentials contain the secret.
    this.add(value);
    const id = colon === -1 ? decoded : decoded.slice(0, colon);
    return `${scheme} ${btoa(`${this.text(id)}:${this.add(decoded.slice(colon + 1))}`)}`;
  }

  /** Returns a JSON value with its secrets replaced. */
  scrub(value: unknown, name = '', isSecret = false): unknown {
    if (typeof value === 'string') return this.#scrubText(value, name, isSecret);
    if (typeof value === 'number') return isSecret ? 0 : value;
    if (Array.isArray(value)) return value.map((item) => this.scrub(item, name, isSecret));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, child]) => [
        this.text(field),
        this.scrub(child, field, isSecretIn(field, isSecret)),
      ]),
    );
  }

  /** Returns the text with the known secrets replaced. */
  text(text: string): string {
    this.#pattern ??= anyOf([...this.#forms.keys()]);
    return text.replace(this.#pattern, (form) => this.#forms.get(form) ?? form);
  }

  #scrubText(text: string, name: string, isSecret: boolean): string {
    if (!isSecret) return this.text(text);
    if (name !== 'cxs') return this.add(text);
    return this.text(text);
  }

  #learnFields(fields: Readonly<Record<string, unknown>>, isSecret: boolean): void {
    for (const [name, child] of Object.entries(fields)) {
      this.learn(child, name, isSecretIn(name, isSecret));
    }
    // For anonymous logins, the externalId is the only credential.
    const { authenticationType, externalId } = fields;
    if (authenticationType === 'Anonymous' && typeof externalId === 'string') this.add(externalId);
  }
}

/** Whether a field or parameter with this name holds a secret. */
export function isSecretField(name: string): boolean {
  return isSecretName(name) && !NO_SECRET.test(name);
}

/** Fields within a secret are secret too, except for known public ones. */
function isSecretIn(name: string, isParentSecret: boolean): boolean {
  return (isParentSecret && !NO_SECRET.test(name)) || isSecretField(name);
}

function placeholderOf(secret: string, number: number): string {
  if (UUID.test(secret)) return `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`;
  if (SESSION.test(secret)) return `redacted${String(number).padStart(18, '0')}`;
  if (secret.startsWith('streaming-')) return `streaming-recorded-${String(number).padStart(20, '0')}`;
  return `redacted-${String(number).padStart(6, '0')}`;
}

/**
 * Returns a pattern that matches any of these strings. Longer ones come first, because one may contain
 * another.
 */
export function anyOf(texts: readonly string[], flags = 'g'): RegExp {
  if (texts.length === 0) return /(?!)/g;
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), flags);
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate cannot be encoded.
    return text;
  }
}
