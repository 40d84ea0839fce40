import { signal } from '@preact/signals';
import { CopyButton } from '../parts/copy-button.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { sourceName } from '../store/people.ts';
import { state } from '../store/world.ts';

type Shown = 'all' | 'active' | 'own';

const shown = signal<Shown>('all');
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'active', label: 'Active' },
  { value: 'own', label: 'Made by the org' },
];

/** The presences that people can be in, and the sources that tell of them. */
export function DefinitionsView() {
  const all = state.value?.genesys.definitions ?? [];
  const sources = state.value?.genesys.sources ?? [];
  const definitions = all.filter(
    ({ deactivated, builtIn }) =>
      shown.value === 'all' || (shown.value === 'active' ? !deactivated : !builtIn),
  );
  return (
    <>
      <div class="toolbar">
        <Segmented
          legend="Which definitions"
          options={choices}
          value={shown.value}
          onChange={(value) => (shown.value = value)}
        />
      </div>
      <section class="panel" aria-labelledby="definitions">
        <header class="panel-head">
          <h2 id="definitions">Presence definitions</h2>
          <p class="muted">{definitions.length}</p>
        </header>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Counts as</th>
              <th scope="col">State</th>
              <th scope="col" class="wide-only">
                Id
              </th>
            </tr>
          </thead>
          <tbody>
            {definitions.map(({ id, label, systemPresence, builtIn, deactivated }) => (
              <tr key={id} data-off={deactivated ? '' : undefined}>
                <th scope="row">{label}</th>
                <td>
                  <StatusChip status={systemPresence} />
                </td>
                <td>{deactivated ? 'Deactivated' : builtIn ? 'Built in' : 'Active'}</td>
                <td class="wide-only">
                  <code class="faint">{id}</code> <CopyButton text={id} what={`Copy the id of ${label}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="panel" aria-labelledby="sources">
        <header class="panel-head">
          <h2 id="sources">Presence sources</h2>
          <p class="muted">{sources.length}</p>
        </header>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">State</th>
              <th scope="col" class="wide-only">
                Id
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, name, builtIn, deactivated }) => (
              <tr key={id} data-off={deactivated ? '' : undefined}>
                <th scope="row">{sourceName(name)}</th>
                <td>{deactivated ? 'Deactivated' : builtIn ? 'Built in' : 'Registered'}</td>
                <td class="wide-only">
                  <code class="faint">{id}</code> <CopyButton text={id} what={`Copy the id of ${name}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
