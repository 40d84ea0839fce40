import { defineRules } from '../../engine/rules.ts';
import { DOCS, HELP_CENTER, JS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const sessionRules = defineRules({
  'BC-SES-1': {
    says: 'A session without traffic for playerSessionExpiry seconds ends; its next call is answered 403/40303.',
    source: `${TESTS}, "Timeout test"; ${DOCS}, authentication (1200 s)`,
    confidence: 'observed',
  },
  'BC-SES-2': {
    says: 'Without a session, and after LOGOUT, a call is answered 403/40304.',
    source: `${JS} (which answers so itself)`,
    confidence: 'observed',
  },
  'BC-SES-3': {
    says: 'A profile has maxSessions sessions, by default one: a further login ends the oldest, whose next call is answered 403/40356.',
    source: `${HELP_CENTER}, article 3039959`,
    confidence: 'documented',
  },
  'BC-SES-4': {
    says: 'Every packet keeps its session open, heartbeats among them.',
    source: JS,
    confidence: 'observed',
  },
  'BC-SES-5': {
    says: 'LOGOUT ends the session.',
    source: `${DOCS}, playerState`,
    confidence: 'documented',
  },
  'BC-SES-6': {
    says: 'What a client sends over RTT keeps its session open too.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
