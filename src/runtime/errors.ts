/** `Error` in V8. */
interface StackCapturing {
  captureStackTrace?(target: object, calledBy: unknown): void;
}

const BRAND = Symbol.for('presence-kit.error');

/**
 * The base class of all errors that this library throws. The message states what happened, where, and what to
 * do next. Errors never contain tokens or secrets; these are redacted from quoted service messages too.
 */
export class PresenceError extends Error {
  /** The class name, set explicitly because minification would change it. */
  static override readonly name: string = 'PresenceError';
  /** The name of the error's class. */
  override name: string;

  /**
   * @param message what happened, where, and what to do next
   * @param facts properties of the error, which may include `cause`
   */
  constructor(message: string, facts: object = {}) {
    const { cause, ...rest } = facts as { cause?: unknown };
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    // The stack starts with the name, which was still `Error` when it was captured.
    (Error as StackCapturing).captureStackTrace?.(this, new.target);
    Object.assign(this, rest);
  }

  /** Identifies the error across realms and copies of the package, where `instanceof` fails. */
  get [BRAND](): true {
    return true;
  }

  /** Returns the properties that are safe to log: no body, headers, cause or stack. */
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

/** An argument or option is invalid, or the platform lacks a required feature. Nothing was sent. */
export class ConfigurationError extends PresenceError {
  static override readonly name = 'ConfigurationError';
  declare readonly name: 'ConfigurationError';
}

/**
 * Returns whether a value is an error of this library, even one from another realm (a frame or worker) or
 * another copy of the package. Narrow it further by `name`.
 */
export function isPresenceError(value: unknown): value is PresenceError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
