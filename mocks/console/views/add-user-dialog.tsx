import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { reasonOf } from '../notices.ts';
import { DefinitionOptions } from '../parts/definition-options.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Schemas } from '../schemas.ts';
import { showAdded } from './added-person.ts';

const fields = [
  { name: 'name', label: 'Name' },
  { name: 'email', label: 'E-mail address', hint: 'Generated from the name if empty' },
  { name: 'title', label: 'Title' },
  { name: 'department', label: 'Department' },
  { name: 'id', label: 'Id', hint: 'Generated if empty' },
] as const satisfies readonly { name: keyof Schemas['SeedUser']; label: string; hint?: string }[];

/** Adds a Genesys Cloud user and opens their details. */
export function AddUserDialog({ onClose }: { readonly onClose: () => void }) {
  const user = useSignal<Readonly<Record<string, string>>>({});
  const problem = useSignal<string | undefined>(undefined);
  const set = (name: string, text: string): void => {
    user.value = { ...user.value, [name]: text };
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const given = Object.entries(user.value).filter(([, text]) => text.trim() !== '');
    try {
      // The mock validates the user.
      const added = await remote().addUser(Object.fromEntries(given) as unknown as Schemas['SeedUser']);
      onClose();
      showAdded('genesys', added);
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  return (
    <Dialog title="Add a user" onClose={onClose}>
      <form class="stacked-form" onSubmit={(event) => void submit(event)}>
        {fields.map(({ name, label, ...field }) => (
          <TextField
            key={name}
            label={label}
            required={name === 'name'}
            placeholder={'hint' in field ? field.hint : undefined}
            value={user.value[name] ?? ''}
            onInput={(text) => set(name, text)}
          />
        ))}
        <PresenceField value={user.value['presence'] ?? ''} onChange={(id) => set('presence', id)} />
        <Problem text={problem.value} />
        <div class="actions">
          <button type="submit" class="primary">
            Add user
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface PresenceFieldProps {
  readonly value: string;
  readonly onChange: (definitionId: string) => void;
}

function PresenceField({ value, onChange }: PresenceFieldProps) {
  return (
    <label>
      Presence
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">Offline</option>
        <DefinitionOptions chosen={value} />
      </select>
    </label>
  );
}
