/** Errors that a program threw outside any promise since this object was created. */
export class Uncaught {
  readonly errors: string[] = [];
  readonly #note = (error: unknown): void => {
    this.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };

  constructor() {
    process.on('uncaughtException', this.#note);
    process.on('unhandledRejection', this.#note);
  }

  [Symbol.dispose](): void {
    process.off('uncaughtException', this.#note);
    process.off('unhandledRejection', this.#note);
  }
}
