/**
 * Values that each service generates differently: channel ids, UUIDs, dates, and session ids of 26 letters
 * and digits.
 */
const MADE_UP =
  /streaming-[\w-]{1,63}?-[a-z\d]{20,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|(?<![a-z\d])(?=[a-z]*\d)[a-z\d]{26}(?![a-z\d])/g;
/** A shorter secret could also occur in ordinary text. */
const MIN_SECRET_LENGTH = 6;
const EPOCH_MS = /(?<![\w.-])1\d{12}(?![\w.-])/g;

/**
 * Maps recorded ids, dates and secrets to those of the replaying world. A recorded value is bound on first
 * use: in a request to itself, in an answer to the world's value in the same place. Values that the world has
 * from the start are never mapped.
 */
export class Bindings {
  readonly #actual = new Map<string, string>();
  readonly #recorded = new Map<string, string>();
  readonly #secrets = new Map<string, string>();
  readonly #known = new Set<string>();

  /**
   * @param world text that contains all values that the world has from the start.
   * @param now the world's start time, which a recording cannot contain.
   */
  constructor(world: string, now: number) {
    for (const token of tokensOf(world)) this.#known.add(token);
    for (const [epochMs] of world.matchAll(EPOCH_MS)) this.#known.add(dateKey(Number(epochMs)));
    this.#known.delete(dateKey(now));
  }

  /** Returns a request's text with bound values replaced. Unbound values are bound to themselves. */
  toActual(text: string): string {
    for (const token of tokensOf(text)) if (!this.#actual.has(token)) this.#known.add(token);
    let sent = this.bound(text);
    for (const [secret, actual] of this.#secrets) sent = sent.replaceAll(secret, actual);
    return sent;
  }

  /** Returns the text with bound ids replaced. Dates are unchanged. */
  bound(text: string): string {
    return text.replaceAll(MADE_UP, (token) => this.#actual.get(token) ?? token);
  }

  /** Whether two strings match. Generated values must match their bindings; unbound ones are bound. */
  textsAgree(recorded: string, actual: string, areDatesExact: boolean): boolean {
    const [left, right] = [tokensOf(recorded), tokensOf(actual)];
    if (left.length !== right.length || withoutTokens(recorded) !== withoutTokens(actual)) return false;
    return left.every((token, index) => this.#agree(token, right[index] ?? '', areDatesExact));
  }

  /** Whether two times in epoch milliseconds match. */
  datesAgree(recorded: number, actual: number, areDatesExact: boolean): boolean {
    return this.#agree(dateKey(recorded), dateKey(actual), areDatesExact);
  }

  /** Whether two secrets match. An unbound secret matches any value and is then bound to it. */
  secretsAgree(recorded: string, actual: string): boolean {
    if (recorded.length < MIN_SECRET_LENGTH) return recorded === actual;
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
    // Two recorded dates may map to the same date, because a world's clock can be frozen; ids must stay
    // distinct.
    if (!isDate && this.#recorded.has(actual)) return false;
    this.#actual.set(recorded, actual);
    this.#recorded.set(actual, recorded);
    return true;
  }
}

/** Whether a number is a plausible time in epoch milliseconds (2001 to 2033). */
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
