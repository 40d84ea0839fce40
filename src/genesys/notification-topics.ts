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

/** A notification of a topic that this package has no types for. */
export interface UntypedNotification {
  /** The topic. */
  readonly topicName: string;
  /** The unchecked body. */
  readonly eventBody: unknown;
}

/** The notification type of a topic. */
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

/** Returns the topic of a user's presence. */
export function presenceTopic<Id extends string>(userId: Id): `v2.users.${Id}.presence` {
  return `v2.users.${userId}.presence`;
}

const ANY_USER_TOPIC = /^v2\.users\.(.+?)(?:\?.*|\.\w+)$/;
const USER_TOPIC = /^v2\.users\.(.+)\.(\w+)$/;

/** Checks for notification bodies, by the last part of their topic. */
const checks: Readonly<Record<string, (body: unknown) => boolean>> = {
  presence: isPresenceEvent,
  activity: isActivityEvent,
  routingStatus: isRoutingStatusEvent,
  integrationpresence: isIntegrationPresenceEvent,
};

/** Returns the user and the kind of a user topic; `undefined` for any other topic. */
export function readUserTopic(topicName: string): { userId: string; kind: string } | undefined {
  const [, userId, kind] = USER_TOPIC.exec(topicName) ?? [];
  return userId === undefined || kind === undefined ? undefined : { userId, kind };
}

/** Returns the user of a user topic, including combined topics; `undefined` for any other topic. */
export function userOfTopic(topicName: string): string | undefined {
  return ANY_USER_TOPIC.exec(topicName)?.[1];
}

/** Reads a notification; `undefined` for any other message. */
export function readNotification(message: unknown): UntypedNotification | undefined {
  if (!isObject(message)) return undefined;
  const { topicName, eventBody } = message;
  // Not copied, to keep undocumented fields.
  return typeof topicName === 'string' ? Object.assign(message, { topicName, eventBody }) : undefined;
}

/** Reads the body of a presence event; `undefined` if it is malformed. */
export function readPresenceEvent(eventBody: unknown): UserPresenceNotification['eventBody'] | undefined {
  return isPresenceEvent(eventBody) ? eventBody : undefined;
}

/** Returns whether a notification matches the type of its topic; always true for topics without a type. */
export function isAsDescribed({ topicName, eventBody }: UntypedNotification): boolean {
  if (topicName.startsWith('v2.system.')) return isObject(eventBody);
  const check = checks[readUserTopic(topicName)?.kind ?? ''];
  return check === undefined || check(eventBody);
}

/** Reads the body of a routing status event; `undefined` if it is malformed. */
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

/** Returns whether a value is a routing status with a date. */
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
