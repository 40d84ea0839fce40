import { defineRules } from '../../engine/rules.ts';
import { DOCS, GAME, NOTHING_PUBLISHED } from './provenance.ts';

export const listeningRules = defineRules({
  'BC-LIS-1': {
    says: 'Changes of a presence are pushed to the listeners of the profile, once per RTT connection, and to no other players.',
    source: `${DOCS}, presence`,
    confidence: 'documented',
  },
  'BC-LIS-2': {
    says: 'REGISTER_LISTENERS_… returns the presences of the profiles that are online.',
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
    says: 'bidirectional also registers the other profiles, online or offline, as listeners of the caller.',
    source: `${DOCS}, registerListenersForFriends (for offline profiles this is assumed)`,
    confidence: 'documented',
  },
  'BC-LIS-5': {
    says: "Registrations survive a lost connection and a new login. They end with STOP_LISTENING, or when the profile's last session ends by logout or expiry.",
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-LIS-6': {
    says: 'STOP_LISTENING removes all registrations of the caller. Listeners of the caller remain registered.',
    source: `${DOCS}, stopListening`,
    confidence: 'documented',
  },
  'BC-LIS-7': {
    says: 'Registering for friends or a group applies to the current friends or members: new ones are not added later, and former ones are not removed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
