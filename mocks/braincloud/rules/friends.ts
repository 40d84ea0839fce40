import { defineRules } from '../../engine/rules.ts';
import { DOCS, NOTHING_PUBLISHED } from './provenance.ts';

export const friendRules = defineRules({
  'BC-FRD-1': {
    says: 'ADD_FRIENDS makes both friends of each other, unless the setting mutualFriends is off.',
    source: `${DOCS}, addFriends (its wording)`,
    confidence: 'assumed',
  },
  'BC-FRD-2': {
    says: 'REMOVE_FRIENDS ends it on both sides, unless the setting mutualFriends is off.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-FRD-3': {
    says: 'Unknown ids, and the own, are passed over.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-FRD-4': {
    says: 'friendPlatform is all, brainCloud or facebook, in any case; absent or unknown it means all. Nobody has friends on facebook here.',
    source: `${DOCS}, getPresenceOfFriends; brainCloud Java client, which sends others`,
    confidence: 'observed',
  },
  'BC-FRD-5': {
    says: 'GET_USERS_ONLINE_STATUS answers a row an id, in order; userValid tells whether the profile exists.',
    source: `${DOCS}, getUsersOnlineStatus (the order is assumed)`,
    confidence: 'documented',
  },
});
