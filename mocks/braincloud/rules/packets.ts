import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const packetRules = defineRules({
  'BC-SIG-1': {
    says: 'A packet whose X-SIG is not the MD5 of its body text and the app secret is answered packetId −1, 403/40301.',
    source: `${TESTS} (that the HTTP status is 200 is inferred from the clients)`,
    confidence: 'observed',
  },
  'BC-SIG-3': {
    says: 'The hexadecimal digits of X-SIG may be in upper or lower case.',
    source:
      'brainCloud C++ and C# clients, which send upper case; JavaScript, Java and Dart, which send lower case',
    confidence: 'observed',
  },
  'BC-SIG-2': {
    says: 'A packet without X-APPID, or with one of another app, is answered packetId −1, 403/40610.',
    source: `${CODES} (status and packetId are assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-1': {
    says: 'Every error of the client dispatcher is HTTP 200: its clients stall on any other status but 502 to 504.',
    source: JS,
    confidence: 'observed',
  },
  'BC-PKT-2': {
    says: 'Each message of a packet gets one answer, in order; one that fails does not stop the next.',
    source: `${JS}, and all other official clients`,
    confidence: 'observed',
  },
  'BC-PKT-3': {
    says: 'A session made by a message of a packet serves the later messages of the same packet.',
    source: `${JS}, which bundles calls with AUTHENTICATE`,
    confidence: 'observed',
  },
  'BC-PKT-4': {
    says: 'The last packet of a session, sent again under the same id, is answered as before and not run again.',
    source: `${DOCS}, S2S overview (for clients it is inferred)`,
    confidence: 'documented',
  },
  'BC-PKT-5': {
    says: 'A packet id older than the last one is answered 403/40566 for each message.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-6': {
    says: 'A packet that logs in may carry any id, and the sequence goes on from it; ids may be skipped.',
    source: `${JS} and GDScript client, which begin at 0 and 1 and count calls they do not send`,
    confidence: 'observed',
  },
  'BC-PKT-7': {
    says: 'A body that is not JSON is answered packetId −1, 400/40408.',
    source: `${CODES}; brainCloud C# client (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-8': {
    says: 'A packet without packetId or messages, or with one of the wrong type, is answered packetId −1, 400/40358 or 40359.',
    source: 'brainCloud C# client, which takes −1 for a missing packet id (the codes are assumed)',
    confidence: 'assumed',
  },
  'BC-PKT-9': {
    says: 'The last packet repeated when its answer is no longer known, as after a restored snapshot, is answered 403/40605.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-10': {
    says: 'More packets a second than the setting packetsPerSecond are answered 403/40823; by default there is no limit.',
    source: `${CODES} (20 a second over some time; the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-11': {
    says: 'A message with an unknown service or operation is answered 400/40333; the others of its packet are run.',
    source: `${CODES}; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-PKT-12': {
    says: 'A method other than POST is answered 405, a body larger than the setting maxBodyBytes 413, one in a content coding other than gzip and deflate 415.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PKT-14': {
    says: 'A packet of more than 1000 messages is refused as a whole with 400/40660, to clients with packetId −1 and at most 1000 answers.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PKT-13': {
    says: 'data may be absent, null or {}: all mean the same.',
    source: `${JS}, C# and C++ clients`,
    confidence: 'observed',
  },
});
