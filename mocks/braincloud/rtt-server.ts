import type { RttConnectData } from '../../src/generated/braincloud.ts';
import type { MockClock } from '../engine/clock.ts';
import { closeCodes } from '../engine/close-codes.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { World } from '../engine/world.ts';
import { RttConnectMessage } from '../generated/braincloud-request-validators.js';
import { IdleTimeouts } from './idle-timeouts.ts';
import type { PlayerSession } from './player-sessions.ts';
import { decodeRttFrame, encodeRttFrame, type RttServerMessage } from './rtt-frame.ts';
import { RttPeer } from './rtt-peer.ts';
import type { ServerSession } from './server-sessions.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

/** Close codes of RFC 6455 and of the IANA registry. */
/** Delay between DISCONNECT and the close frame. */
const CLOSE_DELAY_MS = 5;

type AnySession = PlayerSession | ServerSession;

/** Callbacks of the app for its RTT peers. */
export interface RttHandlers {
  /** @throws ServopRefusal when the secret or the session is wrong. */
  admit(data: RttConnectData, secret: string): AnySession;
  connected(session: AnySession): void;
  /** Called for each frame from a peer of the session. */
  active(session: AnySession): void;
  disconnected(session: AnySession): void;
}

/** A peer that was sent DISCONNECT and is not closed yet. */
interface Closing {
  readonly peer: RttPeer;
  readonly code: number;
  readonly reason: string;
}

interface Push {
  readonly profileIds: Iterable<string>;
  readonly frame: string | Uint8Array;
}

/** The RTT connections of an app. */
export class RttServer {
  readonly #world: World;
  readonly #settings: BraincloudSettings;
  readonly #handlers: RttHandlers;
  readonly #peers = new Set<RttPeer>();
  readonly #byProfile = new Map<string, readonly RttPeer[]>();
  readonly #bySession = new Map<AnySession, readonly RttPeer[]>();
  readonly #heartbeats: IdleTimeouts<RttPeer>;
  /** Sockets that have not sent CONNECT. */
  readonly #unconnected: IdleTimeouts<RttPeer>;
  readonly #closing: IdleTimeouts<Closing>;
  #pushes: Push[] = [];

  /**
   * @param keepAlive clock for the timeouts of sockets: the host's, so that moving the world's clock does not disconnect
   * sockets.
   */
  constructor(world: World, settings: BraincloudSettings, keepAlive: MockClock, handlers: RttHandlers) {
    this.#world = world;
    this.#settings = settings;
    this.#handlers = handlers;
    const heartbeatMs = () =>
      world.rules.holds('BC-RTT-6')
        ? settings.heartbeatSeconds * settings.silentHeartbeats * 1000
        : Number.MAX_SAFE_INTEGER;
    this.#heartbeats = new IdleTimeouts(keepAlive, heartbeatMs, (peer) => {
      const refusal = new ServopRefusal('BC-RTT-6', 40587, 'Heartbeat timeout');
      this.#disconnect(peer, closeCodes.normalClosure, refusal);
    });
    const connectMs = () =>
      world.rules.holds('BC-RTT-13') ? settings.connectSeconds * 1000 : Number.MAX_SAFE_INTEGER;
    this.#unconnected = new IdleTimeouts(keepAlive, connectMs, (peer) => {
      const refusal = new ServopRefusal('BC-RTT-13', 40587, 'CONNECT timeout');
      this.#disconnect(peer, closeCodes.policyViolation, refusal);
    });
    this.#closing = new IdleTimeouts(keepAlive, () => CLOSE_DELAY_MS, closeSocket);
  }

  /** @param secret the X-RTT-SECRET in the socket's URL. */
  accept(secret: string, socket: HostSocket): SocketListener {
    const peer = new RttPeer(this.#world.correlation.uuid(), socket, secret);
    this.#peers.add(peer);
    this.#heartbeats.touch(peer);
    this.#unconnected.touch(peer);
    return {
      message: (data) => this.#receive(peer, data),
      closed: () => this.#forget(peer),
      endsWithJson: () => this.#world.rules.holds('BC-RTT-14'),
    };
  }

  /**
   * Connects a player without a client: pushes are discarded, and no heartbeats are needed. The caller creates the
   * presence.
   * @param appId the app id in the `cxs` of presence lists.
   */
  connectWithoutClient(session: PlayerSession, appId: string): void {
    const peer = new RttPeer(this.#world.correlation.uuid(), { send: () => {}, close: () => {} }, '');
    this.#peers.add(peer);
    this.#admit(peer, session, `${appId}:${session.profileId}:${session.id.text ?? ''}`);
  }

  /** Returns all peers, including those that have not sent CONNECT. */
  peers(): RttPeer[] {
    return [...this.#peers];
  }

  /** Returns the connected peers of a profile. The array is replaced when they change. */
  peersOf(profileId: string): readonly RttPeer[] {
    return this.#byProfile.get(profileId) ?? NO_PEERS;
  }

  /** Sends a message to each peer of each profile. The message is encoded only once. */
  send(profileIds: Iterable<string>, message: RttServerMessage): void {
    // A write can end a presence, which pushes another message. Every peer must get this one first.
    const isPushing =
      this.#pushes.push({ profileIds, frame: encodeRttFrame(message, this.#world.rules) }) > 1;
    if (isPushing) return;
    try {
      for (const push of this.#pushes) {
        for (const profileId of push.profileIds) {
          for (const peer of this.peersOf(profileId)) this.#write(peer, push.frame);
        }
      }
    } finally {
      this.#pushes = [];
    }
  }

  /** Sends the reason to the peers of a session, and closes them. */
  disconnect(session: AnySession, refusal: ServopRefusal): void {
    for (const peer of this.#bySession.get(session) ?? [])
      this.#disconnect(peer, closeCodes.normalClosure, refusal);
  }

  /** Removes all peers. They receive nothing, and their messages are ignored. */
  forgetAll(): void {
    this.#peers.clear();
    this.#byProfile.clear();
    this.#bySession.clear();
    this.#heartbeats.clear();
    this.#unconnected.clear();
    this.#closing.clear();
  }

  #receive(peer: RttPeer, data: string | Uint8Array): void {
    if (!this.#peers.has(peer)) return;
    this.#heartbeats.touch(peer);
    if (peer.session) this.#handlers.active(peer.session);
    const message = decodeRttFrame(data);
    if (!isConnect(message)) return;
    try {
      this.#connect(peer, message);
    } catch (error) {
      if (!(error instanceof ServopRefusal)) throw error;
      this.#disconnect(peer, closeCodes.policyViolation, error);
    }
  }

  /** @throws ServopRefusal */
  #connect(peer: RttPeer, message: { readonly data: RttConnectData }): void {
    if (!RttConnectMessage(message)) {
      throw new ServopRefusal('BC-RTT-4', 40358, 'CONNECT requires appId, profileId, sessionId and auth');
    }
    const { data } = message;
    const session = this.#handlers.admit(data, peer.secret);
    const isNew = peer.session === undefined;
    if (isNew) {
      this.#unconnected.forget(peer);
      this.#admit(peer, session, `${data.appId}:${data.profileId}:${data.sessionId}`);
    }
    if (this.#world.rules.holds('BC-RTT-5')) {
      const { heartbeatSeconds } = this.#settings;
      const connected: RttServerMessage = {
        service: 'rtt',
        operation: 'CONNECT',
        data: { cxId: peer.id, heartbeatSeconds },
      };
      this.#write(peer, encodeRttFrame(connected, this.#world.rules));
    }
    if (isNew) this.#handlers.connected(session);
  }

  #admit(peer: RttPeer, session: AnySession, cx: string): void {
    peer.session = session;
    addTo(this.#bySession, session, peer);
    if (session.kind !== 'player') return;
    peer.cx = cx;
    addTo(this.#byProfile, session.profileId, peer);
  }

  #write(peer: RttPeer, frame: string | Uint8Array): void {
    const { socket } = peer;
    const queuedBytes = socket.bufferedAmount ?? 0;
    if (queuedBytes > this.#settings.maxQueuedBytes && this.#world.rules.holds('BC-RTT-9')) {
      this.#close(peer, closeCodes.tryAgainLater, 'Too many unsent bytes');
      return;
    }
    try {
      socket.send(frame);
    } catch {
      this.#close(peer, closeCodes.internalError, 'Sending failed');
    }
  }

  #disconnect(peer: RttPeer, code: number, { reasonCode, message: reason }: ServopRefusal): void {
    const message: RttServerMessage = {
      service: 'rtt',
      operation: 'DISCONNECT',
      data: { reasonCode, reason },
    };
    this.#write(peer, encodeRttFrame(message, this.#world.rules));
    if (!this.#peers.has(peer)) return;
    this.#forget(peer);
    const closing = { peer, code, reason };
    if (this.#world.rules.holds('BC-RTT-15')) this.#closing.touch(closing);
    else closeSocket(closing);
  }

  #close(peer: RttPeer, code: number, reason: string): void {
    this.#forget(peer);
    closeSocket({ peer, code, reason });
  }

  #forget(peer: RttPeer): void {
    if (!this.#peers.delete(peer)) return;
    this.#heartbeats.forget(peer);
    this.#unconnected.forget(peer);
    const { session } = peer;
    if (!session) return;
    removeFrom(this.#bySession, session, peer);
    if (session.kind === 'player') removeFrom(this.#byProfile, session.profileId, peer);
    this.#handlers.disconnected(session);
  }
}

function closeSocket({ peer, code, reason }: Closing): void {
  try {
    peer.socket.close(code, reason);
  } catch {
    // Already closed.
  }
}

const NO_PEERS: readonly RttPeer[] = [];

type PeerIndex<Key> = Map<Key, readonly RttPeer[]>;

// The arrays are replaced and never modified, so that one can be iterated while peers connect and disconnect.
function addTo<Key>(index: PeerIndex<Key>, key: Key, peer: RttPeer): void {
  index.set(key, [...(index.get(key) ?? []), peer]);
}

function removeFrom<Key>(index: PeerIndex<Key>, key: Key, peer: RttPeer): void {
  const others = (index.get(key) ?? []).filter((other) => other !== peer);
  if (others.length === 0) index.delete(key);
  else index.set(key, others);
}

function isConnect(message: unknown): message is { readonly data: RttConnectData } {
  if (typeof message !== 'object' || message === null) return false;
  return Reflect.get(message, 'service') === 'rtt' && Reflect.get(message, 'operation') === 'CONNECT';
}
