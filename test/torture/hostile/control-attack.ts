import fc from 'fast-check';
import { Control } from '../../../mocks/control/index.ts';
import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { firstProblem } from '../../../mocks/engine/validation.ts';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';
import { answerValidator } from '../../contract/control/answer-validator.ts';
import { casesOf } from './cases.ts';
import { hostileCalls } from './hostile-calls.ts';

/** Makes control calls in process; refused ones must not change any world. */
export function attackControl(
  seed: number,
  count: number,
): { readonly refused: number; readonly failures: string[] } {
  const failures: string[] = [];
  let refused = 0;
  let worlds = newWorlds();
  let control = new Control(worlds);
  let state = stateOf(worlds);
  const calls = fc.tuple(
    hostileCalls('control', '/__mock'),
    fc.constantFrom('default', 'default', 'other', '..', '__proto__'),
  );
  for (const [call, world] of casesOf(calls, seed, count)) {
    const answer = attempt(control, world, call);
    if (typeof answer === 'string') failures.push(answer);
    if (typeof answer === 'string' || answer.status < 400) {
      if (call.method === 'GET' && typeof answer !== 'string') continue;
      worlds = newWorlds();
      control = new Control(worlds);
      state = stateOf(worlds);
      continue;
    }
    refused++;
    if (stateOf(worlds) !== state) failures.push(`was refused but changed a world: ${shown(call)}`);
  }
  return { refused, failures };
}

/** The answer, or its violation. */
function attempt(control: Control, world: string, call: Call): Answer | string {
  try {
    const answer = control.answer(world, call);
    if (!answer) return `was not handled: ${shown(call)}`;
    answer.stream?.(() => {})();
    if (answer.status < 400) return answer;
    const problem = firstProblem(answerValidator('resetWorld_400'), JSON.parse(answer.bodyText));
    if (answer.status >= 500 || problem)
      return `returned ${answer.status} ${answer.bodyText}: ${shown(call)}`;
    return answer;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}: ${shown(call)}`;
  }
}

function newWorlds(): Worlds<PresenceMock> {
  return new Worlds({ make: (name) => createPresenceMock({ name }) });
}

function stateOf(worlds: Worlds<PresenceMock>): string {
  const { genesys, braincloud } = worlds.get().snapshot();
  return JSON.stringify({
    genesys,
    braincloud,
    settings: worlds.get().settings.get(),
    faults: worlds.get().faults.list(),
  });
}

function shown({ method, path, query, bodyText }: Call): string {
  return JSON.stringify({ method, path, query, bodyText }).slice(0, 1000);
}
