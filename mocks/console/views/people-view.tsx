import { signal, useComputed } from '@preact/signals';
import { Distribution } from '../parts/distribution.tsx';
import { Empty } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Since } from '../parts/since.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import type { Service } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { order, type Person, personOf } from '../store/people.ts';
import { openPerson } from './person-dialog.tsx';

const services: readonly Service[] = ['genesys', 'braincloud'];
const search = signal('');

/** Who is in which presence now. */
export function PeopleView() {
  return (
    <>
      <div class="toolbar">
        <SearchField label="Find by name" text={search} />
      </div>
      <div class="columns">
        {services.map((service) => (
          <ServicePeople key={service} service={service} />
        ))}
      </div>
    </>
  );
}

function ServicePeople({ service }: { readonly service: Service }) {
  const keys = useComputed(() => {
    const text = search.value.trim().toLowerCase();
    return order.value.filter((key) => {
      const person = personOf(key)?.peek();
      return person?.service === service && person.name.toLowerCase().includes(text);
    });
  });
  return (
    <Panel
      title={serviceName(service)}
      note={service === 'genesys' ? `${keys.value.length} people` : `${keys.value.length} profiles`}
    >
      <Distribution service={service} />
      {keys.value.length === 0 ? (
        <Empty title={search.value === '' ? 'Nobody here yet' : 'Nobody has such a name'}>
          {search.value === ''
            ? 'The world began with a seed that has no people in this service.'
            : 'Try another part of the name.'}
        </Empty>
      ) : (
        <ul class="people rows">
          {keys.value.map((key) => (
            <PersonRow key={key} id={key} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function PersonRow({ id }: { readonly id: string }) {
  const person = personOf(id);
  if (!person) return null;
  const { name, status, label, note, since, others, routing, connections } = person.value;
  return (
    <li data-person={id}>
      <button type="button" class="person" onClick={() => openPerson(id)}>
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
      </button>
    </li>
  );
}

/** That there is a connection to tell the player over. */
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
