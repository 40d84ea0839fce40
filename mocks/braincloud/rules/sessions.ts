import { defineRules } from '../../engine/rules.ts';
import { DOCS, HELP_CENTER, JS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const sessionRules = defineRules({
  'BC-SES-1': {
    says: 'A session without traffic for playerSessionExpiry seconds expires; its next call returns 403/40303.',
    source: `${TESTS}, "Timeout test"; ${DOCS}, authentication (1200 s)`,
    confidence: 'observed',
  },
  'BC-SES-2': {
    says: 'A call without a session, or after LOGOUT, returns 403/40304.',
    source: `${JS} (which returns this error itself)`,
    confidence: 'observed',
  },
  'BC-SES-3': {
    says: 'A profile can have maxSessions sessions, by default one. A further login ends the oldest session, whose next call returns 403/40356.',
    source: `${HELP_CENTER}, article 3039959`,
    confidence: 'documented',
  },
  'BC-SES-4': {
    says: 'Every packet, including heartbeats, keeps its session alive.',
    source: JS,
    confidence: 'observed',
  },
  'BC-SES-5': {
    says: 'LOGOUT ends the session.',
    source: `${DOCS}, playerState`,
    confidence: 'documented',
  },
  'BC-SES-6': {
    says: 'Messages that a client sends over RTT keep its session alive.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
