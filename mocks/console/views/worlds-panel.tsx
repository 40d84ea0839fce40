import { useSignal } from '@preact/signals';
import { hasToken, remote, setToken } from '../access.ts';
import { reconnect } from '../link.ts';
import { perform } from '../notices.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { consoleOf } from '../route.ts';
import type { Schemas } from '../schemas.ts';
import { state, worlds } from '../store/world.ts';
import { durationText } from '../times.ts';

/** The worlds of the server. */
export function WorldsPanel() {
  const name = useSignal('');
  const open = (event: Event): void => {
    event.preventDefault();
    location.assign(consoleOf(name.value.trim()));
  };
  return (
    <Panel title="Worlds" note={worlds.value.length}>
      <p>Each world has its own people, clock and faults, so that tests do not affect each other.</p>
      <ul class="rows">
        {worlds.value.map((world) => (
          <WorldLine key={world.name} world={world} />
        ))}
      </ul>
      <form class="inline-form" onSubmit={open}>
        <label>
          Open or create a world
          <input
            required
            pattern="[A-Za-z0-9][A-Za-z0-9_\-]{0,62}"
            title="Letters, digits, hyphens and underscores"
            placeholder="name"
            autocomplete="off"
            value={name.value}
            onInput={(event) => (name.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit">Open</button>
      </form>
      {hasToken() && (
        <p>
          <button type="button" onClick={forgetToken}>
            Forget the control token
          </button>
        </p>
      )}
    </Panel>
  );
}

function forgetToken(): void {
  setToken(undefined);
  reconnect();
}

function WorldLine({ world: { name, usedAt, sockets } }: { readonly world: Schemas['World'] }) {
  const isHere = name === state.value?.world;
  const isDefault = name === 'default';
  return (
    <li class="entry world">
      <div class="line-head">
        {isHere ? (
          <strong>
            {name} <span class="tag">current</span>
          </strong>
        ) : (
          <a href={consoleOf(name)}>{name}</a>
        )}
        <span class="muted">
          {sockets === 1 ? '1 socket' : `${sockets} sockets`}, used {durationText(Date.now() - usedAt)} ago
        </span>
      </div>
      {!isDefault && !isHere && (
        <ConfirmButton
          label="Delete"
          ariaLabel={`Delete the world ${name}`}
          question={`Delete the world ${name}?`}
          consequence="This discards its state and closes its sockets. The next call creates it again from the seed."
          onConfirm={() => void perform(() => remote().worlds.delete(name), `World ${name} deleted.`)}
        />
      )}
    </li>
  );
}
