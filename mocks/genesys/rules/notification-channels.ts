import { defineRules } from '../../engine/rules.ts';
import {
  NOTHING_KNOWN,
  NOTIFICATION_SERVICE,
  NOTIFICATIONS_API,
  SPEC_2018,
  STREAMING_CLIENT,
} from './provenance.ts';

export const notificationChannelRules = defineRules({
  'GEN-CH-1': {
    says: 'POST channels makes a channel whose connectUri ends in /channels/ and its id, on the streaming host of the region that was called, or on the server itself.',
    source: "captured channels (on other hosts than the vendor's: setting publicUrl)",
    confidence: 'observed',
  },
  'GEN-CH-2': {
    says: 'A channel lives 24 hours. After that, as for one that never was, every call about it is 404 not.found and its socket is refused.',
    source: `${NOTIFICATIONS_API}, and ${NOTIFICATION_SERVICE} (how a socket is refused is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-3': {
    says: 'Subscribing anew, in whichever way, lets the channel live for another 24 hours.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-CH-4': {
    says: 'A channel belongs to the user and the app that made it, with whichever of their tokens; for all others it is not there: 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-CH-5': {
    says: 'A user has at most 20 channels in an app. One more takes the place of the one last used longest ago, of those without a socket first; the socket of one that goes is closed with 1001.',
    source: `${NOTIFICATIONS_API} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-6': {
    says: "GET channels lists those made with the caller's token; with includechannels=oauthclient also that there are others of the user and app, but not their ids.",
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-CH-7': {
    says: 'A channel has one socket: a second one takes its place, and the first is closed with 1008.',
    source: `${NOTIFICATION_SERVICE} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-1': {
    says: 'POST subscriptions adds to what the channel is subscribed to and answers the topics of the call. Each counts once.',
    source: `${NOTIFICATIONS_API} (what is answered is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-2': {
    says: 'PUT subscriptions takes the place of what the channel was subscribed to.',
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-SUB-3': {
    says: 'DELETE subscriptions ends them all, 204, and leaves the channel as it is.',
    source: `${NOTIFICATIONS_API} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-4': {
    says: 'Every topic of users, queues and conversations that the vendor has can be subscribed to, whether or not its ids exist. Any other is 400 notification.invalid.topic, and nothing is subscribed to.',
    source: `${SPEC_2018}; the JavaScript SDK's notificationMappings.json (that ids are not checked is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-5': {
    says: 'With ignoreErrors such topics come back as Rejected with a rejectionReason, those without permission with missingPermissions as well, the others as Permitted, and those are subscribed to.',
    source: `${NOTIFICATIONS_API}; ${STREAMING_CLIENT} (that it is so for unknown topics is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-6': {
    says: 'A channel has at most 1000 topics: over that it is 400 notification.subscription.too.many.subscriptions, and nothing is subscribed to.',
    source: `${NOTIFICATION_SERVICE}; ${SPEC_2018}`,
    confidence: 'documented',
  },
  'GEN-SUB-7': {
    says: 'A combined topic of at most 200 characters, v2.users.{id}?presence&conversations.calls, counts as one and is answered and listed as it is; events come under the names of its single topics. With ignoreErrors it is Permitted, and each of its single topics that cannot be had has a Rejected row besides.',
    source: `Genesys developer blog, 2021-12-02; ${STREAMING_CLIENT} (that it is Rejected where none of its single topics can be had is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-8': {
    says: 'A subscribe message on the socket adds its topics and is answered result 200 and subscribed, or 400: failure for topics that cannot be had, error for a message that cannot be read; with its correlationId.',
    source: 'the package genesys-notifications for Python (which 400 is which is assumed)',
    confidence: 'observed',
  },
  'GEN-SUB-9': {
    says: 'When the token that made the channel has expired, a subscribe message is answered result 404.',
    source: 'the package genesys-notifications for Python',
    confidence: 'observed',
  },
  'GEN-SUB-11': {
    says: 'A topic whose permissions the caller lacks is 403 notification.unauthorized.topic, and nothing is subscribed to. Known are those of v2.analytics.queues.{id}.observations and v2.analytics.users.{id}.aggregates.',
    source: `developer.genesys.cloud forum, 7221; ${STREAMING_CLIENT} (that all of several permissions are needed is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-10': {
    says: 'GET availabletopics lists the kinds of topics there are, with {id} for an id: their ids, and of the rest what expand names.',
    source: `${NOTIFICATIONS_API} (the mock lists those of users, queues and conversations)`,
    confidence: 'documented',
  },
});
