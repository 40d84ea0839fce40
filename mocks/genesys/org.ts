import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { MockClock } from '../engine/clock.ts';
import { digest } from '../engine/digest.ts';
import type { World } from '../engine/world.ts';
import { type Caller, Callers, type CallersSnapshot } from './callers.ts';
import { ChannelSockets } from './channel-sockets.ts';
import { type Channel, Channels } from './channels.ts';
import { type Definition, Definitions } from './definitions.ts';
import { Logins, type LoginsSnapshot } from './logins.ts';
import { Notifications } from './notifications.ts';
import type { OAuthClient } from './oauth-client.ts';
import {
  defaultOrganization,
  defaultPresenceSettings,
  type Organization,
  type OrgPresenceSettings,
} from './organization.ts';
import { StoredPresences } from './presences.ts';
import { type Queue, Queues } from './queues.ts';
import { TokenRateLimit } from './rate-limit.ts';
import { type RoutingStatus, RoutingStatuses } from './routing-statuses.ts';
import type { CompleteGenesysSeed } from './seed.ts';
import { seededPresences, seededRoutingStatus } from './seeded-presences.ts';
import type { GenesysSettings } from './settings.ts';
import { PURECLOUD, type Source, Sources, thirdPartySources } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { Subscriptions } from './subscriptions.ts';
import { type User, Users } from './users.ts';

/** The snapshot of an org: plain JSON without secrets. */
export interface OrgSnapshot {
  readonly users: readonly User[];
  readonly definitions: readonly Definition[];
  readonly sources: readonly Source[];
  readonly presences: readonly StoredPresence[];
  readonly primarySources: readonly (readonly [userId: string, source: string])[];
  readonly routingStatuses: readonly RoutingStatus[];
  readonly presenceSettings: OrgPresenceSettings;
  readonly organization?: Organization;
  readonly queues?: readonly Queue[];
  readonly clients: readonly OAuthClient[];
  readonly callers: CallersSnapshot;
  readonly logins?: LoginsSnapshot;
  readonly appliedEvents: readonly string[];
  /** Channels and their subscriptions, without sockets. */
  readonly channels: readonly Channel[];
}

/** The state of a Genesys Cloud org, independent of HTTP. */
export class Org {
  readonly world: World;
  readonly settings: GenesysSettings;
  readonly users = new Users();
  readonly queues = new Queues();
  readonly definitions: Definitions;
  readonly sources: Sources;
  readonly routingStatuses: RoutingStatuses;
  readonly presences: StoredPresences;
  readonly callers: Callers;
  readonly rateLimit: TokenRateLimit;
  readonly channels: Channels;
  readonly subscriptions: Subscriptions;
  readonly channelSockets: ChannelSockets;
  readonly notifications: Notifications;
  readonly clients = new Map<string, OAuthClient>();
  readonly logins: Logins;
  /** The eventIds of applied events from registered sources. */
  readonly appliedEvents = new Set<string>();
  #presenceSettings: OrgPresenceSettings = defaultPresenceSettings;
  #organization: Organization = defaultOrganization;

  /** @param keepAlive clock for the heartbeats of sockets. */
  constructor(world: World, settings: GenesysSettings, seed: CompleteGenesysSeed, keepAlive: MockClock) {
    this.world = world;
    this.settings = settings;
    this.definitions = new Definitions(world, settings);
    this.sources = new Sources(world);
    this.callers = new Callers(world, settings);
    this.logins = new Logins(world, settings);
    this.rateLimit = new TokenRateLimit(world, settings);
    this.channels = new Channels(world, settings);
    this.subscriptions = new Subscriptions(world, settings, this.channels);
    this.channelSockets = new ChannelSockets({
      world,
      settings,
      channels: this.channels,
      subscriptions: this.subscriptions,
      organizationId: () => this.#organization.id,
      keepAlive,
    });
    this.routingStatuses = new RoutingStatuses(world);
    this.notifications = new Notifications({
      world,
      settings,
      channels: this.channels,
      sockets: this.channelSockets,
      sources: this.sources,
      routingStatuses: this.routingStatuses,
    });
    this.presences = new StoredPresences(world, this.routingStatuses, this.notifications);
    this.load(seed);
  }

  get organization(): Organization {
    return this.#organization;
  }

  get presenceSettings(): OrgPresenceSettings {
    return this.#presenceSettings;
  }

  set presenceSettings(settings: OrgPresenceSettings) {
    const before = this.presences.defaultPrimarySource;
    this.#usePresenceSettings(settings);
    if (this.presences.defaultPrimarySource === before) return;
    for (const { id } of this.users.list()) this.presences.defaultPrimarySourceChanged(id, before);
  }

  /** Returns the `sourceId` of a presence; undefined for a source that the org does not list. */
  sourceIdOf(source: string): string {
    if (this.settings.contract !== 'current') return '';
    return this.sources.find(source)?.id ?? this.sources.builtInId(source) ?? '';
  }

  /** Updates the presences after a registered source was deactivated. */
  sourceDeactivated(source: string): void {
    this.presences.sourceDeactivated(source);
    const { defaultPrimaryPresenceRegisteredSourceId: chosen, ...others } = this.#presenceSettings;
    if (chosen === source && this.world.rules.holds('GEN-SRC-5')) this.presenceSettings = others;
  }

  /** Replaces the whole state with that of a seed. */
  load(seed: CompleteGenesysSeed): void {
    const now = this.world.isoNow();
    this.users.load(
      seed.users.map(({ presence: _, thirdPartyPresences: __, routingStatus: ___, ...user }) => user),
    );
    this.definitions.load(
      (seed.definitions ?? []).map((definition) => ({
        deactivated: false,
        divisionId: '*',
        ...definition,
        builtIn: false,
        createdDate: now,
        modifiedDate: now,
        readableFrom: 0,
      })),
    );
    this.sources.load([
      ...([PURECLOUD, ...thirdPartySources] as const).map((name) => ({
        id: seed.builtInSourceIds[name],
        name,
        builtIn: true,
        deactivated: false,
      })),
      ...(seed.sources ?? []).map((source) => ({ deactivated: false, ...source, builtIn: false })),
    ]);
    this.#usePresenceSettings({ ...defaultPresenceSettings, ...seed.presenceSettings });
    this.#loadPresences(seed.users, now);
    this.clients.clear();
    for (const { secret, permissions = 'all', ...client } of seed.clients) {
      this.clients.set(client.id, { ...client, secretDigest: digest(secret), permissions });
    }
    this.queues.load(seed.queues ?? []);
    this.#organization = seed.organization ?? defaultOrganization;
    this.logins.load();
    this.callers.load(
      seed.users[0]?.id,
      seed.tokens &&
        new Map(
          seed.tokens.map(({ token, expiresInSeconds, ...caller }) => [
            token,
            {
              ...caller,
              ...(expiresInSeconds === undefined
                ? {}
                : { expiresAt: this.world.clock.now() + expiresInSeconds * 1000 }),
            },
          ]),
        ),
    );
    this.appliedEvents.clear();
    this.rateLimit.reset();
    this.channelSockets.close();
    this.channels.load([]);
  }

  /**
   * Sets a user's routing status, as the service does when a conversation is routed to the user or ends.
   * @throws Refusal 404 for an unknown user; 409 for a status that contradicts the presence.
   */
  setRoutingStatus(userId: string, status: RoutingStatusName): RoutingStatus {
    return this.presences.setRoutingStatus(this.users.get(userId).id, status);
  }

  /** Revokes a token and its login, and notifies the channels that it created. */
  revokeToken(token: string, caller: Caller): void {
    this.callers.revoke(token, caller);
    if (caller.loginId !== undefined) this.logins.end(caller.loginId);
    this.channelSockets.tokensRevoked([digest(token)]);
  }

  /** Ends a login, and notifies the channels that its tokens created. */
  revokeLogin(loginId: string): void {
    const revoked = this.callers.revokeLogin(loginId);
    this.logins.end(loginId);
    this.channelSockets.tokensRevoked(revoked);
  }

  /** Logs a user out, and notifies the channels that the user's tokens created. */
  revokeUser(userId: string): void {
    const revoked = this.callers.revokeUser(userId);
    this.logins.endAll(userId);
    this.channelSockets.tokensRevoked(revoked);
  }

  snapshot(): OrgSnapshot {
    return {
      users: this.users.list(),
      definitions: this.definitions.records(),
      sources: this.sources.records(),
      presences: this.presences.records(),
      primarySources: this.presences.primarySources(),
      routingStatuses: this.routingStatuses.records(),
      presenceSettings: this.#presenceSettings,
      organization: this.#organization,
      queues: this.queues.list(),
      clients: [...this.clients.values()],
      callers: this.callers.snapshot(),
      logins: this.logins.snapshot(),
      appliedEvents: [...this.appliedEvents],
      channels: this.channels.records(),
    };
  }

  restore(snapshot: OrgSnapshot): void {
    this.users.load(snapshot.users);
    this.definitions.load(snapshot.definitions);
    this.sources.load(snapshot.sources);
    this.#usePresenceSettings(snapshot.presenceSettings);
    this.presences.load(snapshot.presences, snapshot.primarySources, snapshot.routingStatuses);
    this.clients.clear();
    for (const client of snapshot.clients) this.clients.set(client.id, client);
    this.queues.load(snapshot.queues ?? []);
    this.#organization = snapshot.organization ?? defaultOrganization;
    this.logins.load(snapshot.logins);
    this.callers.restore(snapshot.callers);
    this.appliedEvents.clear();
    for (const eventId of snapshot.appliedEvents) this.appliedEvents.add(eventId);
    this.rateLimit.reset();
    this.channelSockets.close();
    this.channels.load(snapshot.channels);
  }

  #loadPresences(users: CompleteGenesysSeed['users'], now: string): void {
    this.presences.load(
      users.flatMap((user) => seededPresences(user, this.definitions, now)),
      [],
      users.flatMap((user) => seededRoutingStatus(user, now) ?? []),
    );
  }

  #usePresenceSettings(settings: OrgPresenceSettings): void {
    this.#presenceSettings = settings;
    const { defaultPrimaryPresenceRegisteredSourceId: id } = settings;
    this.presences.defaultPrimarySource = id === undefined ? PURECLOUD : this.sources.resolve(id).key;
  }
}
