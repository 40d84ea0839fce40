import type { World } from '../engine/world.ts';
import { LiveSessions, Session, type SessionRecord } from './live-sessions.ts';
import { PacketRate } from './packet-rate.ts';
import { Secret } from './secret.ts';
import { SecretIndex } from './secret-index.ts';
import { ServopRefusal } from './servop-refusal.ts';
import type { BraincloudSettings } from './settings.ts';

/** Maximum number of ended sessions that are stored to report why they ended. */
const MAX_ENDED = 1000;

/** A login of a profile. */
export class PlayerSession extends Session {
  readonly kind = 'player';
  readonly profileId: string;
  readonly rate = new PacketRate();
  override readonly callerId: string;

  constructor(id: Secret, profileId: string) {
    super(id);
    this.profileId = profileId;
    this.callerId = profileId;
  }
}

/** Why a session ended. */
export type SessionEnd = 'expired' | 'loggedOut' | 'replaced';

/** A player's session in a snapshot. */
export interface PlayerSessionRecord extends SessionRecord {
  readonly profileId: string;
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
export class PlayerSessions extends LiveSessions<PlayerSession> {
  readonly #ended = new SecretIndex<EndedSession>();
  /** Oldest first. */
  readonly #byProfile = new Map<string, readonly PlayerSession[]>();

  constructor(world: World, settings: BraincloudSettings, onExpired: (session: PlayerSession) => void) {
    const expiryMs = () =>
      world.rules.holds('BC-SES-1') ? settings.sessionExpirySeconds * 1000 : Number.MAX_SAFE_INTEGER;
    super(world, expiryMs, onExpired);
  }

  open(profileId: string): PlayerSession {
    return this.add(this.#make(this.makeId(), profileId));
  }

  /** Oldest first. */
  ofProfile(profileId: string): readonly PlayerSession[] {
    return this.#byProfile.get(profileId) ?? [];
  }

  /** Removes a session, and remembers why it ended. */
  end(session: PlayerSession, end: SessionEnd): void {
    this.remove(session);
    const others = this.ofProfile(session.profileId).filter((other) => other !== session);
    if (others.length === 0) this.#byProfile.delete(session.profileId);
    else this.#byProfile.set(session.profileId, others);
    if (end !== 'loggedOut') this.#remember({ id: session.id, end });
  }

  override refusalOf(id: string | null | undefined): ServopRefusal {
    const end = id ? this.#ended.find(id)?.end : undefined;
    return sessionRefusal(end ?? 'loggedOut');
  }

  records(): PlayerSessionRecord[] {
    return this.list().map(({ session: { profileId }, record }) => ({ ...record, profileId }));
  }

  endedRecords(): EndedSessionRecord[] {
    return this.#ended.values().map(({ id, end }) => ({ idDigest: id.digest, end }));
  }

  load(live: readonly PlayerSessionRecord[] = [], ended: readonly EndedSessionRecord[] = []): void {
    this.#ended.clear();
    this.#byProfile.clear();
    for (const { idDigest, end } of ended) this.#remember({ id: Secret.digested(idDigest), end });
    this.replaceAll(live, (id, { profileId }) => this.#make(id, profileId));
  }

  #make(id: Secret, profileId: string): PlayerSession {
    const session = new PlayerSession(id, profileId);
    this.#byProfile.set(profileId, [...this.ofProfile(profileId), session]);
    return session;
  }

  #remember(ended: EndedSession): void {
    this.#ended.add(ended);
    const oldest = this.#ended.size > MAX_ENDED ? this.#ended.oldest() : undefined;
    if (oldest) this.#ended.remove(oldest);
  }
}

/** Returns the refusal for a client with an ended session, for responses and DISCONNECT. */
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
