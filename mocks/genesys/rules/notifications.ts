import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, NOTIFICATION_SERVICE, STREAMING_CLIENT } from './provenance.ts';

export const notificationRules = defineRules({
  'GEN-NOT-1': {
    says: "Every change of a user's presence, by whichever call, in PURECLOUD or the primary source, is sent once and in order, as a text frame, to each channel that is subscribed to v2.users.{id}.presence and connected. A refused call sends nothing, subscribing does not either, and what happens while no socket is there is not sent later.",
    source:
      'developer.genesys.cloud, User Presence with Notifications (that nothing is sent on subscribing is inferred from the tutorials)',
    confidence: 'documented',
  },
  'GEN-NOT-2': {
    says: 'Events spell the system presence AVAILABLE, ON_QUEUE.',
    source: 'developer.genesys.cloud, User Presence with Notifications; captured activity events',
    confidence: 'documented',
  },
  'GEN-NOT-3': {
    says: "primary tells whether the event's source is the user's primary one.",
    source: 'developer.genesys.cloud, User Presence with Notifications (false is assumed)',
    confidence: 'assumed',
  },
  'GEN-NOT-4': {
    says: 'A change in a source that is neither PURECLOUD nor the primary one is not sent to v2.users.{id}.presence, but to integrationpresence: of custom and registered sources, Teams and Zoom.',
    source: `${NOTHING_KNOWN} (setting presenceEvents sends it)`,
    confidence: 'assumed',
  },
  'GEN-NOT-5': {
    says: 'When another source becomes the primary one, by PUT primarysource or the settings, nothing is sent to v2.users.{id}.presence.',
    source: `${NOTHING_KNOWN} (setting presenceEvents sends the presence in the new source)`,
    confidence: 'assumed',
  },
  'GEN-NOT-6': {
    says: 'A change of the primary presence is also sent to v2.users.{id}.activity, with the routing status and out of office; no user of the mock is out of office.',
    source: 'captured activity events, 2021 (that nobody is out of office is a choice of the mock)',
    confidence: 'observed',
  },
  'GEN-NOT-11': {
    says: 'Topics that the mock plays no part in are silent, until a test emits an event: it is sent to every connected channel that is subscribed to the topic, alone or in a combined one.',
    source: "the mock's own (mock.genesys.emit, POST /__mock/notifications)",
    confidence: 'assumed',
  },
  'GEN-NOT-12': {
    says: 'Another primary source, by whichever call, is sent to v2.users.{id}.integrationpresence as UserPrimaryPresenceSourceChanged, with the presence in the new source, currentDisplaySourceId and previousDisplaySourceId.',
    source:
      'Genesys Cloud SDKs since September 2024, V2IntegrationPresenceEventPresenceActivityEvent (that a custom source has no id is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-13': {
    says: 'A change in a source other than PURECLOUD is sent to v2.users.{id}.integrationpresence as UserPresenceStatusChanged.',
    source:
      "Genesys Cloud SDKs, V2IntegrationPresenceEventPresenceActivityEvent; Genesys's blueprint of a trigger on MICROSOFTTEAMS (that custom sources are among them is assumed)",
    confidence: 'documented',
  },
  'GEN-NOT-14': {
    says: 'Before a channel makes room for a newer one, its socket is sent v2.system.no_longer_subscribed.{channelId}.',
    source: `Genesys Cloud SDKs, SystemMessageSystemMessage; ${STREAMING_CLIENT} (that WebSockets have it too is inferred)`,
    confidence: 'documented',
  },
  'GEN-NOT-15': {
    says: 'When a token is revoked, the sockets of channels that were made with it are sent v2.system.token_revoked.{channelId} and closed with 1001. The channels stay.',
    source:
      'Genesys Cloud SDKs, SystemMessageSystemMessage (that the socket closes and the channel stays is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-7': {
    says: "A connected socket gets a heartbeat every 30 seconds, by the host's timers, whatever the world's clock does.",
    source: 'developercenter-tutorials; the Swift client waits 35 seconds',
    confidence: 'observed',
  },
  'GEN-NOT-8': {
    says: 'A ping message is answered pong.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-NOT-9': {
    says: 'v2.system.socket_closing, with the ids of channel, organization, user and OAuth client, comes a minute before the service closes a socket with 1001: at the end of its channel, or when it is asked to. A subscription in that minute extends the channel, which can then be connected again, but not the socket.',
    source:
      'developer.genesys.cloud, Notification Service; Genesys Cloud SDKs, SystemMessageSystemMessage (what becomes of the socket is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-10': {
    says: 'A socket that reads too slowly, with more bytes waiting than the setting maxSocketBufferBytes, is closed with 1013; the others get everything in time.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
