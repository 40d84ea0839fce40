import type { components } from '../../src/generated/genesys.ts';

type AvailableTopic = components['schemas']['AvailableTopic'];

const LONGEST_TOPIC = 200;
const SINGLE = /^v2\.users\.([\w-]+)\.(\w+)$/;
const COMBINED = /^v2\.users\.([\w-]+)\?(\w+(?:&\w+)*)$/;

/** What can be told of a user, by the last part of the topic. */
const userTopics = {
  presence: "A user's presence in one source changed.",
  activity: "A user's presence, routing status or absence changed: all three together.",
  routingStatus: "A user's routing status changed.",
  outofoffice: "A user's out-of-office state changed.",
} as const;

type UserTopic = keyof typeof userTopics;

/** The topic of one user's changes of one kind. */
export function userTopic(userId: string, kind: UserTopic): string {
  return `v2.users.${userId}.${kind}`;
}

/**
 * The single topics that a topic stands for: itself, or, for `v2.users.{id}?presence&activity`, each of its parts.
 * @returns nothing for a topic that there is not.
 */
export function singleTopics(topic: string): string[] | undefined {
  if (topic.length > LONGEST_TOPIC) return undefined;
  const combined = COMBINED.exec(topic);
  const [, userId = '', kinds = ''] = combined ?? SINGLE.exec(topic) ?? [];
  const parts = kinds.split('&');
  return parts.every(isUserTopic) ? parts.map((kind) => userTopic(userId, kind)) : undefined;
}

/** Every kind of topic, as the list of available topics shows it. */
export const availableTopics: readonly Required<AvailableTopic>[] = (
  Object.keys(userTopics) as UserTopic[]
).map((kind) => ({
  id: userTopic('{id}', kind),
  description: userTopics[kind],
  requiresPermissions: [],
  enforced: true,
  visibility: 'Public',
  transports: ['Websocket'],
  topicParameters: ['id'],
}));

function isUserTopic(kind: string): kind is UserTopic {
  return Object.hasOwn(userTopics, kind);
}
