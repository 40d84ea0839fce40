/** Invalid input to the command, printed as one or more lines, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Lines printed after the message. */
  readonly details: readonly string[];

  constructor(message: string, options: ErrorOptions & { readonly details?: readonly string[] } = {}) {
    super(message, options);
    this.details = options.details ?? [];
  }
}
