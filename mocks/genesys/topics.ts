import type { components } from '../../src/generated/genesys.ts';
import { topicKinds, topicPermissions } from './topic-kinds.ts';

type AvailableTopic = components['schemas']['AvailableTopic'];

const LONGEST_TOPIC = 200;
const COMBINED = /^([^?]+)\?(.+)$/;

/** What the events of a topic report, for the topics that the mock sends events of by itself. */
const descriptions: Readonly<Record<string, string>> = {
  'v2.users.{id}.presence': "A user's presence in one source changed.",
  'v2.users.{id}.activity': "A user's presence or routing status changed: both, and out of office, together.",
  'v2.users.{id}.routingStatus': "A user's routing status changed.",
  'v2.users.{id}.integrationpresence':
    "A user's presence in a source other than PURECLOUD changed, or which source is the primary one.",
};

interface TopicKind {
  readonly id: string;
  readonly pattern: RegExp;
  /** All of these. */
  readonly permissions: readonly string[];
}

const kinds: readonly TopicKind[] = topicKinds.map((id) => ({
  id,
  pattern: new RegExp(`^${id.replaceAll('.', '\\.').replaceAll('{id}', '[^.?&\\s/]+')}$`),
  permissions: topicPermissions[id] ?? [],
}));

/** The topics of users that the mock sends events of by itself. */
type PlayedTopic = 'presence' | 'activity' | 'routingStatus' | 'integrationpresence';

/** The topic of one user's changes of one kind. */
export function userTopic(userId: string, kind: PlayedTopic): string {
  return `v2.users.${userId}.${kind}`;
}

/** Whether it is one of the vendor's topics, and not a combined one. */
export function isSingleTopic(topic: string): boolean {
  return topic.length <= LONGEST_TOPIC && kindOf(topic) !== undefined;
}

/** The permissions that subscribing to a single topic needs, all of them. */
export function permissionsOf(topic: string): readonly string[] {
  return kindOf(topic)?.permissions ?? [];
}

/**
 * The single topics that a topic stands for, known or not: itself, or, for `v2.users.{id}?presence&activity`, each of
 * its parts.
 */
export function partsOf(topic: string): string[] {
  const [, prefix, suffixes] = COMBINED.exec(topic) ?? [];
  if (topic.length > LONGEST_TOPIC || suffixes === undefined) return [topic];
  return suffixes.split('&').map((suffix) => `${prefix}.${suffix}`);
}

/** Every kind of topic, as the list of available topics shows it. */
export const availableTopics: readonly Required<AvailableTopic>[] = kinds.map(({ id, permissions }) => ({
  id,
  description: descriptions[id] ?? 'Sent by a test alone: the mock accepts it and emits nothing by itself.',
  requiresPermissions: [...permissions],
  enforced: true,
  visibility: 'Public',
  transports: ['Websocket'],
  topicParameters: id.includes('{id}') ? ['id'] : [],
}));

function kindOf(topic: string): TopicKind | undefined {
  return kinds.find(({ pattern }) => pattern.test(topic));
}
