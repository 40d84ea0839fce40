import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, S2S } from './provenance.ts';

export const serverRules = defineRules({
  'BC-S2S-1': {
    says: 'In the session protocol the answers stand under messageResponses, each with status and data.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-2': {
    says: 'An unknown server or a wrong secret is answered 403/40301; in the standard protocol at the top level, with HTTP 403.',
    source: `${S2S} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-3': {
    says: 'Credentials of another app are answered 403/40316.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-S2S-4': {
    says: 'The last packet of a session, sent again under the same id, is answered as before and not run again.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-5': {
    says: 'A session that has ended for lack of traffic, or never was, is answered HTTP 403 with 40365 at the top level.',
    source: `${DOCS}, S2S overview; ${S2S} (the HTTP status is inferred from them)`,
    confidence: 'documented',
  },
  'BC-S2S-11': {
    says: 'A session without traffic lives twice as long as the heartbeatSeconds of its login.',
    source: `${S2S}: Java and C++ send a heartbeat after heartbeatSeconds, Node every 30 minutes, and none of them recovers if that comes too late (the factor is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-6': {
    says: 'REQUEST_SYSTEM_CONNECTION needs the session protocol: without a session it is answered 400/40306.',
    source: `${CODES} (that it applies here is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-7': {
    says: 'A packet id older than the last one is answered HTTP 403 with 40566 at the top level.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-8': {
    says: 'In the standard protocol the answer is the bare result; an error is the whole body, its status also that of HTTP.',
    source: `${DOCS}, S2S overview (errors are assumed)`,
    confidence: 'documented',
  },
  'BC-S2S-9': {
    says: "Servers may only call what the vendor lists for them: a player's servop is answered 400/40333, and the session goes on.",
    source: `${DOCS}, S2S presence; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-S2S-10': {
    says: 'A packet that names no session, and does not log in, is answered HTTP 403 with 40304 at the top level.',
    source: `tests of the official server-to-server clients, which expect 403 and no login of their own (the code is assumed)`,
    confidence: 'observed',
  },
});
