import type { components } from '../generated/braincloud.ts';

type Schemas = components['schemas'];

export type Activity = Schemas['Activity'];
export type AuthenticateResult = Schemas['AuthenticateResult'];
export type Friend = Schemas['Friend'];
export type Group = Schemas['Group'];
export type GroupAcl = Schemas['GroupAcl'];
export type GroupMember = Schemas['GroupMember'];
export type GroupMembers = Schemas['GroupMembers'];
export type GroupRole = Schemas['GroupRole'];
export type MyGroups = Schemas['MyGroups'];
export type OnlineStatus = Schemas['OnlineStatus'];
export type PlayerName = Schemas['PlayerName'];
export type PlayerPictureUrl = Schemas['PlayerPictureUrl'];
export type Presence = Schemas['Presence'];
/** A change of somebody's presence, as the RTT connection tells it. */
export type PresencePush = Schemas['PresenceIncomingData'];
export type SocialInfo = Schemas['SocialInfo'];

/** Any object of the game's own making. */
export type JsonObject = { [name: string]: unknown };
