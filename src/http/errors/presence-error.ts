const BRAND = Symbol.for('presence-kit.error');

/**
 * The base of every error this library throws. Its message says what happened, where, and what to do next.
 * `name` is a literal that survives minifying. No error holds a token or a secret.
 */
export class PresenceError extends Error {
  /** Marks the error across realms and copies of the package, where `instanceof` fails. */
  get [BRAND](): true {
    return true;
  }

  override get name(): string {
    return 'PresenceError';
  }

  /** What is safe to log: the facts of the error, without bodies, causes and stacks. */
  toJSON(): Record<string, unknown> {
    const facts = Object.entries(this).filter(([name]) => name !== 'body');
    return { name: this.name, message: this.message, ...Object.fromEntries(facts) };
  }
}

/**
 * Tells whether a caught value is one of this library's errors, also when it comes from another realm (a
 * frame, a worker's copy, a second copy of the package). Narrow further by `name`.
 */
export function isPresenceError(value: unknown): value is PresenceError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
