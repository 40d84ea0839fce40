import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CopyButton } from '../parts/copy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Split } from '../parts/split.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { hashOf, subject } from '../route.ts';
import { sourceName } from '../store/people.ts';
import { state } from '../store/world.ts';
import { definitionPanel, NEW_DEFINITION } from './definition-panel.tsx';

type Shown = 'all' | 'active' | 'own';

const shown = signal<Shown>('all');
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'active', label: 'Active' },
  { value: 'own', label: 'Custom' },
];

/** The presence definitions of the org, with forms to edit them, and its presence sources. */
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
        <a class="button primary" href={hashOf('definitions', NEW_DEFINITION)}>
          New definition
        </a>
      </div>
      <Split detail={definitionPanel()}>
        <div class="columns wide">
          <Panel title="Presence definitions" note={definitions.length}>
            <Resources columns={['System presence']}>
              {definitions.map(({ label, systemPresence, ...definition }) => (
                <Resource
                  key={definition.id}
                  {...definition}
                  name={label}
                  ready="Active"
                  href={hashOf('definitions', definition.id)}
                >
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
      </Split>
    </>
  );
}

interface ResourcesProps {
  /** The columns between the name and the state. */
  readonly columns?: readonly string[];
  readonly children: ComponentChildren;
}

/** A table of definitions or sources. */
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
  /** The URL of its details. */
  readonly href?: string;
  /** The state of an active custom definition. */
  readonly ready: string;
  /** The cells between its name and its state. */
  readonly children?: ComponentChildren;
}

function Resource({ id, name, href, builtIn, deactivated, ready, children }: ResourceProps) {
  const isCurrent = href !== undefined && subject.value === id;
  return (
    <tr data-off={deactivated ? '' : undefined} data-current={isCurrent ? '' : undefined}>
      <th scope="row">
        {href === undefined ? (
          name
        ) : (
          <a href={href} aria-current={isCurrent ? 'true' : undefined}>
            {name}
          </a>
        )}
      </th>
      {children}
      <td>{deactivated ? 'Deactivated' : builtIn ? 'Built in' : ready}</td>
      <td class="id-cell">
        <code class="faint">{id}</code> <CopyButton text={id} what={`Copy the id of ${name}`} />
      </td>
    </tr>
  );
}
