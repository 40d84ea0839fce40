import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { notify, perform, reasonOf } from '../notices.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { state } from '../store/world.ts';

/** Downloads and restores snapshots of the world, and resets it. */
export function SnapshotPanel() {
  const problem = useSignal<string | undefined>(undefined);
  const upload = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    problem.value = undefined;
    try {
      await remote().restore(readSnapshot(await file.text()));
      notify('done', `Snapshot ${file.name} restored.`);
    } catch (error) {
      problem.value = `${file.name} not restored; the world is unchanged. ${reasonOf(error)}`;
    }
  };
  return (
    <Panel title="State">
      <h3>Snapshot</h3>
      <p>
        A JSON file with the state of this world, without calls, sockets and the clock. Secrets are stored as
        digests.
      </p>
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
          <span class="file-face">Restore…</span>
        </label>
      </div>
      {problem.value !== undefined && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <h3>Reset</h3>
      <p>Restores the seed and the default settings, and removes faults, stubs and calls.</p>
      <div class="actions">
        <ConfirmButton
          label="Reset the world"
          question="Reset this world?"
          consequence="This discards all changes and closes open sockets."
          onConfirm={() => void perform(() => remote().reset(), 'World reset.')}
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

/** The mock validates the rest. */
function readSnapshot(text: string): Schemas['Snapshot'] {
  try {
    return JSON.parse(text) as Schemas['Snapshot'];
  } catch {
    throw new Error('The file is not valid JSON.');
  }
}
