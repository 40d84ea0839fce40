import type { GenesysRuleId } from '../../../mocks/index.ts';
import type { Scenario } from '../scenario.ts';
import { agentsDayStories } from './agent-workday.ts';
import { clientCredentialsStories } from './client-credentials.ts';
import { contractStories } from './contracts.ts';
import { customSourceStories } from './custom-sources.ts';
import { definitionStories } from './definitions.ts';
import { headerNameStories } from './header-names.ts';
import { listingStories } from './listings.ts';
import { loginPageStories } from './login.ts';
import { loginTokenStories } from './login-tokens.ts';
import { lostTokenStories } from './lost-token.ts';
import { notificationChannelStories } from './notification-channels.ts';
import { notificationSocketStories } from './notification-sockets.ts';
import { notificationSubscriptionStories } from './notification-subscriptions.ts';
import { notificationStories } from './notifications.ts';
import { otherSdkStories } from './other-sdks.ts';
import { queueStories } from './queues.ts';
import { rateLimitStories } from './rate-limit.ts';
import { removedUserStories } from './removed-users.ts';
import { requestStories } from './requests.ts';
import { routingStatusStories } from './routing-statuses.ts';
import { settingsStories } from './settings.ts';
import { sourceEventStories } from './source-events.ts';
import { sourceStories } from './sources.ts';
import { supervisorBulkStories } from './supervisor-bulk.ts';
import { systemPresenceStories } from './system-presences.ts';
import { thirdPartyStories } from './third-parties.ts';
import { tokenRightsStories } from './token-rights.ts';
import { userStories } from './users.ts';

/** Every story of the Genesys org. */
export const genesysScenarios: readonly Scenario<GenesysRuleId>[] = [
  ...agentsDayStories,
  ...definitionStories,
  ...listingStories,
  ...systemPresenceStories,
  ...supervisorBulkStories,
  ...customSourceStories,
  ...thirdPartyStories,
  ...sourceStories,
  ...sourceEventStories,
  ...settingsStories,
  ...userStories,
  ...removedUserStories,
  ...routingStatusStories,
  ...queueStories,
  ...notificationChannelStories,
  ...notificationSubscriptionStories,
  ...notificationSocketStories,
  ...notificationStories,
  ...tokenRightsStories,
  ...lostTokenStories,
  ...clientCredentialsStories,
  ...loginPageStories,
  ...loginTokenStories,
  ...rateLimitStories,
  ...requestStories,
  ...headerNameStories,
  ...otherSdkStories,
  ...contractStories,
];
