import { defineRules } from '../../engine/rules.ts';
import { DOCS, FORUM, NOTHING_PUBLISHED } from './provenance.ts';

export const friendRules = defineRules({
  'BC-FRD-1': {
    says: 'ADD_FRIENDS makes both profiles friends of each other immediately, unless the setting mutualFriends is false. Adding an existing friend succeeds, and the number of friends is unlimited.',
    source: `${FORUM}; ${DOCS}, addFriends`,
    confidence: 'documented',
  },
  'BC-FRD-2': {
    says: 'REMOVE_FRIENDS removes the friendship on both sides immediately, unless the setting mutualFriends is false. It succeeds for profiles that are not friends.',
    source: FORUM,
    confidence: 'documented',
  },
  'BC-FRD-3': {
    says: "ADD_FRIENDS ignores unknown ids and the caller's own id.",
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-FRD-4': {
    says: 'friendPlatform is all, brainCloud or facebook (case-insensitive). Any other value, or a missing one, means all. The mock has no facebook friends.',
    source: `${DOCS}, getPresenceOfFriends; brainCloud Java client, which sends others`,
    confidence: 'observed',
  },
  'BC-FRD-6': {
    says: 'GET_SUMMARY_DATA_FOR_PROFILE_ID returns name, picture, e-mail address and summary of any profile, friend or not. An unknown profile returns 400/40446.',
    source: `${DOCS}, getSummaryDataForProfileId (the error for unknown profiles is assumed)`,
    confidence: 'documented',
  },
  'BC-FRD-7': {
    says: 'FIND_USERS_BY_EXACT_NAME returns the profiles with exactly this name, at most maxResults, and their number in matchedCount.',
    source: `${DOCS}, findUsersByExactName (the same limit for matchedCount is assumed)`,
    confidence: 'documented',
  },
  'BC-FRD-5': {
    says: 'GET_USERS_ONLINE_STATUS returns one row per id, in order; userValid is true if the profile exists.',
    source: `${DOCS}, getUsersOnlineStatus (the order is assumed)`,
    confidence: 'documented',
  },
});
