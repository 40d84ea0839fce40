import type { World } from '../engine/world.ts';
import { IdleTimeouts } from './idle-timeouts.ts';
import type { LastPacket } from './packet.ts';
import { Secret } from './secret.ts';
import { SecretIndex } from './secret-index.ts';
import type { ServopRefusal } from './servop-refusal.ts';

const ID_LENGTH = 26;

/** A session of a player or a server. */
export abstract class Session {
  readonly id: Secret;
  lastPacket: LastPacket | undefined;
  /** Secret for the session's RTT connections. Set by the first registration. */
  rttSecret: Secret | undefined;
  hasEnded = false;

  /** Id of the caller in the journal. */
  abstract readonly callerId: string;

  constructor(id: Secret) {
    this.id = id;
  }
}

/** A session in a snapshot, with digests instead of secrets. */
export interface SessionRecord {
  readonly idDigest: string;
  /** World time of the last traffic, in epoch milliseconds. */
  readonly lastHeard: number;
  readonly lastPacketId?: number;
  readonly rttSecretDigest?: string;
}

/** Active sessions by id, with their idle times. */
export abstract class LiveSessions<AnySession extends Session> {
  protected readonly world: World;
  readonly #byId = new SecretIndex<AnySession>();
  readonly #idle: IdleTimeouts<AnySession>;
  readonly #onExpired: (session: AnySession) => void;

  constructor(world: World, expiryMs: () => number, onExpired: (session: AnySession) => void) {
    this.world = world;
    this.#onExpired = onExpired;
    this.#idle = new IdleTimeouts(world.clock, expiryMs, onExpired);
  }

  /** Returns why there is no session with this id. */
  abstract refusalOf(id: string | null | undefined): ServopRefusal;

  find(id: string): AnySession | undefined {
    const session = this.#byId.find(id);
    if (!session || !this.#idle.isIdle(session)) return session;
    this.#onExpired(session);
    return undefined;
  }

  /** Returns the session that an X-RTT-SECRET belongs to. */
  findByRttSecret(secret: string): AnySession | undefined {
    return this.#byId.values().find(({ rttSecret }) => rttSecret?.matches(secret));
  }

  /** Records traffic in a session. */
  touch(session: AnySession): void {
    if (!session.hasEnded) this.#idle.touch(session);
  }

  /** Removes a session and marks it as ended. */
  remove(session: AnySession): void {
    session.hasEnded = true;
    this.#idle.forget(session);
    this.#byId.remove(session);
  }

  protected makeId(): Secret {
    return Secret.of(this.world.random.letters(ID_LENGTH));
  }

  protected add(session: AnySession): AnySession {
    this.#byId.add(session);
    this.#idle.touch(session);
    return session;
  }

  protected list(): { readonly session: AnySession; readonly record: SessionRecord }[] {
    return this.#byId.values().map((session) => ({
      session,
      record: {
        idDigest: session.id.digest,
        lastHeard: this.#idle.lastActive(session) ?? 0,
        ...(session.lastPacket ? { lastPacketId: session.lastPacket.id } : {}),
        ...(session.rttSecret ? { rttSecretDigest: session.rttSecret.digest } : {}),
      },
    }));
  }

  /** Replaces all sessions. */
  protected replaceAll<Record extends SessionRecord>(
    records: readonly Record[],
    make: (id: Secret, record: Record) => AnySession,
  ): void {
    for (const session of this.#byId.values()) session.hasEnded = true;
    this.#idle.clear();
    this.#byId.clear();
    const restored = records.map((record) => {
      const session = make(Secret.digested(record.idDigest), record);
      if (record.lastPacketId !== undefined) session.lastPacket = { id: record.lastPacketId };
      if (record.rttSecretDigest) session.rttSecret = Secret.digested(record.rttSecretDigest);
      this.#byId.add(session);
      return { session, lastHeard: Math.min(record.lastHeard, this.world.clock.now()) };
    });
    restored.sort((a, b) => a.lastHeard - b.lastHeard);
    for (const { session, lastHeard } of restored) this.#idle.touch(session, lastHeard);
  }
}
