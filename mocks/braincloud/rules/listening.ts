import { defineRules } from '../../engine/rules.ts';
import { DOCS, GAME, NOTHING_PUBLISHED } from './provenance.ts';

export const listeningRules = defineRules({
  'BC-LIS-1': {
    says: 'Who registered for a profile is pushed its changes: once to each RTT connection, and nobody else is.',
    source: `${DOCS}, presence`,
    confidence: 'documented',
  },
  'BC-LIS-2': {
    says: 'REGISTER_LISTENERS_… answers who of them is online.',
    source: `${DOCS}, registerListenersForGroup; the official chat sample (that offline rows are missing is assumed)`,
    confidence: 'assumed',
  },
  'BC-LIS-3': {
    says: 'REGISTER_LISTENERS_FOR_FRIENDS and REGISTER_LISTENERS_FOR_GROUP make nobody a listener of itself.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-LIS-8': {
    says: 'An own id in REGISTER_LISTENERS_FOR_PROFILES counts as any other: it is registered, answered and pushed.',
    source: `${GAME}, which registers its own profile id, shows its own row and reloads on its own pushes`,
    confidence: 'observed',
  },
  'BC-LIS-4': {
    says: 'bidirectional makes the others listeners of the caller as well, online or not.',
    source: `${DOCS}, registerListenersForFriends (offline ones are assumed)`,
    confidence: 'documented',
  },
  'BC-LIS-5': {
    says: "Listening outlives a lost connection and another login; it ends with STOP_LISTENING, and with the profile's last session by logout or expiry.",
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-LIS-6': {
    says: 'STOP_LISTENING ends all listening of the caller; those who listen to the caller still do.',
    source: `${DOCS}, stopListening`,
    confidence: 'documented',
  },
  'BC-LIS-7': {
    says: 'Registering is for the friends or members of that moment: later ones are not included, former ones stay.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
