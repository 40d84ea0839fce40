import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { reasonOf } from '../notices.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { showAdded } from './added-person.ts';

/** Adds a brainCloud player and opens their details. */
export function AddPlayerDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useSignal('');
  const login = useSignal('');
  const password = useSignal('');
  const id = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const externalId = login.value.trim();
    const logins = [{ type: 'Universal', externalId, password: password.value }] as const;
    try {
      const added = await remote().addPlayer({
        name: name.value.trim(),
        ...(id.value.trim() === '' ? {} : { id: id.value.trim() }),
        ...(externalId === '' ? {} : { logins }),
      });
      onClose();
      showAdded('braincloud', added);
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  const lowerName = name.value.trim().toLowerCase();
  return (
    <Dialog title="Add a player" onClose={onClose}>
      <form class="stacked-form" onSubmit={(event) => void submit(event)}>
        <TextField label="Name" required value={name.value} onInput={(text) => (name.value = text)} />
        <div class="row">
          <TextField
            label="User name"
            placeholder={lowerName}
            value={login.value}
            onInput={(text) => (login.value = text)}
          />
          <TextField
            label="Password"
            required={login.value.trim() !== ''}
            placeholder={lowerName && `${lowerName}-password`}
            value={password.value}
            onInput={(text) => (password.value = text)}
          />
        </div>
        <TextField
          label="Id"
          placeholder="Generated if empty"
          value={id.value}
          onInput={(text) => (id.value = text)}
        />
        <Problem text={problem.value} />
        <div class="actions">
          <button type="submit" class="primary">
            Add player
          </button>
        </div>
      </form>
    </Dialog>
  );
}
