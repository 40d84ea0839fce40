/** The command was asked for what it cannot do: one line for the person at the terminal, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
