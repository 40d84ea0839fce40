import type { World } from '../engine/world.ts';
import type { Caller } from './callers.ts';
import { makeChannelId } from './connect-uri.ts';
import { refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';

/** A notification channel and its subscriptions. Immutable; a change replaces it. */
export interface Channel {
  readonly id: string;
  /** The user and the app that created it. */
  readonly owner: string;
  /** Digest of the token that created it. */
  readonly tokenDigest: string;
  /** Expiry of that token, in epoch milliseconds of the world; absent if it does not expire. */
  readonly tokenExpiresAt?: number;
  /** World time in epoch milliseconds. */
  readonly expiresAt: number;
  /** Permissions of the token that created it. */
  readonly permissions: 'all' | readonly string[];
  /** Set by a fault: no event is sent to the channel. */
  readonly deaf?: true;
  /** The topics as subscribed, including combined ones, without duplicates. */
  readonly topics: readonly string[];
  /** The single topics that `topics` consist of, without duplicates. Events are sent to these. */
  readonly singleTopics: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/** The notification channels of an org, least recently used first. */
export class Channels {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #records = new Map<string, Channel>();
  readonly #subscribers = new Map<string, Set<string>>();

  constructor(world: World, settings: GenesysSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  records(): Channel[] {
    return [...this.#records.values()];
  }

  load(channels: readonly Channel[]): void {
    this.#records.clear();
    this.#subscribers.clear();
    for (const channel of channels) this.#store(channel);
  }

  find(id: string): Channel | undefined {
    const channel = this.#records.get(id);
    return channel && !this.#isOver(channel) ? channel : undefined;
  }

  /** @throws Refusal 404 for a channel that does not exist or belongs to another owner. */
  get(id: string, caller: Caller): Channel {
    const channel = this.find(id);
    if (!channel) throw refusal('GEN-CH-2', 'not.found');
    if (channel.owner !== ownerOf(caller) && this.#world.rules.holds('GEN-CH-4'))
      throw refusal('GEN-CH-4', 'not.found');
    return channel;
  }

  /** Returns the channels of a user and app. */
  ofOwner(caller: Caller): Channel[] {
    const owner = ownerOf(caller);
    return this.records().filter((channel) => channel.owner === owner && !this.#isOver(channel));
  }

  /** Returns the channels of a user, for all apps. */
  ofUser(userId: string): Channel[] {
    return this.records().filter(({ owner }) => owner.startsWith(`${userId}/`));
  }

  /** Returns the ids of the channels that are subscribed to a single topic, except deaf ones. */
  subscribersOf(topic: string): ReadonlySet<string> {
    return this.#subscribers.get(topic) ?? NONE;
  }

  /**
   * @param tokenDigest digest of the caller's token.
   * @param deaf whether no events are sent to the channel.
   */
  create(caller: Caller, tokenDigest: string, deaf = false): Channel {
    for (const channel of this.records()) if (this.#isOver(channel)) this.remove(channel.id);
    return this.#store({
      id: makeChannelId(this.#world),
      owner: ownerOf(caller),
      tokenDigest,
      ...(caller.expiresAt === undefined ? {} : { tokenExpiresAt: caller.expiresAt }),
      expiresAt: this.#end(),
      permissions: caller.permissions,
      ...(deaf ? { deaf } : {}),
      topics: [],
      singleTopics: [],
    });
  }

  /** Replaces the topics, extends the lifetime of the channel, and makes it the most recently used one. */
  subscribe(channel: Channel, topics: readonly string[], singleTopics: readonly string[]): Channel {
    const expiresAt = this.#world.rules.holds('GEN-CH-3') ? this.#end() : channel.expiresAt;
    return this.#store({ ...channel, topics, singleTopics, expiresAt });
  }

  /** Makes the channel the most recently used one. */
  touch(channel: Channel): void {
    this.#store(channel);
  }

  remove(id: string): void {
    const channel = this.#records.get(id);
    if (!channel) return;
    this.#records.delete(id);
    for (const topic of channel.singleTopics) this.#unsubscribe(id, topic);
  }

  #end(): number {
    return this.#world.clock.now() + this.#settings.channelLifetimeSeconds * 1000;
  }

  #isOver(channel: Channel): boolean {
    return channel.expiresAt <= this.#world.clock.now() && this.#world.rules.holds('GEN-CH-2');
  }

  /** Adds a channel as the most recently used. */
  #store(channel: Channel): Channel {
    const old = this.#records.get(channel.id);
    this.#records.delete(channel.id);
    this.#records.set(channel.id, channel);
    if (old?.singleTopics === channel.singleTopics || channel.deaf) return channel;
    const kept = new Set(channel.singleTopics);
    for (const topic of old?.singleTopics ?? []) if (!kept.has(topic)) this.#unsubscribe(channel.id, topic);
    for (const topic of kept) {
      const subscribers = this.#subscribers.get(topic);
      if (subscribers) subscribers.add(channel.id);
      else this.#subscribers.set(topic, new Set([channel.id]));
    }
    return channel;
  }

  #unsubscribe(id: string, topic: string): void {
    const subscribers = this.#subscribers.get(topic);
    subscribers?.delete(id);
    if (subscribers?.size === 0) this.#subscribers.delete(topic);
  }
}

function ownerOf({ userId = '', clientId = '' }: Caller): string {
  return `${userId}/${clientId}`;
}
