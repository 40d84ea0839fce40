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
     * The type parameters of Vitest's `Matchers` differ between version 5 and versions 3 and 4, so a
     * declaration can merge with only one of them. All versions extend this interface.
     */
    interface Assertion extends MockMatchers {}
  }
}
