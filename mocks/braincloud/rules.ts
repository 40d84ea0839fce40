import { eventRules } from './rules/events.ts';
import { friendRules } from './rules/friends.ts';
import { groupRules } from './rules/groups.ts';
import { listeningRules } from './rules/listening.ts';
import { loginRules } from './rules/logins.ts';
import { packetRules } from './rules/packets.ts';
import { parameterRules } from './rules/parameters.ts';
import { playerRules } from './rules/players.ts';
import { presenceRules } from './rules/presences.ts';
import { rttRules } from './rules/rtt.ts';
import { serverPresenceRules } from './rules/server-presences.ts';
import { serverRules } from './rules/servers.ts';
import { sessionRules } from './rules/sessions.ts';

/** The rules of the app. docs/fidelity.md is generated from them. */
export const braincloudRules = {
  ...packetRules,
  ...parameterRules,
  ...sessionRules,
  ...loginRules,
  ...presenceRules,
  ...listeningRules,
  ...serverPresenceRules,
  ...rttRules,
  ...serverRules,
  ...playerRules,
  ...friendRules,
  ...eventRules,
  ...groupRules,
};

export type BraincloudRuleId = keyof typeof braincloudRules;
