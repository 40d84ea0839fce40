import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import type { Schemas } from '../schemas.ts';
import type { Person } from '../store/people.ts';
import { state } from '../store/world.ts';

type RoutingStatusName = Schemas['RoutingStatusName'];

/** Statuses of a user on queue; off queue there is no choice. */
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
  const definitions = (state.value?.genesys.definitions ?? []).filter(({ deactivated }) => !deactivated);
  const definitionId = useSignal(definitions.find(({ label }) => label === person.label)?.id ?? '');
  const message = useSignal(person.note);
  const submit = (event: Event): void => {
    event.preventDefault();
    const change = { userId: person.id, definitionId: definitionId.value, message: message.value };
    void perform(() => remote().setPresence(change), `Presence of ${person.name} set.`);
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <label>
        Presence
        <select
          value={definitionId.value}
          onChange={(event) => (definitionId.value = event.currentTarget.value)}
        >
          {definitions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Message
        <input value={message.value} onInput={(event) => (message.value = event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary">
        Set
      </button>
    </form>
  );
}

function RoutingForm({ person }: { readonly person: Person }) {
  const user = state.value?.genesys.users.find(({ id }) => id === person.id);
  const chosen = useSignal<RoutingStatusName>(user?.routingStatus.status ?? 'IDLE');
  const submit = (event: Event): void => {
    event.preventDefault();
    const change = { userId: person.id, status: chosen.value };
    void perform(() => remote().setRoutingStatus(change), `Routing status of ${person.name} set.`);
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <label>
        Routing status
        <select
          value={chosen.value}
          onChange={(event) => (chosen.value = event.currentTarget.value as RoutingStatusName)}
        >
          {routingStatuses.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Set routing status</button>
    </form>
  );
}

/** Connects a player, and changes the activity and visibility of one who is connected. */
export function PlayerForms({ person }: { readonly person: Person }) {
  const { id, name, status } = person;
  const profile = state.value?.braincloud.profiles.find((each) => each.id === id);
  const activity = useSignal(JSON.stringify(profile?.activity ?? {}, undefined, 2));
  const problem = useSignal<string | undefined>(undefined);
  if (status === 'Offline') {
    const connect = (): void =>
      void perform(
        () => remote().setPlayerPresence({ profileId: id, connected: true }),
        `${name} connected.`,
      );
    return (
      <div class="actions">
        <button type="button" class="primary" onClick={connect}>
          Connect
        </button>
      </div>
    );
  }
  const isHidden = status === 'Hidden';
  const submit = (event: Event): void => {
    event.preventDefault();
    const parsed = readObject(activity.value);
    problem.value = parsed === undefined ? 'The activity must be a JSON object.' : undefined;
    if (parsed === undefined) return;
    const change = { profileId: id, activity: parsed };
    void perform(() => remote().setPlayerPresence(change), `Activity of ${name} set.`);
  };
  const setVisible = (): void =>
    void perform(
      () => remote().setPlayerPresence({ profileId: id, visible: isHidden }),
      isHidden ? `${name} is visible.` : `${name} is hidden.`,
    );
  const disconnect = (): void =>
    void perform(
      () => remote().setPlayerPresence({ profileId: id, connected: false }),
      `${name} disconnected.`,
    );
  return (
    <form class="stacked-form" onSubmit={submit}>
      <label>
        Activity (JSON)
        <textarea
          rows={5}
          spellcheck={false}
          aria-invalid={problem.value !== undefined}
          value={activity.value}
          onInput={(event) => (activity.value = event.currentTarget.value)}
        />
      </label>
      {problem.value !== undefined && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          Set activity
        </button>
        <button type="button" onClick={setVisible}>
          {isHidden ? 'Make visible' : 'Hide'}
        </button>
        <button type="button" onClick={disconnect}>
          Disconnect
        </button>
      </div>
    </form>
  );
}

function readObject(text: string): Schemas['JsonObject'] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Schemas['JsonObject'])
      : undefined;
  } catch {
    return undefined;
  }
}
