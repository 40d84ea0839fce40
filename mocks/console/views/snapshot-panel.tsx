import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { notify, perform, reasonOf } from '../notices.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { state } from '../store/world.ts';

/** Takes the world's state home, puts one back, and begins anew. */
export function SnapshotPanel() {
  const problem = useSignal<string | undefined>(undefined);
  const upload = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    problem.value = undefined;
    try {
      await remote().restore(readSnapshot(await file.text()));
      notify('done', `The world is as ${file.name} has it.`);
    } catch (error) {
      problem.value = `${file.name} was not put back, and nothing has changed. ${reasonOf(error)}`;
    }
  };
  return (
    <Panel title="State">
      <h3>Snapshot</h3>
      <p>A file with everything in this world but its calls, its sockets and its time. It holds no secret.</p>
      <div class="actions">
        <button type="button" onClick={() => void download()}>
          Download
        </button>
        <label class="file-button">
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void upload(event.currentTarget)}
          />
          <span class="file-face">Put one back…</span>
        </label>
      </div>
      {problem.value !== undefined && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <h3>Reset</h3>
      <p>
        Back to how the world began: its people and presences, without faults, calls and changed settings.
      </p>
      <div class="actions">
        <ConfirmButton
          label="Reset the world"
          question="Reset this world?"
          consequence="Everything that has changed since it began is lost, and open sockets are closed."
          onConfirm={() => void perform(() => remote().reset(), 'The world is as it was at first.')}
        />
      </div>
    </Panel>
  );
}

async function download(): Promise<void> {
  try {
    const text = JSON.stringify(await remote().snapshot(), undefined, 2);
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `presence-mock-${state.peek()?.world ?? 'world'}.json`;
    link.click();
    URL.revokeObjectURL(address);
  } catch (error) {
    notify('problem', reasonOf(error));
  }
}

/** The mock itself checks what is in it. */
function readSnapshot(text: string): Schemas['Snapshot'] {
  try {
    return JSON.parse(text) as Schemas['Snapshot'];
  } catch {
    throw new Error('It is no JSON.');
  }
}
