import type { User } from 'presence-kit/genesys';
import { useMemo } from 'react';
import { $api, labelOf, useDefinitions, usePresences } from './presence.ts';
import { StatusMenu } from './status-menu.tsx';
import { TeamList } from './team-list.tsx';

export function App() {
  const me = $api.useQuery('get', '/api/v2/users/me');
  const users = $api.useQuery('get', '/api/v2/users', { params: { query: { pageSize: 100 } } });
  const failure = me.error ?? users.error;
  if (failure) {
    return (
      <main>
        <p role="alert">The org cannot be read: {failure.message}</p>
      </main>
    );
  }
  if (!me.data || !users.data) return <main aria-busy="true" />;
  return <Desk me={me.data} users={users.data.entities} />;
}

function Desk({ me, users }: { me: { id: string; name: string }; users: User[] }) {
  const definitions = useDefinitions();
  const { presences, state } = usePresences(useMemo(() => users.map(({ id }) => id), [users]));
  const labels = useMemo(() => new Map(definitions.map((each) => [each.id, labelOf(each)])), [definitions]);
  const others = users.filter(({ id }) => id !== me.id);
  return (
    <main>
      <StatusMenu me={me} presence={presences.get(me.id)} definitions={definitions} state={state} />
      <TeamList users={others} presences={presences} labels={labels} />
    </main>
  );
}
