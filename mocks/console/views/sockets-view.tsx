import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { Since } from '../parts/since.tsx';
import type { Schemas } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { nameOf } from '../store/people.ts';
import { state } from '../store/world.ts';
import { type Listener, listeners } from './listening.ts';

const reasons = [
  { code: 1012, text: 'the service restarts (1012)' },
  { code: 1001, text: 'the service goes away (1001)' },
  { code: 1011, text: 'the service failed (1011)' },
  { code: 1008, text: 'a policy was broken (1008)' },
];
const MOST_HEARD = 60;

/** Open sockets, and who listens to whom. */
export function SocketsView() {
  const sockets = state.value?.sockets ?? [];
  return (
    <div class="columns">
      <Panel title="Open sockets" note={sockets.length}>
        {sockets.length === 0 ? (
          <Empty title="No socket is open">
            When your app opens a notification channel or enables real-time updates, its connection is listed
            here.
          </Empty>
        ) : (
          <>
            <ul class="rows">
              {sockets.map((socket) => (
                <SocketLine key={socket.id} socket={socket} />
              ))}
            </ul>
            <CloseSockets />
          </>
        )}
      </Panel>
      <Panel title="Who listens to whom" note={listeners.value.length}>
        {listeners.value.length === 0 ? (
          <Empty title="Nobody listens">
            Subscribe a channel to a topic such as v2.users.ID.presence, or register listeners for friends.
          </Empty>
        ) : (
          <ul class="rows">
            {listeners.value.map((listener) => (
              <ListenerLine key={listener.key} listener={listener} />
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function SocketLine({ socket }: { readonly socket: Schemas['SocketState'] }) {
  const { id, service, openedAt, channelId } = socket;
  return (
    <li class="entry">
      <div class="line-head">
        <strong>{holderName(socket)}</strong>
        <span class="muted">{service ? serviceName(service) : 'Unknown service'}</span>
        <Since at={openedAt} />
      </div>
      <code class="faint">{channelId ?? id}</code>
    </li>
  );
}

function holderName({ service, userId, profileId, serverName, channelId }: Schemas['SocketState']): string {
  if (userId !== undefined) return nameOf('genesys', userId);
  if (profileId !== undefined) return nameOf('braincloud', profileId);
  if (serverName !== undefined) return serverName;
  if (channelId !== undefined) return 'An app';
  return service === 'braincloud' ? 'Not signed in yet' : 'Unknown';
}

function ListenerLine({ listener: { name, service, isConnected, hears } }: { readonly listener: Listener }) {
  return (
    <li class="entry">
      <div class="line-head">
        <strong>{name}</strong>
        <span class="muted">{serviceName(service)}</span>
        <span class={`dot ${isConnected ? 'on' : 'off'}`}>{isConnected ? 'Connected' : 'Not connected'}</span>
      </div>
      {hears.length === 0 ? (
        <p class="muted">Listens to nobody.</p>
      ) : (
        <p class="heard">
          <span class="muted">hears</span>
          {hears.slice(0, MOST_HEARD).map(({ key, name: heard, kinds }) => (
            <span key={key} class="tag">
              {heard}
              {kinds && <small> {kinds}</small>}
            </span>
          ))}
          {hears.length > MOST_HEARD && <span class="muted">and {hears.length - MOST_HEARD} more</span>}
        </p>
      )}
    </li>
  );
}

function CloseSockets() {
  const code = useSignal(1012);
  const close = (event: Event): void => {
    event.preventDefault();
    void perform(() => remote().sockets.closeAll(code.value), 'All sockets are closed.');
  };
  return (
    <form class="inline-form" onSubmit={close}>
      <label>
        Reason
        <select value={code.value} onChange={(event) => (code.value = Number(event.currentTarget.value))}>
          {reasons.map(({ code: value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Close all sockets</button>
    </form>
  );
}
