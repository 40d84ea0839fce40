import { braincloudServops } from '../../mocks/generated/braincloud-servop-table.ts';
import { groups, players } from '../contract/game/seed-players.ts';

const profileIds = [players.pixel, players.rook];

/** Parameters with which each servop succeeds. */
const data: Record<string, object> = {
  'presence.UPDATE_ACTIVITY': { activity: { STATUS: 'AWAY' } },
  'presence.SET_VISIBILITY': { visible: true },
  'presence.GET_PRESENCE_OF_FRIENDS': { platform: 'all', includeOffline: true },
  'presence.GET_PRESENCE_OF_GROUP': { groupId: groups.nightOwls, includeOffline: true },
  'presence.GET_PRESENCE_OF_USERS': { profileIds, includeOffline: true },
  'presence.REGISTER_LISTENERS_FOR_FRIENDS': { platform: 'all', bidirectional: false },
  'presence.REGISTER_LISTENERS_FOR_GROUP': { groupId: groups.nightOwls, bidirectional: false },
  'presence.REGISTER_LISTENERS_FOR_PROFILES': { profileIds, bidirectional: false },
  'presence.SYS_INITIALIZE_PRESENCE': { profileId: players.wren, expirySecs: 60 },
  'presence.SYS_EXTEND_PX_EXPIRY': { profileId: players.thermometer, seconds: 60 },
  'presence.SYS_TERMINATE_PRESENCE': { profileId: players.thermometer },
  'friend.ADD_FRIENDS': { profileIds: [players.wren] },
  'friend.REMOVE_FRIENDS': { profileIds: [players.pixel] },
  'friend.LIST_FRIENDS': { friendPlatform: 'All', includeSummaryData: false },
  'friend.GET_USERS_ONLINE_STATUS': { profileIds },
  'friend.GET_MY_SOCIAL_INFO': { friendPlatform: 'All', includeSummaryData: false },
  'group.CREATE_GROUP': { name: 'Early birds', groupType: 'guild', isOpenGroup: true },
  'group.JOIN_GROUP': { groupId: groups.invitationOnly },
  'group.ADD_GROUP_MEMBER': { groupId: groups.nightOwls, profileId: players.wren, role: 'MEMBER' },
  'group.READ_GROUP_MEMBERS': { groupId: groups.nightOwls },
  'group.LEAVE_GROUP': { groupId: groups.nightOwls },
  'group.DELETE_GROUP': { groupId: groups.nightOwls, version: -1 },
  'playerState.UPDATE_NAME': { playerName: 'Nova II' },
  'playerState.UPDATE_PICTURE_URL': { playerPictureUrl: 'https://example.com/nova.png' },
};

/** Every servop of a dispatcher except its login, under the name that the vendor's clients send. */
export function servopsOf(dispatcher: 'client' | 'server'): string[] {
  return Object.entries<{ servop: string }>(braincloudServops[dispatcher === 'server' ? 's2s' : 'client'])
    .filter(([name, { servop }]) => name === servop && !name.endsWith('.AUTHENTICATE'))
    .map(([name]) => name);
}

/** Service, operation and data of a servop call. */
export function servopCall(servop: string): [service: string, operation: string, data: object] {
  const [service = '', operation = ''] = servop.split('.');
  return [service, operation, data[servop] ?? {}];
}
