import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED } from './provenance.ts';

export const rttRules = defineRules({
  'BC-RTT-1': {
    says: 'REQUEST_CLIENT_CONNECTION returns a ws endpoint on the host that was called and an alphanumeric X-RTT-SECRET. A session keeps its secret.',
    source: `${DOCS}, rttRegistration (keeping the secret is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-2': {
    says: 'The server sends binary frames, because the JavaScript and Dart clients cannot read text frames.',
    source: `${JS} and Dart client`,
    confidence: 'observed',
  },
  'BC-RTT-3': {
    says: 'CONNECT with an X-RTT-SECRET, in the URL or in auth, that does not belong to the session gets DISCONNECT 40587.',
    source: `${CODES} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-4': {
    says: 'CONNECT gets DISCONNECT 40316 for another app, 40589 for a session of another profile, 40358 if it is incomplete, and 40303, 40304 or 40356 without a valid session.',
    source: `${CODES} (their use here is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-5': {
    says: 'CONNECT is answered with cxId and heartbeatSeconds. A heartbeat is not answered.',
    source: 'brainCloud Java, C# and C++ clients',
    confidence: 'observed',
  },
  'BC-RTT-6': {
    says: 'A connection without messages for 2.5 heartbeat intervals gets DISCONNECT and is closed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-7': {
    says: 'CONNECT gives the player a visible presence without activity, unless the player already has one. Listeners get a push with online: true.',
    source: `${DOCS}, presence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-8': {
    says: "A player's presence ends when the last connection closes. Listeners then get a push with online: false.",
    source: `${DOCS}, getPresenceOfGroup, whose cxs is a list (the rest is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-9': {
    says: 'A connection with more than maxQueuedBytes waiting to be sent is closed with 1013. Other connections are not delayed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-10': {
    says: 'When a session ends, its connections get DISCONNECT with the reason (40303, 40304 or 40356, for servers 40365) and are closed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-14': {
    says: 'A message in frames without FIN is complete as soon as it contains a whole JSON object or array. This applies only to the mock server, because other hosts do not see frames.',
    source:
      'brainCloud C# client, which works with the service and never sets FIN (how the service finds the end of a message is inferred)',
    confidence: 'observed',
  },
  'BC-RTT-15': {
    says: 'The close frame follows DISCONNECT after a few milliseconds.',
    source:
      'brainCloud C++ client, which loses an unread message when its socket closes (the delay is inferred)',
    confidence: 'assumed',
  },
  'BC-RTT-11': {
    says: 'With RTT disabled in the portal, registering and CONNECT are refused with 400/40615.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-RTT-12': {
    says: 'Frames that are not valid JSON, and messages other than CONNECT and HEARTBEAT, are ignored.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-RTT-13': {
    says: 'A socket that does not send CONNECT within connectSeconds gets DISCONNECT 40587 and is closed with 1008, whatever else it sends.',
    source: `${NOTHING_PUBLISHED}; the GDScript client waits 15 seconds for its answer`,
    confidence: 'assumed',
  },
});
