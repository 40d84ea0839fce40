import type { World } from '../engine/world.ts';
import { IdleWatch } from './idle-watch.ts';
import { PacketMemory } from './packet-memory.ts';
import { Secret } from './secret.ts';
import { SecretIndex } from './secret-index.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

const ID_LENGTH = 26;

/** A server that may call the app. */
export interface Server {
  readonly name: string;
  readonly secret: Secret;
}

/** An authentication of a server. */
export class ServerSession {
  readonly id: Secret;
  readonly serverName: string;
  readonly packets: PacketMemory;
  /** For its RTT connections, once it has asked for one. */
  rttSecret: Secret | undefined;

  constructor(id: Secret, serverName: string, packets = new PacketMemory()) {
    this.id = id;
    this.serverName = serverName;
    this.packets = packets;
  }
}

/** A server session in a snapshot: digests in the place of what is secret. */
export interface ServerSessionRecord {
  readonly idDigest: string;
  readonly serverName: string;
  readonly lastHeard: number;
  readonly lastPacketId?: number;
  readonly rttSecretDigest?: string;
}

/** The sessions of an app's servers. */
export class ServerSessions {
  readonly #world: World;
  readonly #live = new SecretIndex<ServerSession>();
  readonly #watch: IdleWatch<ServerSession>;
  readonly #onExpired: (session: ServerSession) => void;

  constructor(world: World, settings: BraincloudSettings, onExpired: (session: ServerSession) => void) {
    this.#world = world;
    this.#onExpired = onExpired;
    const limitMs = () =>
      world.rules.holds('BC-S2S-5') ? settings.serverSessionExpirySeconds * 1000 : Number.MAX_SAFE_INTEGER;
    this.#watch = new IdleWatch(world.clock, limitMs, onExpired);
  }

  open(serverName: string): ServerSession {
    const session = new ServerSession(Secret.of(this.#world.random.letters(ID_LENGTH)), serverName);
    this.#live.add(session);
    this.#watch.touch(session);
    return session;
  }

  /** The session of an id, if it is alive. */
  find(id: string): ServerSession | undefined {
    const session = this.#live.find(id);
    if (!session || !this.#watch.isIdle(session)) return session;
    this.#onExpired(session);
    return undefined;
  }

  /** Why there is no such session. */
  refusalOf(id: string | null | undefined): ServopRefusal {
    // The official Node client would log in again on 40365, which one that has never logged in is not made for.
    const isNone = !id && this.#world.rules.holds('BC-S2S-10');
    return isNone
      ? new ServopRefusal('BC-S2S-10', 40304, 'No session', { scope: 'bundle' })
      : serverSessionExpired();
  }

  /** Notes traffic of a session. */
  touch(session: ServerSession): void {
    if (this.#watch.lastHeard(session) !== undefined) this.#watch.touch(session);
  }

  remove(session: ServerSession): void {
    this.#watch.forget(session);
    this.#live.remove(session);
  }

  records(): ServerSessionRecord[] {
    return this.#live.values().map((session) => ({
      idDigest: session.id.digest,
      serverName: session.serverName,
      lastHeard: this.#watch.lastHeard(session) ?? 0,
      ...(session.packets.lastId === undefined ? {} : { lastPacketId: session.packets.lastId }),
      ...(session.rttSecret ? { rttSecretDigest: session.rttSecret.digest } : {}),
    }));
  }

  load(records: readonly ServerSessionRecord[] = []): void {
    this.#watch.clear();
    this.#live.clear();
    for (const record of [...records].sort((a, b) => a.lastHeard - b.lastHeard)) {
      const packets = new PacketMemory(record.lastPacketId);
      const session = new ServerSession(Secret.digested(record.idDigest), record.serverName, packets);
      if (record.rttSecretDigest) session.rttSecret = Secret.digested(record.rttSecretDigest);
      this.#live.add(session);
      this.#watch.touch(session, Math.min(record.lastHeard, this.#world.clock.now()));
    }
  }
}

/** What a server whose session is over is told, in an answer or in DISCONNECT. */
export function serverSessionExpired(): ServopRefusal {
  return new ServopRefusal('BC-S2S-5', 40365, 'Server session expired', { scope: 'bundle' });
}
