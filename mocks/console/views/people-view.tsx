import { useComputed, useSignal } from '@preact/signals';
import { Distribution } from '../parts/distribution.tsx';
import { Empty } from '../parts/empty.tsx';
import { FilterSelect } from '../parts/filter-select.tsx';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Since } from '../parts/since.tsx';
import { Split } from '../parts/split.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { type RowAttributes, VirtualList } from '../parts/virtual-list.tsx';
import { hashOf, subject } from '../route.ts';
import type { Service } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { type Person, personOf } from '../store/people.ts';
import {
  arePeopleFiltered,
  clearFilters,
  departmentFilter,
  departments,
  filteredKeys,
  nameFilter,
  queueFilter,
  queueNames,
} from '../store/people-filter.ts';
import { AddPlayerDialog } from './add-player-dialog.tsx';
import { AddUserDialog } from './add-user-dialog.tsx';
import { personPanel } from './person-panel.tsx';

const services: readonly Service[] = ['genesys', 'braincloud'];
const ROW_HEIGHT = 44;

/** The people and their current presences. */
export function PeopleView() {
  return (
    <>
      <div class="toolbar">
        <SearchField label="Find by name" text={nameFilter} />
        <FilterSelect
          label="Department"
          all="All departments"
          options={departments.value}
          chosen={departmentFilter}
        />
        <FilterSelect label="Queue" all="All queues" options={queueNames.value} chosen={queueFilter} />
        {arePeopleFiltered.value && (
          <button type="button" onClick={clearFilters}>
            Clear filters
          </button>
        )}
      </div>
      <Split detail={personPanel()}>
        <div class="columns">
          {services.map((service) => (
            <ServicePeople key={service} service={service} />
          ))}
        </div>
      </Split>
    </>
  );
}

function ServicePeople({ service }: { readonly service: Service }) {
  const keys = useComputed(() => filteredKeys(service));
  return (
    <Panel
      title={serviceName(service)}
      note={countText(service, keys.value.length)}
      action={<AddButton service={service} />}
    >
      <Distribution service={service} />
      {keys.value.length === 0 ? (
        arePeopleFiltered.value ? (
          <Empty title="No matches">Change or clear the filters.</Empty>
        ) : (
          <Empty title="No people">
            This world has no people in this service. Add one, or reset the world.
          </Empty>
        )
      ) : (
        <VirtualList keys={keys.value} look="people rows" rowHeight={ROW_HEIGHT}>
          {(key, attributes) => <PersonRow key={key} id={key} {...attributes} />}
        </VirtualList>
      )}
    </Panel>
  );
}

function AddButton({ service }: { readonly service: Service }) {
  const isOpen = useSignal(false);
  const close = (): void => {
    isOpen.value = false;
  };
  const AddDialog = service === 'genesys' ? AddUserDialog : AddPlayerDialog;
  return (
    <>
      <button type="button" onClick={() => (isOpen.value = true)}>
        {service === 'genesys' ? 'Add user' : 'Add player'}
      </button>
      {isOpen.value && <AddDialog onClose={close} />}
    </>
  );
}

function countText(service: Service, count: number): string {
  if (service === 'genesys') return count === 1 ? '1 user' : `${count} users`;
  return count === 1 ? '1 player' : `${count} players`;
}

function PersonRow({ id, ...attributes }: RowAttributes & { readonly id: string }) {
  const person = personOf(id);
  if (!person) return null;
  const { name, status, label, note, since, others, routing, connections } = person.value;
  return (
    <li data-person={id} {...attributes}>
      <a class="person" href={hashOf('people', id)} aria-current={subject.value === id ? 'true' : undefined}>
        <span class="person-name" title={name}>
          {name}
        </span>
        <StatusChip status={status} label={label} />
        <span class="person-note">
          {routing && <span class="tag">{routing}</span>}
          {connections > 0 && <Plug connections={connections} />}
          {note && <span title={note}>{note}</span>}
          {others.map((other) => (
            <OtherTag key={other.source} other={other} />
          ))}
        </span>
        <Since at={since} />
      </a>
    </li>
  );
}

/** Shown if the player has an open RTT connection. */
function Plug({ connections }: { readonly connections: number }) {
  const text = connections === 1 ? 'Connected' : `${connections} connections`;
  return (
    <span class="plug" title={text}>
      <Icon name="sockets" />
      <span class="visually-hidden">{text}</span>
    </span>
  );
}

function OtherTag({ other }: { readonly other: Person['others'][number] }) {
  return (
    <span class="tag">
      {other.source}: {other.label}
      {other.message && `, ${other.message}`}
    </span>
  );
}
