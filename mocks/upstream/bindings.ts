/** What a service makes up, and another one differently: channel ids, UUIDs, dates, and the 26 letters and digits of a session. */
const MADE_UP =
  /streaming-[\w-]{1,63}?-[a-z\d]{20,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|(?<![a-z\d])(?=[a-z]*\d)[a-z\d]{26}(?![a-z\d])/g;
/** A shorter one would be found in ordinary text as well. */
const LEAST_SECRET_LENGTH = 6;
const EPOCH_MS = /(?<![\w.-])1\d{12}(?![\w.-])/g;

/**
 * Which recorded ids, dates and secrets stand for which of the world's own. A recorded one is bound by its first use:
 * in a request it is itself, in an answer it is what the world answers there. What the world knew from the start is
 * always itself.
 */
export class Bindings {
  readonly #actual = new Map<string, string>();
  readonly #recorded = new Map<string, string>();
  readonly #secrets = new Map<string, string>();
  readonly #known = new Set<string>();

  /**
   * @param world a text with everything that the world knows from the start.
   * @param now when that was, which it could not know.
   */
  constructor(world: string, now: number) {
    for (const token of tokensOf(world)) this.#known.add(token);
    for (const [epochMs] of world.matchAll(EPOCH_MS)) this.#known.add(dateKey(Number(epochMs)));
    this.#known.delete(dateKey(now));
  }

  /** A text of a request, as it is to be sent to this world. What was not bound before is itself from now on. */
  toActual(text: string): string {
    for (const token of tokensOf(text)) if (!this.#actual.has(token)) this.#known.add(token);
    let sent = this.bound(text);
    for (const [secret, actual] of this.#secrets) sent = sent.replaceAll(secret, actual);
    return sent;
  }

  /** A text with the ids that are bound so far in their places; a date stays what it is. */
  bound(text: string): string {
    return text.replaceAll(MADE_UP, (token) => this.#actual.get(token) ?? token);
  }

  /** Whether one text is the other, with its ids and dates bound. */
  textsAgree(recorded: string, actual: string, areDatesExact: boolean): boolean {
    const [left, right] = [tokensOf(recorded), tokensOf(actual)];
    if (left.length !== right.length || withoutTokens(recorded) !== withoutTokens(actual)) return false;
    return left.every((token, index) => this.#agree(token, right[index] ?? '', areDatesExact));
  }

  /** Whether two moments agree, in epoch milliseconds. */
  datesAgree(recorded: number, actual: number, areDatesExact: boolean): boolean {
    return this.#agree(dateKey(recorded), dateKey(actual), areDatesExact);
  }

  /** Whether two secrets agree: whatever they look like, each stands for the other. */
  secretsAgree(recorded: string, actual: string): boolean {
    if (recorded.length < LEAST_SECRET_LENGTH) return recorded === actual;
    const bound = this.#secrets.get(recorded);
    if (bound === undefined) this.#secrets.set(recorded, actual);
    return actual !== '' && (bound ?? actual) === actual;
  }

  #agree(recorded: string, actual: string, areDatesExact: boolean): boolean {
    const bound = this.#actual.get(recorded);
    if (bound !== undefined) return bound === actual;
    const isSame = recorded === actual;
    const isDate = recorded.startsWith('date ');
    if (isDate !== actual.startsWith('date ')) return false;
    if (isDate && areDatesExact) return isSame;
    if (!isSame && (this.#known.has(recorded) || this.#known.has(actual))) return false;
    // Two dates may become one, since a world's clock can stand still; two ids may not.
    if (!isDate && this.#recorded.has(actual)) return false;
    this.#actual.set(recorded, actual);
    this.#recorded.set(actual, recorded);
    return true;
  }
}

/** Whether a number is a moment of these decades, in epoch milliseconds. */
export function isEpochMs(value: number): boolean {
  return Number.isInteger(value) && value >= 1e12 && value < 2e12;
}

function tokensOf(text: string): string[] {
  return [...text.matchAll(MADE_UP)].map(([token]) => keyOf(token));
}

function withoutTokens(text: string): string {
  return text.replaceAll(MADE_UP, '\u0000');
}

function keyOf(token: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(token) ? dateKey(Date.parse(token)) : token;
}

function dateKey(epochMs: number): string {
  return `date ${epochMs}`;
}
