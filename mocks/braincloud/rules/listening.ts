import { defineRules } from '../../engine/rules.ts';
import { DOCS, GAME, NOTHING_PUBLISHED } from './provenance.ts';

export const listeningRules = defineRules({
  'BC-LIS-1': {
    says: 'A listener of a profile gets its changes as pushes, once per RTT connection. Other players get none.',
    source: `${DOCS}, presence`,
    confidence: 'documented',
  },
  'BC-LIS-2': {
    says: 'REGISTER_LISTENERS_… returns the presence of those who are online.',
    source: `${DOCS}, registerListenersForGroup; the official chat sample (that offline rows are missing is assumed)`,
    confidence: 'assumed',
  },
  'BC-LIS-3': {
    says: 'REGISTER_LISTENERS_FOR_FRIENDS and REGISTER_LISTENERS_FOR_GROUP do not make a player a listener of their own profile.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-LIS-8': {
    says: "The caller's own id in REGISTER_LISTENERS_FOR_PROFILES is treated like any other id: it is registered, returned and pushed.",
    source: `${GAME}, which registers its own profile id, shows its own row and reloads on its own pushes`,
    confidence: 'observed',
  },
  'BC-LIS-4': {
    says: 'bidirectional also makes the others listeners of the caller, whether they are online or not.',
    source: `${DOCS}, registerListenersForFriends (offline ones are assumed)`,
    confidence: 'documented',
  },
  'BC-LIS-5': {
    says: "Registrations remain after a lost connection and another login. They end with STOP_LISTENING, or when the profile's last session ends by logout or expiry.",
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-LIS-6': {
    says: 'STOP_LISTENING removes all registrations of the caller. Listeners of the caller remain registered.',
    source: `${DOCS}, stopListening`,
    confidence: 'documented',
  },
  'BC-LIS-7': {
    says: 'Registering applies to the current friends or members: later ones are not added, and former ones stay registered.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
