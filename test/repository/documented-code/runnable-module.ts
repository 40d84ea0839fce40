/** A module that `module-runner.ts` runs. */
export interface RunnableModule {
  /** Imports resolve from here; the file does not have to exist. */
  readonly url: string;
  readonly language: string;
  readonly code: string;
}

/** The marker that the runner writes to both streams when a module has ended. */
export const END_OF_MODULE = '\u0004\n';
