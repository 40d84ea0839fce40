import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, NOTIFICATION_SERVICE, STREAMING_CLIENT } from './provenance.ts';

export const notificationRules = defineRules({
  'GEN-NOT-1': {
    says: "Each change of a user's presence in PURECLOUD or the primary source is sent once and in order, as a text frame, to each connected channel that is subscribed to v2.users.{id}.presence. Refused calls and subscriptions send nothing, and changes are not stored for channels without a socket.",
    source:
      'developer.genesys.cloud, User Presence with Notifications (sending nothing on subscribing is inferred from the tutorials)',
    confidence: 'documented',
  },
  'GEN-NOT-2': {
    says: 'Events spell the system presence AVAILABLE, ON_QUEUE and so on.',
    source: 'developer.genesys.cloud, User Presence with Notifications; captured activity events',
    confidence: 'documented',
  },
  'GEN-NOT-3': {
    says: "primary is true if the event's source is the user's primary source.",
    source: 'developer.genesys.cloud, User Presence with Notifications (false is assumed)',
    confidence: 'assumed',
  },
  'GEN-NOT-4': {
    says: 'A change in a source that is neither PURECLOUD nor the primary source is not sent to v2.users.{id}.presence, only to integrationpresence. This applies to custom and registered sources, Teams and Zoom.',
    source: `${NOTHING_KNOWN} (setting presenceEvents sends it)`,
    confidence: 'assumed',
  },
  'GEN-NOT-5': {
    says: 'When the primary source changes, through PUT primarysource or the presence settings, nothing is sent to v2.users.{id}.presence.',
    source: `${NOTHING_KNOWN} (setting presenceEvents sends the presence in the new source)`,
    confidence: 'assumed',
  },
  'GEN-NOT-6': {
    says: 'A change of the primary presence is also sent to v2.users.{id}.activity, with the routing status and the out-of-office state. No user of the mock is out of office.',
    source: 'captured activity events, 2021 (having nobody out of office is a design decision of the mock)',
    confidence: 'observed',
  },
  'GEN-NOT-11': {
    says: 'Topics for which the mock has no events are silent until a test emits one. The event is sent to each connected channel that is subscribed to the topic, directly or in a combined topic.',
    source: 'a feature of the mock (mock.genesys.emit, POST /__mock/notifications)',
    confidence: 'assumed',
  },
  'GEN-NOT-12': {
    says: 'A change of the primary source, by any call, is sent to v2.users.{id}.integrationpresence as UserPrimaryPresenceSourceChanged, with the presence in the new source, currentDisplaySourceId and previousDisplaySourceId.',
    source:
      'Genesys Cloud SDKs since September 2024, V2IntegrationPresenceEventPresenceActivityEvent (the missing id of a custom source is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-13': {
    says: 'A change in a source other than PURECLOUD is sent to v2.users.{id}.integrationpresence as UserPresenceStatusChanged.',
    source:
      "Genesys Cloud SDKs, V2IntegrationPresenceEventPresenceActivityEvent; Genesys's blueprint of a trigger on MICROSOFTTEAMS (including custom sources is assumed)",
    confidence: 'documented',
  },
  'GEN-NOT-14': {
    says: 'When a channel is removed because of the channel limit, its socket first receives v2.system.no_longer_subscribed.{channelId}.',
    source: `Genesys Cloud SDKs, SystemMessageSystemMessage; ${STREAMING_CLIENT} (for WebSockets it is inferred)`,
    confidence: 'documented',
  },
  'GEN-NOT-15': {
    says: 'When a token is revoked, the sockets of channels created with it receive v2.system.token_revoked.{channelId} and are closed with 1001. The channels remain.',
    source:
      'Genesys Cloud SDKs, SystemMessageSystemMessage (closing the socket and keeping the channel are assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-7': {
    says: "A connected socket receives a heartbeat every 30 seconds in real time, independent of the world's clock.",
    source: 'developercenter-tutorials; the Swift client waits 35 seconds',
    confidence: 'observed',
  },
  'GEN-NOT-8': {
    says: 'The mock answers a ping message with pong.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-NOT-9': {
    says: 'One minute before the service closes a socket with 1001, when its channel expires or on request, it sends v2.system.socket_closing with the ids of the channel, organization, user and OAuth client. Subscribing in that minute extends the channel, which can be connected again, but does not keep the socket open.',
    source:
      'developer.genesys.cloud, Notification Service; Genesys Cloud SDKs, SystemMessageSystemMessage (that the socket closes is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-10': {
    says: 'A socket with more unread bytes than the setting maxSocketBufferBytes is closed with 1013. Other sockets are not delayed.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
