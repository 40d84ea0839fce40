import type { MockClock } from '../engine/clock.ts';
import type { World } from '../engine/world.ts';
import type { AppSnapshot } from './app-snapshot.ts';
import { Friends } from './friends.ts';
import { Groups } from './groups.ts';
import { Listeners } from './listeners.ts';
import { PlayerEvents } from './player-events.ts';
import { type PlayerSession, PlayerSessions, type SessionEnd, sessionRefusal } from './player-sessions.ts';
import { ProfilePresences } from './profile-presences.ts';
import { Profiles } from './profiles.ts';
import { admitRttPeer } from './rtt-admission.ts';
import { RttServer } from './rtt-server.ts';
import { Secret } from './secret.ts';
import type { CompleteBraincloudSeed } from './seed.ts';
import { seededState } from './seeded-state.ts';
import { type Server, type ServerSession, ServerSessions, serverSessionExpired } from './server-sessions.ts';
import type { BraincloudSettings } from './settings.ts';

/** The state of a brainCloud app, independent of HTTP. */
export class BraincloudApp {
  readonly world: World;
  readonly settings: BraincloudSettings;
  #id: string;
  #secret: string;
  readonly profiles = new Profiles();
  readonly friends = new Friends();
  readonly groups = new Groups();
  readonly events = new PlayerEvents();
  readonly groupTypes = new Set<string>();
  readonly listeners = new Listeners();
  readonly sessions: PlayerSessions;
  readonly servers = new Map<string, Server>();
  readonly serverSessions: ServerSessions;
  readonly presences: ProfilePresences;
  readonly rtt: RttServer;
  /** Returns whether a servop is forwarded to the real service. Undefined if forwarding is off. */
  forwards: ((servop: string, isKnown: boolean) => boolean) | undefined;

  constructor(
    world: World,
    settings: BraincloudSettings,
    seed: CompleteBraincloudSeed,
    keepAlive: MockClock,
  ) {
    this.world = world;
    this.settings = settings;
    this.#id = seed.app.id;
    this.#secret = seed.app.secret;
    this.sessions = new PlayerSessions(world, settings, (session) => this.endSession(session, 'expired'));
    this.serverSessions = new ServerSessions(world, settings, (session) => this.endServerSession(session));
    this.rtt = new RttServer(world, settings, keepAlive, {
      admit: (data, secret) => admitRttPeer(data, secret, this),
      connected: (session) => {
        this.#touch(session);
        if (session.kind === 'player') this.presences.connected(session.profileId);
      },
      active: (session) => this.#touch(session),
      disconnected: (session) => {
        if (session.kind === 'player') this.presences.disconnected(session.profileId);
      },
    });
    this.presences = new ProfilePresences(world, settings, this);
    this.load(seed);
  }

  get id(): string {
    return this.#id;
  }

  /** The secret for signing packets. Not in snapshots: they store secrets only as digests, and a digest cannot check signatures. */
  get secret(): string {
    return this.#secret;
  }

  /** Logs a profile in. If the profile then has too many sessions, the oldest ones end. */
  openSession(profileId: string): PlayerSession {
    const mostOthers = Math.max(1, this.settings.maxSessions) - 1;
    if (this.world.rules.holds('BC-SES-3')) {
      const others = this.sessions.ofProfile(profileId);
      for (const session of others.slice(0, Math.max(0, others.length - mostOthers))) {
        this.endSession(session, 'replaced');
      }
    }
    return this.sessions.open(profileId);
  }

  /** Connects a player to RTT unless they are connected. */
  connect(profileId: string): void {
    if (this.rtt.peersOf(profileId).length > 0) return;
    const session = this.sessions.ofProfile(profileId).at(-1) ?? this.openSession(profileId);
    this.rtt.connectWithoutClient(session, this.#id);
  }

  /** Ends all sessions of a player, like a logout. */
  logOut(profileId: string): void {
    for (const session of this.sessions.ofProfile(profileId)) this.endSession(session, 'loggedOut');
  }

  /**
   * Ends a session and its connections. If it was the profile's last session and ended by logout or expiry,
   * also removes the profile's registrations as a listener.
   */
  endSession(session: PlayerSession, end: SessionEnd): void {
    const { profileId } = session;
    this.sessions.end(session, end);
    const isGone = end !== 'replaced' && this.sessions.ofProfile(profileId).length === 0;
    if (isGone && this.world.rules.holds('BC-LIS-5')) this.listeners.stopListening(profileId);
    if (this.world.rules.holds('BC-RTT-10')) this.rtt.disconnect(session, sessionRefusal(end));
  }

  endServerSession(session: ServerSession): void {
    this.serverSessions.remove(session);
    if (this.world.rules.holds('BC-RTT-10')) this.rtt.disconnect(session, serverSessionExpired());
  }

  /** Traffic over RTT keeps a session alive. */
  #touch(session: PlayerSession | ServerSession): void {
    if (!this.world.rules.holds('BC-SES-6')) return;
    if (session.kind === 'player') this.sessions.touch(session);
    else this.serverSessions.touch(session);
  }

  /** Replaces the whole state with the one that a seed describes. */
  load(seed: CompleteBraincloudSeed): void {
    this.#id = seed.app.id;
    this.#secret = seed.app.secret;
    this.restore(seededState(seed, this.world.clock.now()));
  }

  /** Removes all connections, presences and sessions, so that no timer is left running. */
  close(): void {
    this.rtt.forgetAll();
    this.presences.load([]);
    this.sessions.load();
    this.serverSessions.load();
  }

  snapshot(): AppSnapshot {
    return {
      profiles: this.profiles.list(),
      identities: this.profiles.identities().map(({ token, ...identity }) => ({
        ...identity,
        ...(token ? { tokenDigest: token.digest } : {}),
      })),
      friends: this.friends.records(),
      groups: this.groups.records(),
      events: this.events.records(),
      groupTypes: [...this.groupTypes],
      presences: this.presences.records(),
      listeners: this.listeners.records(),
      sessions: this.sessions.records(),
      endedSessions: this.sessions.endedRecords(),
      servers: [...this.servers.values()].map(({ name, secret }) => ({ name, secretDigest: secret.digest })),
      serverSessions: this.serverSessions.records(),
    };
  }

  /**
   * Replaces the whole state with a snapshot. Connections are removed, because they belong to the previous
   * state.
   */
  restore(snapshot: AppSnapshot): void {
    this.rtt.forgetAll();
    this.profiles.load(
      snapshot.profiles,
      snapshot.identities.map(({ tokenDigest, ...identity }) => ({
        ...identity,
        ...(tokenDigest === undefined ? {} : { token: Secret.digested(tokenDigest) }),
      })),
    );
    this.friends.load(snapshot.friends);
    this.groups.load(snapshot.groups);
    this.events.load(snapshot.events);
    this.groupTypes.clear();
    for (const groupType of snapshot.groupTypes) this.groupTypes.add(groupType);
    this.presences.load(snapshot.presences);
    this.listeners.load(snapshot.listeners);
    this.sessions.load(snapshot.sessions, snapshot.endedSessions);
    this.servers.clear();
    for (const { name, secretDigest } of snapshot.servers) {
      this.servers.set(name, { name, secret: Secret.digested(secretDigest) });
    }
    this.serverSessions.load(snapshot.serverSessions);
  }
}
