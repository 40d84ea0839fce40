import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, S2S } from './provenance.ts';

export const serverRules = defineRules({
  'BC-S2S-1': {
    says: 'In the session protocol, results are in messageResponses, each with status and data.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-2': {
    says: 'An unknown server or a wrong secret returns 403/40301. In the standard protocol the error is the whole body, with HTTP status 403.',
    source: `${S2S} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-3': {
    says: 'Credentials of another app return 403/40316.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-S2S-4': {
    says: 'When the last packet of a session is sent again with the same id, its previous response is returned and the packet is not executed again.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-5': {
    says: 'A session that has expired or never existed returns 40365 as the whole body, with HTTP status 403.',
    source: `${DOCS}, S2S overview; ${S2S} (the HTTP status is inferred from them)`,
    confidence: 'documented',
  },
  'BC-S2S-11': {
    says: 'A session without traffic expires after twice the heartbeatSeconds that its login returned.',
    source: `${S2S}: Java and C++ send a heartbeat after heartbeatSeconds, Node every 30 minutes, and none of them recovers from a late heartbeat (the factor is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-6': {
    says: 'REQUEST_SYSTEM_CONNECTION requires the session protocol: without a session it returns 400/40306.',
    source: `${CODES} (its use here is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-7': {
    says: 'A packet id older than the last one returns 40566 as the whole body, with HTTP status 403.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-8': {
    says: 'In the standard protocol the body is only the result. An error is the whole body, and its status is also the HTTP status.',
    source: `${DOCS}, S2S overview (errors are assumed)`,
    confidence: 'documented',
  },
  'BC-S2S-9': {
    says: 'Servers can call only the servops that the vendor lists for them: a servop for players returns 400/40333, and the session stays valid.',
    source: `${DOCS}, S2S presence; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-S2S-10': {
    says: 'A packet that has no session id and is not a login returns 40304 as the whole body, with HTTP status 403.',
    source: `tests of the official server-to-server clients, which expect 403 when they have not logged in (the code is assumed)`,
    confidence: 'observed',
  },
});
