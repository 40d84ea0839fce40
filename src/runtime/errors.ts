/** Errors of V8. */
interface StackCapturing {
  captureStackTrace?(target: object, calledBy: unknown): void;
}

const BRAND = Symbol.for('presence-kit.error');

/**
 * The base of every error this library throws. Its message says what happened, where, and what to do next.
 * `name` survives minifying. No error holds a token or a secret that the call was made with;
 * where the service's own words are quoted, such credentials are taken out of them.
 */
export class PresenceError extends Error {
  /** The name of the class, which minifying would change. */
  static override readonly name: string = 'PresenceError';
  /** Which error it is: the name of its class. */
  override name: string;

  /**
   * @param message what happened, where, and what to do next
   * @param facts what the error is to hold as its properties, `cause` among them
   */
  constructor(message: string, facts: object = {}) {
    const { cause, ...rest } = facts as { cause?: unknown };
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    // Where stacks begin with the name, they have begun with that of Error.
    (Error as StackCapturing).captureStackTrace?.(this, new.target);
    Object.assign(this, rest);
  }

  /** Marks the error across realms and copies of the package, where `instanceof` fails. */
  get [BRAND](): true {
    return true;
  }

  /** What is safe to log: the facts of the error, without bodies, headers, causes and stacks. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      message: this.message,
      ...(this as object),
      body: undefined,
      headers: undefined,
    };
  }
}

/** An argument or an option that makes no sense, or a platform that lacks what is needed. Nothing was sent. */
export class ConfigurationError extends PresenceError {
  static override readonly name = 'ConfigurationError';
  declare readonly name: 'ConfigurationError';
}

/**
 * Tells whether a caught value is one of this library's errors, also when it comes from another realm (a
 * frame, a worker's copy, a second copy of the package). Narrow further by `name`.
 */
export function isPresenceError(value: unknown): value is PresenceError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
