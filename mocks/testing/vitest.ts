import type { MockMatchers } from './matchers.ts';

export {
  type AnswerExpectation,
  type CallExpectation,
  type HasFaults,
  type HasJournal,
  type MockMatchers,
  matchers,
} from './matchers.ts';

export { mockFixture, worldFixture } from './vitest-fixtures.ts';

declare global {
  namespace Chai {
    /**
     * Vitest's own `Matchers` takes other type parameters in version 5 than in 3 and 4, and can be merged with one of
     * them only. All of them build their assertions on this interface.
     */
    interface Assertion extends MockMatchers {}
  }
}
