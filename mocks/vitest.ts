import type { MockMatchers } from './matchers.ts';

export {
  type AnswerExpectation,
  type CallExpectation,
  type HasJournal,
  type MockMatchers,
  matchers,
} from './matchers.ts';

export { mockFixture, worldFixture } from './vitest-fixtures.ts';

declare module 'vitest' {
  // A declaration is merged only with the type parameters that Vitest gives it.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends MockMatchers<R, T> {}
}
