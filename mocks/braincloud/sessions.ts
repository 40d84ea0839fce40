import type { World } from '../engine/world.ts';
import { IdleWatch } from './idle-watch.ts';
import { PacketMemory } from './packet-memory.ts';
import { PacketRate } from './packet-rate.ts';
import { Secret } from './secret.ts';
import { SecretIndex } from './secret-index.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

const ID_LENGTH = 26;
/** Ended sessions that are remembered, to tell their clients why. */
const MOST_ENDED = 1000;

/** A login of a profile. */
export class Session {
  readonly id: Secret;
  readonly profileId: string;
  readonly packets: PacketMemory;
  readonly rate = new PacketRate();
  /** For its RTT connections, once it has asked for one. */
  rttSecret: Secret | undefined;

  constructor(id: Secret, profileId: string, packets = new PacketMemory()) {
    this.id = id;
    this.profileId = profileId;
    this.packets = packets;
  }
}

/** Why a session ended. */
export type SessionEnd = 'expired' | 'loggedOut' | 'replaced';

/** A session in a snapshot: digests in the place of what is secret. */
export interface SessionRecord {
  readonly idDigest: string;
  readonly profileId: string;
  readonly lastHeard: number;
  readonly lastPacketId?: number;
  readonly rttSecretDigest?: string;
}

export interface EndedSessionRecord {
  readonly idDigest: string;
  readonly end: Exclude<SessionEnd, 'loggedOut'>;
}

interface EndedSession {
  readonly id: Secret;
  readonly end: EndedSessionRecord['end'];
}

/** The sessions of an app's players. */
export class Sessions {
  readonly #world: World;
  readonly #live = new SecretIndex<Session>();
  readonly #ended = new SecretIndex<EndedSession>();
  /** Oldest first. */
  readonly #byProfile = new Map<string, readonly Session[]>();
  readonly #watch: IdleWatch<Session>;
  readonly #onExpired: (session: Session) => void;

  constructor(world: World, settings: BraincloudSettings, onExpired: (session: Session) => void) {
    this.#world = world;
    this.#onExpired = onExpired;
    const limitMs = () =>
      world.rules.holds('BC-SES-1') ? settings.sessionExpirySeconds * 1000 : Number.MAX_SAFE_INTEGER;
    this.#watch = new IdleWatch(world.clock, limitMs, onExpired);
  }

  open(profileId: string): Session {
    const session = new Session(Secret.of(this.#world.random.letters(ID_LENGTH)), profileId);
    this.#add(session);
    this.#watch.touch(session);
    return session;
  }

  /** The session of an id, if it is alive. */
  find(id: string, now = this.#world.clock.now()): Session | undefined {
    const session = this.#live.find(id);
    if (!session || !this.#watch.isIdle(session, now)) return session;
    this.#onExpired(session);
    return undefined;
  }

  /** Whether a session has not been ended. How long it has been silent, only `find` looks at. */
  isAlive(session: Session): boolean {
    return this.#watch.lastHeard(session) !== undefined;
  }

  /** Oldest first. */
  ofProfile(profileId: string): readonly Session[] {
    return this.#byProfile.get(profileId) ?? [];
  }

  /** Notes traffic of a session. */
  touch(session: Session, now = this.#world.clock.now()): void {
    if (this.isAlive(session)) this.#watch.touch(session, now);
  }

  remove(session: Session, end: SessionEnd): void {
    this.#watch.forget(session);
    this.#live.remove(session);
    const others = this.ofProfile(session.profileId).filter((other) => other !== session);
    if (others.length === 0) this.#byProfile.delete(session.profileId);
    else this.#byProfile.set(session.profileId, others);
    if (end !== 'loggedOut') this.#remember({ id: session.id, end });
  }

  /** Why there is no such session. */
  refusalOf(id: string): ServopRefusal {
    const end = id === '' ? undefined : this.#ended.find(id)?.end;
    return sessionRefusal(end ?? 'loggedOut');
  }

  records(): SessionRecord[] {
    return this.#live.values().map((session) => ({
      idDigest: session.id.digest,
      profileId: session.profileId,
      lastHeard: this.#watch.lastHeard(session) ?? 0,
      ...(session.packets.lastId === undefined ? {} : { lastPacketId: session.packets.lastId }),
      ...(session.rttSecret ? { rttSecretDigest: session.rttSecret.digest } : {}),
    }));
  }

  endedRecords(): EndedSessionRecord[] {
    return this.#ended.values().map(({ id, end }) => ({ idDigest: id.digest, end }));
  }

  load(live: readonly SessionRecord[] = [], ended: readonly EndedSessionRecord[] = []): void {
    this.#watch.clear();
    this.#live.clear();
    this.#ended.clear();
    this.#byProfile.clear();
    for (const { idDigest, end } of ended) this.#remember({ id: Secret.digested(idDigest), end });
    const sessions = live.map((record) => {
      const packets = new PacketMemory(record.lastPacketId);
      const session = new Session(Secret.digested(record.idDigest), record.profileId, packets);
      if (record.rttSecretDigest) session.rttSecret = Secret.digested(record.rttSecretDigest);
      this.#add(session);
      return { session, lastHeard: Math.min(record.lastHeard, this.#world.clock.now()) };
    });
    sessions.sort((a, b) => a.lastHeard - b.lastHeard);
    for (const { session, lastHeard } of sessions) this.#watch.touch(session, lastHeard);
  }

  #add(session: Session): void {
    this.#live.add(session);
    this.#byProfile.set(session.profileId, [...this.ofProfile(session.profileId), session]);
  }

  #remember(ended: EndedSession): void {
    this.#ended.add(ended);
    const oldest = this.#ended.size > MOST_ENDED ? this.#ended.oldest() : undefined;
    if (oldest) this.#ended.remove(oldest);
  }
}

/** What a client of such a session is told, in an answer or in DISCONNECT. */
export function sessionRefusal(end: SessionEnd): ServopRefusal {
  switch (end) {
    case 'expired':
      return new ServopRefusal('BC-SES-1', 40303, 'User session expired', { scope: 'bundle' });
    case 'replaced':
      return new ServopRefusal('BC-SES-3', 40356, 'User session logged out by another login', {
        scope: 'bundle',
      });
    case 'loggedOut':
      return new ServopRefusal('BC-SES-2', 40304, 'No session', { scope: 'bundle' });
  }
}
