import type { components } from '../generated/braincloud.ts';

type Schemas = components['schemas'];

/** What a player is doing, in whatever fields the game likes. The portal limits its bytes as JSON. */
export type Activity = Schemas['Activity'];
/** What a login answers. Times are milliseconds since the Unix epoch; older answers lack what is optional. */
export type AuthenticateResult = Schemas['AuthenticateResult'];
/** A friend of the player. */
export type Friend = Schemas['Friend'];
/** A group of players. */
export type Group = Schemas['Group'];
/** Who may do what with a group's data: 0 for nothing, 1 to read, 2 to read and write. */
export type GroupAcl = Schemas['GroupAcl'];
/** A member of a group. */
export type GroupMember = Schemas['GroupMember'];
/** The members of a group, by profile id. */
export type GroupMembers = Schemas['GroupMembers'];
/** A member's role; a group has one owner. */
export type GroupRole = Schemas['GroupRole'];
/** The groups that the player is in, is invited to, and has asked to join. */
export type MyGroups = Schemas['MyGroups'];
/** Whether a profile is online. */
export type OnlineStatus = Schemas['OnlineStatus'];
/** The name that others see. */
export type PlayerName = Schemas['PlayerName'];
/** The address of the picture that others see. */
export type PlayerPictureUrl = Schemas['PlayerPictureUrl'];
/** Who a profile is, whether it is online, and what it is doing. */
export type Presence = Schemas['Presence'];
/** A change of somebody's presence, as the RTT connection tells it. */
export type PresencePush = Schemas['PresenceIncomingData'];
/** What friends see of the player. */
export type SocialInfo = Schemas['SocialInfo'];

/** Any object of the game's own making. */
export type JsonObject = { [name: string]: unknown };
