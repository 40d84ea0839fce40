import type { components } from '../../src/generated/genesys.ts';
import type { World } from '../engine/world.ts';
import type { Channel } from './channels.ts';
import type { RoutingStatus } from './routing-statuses.ts';
import type { StoredPresence } from './stored-presence.ts';
import { titleSpelling, upperSpelling } from './system-presence.ts';
import { userTopic } from './topics.ts';

type Schemas = components['schemas'];

const CHANNEL_METADATA = 'channel.metadata';

export const heartbeat = text<'ChannelMetadataNotification'>({
  topicName: CHANNEL_METADATA,
  eventBody: { message: 'WebSocket Heartbeat' },
});

export const pong = text<'ChannelMetadataNotification'>({
  topicName: CHANNEL_METADATA,
  eventBody: { message: 'pong' },
});

/** A message about the channel. */
export type SystemMessageType = 'socket_closing' | 'no_longer_subscribed' | 'token_revoked';

const systemTexts: Readonly<Record<SystemMessageType, string>> = {
  socket_closing: 'The socket is about to be closed.',
  no_longer_subscribed: 'The channel is no longer subscribed: it was replaced by a newer one.',
  token_revoked: 'The token that created the channel was revoked.',
};

/** Returns a system message about a channel. */
export function systemMessage(
  type: SystemMessageType,
  { id, owner }: Channel,
  organizationId: string,
  world: World,
): string {
  const [userId, oauthClientId] = owner.split('/');
  const correlationId = world.correlation.uuid();
  return text<'SystemNotification'>({
    topicName: type === 'socket_closing' ? 'v2.system.socket_closing' : `v2.system.${type}.${id}`,
    version: '2',
    eventBody: {
      channelId: id,
      ...(type === 'socket_closing' ? {} : { systemTopicType: type }),
      correlationId,
      organizationId,
      ...(userId ? { userId } : {}),
      ...(oauthClientId ? { oauthClientId, oauthClientOrgId: organizationId } : {}),
      ...(type === 'no_longer_subscribed' ? { reason: 'another_channel_subscribed' } : {}),
      message: systemTexts[type],
      data: {},
    },
    metadata: { CorrelationId: correlationId },
  });
}

/** A change of a presence in a source other than PURECLOUD, or of the primary source. */
export interface IntegrationPresence {
  readonly eventType: Schemas['IntegrationPresenceEvent']['eventType'];
  readonly source: string;
  /** The presence in the source, if there is one. */
  readonly presence: StoredPresence | undefined;
  readonly currentDisplaySourceId: string | undefined;
  readonly previousDisplaySourceId?: string | undefined;
}

/** Returns the event body of `integrationpresence`. */
export function integrationPresenceNotification(
  userId: string,
  change: IntegrationPresence,
  world: World,
): string {
  const { eventType, source, presence, currentDisplaySourceId, previousDisplaySourceId } = change;
  return text<'IntegrationPresenceNotification'>({
    topicName: userTopic(userId, 'integrationpresence'),
    version: '2',
    eventBody: {
      userId,
      eventType,
      source,
      modifiedDate: presence?.modifiedDate ?? world.isoNow(),
      ...(presence ? { presenceDefinition: definitionOf(presence, world), message: presence.message } : {}),
      ...(currentDisplaySourceId === undefined ? {} : { currentDisplaySourceId }),
      ...(previousDisplaySourceId === undefined ? {} : { previousDisplaySourceId }),
    },
    metadata: { CorrelationId: world.correlation.uuid() },
  });
}

/** Returns an event that a test emits. */
export function notification(
  topicName: string,
  eventBody: Readonly<Record<string, unknown>>,
  world: World,
): string {
  return text<'Notification'>({
    topicName,
    version: '2',
    eventBody,
    metadata: { CorrelationId: world.correlation.uuid() },
  });
}

/** Returns the event body for a presence in one source. */
export function presenceNotification(presence: StoredPresence, primary: boolean, world: World): string {
  return text<'UserPresenceNotification'>({
    topicName: userTopic(presence.userId, 'presence'),
    version: '2',
    eventBody: {
      source: presence.source,
      presenceDefinition: definitionOf(presence, world),
      primary,
      message: presence.message,
      modifiedDate: presence.modifiedDate,
    },
    metadata: { CorrelationId: world.correlation.uuid() },
  });
}

/** Returns the event body for a routing status. */
export function routingStatusNotification(routing: RoutingStatus, world: World): string {
  return text<'UserRoutingStatusNotification'>({
    topicName: userTopic(routing.userId, 'routingStatus'),
    version: '2',
    eventBody: { id: routing.userId, routingStatus: eventRoutingStatus(routing) },
    metadata: { CorrelationId: world.correlation.uuid() },
  });
}

/** Returns the event body of `activity`, after a change of the primary presence or the routing status. */
export function activityNotification(presence: StoredPresence, routing: RoutingStatus, world: World): string {
  const { userId, modifiedDate } = presence;
  return text<'UserActivityNotification'>({
    topicName: userTopic(userId, 'activity'),
    version: '2',
    eventBody: {
      id: userId,
      routingStatus: eventRoutingStatus(routing),
      presence: {
        presenceDefinition: definitionOf(presence, world),
        presenceMessage: presence.message,
        modifiedDate,
      },
      outOfOffice: { active: false, modifiedDate },
      activeQueueIds: [],
      dateActiveQueuesChanged: modifiedDate,
    },
    metadata: { CorrelationId: world.correlation.uuid() },
  });
}

function eventRoutingStatus({ status, startTime }: RoutingStatus): Schemas['EventRoutingStatus'] {
  return { status, startTime };
}

/** Returns the reply to a subscribe message. */
export function subscribeResult(result: Schemas['SubscribeResult']): string {
  return text<'SubscribeResult'>(result);
}

function definitionOf(
  { definitionId, systemPresence }: StoredPresence,
  world: World,
): Schemas['PresenceEventOrganizationPresence'] {
  const spelled = world.rules.holds('GEN-NOT-2')
    ? upperSpelling(systemPresence)
    : titleSpelling(systemPresence);
  // With the rule switched off, the value does not match the spec.
  return { id: definitionId, systemPresence: spelled as Schemas['EventSystemPresence'] };
}

function text<Name extends keyof Schemas>(message: Schemas[Name]): string {
  return JSON.stringify(message);
}
