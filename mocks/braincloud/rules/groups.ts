import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const groupRules = defineRules({
  'BC-GRP-1': {
    says: 'An unknown group id returns 400/40462.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-GRP-2': {
    says: 'Operations for members return 400/40453 to anyone who is not a member.',
    source: `${DOCS}, getPresenceOfGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-3': {
    says: 'A group type that is not defined in the portal returns 400/40467.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-4': {
    says: 'Joining an open group takes effect immediately. Joining a closed group creates a request, listed under requested in GET_MY_GROUPS.',
    source: `${DOCS}, joinGroup; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-GRP-5': {
    says: 'A group has exactly one owner: adding, inviting or approving someone else as OWNER, or the current owner in any role, returns 400/40452.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-6': {
    says: 'Only the owner and admins can add, invite and approve members; others get 400/40454.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-GRP-7': {
    says: 'A group with maxGroupMembers members is full: adding another one returns 400/40457.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-8': {
    says: 'The owner cannot leave the group: 400/40458.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-9': {
    says: 'Only the owner can delete a group; other members get 400/40454.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-GRP-10': {
    says: 'Deleting a group with an outdated version returns 400/40460; version −1 matches any.',
    source: `${DOCS}, deleteGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-12': {
    says: 'INVITE_GROUP_MEMBER creates an invitation, listed under invited in GET_MY_GROUPS and under pendingMembers of the group. A player who has asked to join becomes a member immediately.',
    source: `${DOCS}, inviteGroupMember and acceptGroupInvitation (the effect of an earlier request to join is assumed)`,
    confidence: 'assumed',
  },
  'BC-GRP-13': {
    says: 'ACCEPT_GROUP_INVITATION makes the invited player a member with the role and attributes of the invitation; anyone else gets 400/40456.',
    source: `${DOCS}, acceptGroupInvitation; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-14': {
    says: 'APPROVE_GROUP_JOIN_REQUEST makes a player who asked to join a member; for anyone else it returns 400/40734.',
    source: `${DOCS}, approveGroupJoinRequest; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-11': {
    says: "Players who are not members can read a group and its members, unless the group's acl.other is 0.",
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
