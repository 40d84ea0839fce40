import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const packetRules = defineRules({
  'BC-SIG-1': {
    says: 'A packet with an X-SIG that is not the MD5 of its body text followed by the app secret returns packetId −1 and 403/40301.',
    source: `${TESTS} (HTTP status 200 is inferred from the clients)`,
    confidence: 'observed',
  },
  'BC-SIG-3': {
    says: 'The hexadecimal digits of X-SIG can be in upper or lower case.',
    source:
      'brainCloud C++ and C# clients, which send upper case; JavaScript, Java and Dart, which send lower case',
    confidence: 'observed',
  },
  'BC-SIG-2': {
    says: 'A packet without X-APPID, or with the X-APPID of another app, returns packetId −1 and 403/40610.',
    source: `${CODES} (status and packetId are assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-1': {
    says: 'Every error of the client dispatcher has HTTP status 200, because clients stall on any other status except 502 to 504.',
    source: JS,
    confidence: 'observed',
  },
  'BC-PKT-2': {
    says: 'Each message of a packet gets one response, in order. A failed message does not stop the ones after it.',
    source: `${JS}, and all other official clients`,
    confidence: 'observed',
  },
  'BC-PKT-3': {
    says: 'A session created by a message of a packet is used for the later messages of the same packet.',
    source: `${JS}, which bundles calls with AUTHENTICATE`,
    confidence: 'observed',
  },
  'BC-PKT-4': {
    says: 'When the last packet of a session is sent again with the same id, its previous response is returned and the packet is not executed again.',
    source: `${DOCS}, S2S overview (for clients this is inferred)`,
    confidence: 'documented',
  },
  'BC-PKT-5': {
    says: 'A packet id older than the last one returns 403/40566 for each message.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-6': {
    says: 'A packet that logs in can have any id, and the sequence continues from it. Ids can be skipped.',
    source: `${JS} and the GDScript client, which begin at 0 and 1 respectively, and also count calls that they do not send`,
    confidence: 'observed',
  },
  'BC-PKT-7': {
    says: 'A body that is not valid JSON returns packetId −1 and 400/40408.',
    source: `${CODES}; brainCloud C# client (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-8': {
    says: 'A packet in which packetId or messages is missing or has the wrong type returns packetId −1 and 400/40358 or 400/40359.',
    source: 'brainCloud C# client, which interprets −1 as a missing packet id (the codes are assumed)',
    confidence: 'assumed',
  },
  'BC-PKT-9': {
    says: 'When the last packet is repeated but its response is no longer stored, for example after a snapshot is restored, it returns 403/40605.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-10': {
    says: 'Packets beyond the limit in the setting packetsPerSecond return 403/40823. By default there is no limit.',
    source: `${CODES} (20 per second; the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-11': {
    says: 'A message with an unknown service or operation returns 400/40333. The other messages of its packet are executed.',
    source: `${CODES}; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-PKT-12': {
    says: 'A method other than POST returns 405, a body larger than the setting maxBodyBytes 413, and a content coding other than gzip or deflate 415.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PKT-14': {
    says: 'A packet with more than 1000 messages is refused as a whole with 400/40660; clients get packetId −1 and at most 1000 responses.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PKT-13': {
    says: 'data can be absent, null or {}, with the same meaning.',
    source: `${JS}, C# and C++ clients`,
    confidence: 'observed',
  },
});
