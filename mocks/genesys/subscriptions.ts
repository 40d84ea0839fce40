import type { ChannelTopic } from '../../src/generated/genesys.ts';
import type { World } from '../engine/world.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import type { Channel, Channels } from './channels.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { GenesysSettings } from './settings.ts';
import { isSingleTopic, partsOf, permissionsOf } from './topics.ts';

export interface SubscribeOptions {
  /** Replaces the existing subscriptions. */
  readonly replace?: boolean;
  /** Returns invalid topics as rejected, and subscribes to the others. */
  readonly ignoreErrors?: boolean;
  /** Permissions of the caller. */
  readonly permissions: 'all' | readonly string[];
}

/** A topic in a call, and the problems of its parts. */
interface ReadTopic {
  readonly id: string;
  /** The single topics that events are sent to. */
  readonly accepted: readonly string[];
  readonly rejected: readonly RejectedTopic[];
}

interface RejectedTopic {
  readonly row: ChannelTopic;
  readonly refusal: Refusal;
}

const INVALID_TOPIC = 'notification.invalid.topic';
const UNAUTHORIZED_TOPIC = 'notification.unauthorized.topic';

/** Subscribes channels to topics. A call subscribes to all of its topics or to none. */
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
   * @returns the requested topics, and with `ignoreErrors` the rejected ones.
   * @throws Refusal 400 for an unknown topic or too many topics; 403 for a topic without permission.
   */
  subscribe(channel: Channel, requested: readonly string[], options: SubscribeOptions): ChannelTopic[] {
    const { replace = false, ignoreErrors = false, permissions } = options;
    const { rules } = this.#world;
    const read = requested.map((topic, index) => this.#read(topic, index, permissions));
    const isLenient = ignoreErrors && rules.holds('GEN-SUB-5');
    const [first] = read.flatMap(({ rejected }) => rejected);
    if (first && !isLenient) throw first.refusal;
    const permitted = read.filter(isPermitted);
    const adds = replace ? !rules.holds('GEN-SUB-2') : rules.holds('GEN-SUB-1');
    const old = adds ? channel : { topics: [], singleTopics: [] };
    const topics = [...new Set([...old.topics, ...permitted.map(({ id }) => id)])];
    if (topics.length > this.#settings.maxTopicsPerChannel && rules.holds('GEN-SUB-6')) {
      throw refusal('GEN-SUB-6', 'notification.subscription.too.many.subscriptions');
    }
    const accepted = permitted.flatMap((topic) => topic.accepted);
    this.#channels.subscribe(channel, topics, [...new Set([...old.singleTopics, ...accepted])]);
    return read.flatMap((topic) => rowsOf(topic, ignoreErrors));
  }

  #read(id: string, index: number, permissions: SubscribeOptions['permissions']): ReadTopic {
    const { rules } = this.#world;
    const parts = rules.holds('GEN-SUB-7') ? partsOf(id) : [id];
    const accepted: string[] = [];
    const rejected: RejectedTopic[] = [];
    for (const part of parts) {
      const problem = this.#problemOf(part, index, permissions);
      if (problem) rejected.push(problem);
      else accepted.push(part);
    }
    return { id, accepted, rejected };
  }

  #problemOf(
    topic: string,
    index: number,
    permissions: SubscribeOptions['permissions'],
  ): RejectedTopic | undefined {
    const { rules } = this.#world;
    if (!isSingleTopic(topic) && rules.holds('GEN-SUB-4')) {
      return {
        row: { id: topic, state: 'Rejected', rejectionReason: genesysErrors[INVALID_TOPIC].message },
        refusal: refusal('GEN-SUB-4', INVALID_TOPIC, {
          details: [{ errorCode: INVALID_TOPIC, fieldName: `${index}.id` }],
        }),
      };
    }
    const missing =
      permissions === 'all' ? [] : permissionsOf(topic).filter((needed) => !permissions.includes(needed));
    const [first] = missing;
    if (first === undefined || !rules.holds('GEN-SUB-11')) return undefined;
    const rejectionReason = `The user does not have permissions required for topic ${topic}`;
    return {
      row: { id: topic, state: 'Rejected', rejectionReason, missingPermissions: missing },
      refusal: refusal('GEN-SUB-11', UNAUTHORIZED_TOPIC, {
        message: `The user does not have permission "${first}" required for topic "${topic}"`,
      }),
    };
  }
}

/** A combined topic is subscribed if any of its parts is valid. */
function isPermitted({ accepted }: ReadTopic): boolean {
  return accepted.length > 0;
}

function rowsOf(topic: ReadTopic, ignoreErrors: boolean): ChannelTopic[] {
  const { id } = topic;
  if (!ignoreErrors) return [{ id }];
  const rejected = topic.rejected.map(({ row }) => row);
  if (isPermitted(topic)) return [{ id, state: 'Permitted' }, ...rejected];
  const [first] = rejected;
  return first && first.id !== id ? [{ ...first, id }, ...rejected] : rejected;
}
