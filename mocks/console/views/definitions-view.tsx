import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CopyButton } from '../parts/copy-button.tsx';
import { Panel } from '../parts/panel.tsx';
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
      <div class="columns wide">
        <Panel title="Presence definitions" note={definitions.length}>
          <Resources columns={['Counts as']}>
            {definitions.map(({ label, systemPresence, ...definition }) => (
              <Resource key={definition.id} {...definition} name={label} ready="Active">
                <td>
                  <StatusChip status={systemPresence} />
                </td>
              </Resource>
            ))}
          </Resources>
        </Panel>
        <Panel title="Presence sources" note={sources.length}>
          <Resources>
            {sources.map(({ name, ...source }) => (
              <Resource key={source.id} {...source} name={sourceName(name)} ready="Registered" />
            ))}
          </Resources>
        </Panel>
      </div>
    </>
  );
}

interface ResourcesProps {
  /** Those between the name and the state. */
  readonly columns?: readonly string[];
  readonly children: ComponentChildren;
}

/** What the org has of a kind. */
function Resources({ columns = [], children }: ResourcesProps) {
  return (
    <table>
      <thead>
        <tr>
          {['Name', ...columns, 'State'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col" class="wide-only">
            Id
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface ResourceProps {
  readonly id: string;
  readonly name: string;
  readonly builtIn: boolean;
  readonly deactivated: boolean;
  /** The state of one that the org has made and uses. */
  readonly ready: string;
  /** The cells between its name and its state. */
  readonly children?: ComponentChildren;
}

function Resource({ id, name, builtIn, deactivated, ready, children }: ResourceProps) {
  return (
    <tr data-off={deactivated ? '' : undefined}>
      <th scope="row">{name}</th>
      {children}
      <td>{deactivated ? 'Deactivated' : builtIn ? 'Built in' : ready}</td>
      <td class="id-cell">
        <code class="faint">{id}</code> <CopyButton text={id} what={`Copy the id of ${name}`} />
      </td>
    </tr>
  );
}
