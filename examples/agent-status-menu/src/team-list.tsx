import type { UcUserPresence, User } from 'presence-kit/genesys';
import { Avatar } from './presence-dot.tsx';

interface TeamListProps {
  users: User[];
  presences: ReadonlyMap<string, UcUserPresence>;
  /** Labels by definition id. */
  labels: ReadonlyMap<string, string>;
}

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

export function TeamList({ users, presences, labels }: TeamListProps) {
  return (
    <section className="card" aria-labelledby="team">
      <h2 id="team">Team</h2>
      <ul className="team">
        {users.map(({ id, name, title }) => {
          const presence = presences.get(id);
          const { presenceDefinition, message, modifiedDate } = presence ?? {};
          return (
            <li key={id}>
              <Avatar name={name} systemPresence={presenceDefinition?.systemPresence} />
              <div>
                <p className="name">{name}</p>
                <p className="quiet">{message || title}</p>
              </div>
              <p className="presence">
                {labels.get(presenceDefinition?.id ?? '') ?? presenceDefinition?.systemPresence ?? 'Unknown'}
                {modifiedDate && <span className="quiet">since {time.format(new Date(modifiedDate))}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
