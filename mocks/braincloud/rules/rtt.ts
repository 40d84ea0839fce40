import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED } from './provenance.ts';

export const rttRules = defineRules({
  'BC-RTT-1': {
    says: 'REQUEST_CLIENT_CONNECTION answers a ws endpoint on the host that was called, and an X-RTT-SECRET of letters and digits; a session keeps its secret.',
    source: `${DOCS}, rttRegistration (that the secret stays is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-2': {
    says: 'The server sends binary frames: the JavaScript and Dart clients read no others.',
    source: `${JS} and Dart client`,
    confidence: 'observed',
  },
  'BC-RTT-3': {
    says: 'CONNECT with another X-RTT-SECRET than that of the session, in the address or in auth, gets DISCONNECT 40587.',
    source: `${CODES} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-4': {
    says: "CONNECT of another app gets DISCONNECT 40316, with a session that is not the profile's 40589, incomplete 40358, and without a session 40303, 40304 or 40356.",
    source: `${CODES} (that they apply here is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-5': {
    says: 'CONNECT is answered with cxId and heartbeatSeconds; a heartbeat is not answered.',
    source: 'brainCloud Java, C# and C++ clients',
    confidence: 'observed',
  },
  'BC-RTT-6': {
    says: 'A connection silent for 2.5 heartbeats gets DISCONNECT and is closed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-7': {
    says: 'CONNECT gives the player a presence, visible and without activity, unless it has one; listeners are pushed online:true.',
    source: `${DOCS}, presence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-8': {
    says: "A player's presence ends with the last of its connections; then listeners are pushed online:false.",
    source: `${DOCS}, getPresenceOfGroup, whose cxs is a list (the rest is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-9': {
    says: 'A connection for which more than maxQueuedBytes wait to be sent is closed with 1013; the others are not delayed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-10': {
    says: 'When a session ends, its connections get DISCONNECT with the reason (40303, 40304, 40356; 40365 for servers) and are closed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-14': {
    says: 'A message in frames that never set FIN counts as whole as soon as they hold one complete JSON object or array. Of the hosts, only the server sees frames.',
    source:
      'brainCloud C# client, whose RTT works with the service and sends no frame with FIN (that it ends with its JSON is inferred)',
    confidence: 'observed',
  },
  'BC-RTT-15': {
    says: 'A few milliseconds pass between DISCONNECT and the close frame.',
    source:
      'brainCloud C++ client, which loses a message that is unread when its socket closes (that the service waits is inferred)',
    confidence: 'assumed',
  },
  'BC-RTT-11': {
    says: 'With RTT off in the portal, registering and CONNECT are refused with 400/40615.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-RTT-12': {
    says: 'Frames that are no JSON, and messages that are neither CONNECT nor HEARTBEAT, are ignored.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-13': {
    says: 'A socket that has not said CONNECT within connectSeconds gets DISCONNECT with 40587 and is closed with 1008, whatever else it says.',
    source: `${NOTHING_PUBLISHED}; the GDScript client waits 15 seconds for its answer`,
    confidence: 'assumed',
  },
});
