import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { DefinitionOptions } from '../parts/definition-options.tsx';
import { useDraft } from '../parts/draft.ts';
import { Outdated } from '../parts/outdated.tsx';
import type { Schemas } from '../schemas.ts';
import type { Person } from '../store/people.ts';
import { state } from '../store/world.ts';

type RoutingStatusName = Schemas['RoutingStatusName'];

/** Routing statuses that can be set while the user is on queue. */
const routingStatuses: readonly { readonly value: RoutingStatusName; readonly label: string }[] = [
  { value: 'IDLE', label: 'Idle' },
  { value: 'INTERACTING', label: 'Interacting' },
  { value: 'COMMUNICATING', label: 'Communicating' },
  { value: 'NOT_RESPONDING', label: 'Not responding' },
];

/** Changes an agent's presence and routing status. */
export function UserForms({ person }: { readonly person: Person }) {
  return (
    <>
      <PresenceForm person={person} />
      {person.status === 'OnQueue' ? (
        <RoutingForm person={person} />
      ) : (
        <p class="help">The routing status can be changed while the presence is On Queue.</p>
      )}
    </>
  );
}

function PresenceForm({ person }: { readonly person: Person }) {
  const presence = useDraft(person.definitionId);
  const message = useDraft(person.note);
  const drop = (): void => {
    presence.drop();
    message.drop();
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const change = { userId: person.id, definitionId: presence.value, message: message.value };
    if (await perform(() => remote().setPresence(change), `Presence of ${person.name} set.`)) drop();
  };
  return (
    <form class="inline-form" onSubmit={(event) => void submit(event)}>
      <label>
        Presence
        <select value={presence.value} onChange={(event) => presence.set(event.currentTarget.value)}>
          <DefinitionOptions chosen={presence.value} />
        </select>
      </label>
      <label class="long">
        Message
        <input value={message.value} onInput={(event) => message.set(event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary">
        Set
      </button>
      {(presence.isOutdated || message.isOutdated) && (
        <Outdated now={person.note === '' ? person.label : `${person.label}, ${person.note}`} onUse={drop} />
      )}
    </form>
  );
}

function RoutingForm({ person }: { readonly person: Person }) {
  const user = state.value?.genesys.users.find(({ id }) => id === person.id);
  const status = useDraft<RoutingStatusName>(user?.routingStatus.status ?? 'IDLE');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const change = { userId: person.id, status: status.value };
    if (await perform(() => remote().setRoutingStatus(change), `Routing status of ${person.name} set.`)) {
      status.drop();
    }
  };
  return (
    <form class="inline-form" onSubmit={(event) => void submit(event)}>
      <label>
        Routing status
        <select
          value={status.value}
          onChange={(event) => status.set(event.currentTarget.value as RoutingStatusName)}
        >
          {routingStatuses.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Set routing status</button>
      {status.isOutdated && <Outdated now={person.routing ?? 'Off queue'} onUse={status.drop} />}
    </form>
  );
}
