import type {
  IntegrationPresenceNotification,
  SystemNotification,
  UserActivityNotification,
  UserPresenceNotification,
  UserRoutingStatusNotification,
} from '../generated/genesys.ts';
import { isObject, textOf } from '../runtime/json.ts';

export type {
  IntegrationPresenceNotification,
  SystemNotification,
  UserActivityNotification,
  UserPresenceNotification,
  UserRoutingStatusNotification,
} from '../generated/genesys.ts';

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
    : Topic extends `v2.users.${string}.routingStatus`
      ? UserRoutingStatusNotification
      : Topic extends `v2.users.${string}.integrationpresence`
        ? IntegrationPresenceNotification
        : Topic extends `v2.system.${string}`
          ? SystemNotification
          : UntypedNotification;

/** The topic of a user's presence. */
export function presenceTopic<Id extends string>(userId: Id): `v2.users.${Id}.presence` {
  return `v2.users.${userId}.presence`;
}

const ANY_USER_TOPIC = /^v2\.users\.(.+?)(?:\?.*|\.\w+)$/;
const USER_TOPIC = /^v2\.users\.(.+)\.(\w+)$/;

/** How the bodies of events are checked, by the last part of their topic. */
const checks: Readonly<Record<string, (body: unknown) => boolean>> = {
  presence: isPresenceEvent,
  activity: isActivityEvent,
  routingStatus: isRoutingStatusEvent,
  integrationpresence: isIntegrationPresenceEvent,
};

/** Whom a topic is about, and what it reports of that user; `undefined` for a topic that is not about a user. */
export function readUserTopic(topicName: string): { userId: string; kind: string } | undefined {
  const [, userId, kind] = USER_TOPIC.exec(topicName) ?? [];
  return userId === undefined || kind === undefined ? undefined : { userId, kind };
}

/** Whom a topic is about, a combined one as well; `undefined` for a topic that is not about a user. */
export function userOfTopic(topicName: string): string | undefined {
  return ANY_USER_TOPIC.exec(topicName)?.[1];
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
  if (topicName.startsWith('v2.system.')) return isObject(eventBody);
  const check = checks[readUserTopic(topicName)?.kind ?? ''];
  return check === undefined || check(eventBody);
}

/** The body of a routing status event; `undefined` when it is not as described. */
export function readRoutingStatusEvent(
  eventBody: unknown,
): UserRoutingStatusNotification['eventBody'] | undefined {
  return isRoutingStatusEvent(eventBody) ? eventBody : undefined;
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

function isRoutingStatusEvent(body: unknown): body is UserRoutingStatusNotification['eventBody'] {
  return isObject(body) && isRoutingStatus(body['routingStatus']);
}

/** Whether something is a routing status with its date. */
export function isRoutingStatus(
  value: unknown,
): value is UserRoutingStatusNotification['eventBody']['routingStatus'] {
  return isObject(value) && textOf(value['status']) !== undefined && isDate(value['startTime']);
}

function isIntegrationPresenceEvent(body: unknown): boolean {
  return (
    isObject(body) &&
    [body['userId'], body['eventType'], body['source']].every((text) => textOf(text) !== undefined)
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
