import type { RttConnectData } from '../../src/generated/braincloud.ts';
import type { Clock } from '../engine/clock.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { World } from '../engine/world.ts';
import { RttConnectMessage } from '../generated/braincloud-request-validators.js';
import { IdleTimeouts } from './idle-timeouts.ts';
import { RttConnection, type RttHolder } from './rtt-connection.ts';
import { decodeFrame, encodeFrame, type RttServerMessage } from './rtt-frame.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

export type { RttConnectData } from '../../src/generated/braincloud.ts';

/** Close codes: those of RFC 6455 and of the IANA registry that come nearest. */
const CLOSED = 1000;
const REFUSED = 1008;
const BROKEN = 1011;
const TOO_SLOW = 1013;

/** What the hub asks and tells of connections. */
export interface RttDesk {
  /** @throws ServopRefusal when the secret or the session is wrong. */
  admit(data: RttConnectData, secret: string): RttHolder;
  arrived(holder: RttHolder): void;
  heard(holder: RttHolder): void;
  left(holder: RttHolder): void;
}

interface Delivery {
  readonly profileIds: Iterable<string>;
  readonly frame: string | Uint8Array;
}

/** The RTT connections of an app. */
export class RttHub {
  readonly #world: World;
  readonly #settings: BraincloudSettings;
  readonly #desk: RttDesk;
  readonly #connections = new Set<RttConnection>();
  readonly #byProfile = new Map<string, readonly RttConnection[]>();
  readonly #bySession = new Map<RttHolder['session'], readonly RttConnection[]>();
  readonly #silence: IdleTimeouts<RttConnection>;
  /** Sockets that have not said CONNECT. */
  readonly #strangers: IdleTimeouts<RttConnection>;
  #deliveries: Delivery[] = [];
  #delivering = false;

  /** @param keepAlive runs heartbeats and silence: the host's time, so that moving the world's cuts nobody. */
  constructor(world: World, settings: BraincloudSettings, keepAlive: Clock, desk: RttDesk) {
    this.#world = world;
    this.#settings = settings;
    this.#desk = desk;
    const limitMs = () =>
      world.rules.holds('BC-RTT-6')
        ? settings.heartbeatSeconds * settings.silentHeartbeats * 1000
        : Number.MAX_SAFE_INTEGER;
    this.#silence = new IdleTimeouts(keepAlive, limitMs, (connection) =>
      this.#close(connection, CLOSED, new ServopRefusal('BC-RTT-6', 40587, 'No heartbeat for too long')),
    );
    const patienceMs = () =>
      world.rules.holds('BC-RTT-13') ? settings.connectSeconds * 1000 : Number.MAX_SAFE_INTEGER;
    this.#strangers = new IdleTimeouts(keepAlive, patienceMs, (connection) =>
      this.#close(connection, REFUSED, new ServopRefusal('BC-RTT-13', 40587, 'No CONNECT for too long')),
    );
  }

  /** Takes a socket whose address carried this secret. */
  open(secret: string, socket: HostSocket): SocketListener {
    const connection = new RttConnection(this.#world.correlation.uuid(), socket, secret);
    this.#connections.add(connection);
    this.#silence.touch(connection);
    this.#strangers.touch(connection);
    return {
      message: (data) => this.#receive(connection, data),
      closed: () => this.#forget(connection),
    };
  }

  connections(): RttConnection[] {
    return [...this.#connections];
  }

  ofProfile(profileId: string): readonly RttConnection[] {
    return this.#byProfile.get(profileId) ?? NONE;
  }

  /** Sends a message once to each connection of each profile; it is encoded once for all. */
  deliver(profileIds: Iterable<string>, message: RttServerMessage): void {
    // A connection that turns out dead changes a presence, which is delivered after this message, not within.
    this.#deliveries.push({ profileIds, frame: this.#encode(message) });
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      for (let next = this.#deliveries.shift(); next; next = this.#deliveries.shift()) this.#deliverTo(next);
    } finally {
      this.#delivering = false;
    }
  }

  /** Tells the connections of a session why, and closes them. */
  disconnect(session: RttHolder['session'], refusal: ServopRefusal): void {
    for (const connection of this.#bySession.get(session) ?? []) this.#close(connection, CLOSED, refusal);
  }

  /** Lets go of all connections: nobody is told, and nothing of them is heard any more. */
  forgetAll(): void {
    this.#connections.clear();
    this.#byProfile.clear();
    this.#bySession.clear();
    this.#silence.clear();
    this.#strangers.clear();
    this.#deliveries = [];
  }

  #receive(connection: RttConnection, data: string | Uint8Array): void {
    if (!this.#connections.has(connection)) return;
    this.#silence.touch(connection);
    if (connection.holder) this.#desk.heard(connection.holder);
    const message = decodeFrame(data);
    if (isConnect(message)) this.#connect(connection, message);
  }

  #connect(connection: RttConnection, message: unknown): void {
    try {
      if (!RttConnectMessage(message)) {
        throw new ServopRefusal('BC-RTT-4', 40358, 'CONNECT needs appId, profileId, sessionId and auth');
      }
      const { data } = message as { data: RttConnectData };
      const isNew = connection.holder === undefined;
      const holder = this.#desk.admit(data, connection.secret);
      if (isNew) this.#hold(connection, holder);
      if (this.#world.rules.holds('BC-RTT-5')) {
        this.#send(connection, this.#encode(this.#connected(connection)));
      }
      if (isNew) this.#desk.arrived(holder);
    } catch (error) {
      if (!(error instanceof ServopRefusal)) throw error;
      this.#close(connection, REFUSED, error);
    }
  }

  #connected(connection: RttConnection): RttServerMessage {
    const { heartbeatSeconds } = this.#settings;
    return { service: 'rtt', operation: 'CONNECT', data: { cxId: connection.id, heartbeatSeconds } };
  }

  #hold(connection: RttConnection, holder: RttHolder): void {
    connection.holder = holder;
    this.#strangers.forget(connection);
    addTo(this.#bySession, holder.session, connection);
    if (holder.kind === 'player') addTo(this.#byProfile, holder.session.profileId, connection);
  }

  #deliverTo({ profileIds, frame }: Delivery): void {
    for (const profileId of profileIds) {
      for (const connection of this.ofProfile(profileId)) this.#send(connection, frame);
    }
  }

  #send(connection: RttConnection, frame: string | Uint8Array): void {
    const { socket } = connection;
    if ((socket.bufferedAmount ?? 0) > this.#settings.maxQueuedBytes && this.#world.rules.holds('BC-RTT-9')) {
      this.#forget(connection);
      closeSocket(connection, TOO_SLOW, 'Too much waits to be sent');
      return;
    }
    try {
      socket.send(frame);
    } catch {
      this.#forget(connection);
      closeSocket(connection, BROKEN, 'Nothing can be sent');
    }
  }

  #close(connection: RttConnection, code: number, { reasonCode, message: reason }: ServopRefusal): void {
    this.#send(
      connection,
      this.#encode({
        service: 'rtt',
        operation: 'DISCONNECT',
        data: { reasonCode, reason },
      }),
    );
    if (!this.#connections.has(connection)) return;
    this.#forget(connection);
    closeSocket(connection, code, reason);
  }

  #forget(connection: RttConnection): void {
    if (!this.#connections.delete(connection)) return;
    this.#silence.forget(connection);
    this.#strangers.forget(connection);
    const { holder } = connection;
    if (!holder) return;
    removeFrom(this.#bySession, holder.session, connection);
    if (holder.kind === 'player') removeFrom(this.#byProfile, holder.session.profileId, connection);
    this.#desk.left(holder);
  }

  #encode(message: RttServerMessage): string | Uint8Array {
    return encodeFrame(message, this.#world.rules.holds('BC-RTT-2'));
  }
}

const NONE: readonly RttConnection[] = [];

type Index<Key> = Map<Key, readonly RttConnection[]>;

// The lists are replaced, not altered: one that is being gone through stays as it is.
function addTo<Key>(index: Index<Key>, key: Key, connection: RttConnection): void {
  index.set(key, [...(index.get(key) ?? []), connection]);
}

function removeFrom<Key>(index: Index<Key>, key: Key, connection: RttConnection): void {
  const others = (index.get(key) ?? []).filter((other) => other !== connection);
  if (others.length === 0) index.delete(key);
  else index.set(key, others);
}

function isConnect(message: unknown): message is { readonly data: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  return Reflect.get(message, 'service') === 'rtt' && Reflect.get(message, 'operation') === 'CONNECT';
}

function closeSocket({ socket }: RttConnection, code: number, reason: string): void {
  try {
    socket.close(code, reason);
  } catch {
    // It is closed already, which is what was wanted.
  }
}
