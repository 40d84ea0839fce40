import type { OrganizationPresenceDefinition, UcUserPresence, User } from 'presence-kit/genesys';
import { usePresences } from 'presence-kit/react';
import { Card } from './card.tsx';
import { MyStatus } from './my-status.tsx';
import { News } from './news.tsx';
import { keyOf } from './presence-key.ts';
import { api } from './service.ts';

interface AppProps {
  users: readonly User[];
  definitions: readonly OrganizationPresenceDefinition[];
}

const STATES = {
  connecting: 'Connecting…',
  live: 'Live',
  recovering: 'Reconnecting…',
  closed: 'Not connected',
};

export function App({ users, definitions }: AppProps) {
  const { presences, state, error } = usePresences(
    api,
    users.map(({ id }) => id),
  );
  return (
    <>
      <div className="top">
        <p id="state" role="status" data-state={state} title={error?.message}>
          {STATES[state]}
        </p>
        <MyStatus definitions={definitions} />
      </div>
      <section aria-label="People in each presence">
        <Counts presences={[...presences.values()]} />
      </section>
      <section aria-label="Team">
        <ul id="board">
          {users.map(({ id, name }) => (
            <Card key={id} name={name} presence={presences.get(id)} />
          ))}
        </ul>
      </section>
      <News users={users} />
    </>
  );
}

function Counts({ presences }: { presences: readonly UcUserPresence[] }) {
  const names = presences.map(({ presenceDefinition }) => presenceDefinition.systemPresence).sort();
  return (
    <ul id="counts">
      {[...Map.groupBy(names, (name) => name)].map(([name, { length }]) => (
        <li key={name} data-presence={keyOf(name)}>
          <strong>{length}</strong> {name}
        </li>
      ))}
    </ul>
  );
}
