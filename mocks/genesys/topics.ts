import type { components } from '../../src/generated/genesys.ts';
import { topicKinds, topicPermissions } from './topic-kinds.ts';

type AvailableTopic = components['schemas']['AvailableTopic'];

const MAX_TOPIC_LENGTH = 200;
const COMBINED = /^([^?]+)\?(.+)$/;

/** Descriptions of the topics for which the mock sends events. */
const descriptions: Readonly<Record<string, string>> = {
  'v2.users.{id}.presence': "A user's presence in one source changed.",
  'v2.users.{id}.activity':
    "A user's presence or routing status changed. The event contains both and the out-of-office state.",
  'v2.users.{id}.routingStatus': "A user's routing status changed.",
  'v2.users.{id}.integrationpresence':
    "A user's presence in a source other than PURECLOUD changed, or the user's primary source changed.",
};

interface TopicKind {
  readonly id: string;
  readonly pattern: RegExp;
  readonly permissions: readonly string[];
}

const kinds: readonly TopicKind[] = topicKinds.map((id) => ({
  id,
  pattern: new RegExp(`^${id.replaceAll('.', '\\.').replaceAll('{id}', '[^.?&\\s/]+')}$`),
  permissions: topicPermissions[id] ?? [],
}));

/** The user topics for which the mock sends events. */
export type PlayedTopic = 'presence' | 'activity' | 'routingStatus' | 'integrationpresence';

/** Returns the topic of a user for one kind of change. */
export function userTopic(userId: string, kind: PlayedTopic): string {
  return `v2.users.${userId}.${kind}`;
}

/** Returns whether a topic is a known single topic. */
export function isSingleTopic(topic: string): boolean {
  return topic.length <= MAX_TOPIC_LENGTH && kindOf(topic) !== undefined;
}

/** Returns the permissions required for subscribing to a single topic. All are required. */
export function permissionsOf(topic: string): readonly string[] {
  return kindOf(topic)?.permissions ?? [];
}

/**
 * Returns the single topics of a topic, known or not: the topic itself, or, for `v2.users.{id}?presence&activity`, each
 * of its parts.
 */
export function partsOf(topic: string): string[] {
  const [, prefix, suffixes] = COMBINED.exec(topic) ?? [];
  if (topic.length > MAX_TOPIC_LENGTH || suffixes === undefined) return [topic];
  return suffixes.split('&').map((suffix) => `${prefix}.${suffix}`);
}

/** Returns every kind of topic, for the list of available topics. */
export const availableTopics: readonly Required<AvailableTopic>[] = kinds.map(({ id, permissions }) => ({
  id,
  description: descriptions[id] ?? 'The mock sends events for this topic only when a test emits them.',
  requiresPermissions: [...permissions],
  enforced: true,
  visibility: 'Public',
  transports: ['Websocket'],
  topicParameters: id.includes('{id}') ? ['id'] : [],
}));

function kindOf(topic: string): TopicKind | undefined {
  return kinds.find(({ pattern }) => pattern.test(topic));
}
