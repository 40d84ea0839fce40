import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { Since } from '../parts/since.tsx';
import { Split } from '../parts/split.tsx';
import { hashOf, subject } from '../route.ts';
import type { Schemas } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { ownerName, subscriptionsOf } from '../store/socket-owner.ts';
import { state } from '../store/world.ts';
import { type Listener, listeners } from './listening.ts';
import { socketPanel } from './socket-panel.tsx';

const MAX_LISTED = 60;
const reasons = [
  { code: 1012, text: '1012: service restart' },
  { code: 1001, text: '1001: service going away' },
  { code: 1011, text: '1011: service error' },
  { code: 1008, text: '1008: policy violation' },
];

/** Open sockets, and the listeners of users and players. */
export function SocketsView() {
  return (
    <Split detail={socketPanel()}>
      <div class="columns">
        <OpenSockets />
        <Listeners />
      </div>
    </Split>
  );
}

function OpenSockets() {
  const sockets = state.value?.sockets ?? [];
  return (
    <Panel title="Open sockets" note={sockets.length}>
      {sockets.length === 0 ? (
        <Empty title="No open sockets">
          Notification channels and RTT connections of your app are listed here while they are open.
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
  );
}

function SocketLine({ socket }: { readonly socket: Schemas['SocketState'] }) {
  const { id, service, openedAt, channelId } = socket;
  const subscriptions = subscriptionsOf(socket).length;
  return (
    <li>
      <a class="socket" href={hashOf('sockets', id)} aria-current={subject.value === id ? 'true' : undefined}>
        <strong>{ownerName(socket)}</strong>
        <span class="muted">{service ? serviceName(service) : 'Unknown service'}</span>
        <Since at={openedAt} />
        <code class="faint">{channelId ?? id}</code>
        <span class="muted">{subscriptions === 1 ? '1 subscription' : `${subscriptions} subscriptions`}</span>
      </a>
    </li>
  );
}

function Listeners() {
  const all = listeners.value;
  return (
    <Panel title="Listeners" note={all.length}>
      {all.length === 0 ? (
        <Empty title="No listeners">
          Subscribe a channel to a topic such as v2.users.ID.presence, or register listeners for friends.
        </Empty>
      ) : (
        <ul class="rows">
          {all.map((listener) => (
            <ListenerLine key={listener.key} listener={listener} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ListenerLine({
  listener: { name, service, isConnected, listensTo },
}: {
  readonly listener: Listener;
}) {
  return (
    <li class="entry">
      <div class="line-head">
        <strong>{name}</strong>
        <span class="muted">{serviceName(service)}</span>
        <span class={`dot ${isConnected ? 'on' : 'off'}`}>{isConnected ? 'Connected' : 'Not connected'}</span>
      </div>
      {listensTo.length === 0 ? (
        <p class="muted">No subscriptions.</p>
      ) : (
        <p class="listens-to">
          <span class="muted">listens to</span>
          {listensTo.slice(0, MAX_LISTED).map(({ key, name: person, kinds }) => (
            <span key={key} class="tag">
              {person}
              {kinds && <small> {kinds}</small>}
            </span>
          ))}
          {listensTo.length > MAX_LISTED && (
            <span class="muted">and {listensTo.length - MAX_LISTED} more</span>
          )}
        </p>
      )}
    </li>
  );
}

function CloseSockets() {
  const code = useSignal(1012);
  const close = (event: Event): void => {
    event.preventDefault();
    void perform(() => remote().sockets.closeAll(code.value), 'All sockets closed.');
  };
  return (
    <form class="inline-form close-socket" onSubmit={close}>
      <label>
        Close with
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
