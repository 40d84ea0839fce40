import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { refresh } from '../link.ts';
import { notify, reasonOf } from '../notices.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { hashOf } from '../route.ts';
import { keyOf } from '../store/people.ts';

/** Adds a brainCloud player, and shows them. */
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
      notify('done', `${added.name} is added.`);
      refresh();
      onClose();
      location.hash = hashOf('people', keyOf('braincloud', added.id));
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  const lowerName = name.value.trim().toLowerCase();
  return (
    <Dialog title="Add a player" onClose={onClose}>
      <form class="stacked-form" onSubmit={(event) => void submit(event)}>
        <label>
          Name
          <input required value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
        </label>
        <div class="row">
          <label>
            User name
            <input
              placeholder={lowerName}
              value={login.value}
              onInput={(event) => (login.value = event.currentTarget.value)}
            />
          </label>
          <label>
            Password
            <input
              required={login.value.trim() !== ''}
              placeholder={lowerName && `${lowerName}-password`}
              value={password.value}
              onInput={(event) => (password.value = event.currentTarget.value)}
            />
          </label>
        </div>
        <label>
          Id
          <input
            placeholder="Made if empty"
            value={id.value}
            onInput={(event) => (id.value = event.currentTarget.value)}
          />
        </label>
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
