import { defineRules } from '../../engine/rules.ts';
import { DOCS, HELP_CENTER, NOTHING_PUBLISHED } from './provenance.ts';

export const playerRules = defineRules({
  'BC-PLR-1': {
    says: "playerState.READ returns the caller's own profile, with the same fields as a login.",
    source: `${DOCS}, readUserState`,
    confidence: 'documented',
  },
  'BC-PLR-2': {
    says: 'playerState.UPDATE_SUMMARY replaces summaryFriendData, which is returned with presences, friends and group members.',
    source: `${DOCS}, updateSummaryFriendData; tests of the official clients, which read it there`,
    confidence: 'documented',
  },
  'BC-PLR-4': {
    says: 'A removed player has no profile, logins or events. A later login creates a new profile.',
    source: `${DOCS}, deleteUser`,
    confidence: 'documented',
  },
  'BC-PLR-5': {
    says: 'The sessions of a removed player end with 40304, and the presence ends: listeners get a push with online: false.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PLR-6': {
    says: 'A removed player leaves friends, groups and listeners. A group without its owner passes to the first admin, or else the first member; without members it is deleted.',
    source: `${HELP_CENTER}, deleting users cleans up group membership (the new owner of the group is assumed)`,
    confidence: 'assumed',
  },
  'BC-PLR-3': {
    says: "time.READ returns the world's time in milliseconds as server_time.",
    source: `${DOCS}, readServerTime`,
    confidence: 'documented',
  },
});
