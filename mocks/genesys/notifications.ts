import type { World } from '../engine/world.ts';
import type { ChannelSockets } from './channel-sockets.ts';
import type { Channels } from './channels.ts';
import {
  activityNotification,
  type IntegrationPresence,
  integrationPresenceNotification,
  notification,
  presenceNotification,
  routingStatusNotification,
} from './notification-messages.ts';
import type { RoutingStatus, RoutingStatuses } from './routing-statuses.ts';
import type { GenesysSettings } from './settings.ts';
import { PURECLOUD, type Sources } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { type PlayedTopic, userTopic } from './topics.ts';

/** Dependencies of the notifications. */
export interface NotificationsOptions {
  readonly world: World;
  readonly settings: GenesysSettings;
  readonly channels: Channels;
  readonly sockets: ChannelSockets;
  readonly sources: Sources;
  readonly routingStatuses: RoutingStatuses;
}

/** A change of a user's primary source. */
export interface PrimarySourceChange {
  readonly userId: string;
  readonly source: string;
  readonly before: string;
  /** The presence in the new source, if there is one. */
  readonly presence: StoredPresence | undefined;
}

/** Sends events to the sockets of subscribed channels. */
export class Notifications {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #channels: Channels;
  readonly #sockets: ChannelSockets;
  readonly #sources: Sources;
  readonly #routingStatuses: RoutingStatuses;
  readonly #outbox: { readonly topic: string; readonly text: string }[] = [];
  #isSending = false;

  constructor(options: NotificationsOptions) {
    this.#world = options.world;
    this.#settings = options.settings;
    this.#channels = options.channels;
    this.#sockets = options.sockets;
    this.#sources = options.sources;
    this.#routingStatuses = options.routingStatuses;
  }

  /**
   * Sends a changed presence, in any source, to every socket whose channel is subscribed to it.
   * @param routing the routing status, if it changed with the presence.
   */
  presenceChanged(presence: StoredPresence, isPrimary: boolean, routing?: RoutingStatus): void {
    const { userId, source } = presence;
    if (isPrimary || source === PURECLOUD || this.#sendsEvery('GEN-NOT-4'))
      this.#addPresence(presence, isPrimary);
    if (routing) this.#addRoutingStatus(routing);
    if (isPrimary) this.#addActivity(presence);
    if (source !== PURECLOUD && this.#world.rules.holds('GEN-NOT-13')) {
      this.#addIntegrationPresence(userId, {
        eventType: 'UserPresenceStatusChanged',
        source,
        presence,
        currentDisplaySourceId: this.#sourceId(source),
      });
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
    this.#addIntegrationPresence(userId, {
      eventType: 'UserPrimaryPresenceSourceChanged',
      source,
      presence,
      currentDisplaySourceId: this.#sourceId(source),
      previousDisplaySourceId: this.#sourceId(before),
    });
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
    const listening = [...this.#channels.subscribersOf(topic)].filter((id) => this.#sockets.find(id));
    if (listening.length > 0 && this.#world.rules.holds('GEN-NOT-11')) {
      this.#outbox.push({ topic, text: notification(topic, eventBody, this.#world) });
      this.#flush();
    }
    return listening.length;
  }

  /** Whether `.presence` also gets events of other sources, which the vendor is not known to send. */
  #sendsEvery(rule: 'GEN-NOT-4' | 'GEN-NOT-5'): boolean {
    return this.#settings.presenceEvents === 'all' || !this.#world.rules.holds(rule);
  }

  #addPresence(presence: StoredPresence, isPrimary: boolean): void {
    const { rules } = this.#world;
    if (!rules.holds('GEN-NOT-1')) return;
    const primary = isPrimary || !rules.holds('GEN-NOT-3');
    this.#add(presence.userId, 'presence', () => presenceNotification(presence, primary, this.#world));
  }

  #addRoutingStatus(routing: RoutingStatus): void {
    if (!this.#world.rules.holds('GEN-ROUTE-6')) return;
    this.#add(routing.userId, 'routingStatus', () => routingStatusNotification(routing, this.#world));
  }

  #addActivity(presence: StoredPresence): void {
    if (!this.#world.rules.holds('GEN-NOT-6')) return;
    const { userId } = presence;
    this.#add(userId, 'activity', () =>
      activityNotification(presence, this.#routingStatuses.get(userId), this.#world),
    );
  }

  #addIntegrationPresence(userId: string, change: IntegrationPresence): void {
    this.#add(userId, 'integrationpresence', () =>
      integrationPresenceNotification(userId, change, this.#world),
    );
  }

  /** Returns the id of a source that the org lists; custom sources have no id. */
  #sourceId(source: string): string | undefined {
    return this.#sources.builtInId(source) ?? this.#sources.find(source)?.id;
  }

  /** Queues an event about a user, if a connected channel is subscribed to it. */
  #add(userId: string, kind: PlayedTopic, encode: () => string): void {
    // Most changes happen without open sockets, and then need no topic.
    if (this.#sockets.size === 0) return;
    const topic = userTopic(userId, kind);
    if (this.#hasListeners(topic)) this.#outbox.push({ topic, text: encode() });
  }

  #hasListeners(topic: string): boolean {
    for (const id of this.#channels.subscribersOf(topic)) if (this.#sockets.find(id)) return true;
    return false;
  }

  #flush(): void {
    // Changes made during a notification are queued, so that every listener gets the events in order.
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let event = this.#outbox.shift(); event; event = this.#outbox.shift()) {
        for (const id of this.#channels.subscribersOf(event.topic)) this.#sockets.find(id)?.send(event.text);
      }
    } finally {
      this.#isSending = false;
    }
  }
}
