import type { components, operations } from '../generated/genesys.ts';
import type { OperationId } from './operations.ts';

type Schemas = components['schemas'];

export type AvailableTopicEntityListing = Schemas['AvailableTopicEntityListing'];
export type BatchEventResponse = Schemas['BatchEventResponse'];
export type BatchUserPresenceEventRequest = Schemas['BatchUserPresenceEventRequest'];
export type Channel = Schemas['Channel'];
export type ChannelEntityListing = Schemas['ChannelEntityListing'];
export type ChannelTopic = Schemas['ChannelTopic'];
export type ChannelTopicEntityListing = Schemas['ChannelTopicEntityListing'];
export type ChannelTopicRequest = Schemas['ChannelTopicRequest'];
export type CreateOrganizationPresence = Schemas['CreateOrganizationPresence'];
export type CreateOrganizationPresenceDefinition = Schemas['CreateOrganizationPresenceDefinition'];
export type CreateSource = Schemas['CreateSource'];
export type ErrorBody = Schemas['ErrorBody'];
export type MutableUserPresence = Schemas['MutableUserPresence'];
export type OrganizationPresence = Schemas['OrganizationPresence'];
export type OrganizationPresenceDefinition = Schemas['OrganizationPresenceDefinition'];
export type OrganizationPresenceDefinitionEntityListing =
  Schemas['OrganizationPresenceDefinitionEntityListing'];
export type OrganizationPresenceEntityListing = Schemas['OrganizationPresenceEntityListing'];
export type PatchUserPresence = Schemas['PatchUserPresence'];
export type PresenceExpand = Schemas['PresenceExpand'];
export type PresenceSettings = Schemas['PresenceSettings'];
export type Source = Schemas['Source'];
export type SourceEntityListing = Schemas['SourceEntityListing'];
export type SystemPresence = Schemas['SystemPresence'];
export type UcUserPresence = Schemas['UcUserPresence'];
export type UpdateOrganizationPresence = Schemas['UpdateOrganizationPresence'];
export type UpdateOrganizationPresenceDefinition = Schemas['UpdateOrganizationPresenceDefinition'];
export type UpdatePresenceSettings = Schemas['UpdatePresenceSettings'];
export type UpdateSource = Schemas['UpdateSource'];
export type UpdateUserPrimarySource = Schemas['UpdateUserPrimarySource'];
export type User = Schemas['User'];
export type UserEntityListing = Schemas['UserEntityListing'];
export type UserMe = Schemas['UserMe'];
export type UserPresence = Schemas['UserPresence'];
export type UserPrimarySource = Schemas['UserPrimarySource'];

/** The query parameters of an operation: its `opts`, as the vendor's SDK calls them. */
export type OptsOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
