import type { UserActivityNotification, UserPresenceNotification } from '../generated/genesys.ts';
import { isObject, textOf } from '../runtime/json.ts';

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
const ACTIVITY_TOPIC = /^v2\.users\.(.+)\.activity$/;

/** Whose presence a topic is about; `undefined` for another topic. */
export function userOfPresenceTopic(topicName: string): string | undefined {
  return PRESENCE_TOPIC.exec(topicName)?.[1];
}

/** A message of the socket that is an event of some topic; `undefined` for what is none. */
export function readNotification(message: unknown): UntypedNotification | undefined {
  if (!isObject(message)) return undefined;
  const { topicName, eventBody } = message;
  // Not copied: what the description does not know comes along.
  return typeof topicName === 'string' ? Object.assign(message, { topicName, eventBody }) : undefined;
}

/** The body of a presence event; `undefined` when it is not as described. */
export function readPresenceEvent(eventBody: unknown): UserPresenceNotification['eventBody'] | undefined {
  return isPresenceEvent(eventBody) ? eventBody : undefined;
}

/** Whether an event is as its topic is described; of topics that are not described here each event is. */
export function isAsDescribed({ topicName, eventBody }: UntypedNotification): boolean {
  if (PRESENCE_TOPIC.test(topicName)) return isPresenceEvent(eventBody);
  return !ACTIVITY_TOPIC.test(topicName) || isActivityEvent(eventBody);
}

function isPresenceEvent(body: unknown): body is UserPresenceNotification['eventBody'] {
  if (!isObject(body)) return false;
  const { source, presenceDefinition, message, modifiedDate } = body;
  return (
    textOf(source) !== undefined &&
    isDefinition(presenceDefinition) &&
    (typeof message === 'string' || (message ?? undefined) === undefined) &&
    (modifiedDate === undefined || isDate(modifiedDate))
  );
}

function isActivityEvent(body: unknown): body is UserActivityNotification['eventBody'] {
  return (
    isObject(body) &&
    isObject(body['routingStatus']) &&
    isObject(body['presence']) &&
    isDefinition(body['presence']['presenceDefinition'])
  );
}

function isDefinition(value: unknown): boolean {
  return (
    isObject(value) && textOf(value['id']) !== undefined && textOf(value['systemPresence']) !== undefined
  );
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
