import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, NOTHING_PUBLISHED } from './provenance.ts';

export const serverPresenceRules = defineRules({
  'BC-SYS-1': {
    says: 'SYS_… from a client is answered 403/40616.',
    source: `${DOCS}, S2S presence; ${CODES}; release notes 4.13.1, whose answer to a blocked call has the same status`,
    confidence: 'documented',
  },
  'BC-SYS-2': {
    says: 'What is for one profile (SYS_…, ADD_GROUP_MEMBER, INVITE_GROUP_MEMBER, event.SEND, GET_SUMMARY_DATA_FOR_PROFILE_ID) is answered 400/40446 for an unknown one.',
    source: `${CODES} (that it applies here is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-3': {
    says: 'SYS_INITIALIZE_PRESENCE makes or changes a presence: visible as given or true, activity as given or kept, the expiry anew from now.',
    source: `${DOCS}, sysInitializePresence (changing one is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-4': {
    says: 'SYS_EXTEND_PX_EXPIRY adds to the old expiry, or to now where there is none or it is past.',
    source: `${DOCS}, sysExtendPxExpiry (from when is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-5': {
    says: 'One extension adds at most presPxExpiryExtSecMax seconds.',
    source: `${DOCS}, sysExtendPxExpiry (the default is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-6': {
    says: 'SYS_TERMINATE_PRESENCE ends a presence at once, also that of a connected player, until the next CONNECT or SYS_INITIALIZE_PRESENCE; without a presence it succeeds.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-7': {
    says: 'While a profile is connected, its expiry ends nothing; when the last connection goes before the expiry, the presence stays until then.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-8': {
    says: 'At its expiry a presence made by a server ends, and listeners are pushed online:false.',
    source: `${DOCS}, sysInitializePresence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-9': {
    says: 'SYS_EXTEND_PX_EXPIRY for a profile without a presence is answered 400/40627.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-10': {
    says: 'Without expirySecs or seconds, presPxExpirySecs counts.',
    source: `${DOCS}, sysInitializePresence (its value is assumed)`,
    confidence: 'documented',
  },
});
