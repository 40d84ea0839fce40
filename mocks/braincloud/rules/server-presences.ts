import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, NOTHING_PUBLISHED } from './provenance.ts';

export const serverPresenceRules = defineRules({
  'BC-SYS-1': {
    says: 'SYS_… from a client returns 403/40616.',
    source: `${DOCS}, S2S presence; ${CODES}; release notes 4.13.1, which show the same status for a blocked call`,
    confidence: 'documented',
  },
  'BC-SYS-2': {
    says: 'Servops for one profile (SYS_…, ADD_GROUP_MEMBER, INVITE_GROUP_MEMBER, event.SEND, GET_SUMMARY_DATA_FOR_PROFILE_ID) return 400/40446 for an unknown profile.',
    source: `${CODES} (its use here is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-3': {
    says: 'SYS_INITIALIZE_PRESENCE creates or updates a presence. visible is true if omitted, activity is kept if omitted, and the expiry restarts from now.',
    source: `${DOCS}, sysInitializePresence (updating an existing presence is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-4': {
    says: 'SYS_EXTEND_PX_EXPIRY extends the current expiry; if there is none or it has passed, it extends from now.',
    source: `${DOCS}, sysExtendPxExpiry (the start time is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-5': {
    says: 'One extension adds at most presPxExpiryExtSecMax seconds.',
    source: `${DOCS}, sysExtendPxExpiry (the default is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-6': {
    says: 'SYS_TERMINATE_PRESENCE ends a presence immediately, even of a connected player, until the next CONNECT or SYS_INITIALIZE_PRESENCE. It also succeeds if there is no presence.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-7': {
    says: 'While a profile is connected, its expiry has no effect. If the last connection closes before the expiry, the presence lasts until the expiry.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-8': {
    says: 'A presence created by a server ends at its expiry, and listeners get a push with online: false.',
    source: `${DOCS}, sysInitializePresence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-9': {
    says: 'SYS_EXTEND_PX_EXPIRY for a profile without a presence returns 400/40627.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-SYS-10': {
    says: 'If expirySecs or seconds is omitted, presPxExpirySecs is used.',
    source: `${DOCS}, sysInitializePresence (its value is assumed)`,
    confidence: 'documented',
  },
});
