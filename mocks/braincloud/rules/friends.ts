import { defineRules } from '../../engine/rules.ts';
import { DOCS, FORUM, NOTHING_PUBLISHED } from './provenance.ts';

export const friendRules = defineRules({
  'BC-FRD-1': {
    says: 'ADD_FRIENDS makes both friends of each other at once, unless the setting mutualFriends is off. Friends already, they stay so; there is no upper limit.',
    source: `${FORUM}; ${DOCS}, addFriends`,
    confidence: 'documented',
  },
  'BC-FRD-2': {
    says: 'REMOVE_FRIENDS ends it on both sides at once, unless the setting mutualFriends is off. It succeeds for those who are not friends.',
    source: FORUM,
    confidence: 'documented',
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
  'BC-FRD-6': {
    says: 'GET_SUMMARY_DATA_FOR_PROFILE_ID answers name, picture, e-mail address and summary of any profile, friend or not; an unknown one is answered 400/40446.',
    source: `${DOCS}, getSummaryDataForProfileId (unknown profiles are assumed)`,
    confidence: 'documented',
  },
  'BC-FRD-7': {
    says: 'FIND_USERS_BY_EXACT_NAME answers the profiles with exactly this name, at most maxResults, and counts them in matchedCount.',
    source: `${DOCS}, findUsersByExactName (that matchedCount has the same limit is assumed)`,
    confidence: 'documented',
  },
  'BC-FRD-5': {
    says: 'GET_USERS_ONLINE_STATUS answers a row an id, in order; userValid tells whether the profile exists.',
    source: `${DOCS}, getUsersOnlineStatus (the order is assumed)`,
    confidence: 'documented',
  },
});
