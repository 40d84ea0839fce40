import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const groupRules = defineRules({
  'BC-GRP-1': {
    says: 'A group id that does not exist is answered 400/40462.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-GRP-2': {
    says: 'What only members may do is answered 400/40453 for others.',
    source: `${DOCS}, getPresenceOfGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-3': {
    says: 'A group type that the portal does not have is answered 400/40467.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-4': {
    says: 'Joining an open group is immediate; joining a closed one makes a request, among requested of GET_MY_GROUPS.',
    source: `${DOCS}, joinGroup; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-GRP-5': {
    says: 'A group has one owner: adding, inviting or approving a member as OWNER, or the owner as anything, is answered 400/40452.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-6': {
    says: 'Only the owner and admins add, invite and approve members; others are answered 400/40454.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-GRP-7': {
    says: 'A group that has as many members as the setting maxGroupMembers is full: 400/40457.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-8': {
    says: 'The owner cannot leave: 400/40458.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-9': {
    says: 'Only the owner deletes a group; other members are answered 400/40454.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-GRP-10': {
    says: 'Deleting another version than the current is answered 400/40460; −1 means any.',
    source: `${DOCS}, deleteGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-12': {
    says: 'INVITE_GROUP_MEMBER makes an invitation, among invited of GET_MY_GROUPS and among pendingMembers of the group; who has asked to join becomes a member at once.',
    source: `${DOCS}, inviteGroupMember and acceptGroupInvitation (meeting requests are assumed)`,
    confidence: 'assumed',
  },
  'BC-GRP-13': {
    says: 'ACCEPT_GROUP_INVITATION makes the invited a member with the role and attributes of the invitation; anybody else is answered 400/40456.',
    source: `${DOCS}, acceptGroupInvitation; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-14': {
    says: 'APPROVE_GROUP_JOIN_REQUEST makes who asked to join a member; for anybody else it is answered 400/40734.',
    source: `${DOCS}, approveGroupJoinRequest; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-11': {
    says: 'Who is not a member may read a group and its members unless the group lets others read nothing (acl.other 0).',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
