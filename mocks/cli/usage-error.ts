/** The command was asked for what it cannot do: a line for the person at the terminal, or several, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Lines that follow the message. */
  readonly details: readonly string[];

  constructor(message: string, options: ErrorOptions & { readonly details?: readonly string[] } = {}) {
    super(message, options);
    this.details = options.details ?? [];
  }
}
