import type { ChannelTopic } from '../../src/generated/genesys.ts';
import type { World } from '../engine/world.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import type { Channel, Channels } from './channels.ts';
import { refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';
import { singleTopics } from './topics.ts';

export interface SubscribeOptions {
  /** In the place of what the channel is subscribed to, instead of besides. */
  readonly replace?: boolean;
  /** Topics that there are not come back as rejected, and the others are subscribed to. */
  readonly ignoreErrors?: boolean;
}

const INVALID_TOPIC = 'notification.invalid.topic';

/** Subscribes channels to topics, all that a call asks for or nothing. */
export class Subscriptions {
  readonly #world: World;
  readonly #settings: GenesysSettings;
  readonly #channels: Channels;

  constructor(world: World, settings: GenesysSettings, channels: Channels) {
    this.#world = world;
    this.#settings = settings;
    this.#channels = channels;
  }

  /**
   * @returns the single topics that were asked for.
   * @throws Refusal 400 for a topic that there is not, or too many of them.
   */
  subscribe(channel: Channel, requested: readonly string[], options: SubscribeOptions): ChannelTopic[] {
    const { replace = false, ignoreErrors = false } = options;
    const rows = requested.flatMap((topic, index) => this.#read(topic, index, ignoreErrors));
    const accepted = rows.filter(({ state }) => state !== 'Rejected').map(({ id }) => id);
    const { rules } = this.#world;
    const adds = replace ? !rules.holds('GEN-SUB-2') : rules.holds('GEN-SUB-1');
    const topics = [...new Set([...(adds ? channel.topics : []), ...accepted])];
    if (topics.length > this.#settings.maxTopicsPerChannel && rules.holds('GEN-SUB-6')) {
      throw refusal('GEN-SUB-6', 'notification.subscription.too.many.subscriptions');
    }
    this.#channels.subscribe(channel, topics);
    return rows;
  }

  #read(topic: string, index: number, ignoreErrors: boolean): ChannelTopic[] {
    const topics = this.#singleTopics(topic);
    if (topics) return topics.map((id) => ({ id, ...(ignoreErrors ? { state: 'Permitted' } : {}) }));
    if (ignoreErrors && this.#world.rules.holds('GEN-SUB-5')) {
      return [{ id: topic, state: 'Rejected', rejectionReason: genesysErrors[INVALID_TOPIC].message }];
    }
    throw refusal('GEN-SUB-4', INVALID_TOPIC, {
      details: [{ errorCode: INVALID_TOPIC, fieldName: `${index}.id` }],
    });
  }

  #singleTopics(topic: string): string[] | undefined {
    const { rules } = this.#world;
    const topics = topic.includes('?') && !rules.holds('GEN-SUB-7') ? undefined : singleTopics(topic);
    return topics ?? (rules.holds('GEN-SUB-4') ? undefined : [topic]);
  }
}
