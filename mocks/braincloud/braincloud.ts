import type { ProfileState, SeedProfile } from '../../src/generated/mock-control.ts';
import type { Answer, Call } from '../engine/call.ts';
import type { MockClock } from '../engine/clock.ts';
import { IN_PROCESS_ORIGIN, type InProcess } from '../engine/in-process.ts';
import { type Change, changeSettings } from '../engine/settings.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { SocketHolder } from '../engine/sockets.ts';
import type { World } from '../engine/world.ts';
import { setPlayerPresence } from './acting.ts';
import { BraincloudApp } from './app.ts';
import { clientProtocol } from './client-protocol.ts';
import { dispatcherPaths, isDispatcherPath } from './dispatcher-paths.ts';
import { profileNames } from './names.ts';
import { PacketDispatcher } from './packet-dispatcher.ts';
import { addPlayer, removePlayer } from './player-lifecycle.ts';
import type { PlayerSession } from './player-sessions.ts';
import type { JsonObject } from './profiles.ts';
import { rttSecretOf } from './rtt-secret.ts';
import { type CompleteBraincloudSeed, defaultBraincloudSeed } from './seed.ts';
import { serverProtocol } from './server-protocol.ts';
import type { ServerSession } from './server-sessions.ts';
import { servopNames } from './servop-names.ts';
import {
  type AnyServopOverride,
  type Servop,
  type ServopOverrideHandler,
  ServopOverrides,
} from './servop-overrides.ts';
import { type BraincloudSettings, defaultBraincloudSettings } from './settings.ts';

/** Options for a client of this world's app. */
export interface AppClientOptions extends InProcess {
  readonly appId: string;
  readonly secret: string;
  readonly appVersion: string;
  readonly serverUrl: string;
}

/** The brainCloud app of a world. */
export class Braincloud {
  /** @internal */
  readonly app: BraincloudApp;
  /** @internal */
  readonly overrides = new ServopOverrides();
  readonly #world: World;
  readonly #inProcess: InProcess;
  readonly #initialSettings: BraincloudSettings;
  #seed: CompleteBraincloudSeed;
  readonly #clients: PacketDispatcher<PlayerSession>;
  readonly #servers: PacketDispatcher<ServerSession>;

  /**
   * @internal
   * @param keepAlive clock for the idle timeouts of sockets.
   * @param inProcess `fetch` and `WebSocket` of this world.
   */
  constructor(
    world: World,
    settings: Partial<BraincloudSettings> | undefined,
    seed: CompleteBraincloudSeed | undefined,
    keepAlive: MockClock,
    inProcess: InProcess,
  ) {
    this.#world = world;
    this.#inProcess = inProcess;
    this.#seed = seed ?? defaultBraincloudSeed;
    this.#initialSettings = { ...defaultBraincloudSettings, ...settings };
    this.app = new BraincloudApp(world, { ...this.#initialSettings }, this.#seed, keepAlive);
    this.#clients = new PacketDispatcher(this.app, clientProtocol(this.app), this.overrides);
    this.#servers = new PacketDispatcher(this.app, serverProtocol(this.app), this.overrides);
    world.names.knowOperations(servopNames);
    world.names.knowCallers(() => [
      ...profileNames(this.app.profiles.list(), this.app.profiles.identities()),
      ...[...this.app.servers.keys()].map((id) => ({ id, names: [id] })),
    ]);
  }

  get settings(): BraincloudSettings {
    return this.app.settings;
  }

  /**
   * Returns options for a client that connects to this world:
   * `new BrainCloudClient(mock.braincloud.clientOptions())`.
   */
  clientOptions(): AppClientOptions {
    const { fetch, WebSocket } = this.#inProcess;
    const { id: appId, secret } = this.app;
    return { appId, secret, appVersion: '1.0.0', serverUrl: IN_PROCESS_ORIGIN, fetch, WebSocket };
  }

  /**
   * Adds a player to the app. It is validated like a profile in a seed; its id and logins must be new.
   * Snapshots contain the player, and `reset()` removes the player.
   * @returns the player, as in `state()`.
   * @throws InputError for an invalid player; the app is left unchanged.
   */
  addPlayer(player: SeedProfile): ProfileState {
    return addPlayer(player, this.app);
  }

  /**
   * Removes a player from the app, with all of their logins, friendships and group memberships. The player's
   * sessions and presence end first, and listeners are notified. `reset()` restores players of the seed.
   * @param player id, name or login.
   * @throws InputError for an unknown player, listing the known ones.
   */
  removePlayer(player: string): void {
    removePlayer(player, this.app);
  }

  /**
   * Sets a player's activity, as the player's client would. If the player has no connection, connects the
   * player first, until the session ends.
   * @param profile id, name or login.
   * @throws InputError for an unknown profile, listing the known ones, or for an activity that the settings
   * do not allow. The activity is left unchanged.
   */
  setActivity(profile: string, activity: JsonObject): void {
    setPlayerPresence({ profileId: profile, activity }, this.app);
  }

  /**
   * The initial settings of the world.
   * @internal
   */
  get initialSettings(): Readonly<BraincloudSettings> {
    return this.#initialSettings;
  }

  /** Changes settings. `null` restores the initial value of a setting. */
  changeSettings(change: Change<BraincloudSettings>): void {
    changeSettings(this.app.settings, this.#initialSettings, change);
  }

  /**
   * Replaces the handler of a servop. The new handler is called only if the caller and the parameters have
   * passed all checks, and can call the built-in handler.
   * @returns a function that removes the override.
   */
  override<Name extends Servop>(
    servop: Name,
    handler: ServopOverrideHandler<Name>,
    options: { readonly once?: boolean } = {},
  ): () => void {
    this.#world.names.requireOperation(servop, servopNames);
    // The handler only receives messages of this servop.
    return this.overrides.set(servop, handler as unknown as AnyServopOverride, options.once);
  }

  /** Returns whether a path belongs to this vendor, for any method. */
  owns(path: string): boolean {
    return isDispatcherPath(path);
  }

  /** Returns whether this method and path are those of a dispatcher. */
  handles({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
    return method === 'POST' && this.owns(path);
  }

  answer(call: Call): Answer {
    return call.path === dispatcherPaths.s2s ? this.#servers.answer(call) : this.#clients.answer(call);
  }

  /** Returns whether the URL of a WebSocket has an X-RTT-SECRET. */
  acceptsSocket(url: string): boolean {
    return rttSecretOf(url) !== undefined;
  }

  /** Connects a WebSocket whose URL has an X-RTT-SECRET. Returns undefined for any other URL. */
  connect(url: string, socket: HostSocket): SocketListener | undefined {
    const secret = rttSecretOf(url);
    return secret === undefined ? undefined : this.app.rtt.accept(secret, socket);
  }

  /**
   * Returns the id of the profile or server that owns the socket at this URL.
   * @internal
   */
  callerOfSocket(url: string): string | undefined {
    const secret = rttSecretOf(url) ?? '';
    const { sessions, serverSessions } = this.app;
    return (sessions.findByRttSecret(secret) ?? serverSessions.findByRttSecret(secret))?.callerId;
  }

  /** Returns the owner of a socket, if the socket belongs to this service. */
  socketHolder(socket: HostSocket): SocketHolder | undefined {
    const peer = this.app.rtt.peers().find((each) => each.socket === socket);
    if (!peer) return undefined;
    const { session } = peer;
    if (!session) return { service: 'braincloud' };
    return session.kind === 'player'
      ? { service: 'braincloud', profileId: session.profileId }
      : { service: 'braincloud', serverName: session.serverName };
  }

  /**
   * Restores the seed, or loads another one. Settings are restored, and overrides are removed.
   * @internal
   */
  reset(seed: CompleteBraincloudSeed = this.#seed): void {
    this.app.load(seed);
    this.#seed = seed;
    Object.assign(this.app.settings, this.#initialSettings);
    this.overrides.clear();
  }
}
