/** The vendor's own names and shapes, with what its specification says of them. */
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

/** Any object of the game's own making. */
export type JsonObject = { [name: string]: unknown };
