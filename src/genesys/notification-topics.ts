import type { UserActivityNotification, UserPresenceNotification } from '../generated/genesys.ts';

export type { UserActivityNotification, UserPresenceNotification } from '../generated/genesys.ts';

/** An event of a topic that is not described here. */
export interface UntypedNotification {
  /** The topic that it belongs to. */
  readonly topicName: string;
  /** What has happened, as the vendor describes the topic. */
  readonly eventBody: unknown;
}

/** What is told under a topic, by the topic's name. */
export type NotificationOf<Topic extends string> = Topic extends `v2.users.${string}.presence`
  ? UserPresenceNotification
  : Topic extends `v2.users.${string}.activity`
    ? UserActivityNotification
    : UntypedNotification;

/** The topic of a user's presence. */
export function presenceTopic<Id extends string>(userId: Id): `v2.users.${Id}.presence` {
  return `v2.users.${userId}.presence`;
}

const PRESENCE_TOPIC = /^v2\.users\.(.+)\.presence$/;

/** Whose presence a topic is about; `undefined` for another topic. */
export function userOfPresenceTopic(topicName: string): string | undefined {
  return PRESENCE_TOPIC.exec(topicName)?.[1];
}

/** A message of the socket that is an event of some topic; `undefined` for what is none. */
export function readNotification(message: unknown): UntypedNotification | undefined {
  if (typeof message !== 'object' || message === null || !('topicName' in message)) return undefined;
  const { topicName } = message;
  const eventBody = 'eventBody' in message ? message.eventBody : undefined;
  // Not copied: what the description does not know comes along.
  return typeof topicName === 'string' ? Object.assign(message, { topicName, eventBody }) : undefined;
}
