import type { MockClock } from '../engine/clock.ts';
import { closeCodes } from '../engine/close-codes.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { World } from '../engine/world.ts';
import type { Caller } from './callers.ts';
import { ChannelSocket, type ChannelSocketContext } from './channel-socket.ts';
import type { Channel, Channels } from './channels.ts';
import { ClientMessages } from './client-messages.ts';
import { type SystemMessageType, systemMessage } from './notification-messages.ts';
import type { GenesysSettings } from './settings.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Time between the announcement and the close of a socket. */
const WARNING_MS = 60_000;

/** Dependencies of the sockets. */
export interface ChannelSocketsOptions {
  readonly world: World;
  readonly settings: GenesysSettings;
  readonly channels: Channels;
  readonly subscriptions: Subscriptions;
  readonly organizationId: () => string;
  /** Clock of the heartbeats: the host's timers, so that moving the world's clock does not disconnect sockets. */
  readonly keepAlive: MockClock;
}

/** The open sockets of an org's notification channels: at most one for each channel. */
export class ChannelSockets {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #channels: Channels;
  readonly #messages: ClientMessages;
  readonly #organizationId: () => string;
  readonly #context: ChannelSocketContext;
  readonly #sockets = new Map<string, ChannelSocket>();

  constructor({
    world,
    settings,
    channels,
    subscriptions,
    organizationId,
    keepAlive,
  }: ChannelSocketsOptions) {
    this.#world = world;
    this.#settings = settings;
    this.#channels = channels;
    this.#messages = new ClientMessages(world, channels, subscriptions);
    this.#organizationId = organizationId;
    this.#context = {
      world,
      settings,
      keepAlive,
      onEnd: (ended) => {
        if (this.#sockets.get(ended.channelId) === ended) this.#sockets.delete(ended.channelId);
      },
    };
  }

  /** The number of open sockets. */
  get size(): number {
    return this.#sockets.size;
  }

  /** Returns the ids of the channels with an open socket. */
  channelIds(): string[] {
    return [...this.#sockets.keys()];
  }

  /** Returns the open socket of a channel. */
  find(channelId: string): ChannelSocket | undefined {
    return this.#sockets.get(channelId);
  }

  /** Creates a channel. At the limit, replaces another channel, preferably one without a socket. */
  createChannel(caller: Caller, tokenDigest: string, deaf?: boolean): Channel {
    const own = this.#channels.ofOwner(caller);
    const tooMany = own.length + 1 - this.#settings.maxChannels;
    if (tooMany > 0 && this.#world.rules.holds('GEN-CH-5')) {
      const idle = own.filter(({ id }) => !this.#sockets.has(id));
      const busy = own.filter(({ id }) => this.#sockets.has(id));
      for (const { id } of [...idle, ...busy].slice(0, tooMany)) this.#replaceChannel(id);
    }
    return this.#channels.create(caller, tokenDigest, deaf);
  }

  /** Returns whether a channel exists and accepts a socket. */
  accepts(channelId: string): boolean {
    if (!this.#channels.find(channelId)) return false;
    return !this.#sockets.has(channelId) || this.#world.rules.holds('GEN-CH-7');
  }

  /** Connects a socket to a channel. */
  connect(channelId: string, socket: HostSocket): SocketListener | undefined {
    const channel = this.#channels.find(channelId);
    if (!channel) return undefined;
    const first = this.#sockets.get(channelId);
    const connection = new ChannelSocket(channelId, socket, this.#context);
    this.#sockets.set(channelId, connection);
    first?.close(closeCodes.policyViolation, 'Another socket was opened on this channel.');
    this.#channels.touch(channel);
    this.#awaitExpiry(connection, channel);
    return {
      message: (data) => {
        // The old socket can send until the close handshake ends.
        if (connection.isOpen) connection.send(this.#messages.answer(channelId, data));
      },
      closed: () => connection.end(),
    };
  }

  /** Announces the revocation to the sockets of channels created with these tokens, and closes the sockets. */
  tokensRevoked(tokenDigests: readonly string[]): void {
    if (!this.#world.rules.holds('GEN-NOT-15')) return;
    const digests = new Set(tokenDigests);
    for (const socket of [...this.#sockets.values()]) {
      const channel = this.#channels.find(socket.channelId);
      if (!channel || !digests.has(channel.tokenDigest)) continue;
      socket.send(this.#systemMessage('token_revoked', channel));
      socket.close(closeCodes.goingAway, 'The token that created the channel was revoked.');
    }
  }

  /** Removes the channels of a user, and closes their sockets. */
  removeChannelsOf(userId: string): void {
    for (const { id } of this.#channels.ofUser(userId)) {
      this.#channels.remove(id);
      this.#sockets.get(id)?.close(closeCodes.goingAway, 'The user who made the channel was removed.');
    }
  }

  /**
   * Announces the close to every socket, and closes the sockets later.
   * @param afterMs milliseconds in the world's time.
   */
  closeLater(afterMs = WARNING_MS): void {
    for (const socket of this.#sockets.values()) this.#announceClosing(socket, afterMs);
  }

  /** Closes every socket immediately. @param code 1012 (service restart) by default. */
  close(code = closeCodes.serviceRestart, reason = 'The service is restarting.'): void {
    for (const socket of [...this.#sockets.values()]) socket.close(code, reason);
  }

  #awaitExpiry(socket: ChannelSocket, { id, expiresAt }: Channel): void {
    if (!this.#world.rules.holds('GEN-CH-2')) return;
    const lifeMs = expiresAt - this.#world.clock.now();
    socket.later(Math.max(0, lifeMs - WARNING_MS), () => {
      const channel = this.#channels.find(id);
      if (channel && channel.expiresAt > expiresAt) this.#awaitExpiry(socket, channel);
      else this.#announceClosing(socket, Math.max(0, expiresAt - this.#world.clock.now()));
    });
  }

  #announceClosing(socket: ChannelSocket, afterMs: number): void {
    const channel = this.#channels.find(socket.channelId);
    if (channel && this.#world.rules.holds('GEN-NOT-9'))
      socket.send(this.#systemMessage('socket_closing', channel));
    socket.closeLater(afterMs);
  }

  #replaceChannel(channelId: string): void {
    const channel = this.#channels.find(channelId);
    const socket = this.#sockets.get(channelId);
    if (channel && this.#world.rules.holds('GEN-NOT-14'))
      socket?.send(this.#systemMessage('no_longer_subscribed', channel));
    this.#channels.remove(channelId);
    socket?.close(closeCodes.goingAway, 'The channel was replaced by a newer one.');
  }

  #systemMessage(type: SystemMessageType, channel: Channel): string {
    return systemMessage(type, channel, this.#organizationId(), this.#world);
  }
}
