import { useSignal } from '@preact/signals';
import { notify } from '../notices.ts';
import { worldUrl } from '../place.ts';
import type { JournalEntry } from '../schemas.ts';
import { keyOf, personOf } from '../store/people.ts';
import { operations } from '../store/world.ts';
import { curlText, repeatProblem } from './call-curl.ts';
import { callTestText, testProblem } from './call-test.ts';
import { FailNextDialog } from './fail-next-dialog.tsx';

const VARIABLES = ['TOKEN', 'SESSION_ID', 'APP_SECRET', 'SERVER_SECRET'];

/** Actions on a call: copy it as a command or a test, or make the next one fail. */
export function CallActions({ call }: { readonly call: JournalEntry }) {
  const isFailing = useSignal(false);
  const problem = repeatProblem(call) ?? testProblem(call);
  return (
    <>
      <div class="actions call-actions">
        {repeatProblem(call) === undefined && (
          <button type="button" onClick={() => void copyCommand(call)}>
            Copy as curl
          </button>
        )}
        {testProblem(call) === undefined && (
          <button type="button" onClick={() => void copy(testText(call), 'Test copied.')}>
            Copy as test
          </button>
        )}
        {canFail(call) && (
          <button type="button" onClick={() => (isFailing.value = true)}>
            Fail the next one
          </button>
        )}
      </div>
      {problem && <p class="help">{`Cannot copy this call: ${problem}`}</p>}
      {isFailing.value && <FailNextDialog call={call} onClose={() => (isFailing.value = false)} />}
    </>
  );
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify('done', done);
  } catch {
    notify('problem', 'The browser did not allow copying.');
  }
}

/** The notice also names the shell variables that the command needs. */
function copyCommand(call: JournalEntry): Promise<void> {
  const command = curlText(call, worldUrl());
  const needed = VARIABLES.filter((name) => command.includes(`$${name}"`) || command.includes(`$${name}'`));
  return copy(
    command,
    ['Command copied.', ...(needed.length > 0 ? [`Set ${needed.join(', ')} first.`] : [])].join(' '),
  );
}

function testText(call: JournalEntry): string {
  const { caller = '' } = call;
  const person = (personOf(keyOf('genesys', caller)) ?? personOf(keyOf('braincloud', caller)))?.peek();
  return callTestText(call, { callerName: person?.name, operations: operations.peek() });
}

/** Faults apply to operations that the mock knows, to stubs and to sockets. */
function canFail({ operation, stub }: JournalEntry): boolean {
  return (
    stub === true || operation === 'socket' || operations.value.some((each) => each.operation === operation)
  );
}
