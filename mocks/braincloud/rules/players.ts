import { defineRules } from '../../engine/rules.ts';
import { DOCS } from './provenance.ts';

export const playerRules = defineRules({
  'BC-PLR-1': {
    says: "playerState.READ answers the caller's own profile, with the fields that a login answers of it.",
    source: `${DOCS}, readUserState`,
    confidence: 'documented',
  },
  'BC-PLR-2': {
    says: 'playerState.UPDATE_SUMMARY replaces summaryFriendData, which presences, friends and members of groups show.',
    source: `${DOCS}, updateSummaryFriendData; tests of the official clients, which read it there`,
    confidence: 'documented',
  },
  'BC-PLR-3': {
    says: "time.READ answers the world's time in milliseconds as server_time.",
    source: `${DOCS}, readServerTime`,
    confidence: 'documented',
  },
});
