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
    says: 'POST channels creates a channel. Its connectUri ends with /channels/{id}, on the streaming host of the region that was called or on the mock server.',
    source: "captured channels (on hosts other than the vendor's: setting publicUrl)",
    confidence: 'observed',
  },
  'GEN-CH-2': {
    says: 'A channel lasts 24 hours. After that, it is treated like an unknown channel: every call returns 404 not.found, and its socket is refused.',
    source: `${NOTIFICATIONS_API}, and ${NOTIFICATION_SERVICE} (how a socket is refused is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-3': {
    says: 'Subscribing, in any way, extends the channel by another 24 hours.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-CH-4': {
    says: 'A channel can be used with any token of the user and app that created it. All other callers get 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-CH-5': {
    says: 'A user has at most 20 channels per app. A further channel replaces the least recently used one, preferably one without a socket. The socket of a replaced channel is closed with 1001.',
    source: `${NOTIFICATIONS_API} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-6': {
    says: "GET channels returns the channels created with the caller's token. With includechannels=oauthclient it also returns the other channels of the user and app, without their ids.",
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-CH-7': {
    says: 'A channel has one socket. A second one replaces it, and the first is closed with 1008.',
    source: `${NOTIFICATION_SERVICE} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-1': {
    says: 'POST subscriptions adds topics and returns the topics in the request. Repeated topics count once.',
    source: `${NOTIFICATIONS_API} (the response is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-2': {
    says: 'PUT subscriptions replaces all subscriptions of the channel.',
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-SUB-3': {
    says: 'DELETE subscriptions removes all subscriptions, returns 204 and keeps the channel.',
    source: `${NOTIFICATIONS_API} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-4': {
    says: 'Every user, queue and conversation topic of the vendor can be subscribed to, whether or not its ids exist. Any other topic returns 400 notification.invalid.topic, and no subscription is added.',
    source: `${SPEC_2018}; the JavaScript SDK's notificationMappings.json (that ids are not checked is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-5': {
    says: 'With ignoreErrors, invalid topics are returned as Rejected with a rejectionReason, and topics without permission also have missingPermissions. The others are subscribed to and returned as Permitted.',
    source: `${NOTIFICATIONS_API}; ${STREAMING_CLIENT} (for unknown topics it is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-6': {
    says: 'A channel can have at most 1000 topics. More than that return 400 notification.subscription.too.many.subscriptions, and no subscription is added.',
    source: `${NOTIFICATION_SERVICE}; ${SPEC_2018}`,
    confidence: 'documented',
  },
  'GEN-SUB-7': {
    says: 'A combined topic, such as v2.users.{id}?presence&conversations.calls, can have up to 200 characters, counts as one topic and is returned unchanged. Its events have the names of the single topics. With ignoreErrors, it is Permitted, and each invalid topic in it adds a Rejected row.',
    source: `Genesys developer blog, 2021-12-02; ${STREAMING_CLIENT} (that it is Rejected if all of its topics are invalid is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-8': {
    says: 'A subscribe message on the socket adds its topics. The reply has the correlationId of the message, and the result 200 with status subscribed, or 400 with status failure for invalid topics or error for an unreadable message.',
    source: 'the package genesys-notifications for Python (which of the two statuses applies is assumed)',
    confidence: 'observed',
  },
  'GEN-SUB-9': {
    says: 'When the token that created the channel has expired, a subscribe message gets the result 404.',
    source: 'the package genesys-notifications for Python',
    confidence: 'observed',
  },
  'GEN-SUB-11': {
    says: 'A topic for which the caller lacks permissions returns 403 notification.unauthorized.topic, and no subscription is added. Permissions are known for v2.analytics.queues.{id}.observations and v2.analytics.users.{id}.aggregates.',
    source: `developer.genesys.cloud forum, 7221; ${STREAMING_CLIENT} (that all of several permissions are needed is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-10': {
    says: 'GET availabletopics lists the kinds of topics, with {id} in place of ids. Each row has its id and the other fields named in expand.',
    source: `${NOTIFICATIONS_API} (the mock lists those of users, queues and conversations)`,
    confidence: 'documented',
  },
});
