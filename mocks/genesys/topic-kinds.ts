const MEDIA = [
  'callbacks',
  'calls',
  'chats',
  'cobrowseSessions',
  'emails',
  'messages',
  'screenshares',
  'socialexpressions',
  'videos',
] as const;

const USER = 'v2.users.{id}';
const QUEUE = 'v2.routing.queues.{id}';
const CONVERSATION = 'v2.conversations.{id}';
const DETAIL = 'v2.detail.events.conversation.{id}';
const SPEECH = 'v2.speechandtextanalytics';

/**
 * The vendor's topics of users, queues and conversations, with `{id}` in place of ids. Topics for which the mock sends
 * events come first. Source: `notificationMappings.json` of the JavaScript SDK, 2026.
 */
export const topicKinds: readonly string[] = [
  ...under(USER, [
    'presence',
    'routingStatus',
    'activity',
    'integrationpresence',
    'alerting.alerts',
    'alerting.heartbeat.alerts',
    'alerting.heartbeat.rules',
    'alerting.interactionstats.alerts',
    'alerting.interactionstats.rules',
    'alerting.rules',
    'analytics.reporting.exports',
    'badges.chats',
    'callforwarding',
    'conversations',
    ...MEDIA.map((medium) => `conversations.${medium}`),
    'conversations.inbound.typing.event',
    'conversations.summaries',
    'conversations.summaries.settings.preview',
    'conversations.{id}.recordings',
    'conversations.{id}.recordings.{id}',
    'conversationsummary',
    'employeeengagement.celebrations',
    'fax.documents',
    'geolocation',
    'greetings',
    'integrations.calendar.teams',
    'outbound.contactlists.{id}.export',
    'outbound.dnclists.{id}.export',
    'outofoffice',
    'persistentconnection',
    'recordings',
    'station',
    'tokens',
    'userrecordings',
    'voicemail.messages',
    'wem.coaching.notification',
    'wem.learning.assignment',
    'workforcemanagement.adherence',
    'workforcemanagement.adherence.explanations.jobs',
    'workforcemanagement.adherence.historical.agent',
    'workforcemanagement.adherence.historical.bulk',
    'workforcemanagement.alternative.shift.jobs',
    'workforcemanagement.historicaladherencequery',
    'workforcemanagement.integrations.hris.timeofftypes.jobs',
    'workforcemanagement.notifications',
    'workforcemanagement.performanceprediction.schedules.recalculations',
    'workforcemanagement.schedules',
    'workforcemanagement.shrinkage.jobs',
    'workforcemanagement.timeoffbalance.jobs',
    'workforcemanagement.timeoffrequests',
  ]),
  ...under(QUEUE, ['users', 'conversations', ...MEDIA.map((medium) => `conversations.${medium}`)]),
  ...under('v2.analytics', [
    'queues.{id}.observations',
    'queues.{id}.activity',
    'users.{id}.aggregates',
    'users.details.jobs.availability',
    'conversation.{id}.metrics',
    'conversations.details.jobs.availability',
  ]),
  ...under(CONVERSATION, [
    'agentchecklist',
    'suggestions.intent',
    'suggestions.knowledge.article',
    'suggestions.knowledge.search',
    'suggestions.response',
    'suggestions.script',
    'suggestions.thirdpartyaction',
    'transcription',
  ]),
  ...under(DETAIL, [
    'acd.end',
    'acd.start',
    'acw',
    'attributes',
    'contact',
    'customer.end',
    'customer.start',
    'flow.end',
    'flow.outcome',
    'flow.start',
    'outbound',
    'user.end',
    'user.start',
    'voicemail.end',
    'voicemail.start',
    'wrapup',
  ]),
  ...under(SPEECH, [
    'conversation.{id}.empathy',
    'conversation.{id}.sentiment',
    'conversation.{id}.topics',
    'conversations.{id}.categories',
  ]),
  'v2.bot.conversation.{id}.conversations.summaries',
  'v2.detail.events.agent.{id}.state',
  'v2.gamification.scorecards.users.{id}',
  'v2.taskmanagement.workitems.queues.{id}',
  'v2.taskmanagement.workitems.users.{id}',
];

/** The permissions required for subscribing, as far as the vendor has published them. All are required. */
export const topicPermissions: Readonly<Record<string, readonly string[]>> = {
  'v2.analytics.queues.{id}.observations': [
    'analytics:queueObservation:view',
    'analytics:conversationAggregate:view',
  ],
  'v2.analytics.users.{id}.aggregates': [
    'analytics:userAggregate:view',
    'analytics:conversationAggregate:view',
  ],
};

function under(prefix: string, kinds: readonly string[]): string[] {
  return kinds.map((kind) => `${prefix}.${kind}`);
}
