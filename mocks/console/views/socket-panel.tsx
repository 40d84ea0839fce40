import { useEffect } from 'preact/hooks';
import { CopyButton } from '../parts/copy-button.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { Since } from '../parts/since.tsx';
import { hashOf, subject } from '../route.ts';
import type { Schemas } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { type ReadFrames, readFrames, refreshFrames } from '../store/frames.ts';
import { ownerKey, ownerName, subscriptionsOf } from '../store/socket-owner.ts';
import { state, tick } from '../store/world.ts';
import { clockText, dayText } from '../times.ts';
import { CloseSocketForm } from './close-socket-form.tsx';

type SocketState = Schemas['SocketState'];

const MAX_SUBSCRIPTIONS = 30;

/** The socket in the URL: its facts, a form to close it, and its frames. */
export function socketPanel() {
  const id = subject.value;
  if (id === undefined) return undefined;
  const socket = state.value?.sockets.find((each) => each.id === id);
  const frames = readFrames.value?.socketId === id ? readFrames.value : undefined;
  return <SocketPanel key={id} id={id} socket={socket} frames={frames} />;
}

interface SocketPanelProps {
  readonly id: string;
  /** Undefined after the socket has closed. */
  readonly socket: SocketState | undefined;
  readonly frames: ReadFrames | undefined;
}

function SocketPanel({ id, socket, frames }: SocketPanelProps) {
  useEffect(() => tick.subscribe(() => void refreshFrames(id)), [id]);
  return (
    <SidePanel title={socket ? ownerName(socket) : id} closeLabel="Close the details">
      {socket ? (
        <>
          <SocketFacts socket={socket} />
          <CloseSocketForm id={id} />
        </>
      ) : (
        <p class="muted">This socket is closed.</p>
      )}
      <Frames frames={frames} />
    </SidePanel>
  );
}

function SocketFacts({ socket }: { readonly socket: SocketState }) {
  const { id, service, channelId, openedAt, url } = socket;
  const key = ownerKey(socket);
  const subscriptions = subscriptionsOf(socket);
  return (
    <dl class="facts">
      <dt>Service</dt>
      <dd>{service ? serviceName(service) : 'Unknown'}</dd>
      <dt>Owner</dt>
      <dd>
        {key === undefined ? ownerName(socket) : <a href={hashOf('people', key)}>{ownerName(socket)}</a>}
      </dd>
      <dt>Id</dt>
      <dd>
        <code>{id}</code>
      </dd>
      {channelId !== undefined && (
        <>
          <dt>Channel</dt>
          <dd>
            <code>{channelId}</code> <CopyButton text={channelId} what="Copy the channel id" />
          </dd>
        </>
      )}
      <dt>Opened</dt>
      <dd>
        {clockText(openedAt)}, {dayText(openedAt)} (<Since at={openedAt} /> ago)
      </dd>
      <dt>URL</dt>
      <dd>
        <code>{url}</code>
      </dd>
      <dt>{channelId === undefined ? 'Listens to' : 'Topics'}</dt>
      <dd>
        {subscriptions.length === 0
          ? 'None'
          : subscriptions.slice(0, MAX_SUBSCRIPTIONS).map((each) => <p key={each}>{each}</p>)}
        {subscriptions.length > MAX_SUBSCRIPTIONS && (
          <p>and {subscriptions.length - MAX_SUBSCRIPTIONS} more</p>
        )}
      </dd>
    </dl>
  );
}

function Frames({ frames }: { readonly frames: ReadFrames | undefined }) {
  const all = frames?.frames ?? [];
  const dropped = frames?.dropped ?? 0;
  return (
    <section>
      <h3>
        Frames <span class="muted">{all.length}</span>
      </h3>
      {all.length === 0 ? (
        <p class="muted">No frames yet.</p>
      ) : (
        <ol class="frames">
          {all.map((frame) => (
            <Frame key={frame.number} frame={frame} />
          ))}
        </ol>
      )}
      {dropped > 0 && (
        <p class="muted">{`${dropped} older ${dropped === 1 ? 'frame was' : 'frames were'} dropped.`}</p>
      )}
    </section>
  );
}

function Frame({
  frame: { number, at, from, binary, content, characters },
}: {
  readonly frame: Schemas['SocketFrame'];
}) {
  return (
    <li class={`socket-frame from-${from}`}>
      <p class="frame-head">
        <strong>{from === 'client' ? 'From the client' : 'To the client'}</strong>
        <time dateTime={new Date(at).toISOString()}>{clockText(at)}</time>
        <span class="muted">
          {`#${number}, ${characters} characters`}
          {binary && ', binary'}
        </span>
      </p>
      {content === undefined ? (
        <p class="muted">{characters === 0 ? 'Empty.' : 'Too long to keep.'}</p>
      ) : (
        <pre>{typeof content === 'string' ? content : JSON.stringify(content)}</pre>
      )}
    </li>
  );
}
