import type { OrganizationPresenceDefinition, UcUserPresence, WatchState } from 'presence-kit/genesys';
import { DefinitionMenu } from './definition-menu.tsx';
import { useSetPresence } from './presence.ts';
import { Avatar } from './presence-dot.tsx';

interface StatusMenuProps {
  me: { id: string; name: string };
  presence: UcUserPresence | undefined;
  definitions: OrganizationPresenceDefinition[];
  state: WatchState['name'];
}

const LINE = {
  connecting: 'Connecting…',
  live: 'Live',
  recovering: 'Reconnecting…',
  closed: 'Not connected',
};

/** Shows the user's name and presence, and the menu to change it. */
export function StatusMenu({ me, presence, definitions, state }: StatusMenuProps) {
  const setPresence = useSetPresence();
  const params = { path: { userId: me.id } };
  const current = definitions.find(({ id }) => id === presence?.presenceDefinition.id);
  return (
    <section className="card" aria-labelledby="me">
      <header className="me">
        <Avatar name={me.name} systemPresence={presence?.presenceDefinition.systemPresence} />
        <div>
          <h1 id="me">{me.name}</h1>
          <p className="line" data-state={state} role="status">
            {LINE[state]}
          </p>
        </div>
      </header>
      <DefinitionMenu
        definitions={definitions}
        current={current}
        isBusy={setPresence.isPending}
        onChoose={({ id }) => setPresence.mutate({ params, body: { presenceDefinition: { id } } })}
      />
      <form
        // Resets the field when the message is changed elsewhere.
        key={presence?.message}
        onSubmit={(event) => {
          event.preventDefault();
          const message = String(new FormData(event.currentTarget).get('message') ?? '');
          setPresence.mutate({ params, body: { message } });
        }}
      >
        <label htmlFor="message">Message</label>
        <div className="field">
          <input
            id="message"
            name="message"
            maxLength={250}
            placeholder="Back at three"
            autoComplete="off"
            defaultValue={presence?.message}
          />
          <button type="submit" disabled={setPresence.isPending}>
            Save
          </button>
        </div>
      </form>
      {setPresence.error && <p role="alert">Not saved: {setPresence.error.message}</p>}
    </section>
  );
}
