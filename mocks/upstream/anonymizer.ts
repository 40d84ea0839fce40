import { builtInDefinitionIds } from '../genesys/system-presence.ts';
import { anyOf } from './recorded-secrets.ts';

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
const EMAIL = /[\w.!#$&'*+/=?^`{|}~-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/gi;
/** Ids that are not replaced, because they are the same in every org or are placeholders in a recording. */
const PUBLIC_IDS = new Set<string>([
  ...Object.values(builtInDefinitionIds),
  '00000000-0000-0000-0000-000000000000',
]);

/** Fields that contain a person's name in any kind of object. */
const NAME_FIELDS =
  /^(?:player|user|display|first|last|middle|full|given|family|preferred|nick)_?name$|^nickname$/i;
/** An object with one of these fields describes a person, so its `name` is replaced. */
const PERSON_FIELDS = ['email', 'emailAddress', 'username', 'cxs', 'pic', 'pictureUrl', 'playerId', 'user'];
/** Fields whose value describes a person, such as `"createdBy": { "id": …, "name": … }`. */
const PERSON_PARENTS = new Set(['user', 'from', 'createdBy', 'modifiedBy', 'manager', 'owner', 'friend']);
const LOGIN_FIELDS = new Set(['externalId', 'lookupId']);
const PICTURE_FIELDS = /^(?:pic|pictureUrl|imageUri|avatar(?:Url)?)$/i;
const PHONE_FIELDS = /^(?:phone\w*|mobile\w*|extension|display)$/i;
/** Free text, which may contain parts of names. */
const PROSE_FIELDS = /^(?:message|presenceMessage|activity|biography|note|description)$/i;
/** Protocol fields, whose values are never names. */
const PROTOCOL_FIELDS = new Set([
  ...['service', 'operation', 'systemPresence', 'source', 'code', 'status', 'type', 'state', 'role'],
  ...['authenticationType', 'groupType', 'releasePlatform', 'protocol', 'severity', 'friendPlatform'],
  ...['token_type', 'grant_type', 'topicName', 'languageCode', 'countryCode'],
]);
/** Fields with links to pages of a list. The links repeat the query. */
const PAGE_FIELDS = /^(?:self|first|last|next|previous)Uri$/;
const MIN_NAME_LENGTH = 3;

type Fields = Readonly<Record<string, unknown>>;

/** Replaces names, e-mail addresses and ids of people consistently. */
export class Anonymizer {
  readonly #names = new Map<string, string>();
  readonly #logins = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #emails = new Map<string, string>();
  readonly #pictures = new Map<string, string>();
  #fullNames: RegExp | undefined;
  #nameParts: RegExp | undefined;
  #shortParts: RegExp | undefined;

  /** Increases with each new name. Text written with an older version may still contain newer names. */
  get version(): number {
    return this.#names.size + this.#logins.size;
  }

  /**
   * Remembers the people in a JSON value.
   * @param arePeople whether its objects describe people, as in answers about users.
   */
  learn(value: unknown, arePeople = false, parent = ''): void {
    if (Array.isArray(value)) {
      for (const item of value) this.learn(item, arePeople, parent);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const fields = value as Fields;
    const isPerson = arePeople || isPersonIn(fields, parent);
    for (const [name, child] of Object.entries(fields)) {
      if (typeof child === 'string') this.#learnText(name, child, isPerson);
      // A person's groups and divisions are not people.
      else this.learn(child, arePeople && (name === 'entities' || name === 'results'), name);
    }
  }

  /** Returns a JSON value with people replaced. */
  replace(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return this.#replaceText(name, value);
    if (Array.isArray(value)) return value.map((item) => this.replace(item, name));
    if (typeof value !== 'object' || value === null) return value;
    const isAddress = PHONE_ADDRESSES.has(name);
    return Object.fromEntries(
      Object.entries(value).map(([field, child]) => [
        this.text(field),
        isAddress && field === 'address' && typeof child === 'string'
          ? withoutDigits(this.text(child))
          : this.replace(child, PROSE_FIELDS.test(name) ? name : field),
      ]),
    );
  }

  /** Returns text, such as a URL, with ids and e-mail addresses replaced. */
  text(text: string): string {
    return text
      .replace(EMAIL, (email) => numbered(this.#emails, decodeAt(email), (n) => `person${n}@example.com`))
      .replace(UUID, (id) => this.#id(id));
  }

  /** Returns a URL with personal data in its query replaced. Other parts keep their encoding. */
  url(url: string): string {
    const [path = '', ...queries] = url.split('?');
    if (queries.length === 0) return this.text(path);
    const pairs = queries
      .join('?')
      .split('&')
      .map((pair) => this.#pair(pair));
    return `${this.text(path)}?${pairs.join('&')}`;
  }

  #pair(pair: string): string {
    const [[name = '', value = ''] = []] = new URLSearchParams(pair);
    const replaced = this.#withoutNames(this.text(value), true);
    // List items are separated by commas.
    return replaced === value
      ? pair
      : `${encodeURIComponent(name)}=${encodeURIComponent(replaced).replaceAll('%2C', ',')}`;
  }

  #id(id: string): string {
    const lower = id.toLowerCase();
    if (PUBLIC_IDS.has(lower) || lower.startsWith('eeeeeeee-0000-')) return id;
    return numbered(this.#ids, lower, (n) => `a0000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  }

  #learnText(field: string, text: string, isPerson: boolean): void {
    if (text === '' || text.includes('@')) return;
    if (NAME_FIELDS.test(field) || (isPerson && field === 'name')) {
      numbered(this.#names, text, (n) => `Person ${n}`);
      this.#fullNames = undefined;
      this.#nameParts = undefined;
      this.#shortParts = undefined;
    } else if (LOGIN_FIELDS.has(field)) {
      numbered(this.#logins, text, (n) => `person-${n}`);
    }
  }

  #replaceText(field: string, text: string): string {
    const login = this.#logins.get(text);
    if (LOGIN_FIELDS.has(field) && login !== undefined) return login;
    if (PAGE_FIELDS.test(field)) return this.url(text);
    if (PROTOCOL_FIELDS.has(field)) return this.text(text);
    if (PICTURE_FIELDS.test(field) && text !== '') {
      return numbered(this.#pictures, text, (n) => `https://example.com/person-${n}.png`);
    }
    const whole = this.#names.get(text) ?? this.#logins.get(text);
    if (whole !== undefined) return whole;
    const named = this.#withoutNames(this.text(text), PROSE_FIELDS.test(field));
    return PHONE_FIELDS.test(field) ? withoutDigits(named) : named;
  }

  #withoutNames(text: string, isProse: boolean): string {
    this.#fullNames ??= words([...this.#names.keys()], 'gu');
    const full = text.replace(this.#fullNames, (name) => this.#names.get(name) ?? name);
    if (!isProse) return full;
    this.#nameParts ??= words(this.#parts(), 'giu');
    // Case-sensitive, because many names of two letters are also ordinary words.
    this.#shortParts ??= words(
      this.#parts().filter((part) => part.length === 2),
      'gu',
      2,
    );
    return full
      .replace(this.#nameParts, (part) => (part.toLowerCase() === 'person' ? part : 'Person'))
      .replace(this.#shortParts, 'Person');
  }

  #parts(): string[] {
    return [...this.#names.keys()].flatMap((name) => name.split(/[\s,.]+/));
  }
}

const PHONE_ADDRESSES = new Set(['addresses', 'primaryContactInfo']);

function isPersonIn(fields: Fields, parent: string): boolean {
  return PERSON_PARENTS.has(parent) || PERSON_FIELDS.some((name) => Object.hasOwn(fields, name));
}

function numbered(known: Map<string, string>, text: string, make: (number: number) => string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make(known.size + 1);
  known.set(text, made);
  return made;
}

/** Matches only whole words: the name `Ann` does not match in `Annual`. */
function words(names: readonly string[], flags: string, least = MIN_NAME_LENGTH): RegExp {
  const long = [...new Set(names)].filter((name) => name.length >= least);
  if (long.length === 0) return /(?!)/g;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(long).source})(?![\\p{L}\\p{N}])`, flags);
}

function decodeAt(email: string): string {
  return email.replace(/%40/i, '@').toLowerCase();
}

function withoutDigits(text: string): string {
  return /^\+?[\d\s()./-]{3,}$/.test(text) ? text.replaceAll(/\d/g, '0') : text;
}
