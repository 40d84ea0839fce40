import type { MockClock } from '../engine/clock.ts';
import { readJson } from '../engine/read-json.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { World } from '../engine/world.ts';
import type { Caller } from './callers.ts';
import { ChannelSocket, type ChannelSocketContext, closeCodes } from './channel-socket.ts';
import type { Channel, Channels } from './channels.ts';
import {
  activityNotification,
  type IntegrationPresence,
  integrationPresenceNotification,
  notification,
  pong,
  presenceNotification,
  routingStatusNotification,
  type SystemMessageType,
  subscribeResult,
  systemMessage,
} from './notification-messages.ts';
import { Refusal } from './refusal.ts';
import type { RoutingStatus, RoutingStatuses } from './routing-statuses.ts';
import type { GenesysSettings } from './settings.ts';
import { PURECLOUD, type Sources } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { Subscriptions } from './subscriptions.ts';
import { userTopic } from './topics.ts';

/** Time between the announcement and the close of a socket. */
const WARNING_MS = 60_000;

/** Dependencies of the notifications. */
export interface NotificationsOptions {
  readonly world: World;
  readonly settings: GenesysSettings;
  readonly channels: Channels;
  readonly sources: Sources;
  readonly routingStatuses: RoutingStatuses;
  readonly organizationId: () => string;
  /** Clock of the heartbeats: the host's timers, so that moving the world's clock does not disconnect sockets. */
  readonly keepAlive: MockClock;
}

/** A change of a user's primary source. */
export interface PrimarySourceChange {
  readonly userId: string;
  readonly source: string;
  readonly before: string;
  /** The presence in the new source, if there is one. */
  readonly presence: StoredPresence | undefined;
}

/** Sends events to connected and subscribed channels. */
export class Notifications {
  readonly subscriptions: Subscriptions;
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #channels: Channels;
  readonly #options: NotificationsOptions;
  readonly #context: ChannelSocketContext;
  readonly #sockets = new Map<string, ChannelSocket>();
  readonly #outbox: { readonly topic: string; readonly text: string }[] = [];
  #isSending = false;

  constructor(options: NotificationsOptions) {
    const { world, settings, channels, keepAlive } = options;
    this.#world = world;
    this.#settings = settings;
    this.#channels = channels;
    this.#options = options;
    this.#context = {
      world,
      settings,
      keepAlive,
      onEnd: (ended) => {
        if (this.#sockets.get(ended.channelId) === ended) this.#sockets.delete(ended.channelId);
      },
    };
    this.subscriptions = new Subscriptions(world, settings, channels);
  }

  /** Returns the ids of the channels with an open socket. */
  connected(): string[] {
    return [...this.#sockets.keys()];
  }

  /** Returns whether a channel has an open socket. */
  isConnected(channelId: string): boolean {
    return this.#sockets.has(channelId);
  }

  /** Creates a channel. At the limit, replaces another channel, preferably one without a socket. */
  createChannel(caller: Caller, tokenDigest: string, deaf?: boolean): Channel {
    const own = this.#channels.ofOwner(caller);
    const tooMany = own.length + 1 - this.#settings.maxChannels;
    if (tooMany > 0 && this.#world.rules.holds('GEN-CH-5')) {
      const idle = own.filter(({ id }) => !this.#sockets.has(id));
      const busy = own.filter(({ id }) => this.#sockets.has(id));
      for (const { id } of [...idle, ...busy].slice(0, tooMany)) this.#remove(id);
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
        if (connection.isOpen) this.#receive(connection, data);
      },
      closed: () => connection.end(),
    };
  }

  /**
   * Sends a changed presence, in any source, to every socket whose channel is subscribed to it.
   * @param routing the routing status, if it changed with the presence.
   */
  presenceChanged(presence: StoredPresence, isPrimary: boolean, routing?: RoutingStatus): void {
    if (this.#sockets.size === 0) return;
    const { source } = presence;
    if (isPrimary || source === PURECLOUD || this.#sendsEvery('GEN-NOT-4'))
      this.#addPresence(presence, isPrimary);
    if (routing) this.#addRoutingStatus(routing);
    if (isPrimary) this.#addActivity(presence);
    if (source !== PURECLOUD && this.#world.rules.holds('GEN-NOT-13')) {
      this.#addIntegrationPresence(presence.userId, () => ({
        eventType: 'UserPresenceStatusChanged',
        source,
        presence,
        currentDisplaySourceId: this.#sourceId(source),
      }));
    }
    this.#flush();
  }

  /** Sends the events of a new primary source. */
  primaryPresenceReplaced(presence: StoredPresence, routing?: RoutingStatus): void {
    if (this.#sendsEvery('GEN-NOT-5')) this.#addPresence(presence, true);
    if (routing) this.#addRoutingStatus(routing);
    this.#addActivity(presence);
    this.#flush();
  }

  /** Sends `UserPrimaryPresenceSourceChanged`. */
  primarySourceChanged({ userId, source, before, presence }: PrimarySourceChange): void {
    if (!this.#world.rules.holds('GEN-NOT-12')) return;
    this.#addIntegrationPresence(userId, () => ({
      eventType: 'UserPrimaryPresenceSourceChanged',
      source,
      presence,
      currentDisplaySourceId: this.#sourceId(source),
      previousDisplaySourceId: this.#sourceId(before),
    }));
    this.#flush();
  }

  /** @param presence the user's primary presence. */
  routingStatusChanged(routing: RoutingStatus, presence: StoredPresence): void {
    this.#addRoutingStatus(routing);
    this.#addActivity(presence);
    this.#flush();
  }

  /**
   * Sends an event with the given body.
   * @returns the number of sockets that it was sent to.
   */
  emit(topic: string, eventBody: Readonly<Record<string, unknown>>): number {
    const listening = [...this.#channels.subscribersOf(topic)].filter((id) => this.#sockets.has(id));
    if (listening.length > 0 && this.#world.rules.holds('GEN-NOT-11')) {
      this.#outbox.push({ topic, text: notification(topic, eventBody, this.#world) });
      this.#flush();
    }
    return listening.length;
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

  /** Whether `.presence` also gets events of other sources, which the vendor is not known to send. */
  #sendsEvery(rule: 'GEN-NOT-4' | 'GEN-NOT-5'): boolean {
    return this.#settings.presenceEvents === 'all' || !this.#world.rules.holds(rule);
  }

  #addPresence(presence: StoredPresence, isPrimary: boolean): void {
    const { rules } = this.#world;
    const topic = userTopic(presence.userId, 'presence');
    if (!this.#hasListeners(topic) || !rules.holds('GEN-NOT-1')) return;
    const primary = isPrimary || !rules.holds('GEN-NOT-3');
    this.#outbox.push({ topic, text: presenceNotification(presence, primary, this.#world) });
  }

  #addIntegrationPresence(userId: string, change: () => IntegrationPresence): void {
    const topic = userTopic(userId, 'integrationpresence');
    if (!this.#hasListeners(topic)) return;
    const text = integrationPresenceNotification(userId, change(), this.#world);
    this.#outbox.push({ topic, text });
  }

  /** Returns the id of a source that the org lists; custom sources have no id. */
  #sourceId(source: string): string | undefined {
    const { sources } = this.#options;
    return sources.builtInId(source) ?? sources.find(source)?.id;
  }

  #systemMessage(type: SystemMessageType, channel: Channel): string {
    return systemMessage(type, channel, this.#options.organizationId(), this.#world);
  }

  #addRoutingStatus(routing: RoutingStatus): void {
    const topic = userTopic(routing.userId, 'routingStatus');
    if (this.#hasListeners(topic) && this.#world.rules.holds('GEN-ROUTE-6')) {
      this.#outbox.push({ topic, text: routingStatusNotification(routing, this.#world) });
    }
  }

  #addActivity(presence: StoredPresence): void {
    const topic = userTopic(presence.userId, 'activity');
    if (!this.#hasListeners(topic) || !this.#world.rules.holds('GEN-NOT-6')) return;
    const routing = this.#options.routingStatuses.get(presence.userId);
    this.#outbox.push({ topic, text: activityNotification(presence, routing, this.#world) });
  }

  #flush(): void {
    // Changes made during a notification are queued, so that every listener gets the events in order.
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let event = this.#outbox.shift(); event; event = this.#outbox.shift()) {
        for (const id of this.#channels.subscribersOf(event.topic)) this.#sockets.get(id)?.send(event.text);
      }
    } finally {
      this.#isSending = false;
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

  #hasListeners(topic: string): boolean {
    for (const id of this.#channels.subscribersOf(topic)) if (this.#sockets.has(id)) return true;
    return false;
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

  #remove(channelId: string): void {
    const channel = this.#channels.find(channelId);
    const socket = this.#sockets.get(channelId);
    if (channel && this.#world.rules.holds('GEN-NOT-14'))
      socket?.send(this.#systemMessage('no_longer_subscribed', channel));
    this.#channels.remove(channelId);
    socket?.close(closeCodes.goingAway, 'The channel was replaced by a newer one.');
  }

  #receive(socket: ChannelSocket, data: string | Uint8Array): void {
    const message = readMessage(data);
    const { rules } = this.#world;
    if (message['message'] === 'ping' && rules.holds('GEN-NOT-8')) socket.send(pong);
    else if (message['message'] === 'subscribe' && rules.holds('GEN-SUB-8')) {
      socket.send(this.#subscribe(socket.channelId, message));
    } else socket.send(subscribeResult({ result: '400', status: 'error', ...correlation(message) }));
  }

  #subscribe(channelId: string, message: Readonly<Record<string, unknown>>): string {
    const { topics } = message;
    const about = correlation(message);
    if (!isTexts(topics)) return subscribeResult({ result: '400', status: 'error', ...about });
    const channel = this.#channels.find(channelId);
    if (!channel || this.#hasLostToken(channel)) {
      return subscribeResult({ result: '404', status: 'failure', ...about });
    }
    try {
      this.subscriptions.subscribe(channel, topics, { permissions: channel.permissions });
      return subscribeResult({ result: '200', status: 'subscribed', ...about });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return subscribeResult({ result: '400', status: 'failure', ...about });
    }
  }

  #hasLostToken({ tokenExpiresAt = Number.POSITIVE_INFINITY }: Channel): boolean {
    return tokenExpiresAt <= this.#world.clock.now() && this.#world.rules.holds('GEN-SUB-9');
  }
}

function readMessage(data: string | Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const message: unknown = readJson(typeof data === 'string' ? data : new TextDecoder().decode(data));
    return typeof message === 'object' && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
}

function correlation({ correlationId }: Readonly<Record<string, unknown>>): { correlationId?: string } {
  return typeof correlationId === 'string' ? { correlationId } : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
