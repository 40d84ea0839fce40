import { IN_PROCESS_ORIGIN } from '../../../mocks/engine/in-process.ts';
import type { Answer, Call, PresenceMock } from '../../../mocks/index.ts';
import { createFetch } from '../../../mocks/web/fetch.ts';
import type { ScenarioHost } from '../run-scenario.ts';

/** Changes a mock's answers as if one of its rules were missing. */
export type Mutant = (mock: PresenceMock) => (call: Call) => Answer;

/** A fetch that the mock answers in process. */
export const inProcess: ScenarioHost = inProcessWith((mock) => (call) => mock.answer(call));

/** The same, with the changes of a mutant. */
export function inProcessWith(mutant: Mutant): ScenarioHost {
  return {
    name: 'in process',
    open: async (mock) => ({
      baseUrl: 'https://api.mypurecloud.com',
      loginUrl: 'https://login.mypurecloud.com',
      dispatcherUrl: IN_PROCESS_ORIGIN,
      fetch: createFetch({
        clock: mock.clock,
        answer: mutant(mock),
      }),
      close: async () => {},
    }),
  };
}
