import type { BraincloudRuleId } from '../../../mocks/index.ts';
import type { Scenario } from '../scenario.ts';
import { deviceStories } from './devices.ts';
import { friendStories } from './friends.ts';
import { groupStories } from './groups.ts';
import { listeningStories } from './listening.ts';
import { loginStories } from './logins.ts';
import { orderOfChecksStories } from './order-of-checks.ts';
import { packetOrderStories } from './packet-order.ts';
import { packetStories } from './packets.ts';
import { parameterStories } from './parameters.ts';
import { playerStories } from './players.ts';
import { presenceListStories } from './presence-lists.ts';
import { presenceSettingsStories } from './presence-settings.ts';
import { rttAdmissionStories } from './rtt-admission.ts';
import { rttConnectionStories } from './rtt-connections.ts';
import { serverStories } from './servers.ts';
import { sessionStories } from './sessions.ts';
import { signatureStories } from './signatures.ts';
import { twoFriendsStories } from './two-friends.ts';

/** Every story of the brainCloud app. */
export const braincloudScenarios: readonly Scenario<BraincloudRuleId>[] = [
  ...twoFriendsStories,
  ...listeningStories,
  ...presenceListStories,
  ...presenceSettingsStories,
  ...deviceStories,
  ...rttAdmissionStories,
  ...rttConnectionStories,
  ...sessionStories,
  ...loginStories,
  ...friendStories,
  ...playerStories,
  ...groupStories,
  ...signatureStories,
  ...packetStories,
  ...packetOrderStories,
  ...parameterStories,
  ...orderOfChecksStories,
  ...serverStories,
];
