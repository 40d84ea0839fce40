import type { components, operations } from '../generated/genesys.ts';
import type { OperationId } from './operations.ts';

type Schemas = components['schemas'];

/** The kinds of topics that there are. */
export type AvailableTopicEntityListing = Schemas['AvailableTopicEntityListing'];
/** The outcome of a batch of events. */
export type BatchEventResponse = Schemas['BatchEventResponse'];
/** A batch of presence changes. */
export type BatchUserPresenceEventRequest = Schemas['BatchUserPresenceEventRequest'];
/** A notification channel. */
export type Channel = Schemas['Channel'];
/** Notification channels. */
export type ChannelEntityListing = Schemas['ChannelEntityListing'];
/** A topic that a channel is subscribed to, or cannot be. */
export type ChannelTopic = Schemas['ChannelTopic'];
/** Topics of a channel. */
export type ChannelTopicEntityListing = Schemas['ChannelTopicEntityListing'];
/** A topic to subscribe to. */
export type ChannelTopicRequest = Schemas['ChannelTopicRequest'];
/** A presence definition to create, in the older family. */
export type CreateOrganizationPresence = Schemas['CreateOrganizationPresence'];
/** A presence definition to create, in the newer family. */
export type CreateOrganizationPresenceDefinition = Schemas['CreateOrganizationPresenceDefinition'];
/** A presence source to register. */
export type CreateSource = Schemas['CreateSource'];
/** What every failed call answers. */
export type ErrorBody = Schemas['ErrorBody'];
/** A change of one user's presence on the source `PURECLOUD`, in a bulk change. */
export type MutableUserPresence = Schemas['MutableUserPresence'];
/** A presence definition, as the older family answers it. */
export type OrganizationPresence = Schemas['OrganizationPresence'];
/** A presence definition, as the newer family answers it. */
export type OrganizationPresenceDefinition = Schemas['OrganizationPresenceDefinition'];
/** All presence definitions that match; not paged. */
export type OrganizationPresenceDefinitionEntityListing =
  Schemas['OrganizationPresenceDefinitionEntityListing'];
/** A page of presence definitions. */
export type OrganizationPresenceEntityListing = Schemas['OrganizationPresenceEntityListing'];
/** A change of a user's presence: at least one of its fields is needed. */
export type PatchUserPresence = Schemas['PatchUserPresence'];
/** What a third-party source knows about a user. */
export type PresenceExpand = Schemas['PresenceExpand'];
/** The org's settings of presence. */
export type PresenceSettings = Schemas['PresenceSettings'];
/** A registered presence source. */
export type Source = Schemas['Source'];
/** All presence sources that match; not paged. */
export type SourceEntityListing = Schemas['SourceEntityListing'];
/** A status that the platform itself knows. */
export type SystemPresence = Schemas['SystemPresence'];
/** A row of the bulk listings: one user's presence on one source. */
export type UcUserPresence = Schemas['UcUserPresence'];
/** A presence definition as it shall be, in the older family. */
export type UpdateOrganizationPresence = Schemas['UpdateOrganizationPresence'];
/** A presence definition as it shall be, in the newer family. */
export type UpdateOrganizationPresenceDefinition = Schemas['UpdateOrganizationPresenceDefinition'];
/** Settings of presence to change. */
export type UpdatePresenceSettings = Schemas['UpdatePresenceSettings'];
/** A presence source as it shall be. */
export type UpdateSource = Schemas['UpdateSource'];
/** The source to make a user's primary one. */
export type UpdateUserPrimarySource = Schemas['UpdateUserPrimarySource'];
/** A user, as far as presence clients need it; the service answers more fields. */
export type User = Schemas['User'];
/** A page of users. */
export type UserEntityListing = Schemas['UserEntityListing'];
/** The user behind the token. */
export type UserMe = Schemas['UserMe'];
/** A user's presence on one source. */
export type UserPresence = Schemas['UserPresence'];
/** The primary presence source of a user. */
export type UserPrimarySource = Schemas['UserPrimarySource'];

/** The query parameters of an operation: its `opts`, as the vendor's SDK calls them. */
export type OptsOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
