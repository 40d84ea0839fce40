/** The vendor's types, under their original names. */
export type {
  Activity,
  AuthenticateResult,
  Friend,
  Group,
  GroupAcl,
  GroupMember,
  GroupMembers,
  GroupRole,
  MyGroups,
  OnlineStatus,
  PlayerEvent,
  PlayerName,
  PlayerPictureUrl,
  Presence,
  PresenceIncomingData as PresencePush,
  ProfileSummary,
  SocialInfo,
  UserState,
} from '../generated/braincloud.ts';

/** Any JSON object defined by the game. */
export type JsonObject = { [name: string]: unknown };
