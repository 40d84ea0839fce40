import type { operations, paths } from '../generated/genesys.ts';
import { PresenceError } from '../http/errors/presence-error.ts';

/** What a login is made of; `clientCredentials` and `pkceLogin` do that. */
type LoginOperation = 'getAuthorize' | 'getLogout' | 'postToken' | 'getTokensMe' | 'deleteTokensMe';

/** The other operations, by the vendor's names. */
export type OperationId = Exclude<keyof operations, LoginOperation>;

export type Method = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** The paths of those operations, as the API's description writes them. */
export type OperationPaths = Omit<
  paths,
  '/oauth/authorize' | '/oauth/token' | '/logout' | '/api/v2/tokens/me'
>;

/** Method, path and the statuses of success: what is needed at run time of the API's description. */
type Route<Id extends OperationId> = readonly [
  Method,
  keyof OperationPaths,
  SuccessOf<Id>,
  ...SuccessOf<Id>[],
];
type SuccessOf<Id extends OperationId> = keyof operations[Id]['responses'] & SuccessStatus;

export type SuccessStatus = 200 | 201 | 204;

/** Every operation answers these, and then with an ErrorBody. */
export const errorStatuses: readonly number[] = [400, 401, 403, 404, 409, 413, 415, 429, 500, 503, 504];

export const operationTable: { readonly [Id in OperationId]: Route<Id> } = {
  getPresencedefinitions: ['GET', '/api/v2/presencedefinitions', 200],
  postPresencedefinitions: ['POST', '/api/v2/presencedefinitions', 200],
  getPresencedefinition: ['GET', '/api/v2/presencedefinitions/{presenceId}', 200],
  putPresencedefinition: ['PUT', '/api/v2/presencedefinitions/{presenceId}', 200],
  deletePresencedefinition: ['DELETE', '/api/v2/presencedefinitions/{presenceId}', 200, 204],
  getSystempresences: ['GET', '/api/v2/systempresences', 200],
  getUserPresence: ['GET', '/api/v2/users/{userId}/presences/{sourceId}', 200],
  patchUserPresence: ['PATCH', '/api/v2/users/{userId}/presences/{sourceId}', 200],
  getUserPresencesPurecloud: ['GET', '/api/v2/users/{userId}/presences/purecloud', 200],
  patchUserPresencesPurecloud: ['PATCH', '/api/v2/users/{userId}/presences/purecloud', 200],
  getUserPresencesMicrosoftteams: ['GET', '/api/v2/users/{userId}/presences/microsoftteams', 200],
  getUserPresencesZoomphone: ['GET', '/api/v2/users/{userId}/presences/zoomphone', 200],
  putUsersPresencesBulk: ['PUT', '/api/v2/users/presences/bulk', 200],
  getUsersPresenceBulk: ['GET', '/api/v2/users/presences/{sourceId}/bulk', 200],
  getUsersPresencesPurecloudBulk: ['GET', '/api/v2/users/presences/purecloud/bulk', 200],
  getPresenceDefinitions0: ['GET', '/api/v2/presence/definitions', 200],
  postPresenceDefinitions0: ['POST', '/api/v2/presence/definitions', 200, 201],
  getPresenceDefinition0: ['GET', '/api/v2/presence/definitions/{definitionId}', 200],
  putPresenceDefinition0: ['PUT', '/api/v2/presence/definitions/{definitionId}', 200],
  deletePresenceDefinition0: ['DELETE', '/api/v2/presence/definitions/{definitionId}', 204],
  getPresenceSources: ['GET', '/api/v2/presence/sources', 200],
  postPresenceSources: ['POST', '/api/v2/presence/sources', 200],
  getPresenceSource: ['GET', '/api/v2/presence/sources/{sourceId}', 200],
  putPresenceSource: ['PUT', '/api/v2/presence/sources/{sourceId}', 200],
  deletePresenceSource: ['DELETE', '/api/v2/presence/sources/{sourceId}', 204],
  getPresenceUserPrimarysource: ['GET', '/api/v2/presence/users/{userId}/primarysource', 200],
  putPresenceUserPrimarysource: ['PUT', '/api/v2/presence/users/{userId}/primarysource', 200],
  getPresenceSettings: ['GET', '/api/v2/presence/settings', 200],
  putPresenceSettings: ['PUT', '/api/v2/presence/settings', 200],
  postEventsUsersPresence: ['POST', '/api/v2/events/users/presence', 200],
  getUsersMe: ['GET', '/api/v2/users/me', 200],
  getUser: ['GET', '/api/v2/users/{userId}', 200],
  getUsers: ['GET', '/api/v2/users', 200],
  getNotificationsAvailabletopics: ['GET', '/api/v2/notifications/availabletopics', 200],
  getNotificationsChannels: ['GET', '/api/v2/notifications/channels', 200],
  postNotificationsChannels: ['POST', '/api/v2/notifications/channels', 200],
  headNotificationsChannel: ['HEAD', '/api/v2/notifications/channels/{channelId}', 200],
  getNotificationsChannelSubscriptions: [
    'GET',
    '/api/v2/notifications/channels/{channelId}/subscriptions',
    200,
  ],
  putNotificationsChannelSubscriptions: [
    'PUT',
    '/api/v2/notifications/channels/{channelId}/subscriptions',
    200,
  ],
  postNotificationsChannelSubscriptions: [
    'POST',
    '/api/v2/notifications/channels/{channelId}/subscriptions',
    200,
  ],
  deleteNotificationsChannelSubscriptions: [
    'DELETE',
    '/api/v2/notifications/channels/{channelId}/subscriptions',
    204,
  ],
};

/**
 * The operation at a path.
 *
 * @throws PresenceError when there is none
 */
export function operationAt(method: Method, path: string): OperationId {
  let id: OperationId;
  for (id in operationTable) {
    if (operationTable[id][1] === path && operationTable[id][0] === method) return id;
  }
  throw new PresenceError(`${method} ${path} is no operation known here. Keep its braces.`);
}
