import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const requestRules = defineRules({
  'GEN-LIMIT-1': {
    says: 'In the contracts classic and v1, every answer has inin-ratelimit-count, -allowed and -reset for its token, calls without one counted together; by default 300 calls a minute.',
    source: 'Genesys developer blog, 2021-02-03 and 2021-05-06',
    confidence: 'observed',
  },
  'GEN-LIMIT-2': {
    says: 'Over the limit: 429 too.many.requests.retry.after, with Retry-After in seconds, in the message too. Only counted unless the setting rateLimit is enforce.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses (2021-11-10)',
    confidence: 'documented',
  },
  'GEN-LIMIT-3': {
    says: 'The window of a token is a minute from its first call; then the count starts anew.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-LIMIT-4': {
    says: 'In the current contract a 429 has limit with key, namespace and value: client.credentials.token.rate.per.minute for tokens of client credentials, else token.rate.per.minute.',
    source:
      'developer.genesys.cloud forum 20613 (2023-06-26, "not guaranteed"); community.genesys.com, 2025-04 and 2025-09 (the namespace platform.api is assumed)',
    confidence: 'documented',
  },
  'GEN-LIMIT-5': {
    says: 'In the current contract no answer has inin-ratelimit-* headers.',
    source: 'developer.genesys.cloud forum 10506: removed from 2021-06-05 on (setting rateLimitHeaders)',
    confidence: 'documented',
  },
  'GEN-REQ-1': {
    says: 'contextId of an error equals the header ININ-Correlation-Id, and is new for each call.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses',
    confidence: 'documented',
  },
  'GEN-REQ-2': {
    says: 'A body that is not JSON, or a path or query that is not percent-encoded, is answered 400 bad.request.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-3': {
    says: 'A body of another content type is answered 415 unsupported.media.type. A content type without a body is no error.',
    source: `${SPEC_2018}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-REQ-4': {
    says: 'A body over the size limit, 512,000 bytes by default, is answered 413, naming the limit in bytes.',
    source: `${SDK}; clients that quote request.bytes.max from the vendor's page of limits (setting maxBodyBytes)`,
    confidence: 'documented',
  },
  'GEN-REQ-5': {
    says: 'A value outside an enumeration or of the wrong type is answered 400 invalid.value with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-6': {
    says: 'A date that is no ISO-8601 date-time is answered 400 invalid.date.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-7': {
    says: 'A missing body, or one without a required field, is answered 400 bad.request with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-9': {
    says: 'A value outside its limits (pageSize 1 to 500, an empty name, no language label) is answered 400 bad.request with the field in details.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-REQ-10': {
    says: 'An unknown path is answered 404 not.found, a known one with another method 405, with the methods that it takes in Allow.',
    source: `${SPEC_2018} (405 is assumed)`,
    confidence: 'assumed',
  },
  'GEN-REQ-15': {
    says: 'A path of the service that the mock does not have is unknown, also where a path parameter could stand for its last part: users/search, users/query, tokens/timeout, routing/queues/me, routing/queues/divisionviews.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi and TokensApi',
    confidence: 'documented',
  },
  'GEN-REQ-11': {
    says: 'A body in a content coding other than gzip and deflate is answered 415 unsupported.media.type, with what is read in Accept-Encoding.',
    source: 'RFC 9110, 15.5.16',
    confidence: 'assumed',
  },
  'GEN-REQ-12': {
    says: 'Over HTTP/1.1, header names are spelled ININ-Correlation-Id, Retry-After, Content-Type, Strict-Transport-Security, Cache-Control, Pragma and Expires, and inin-ratelimit-* in lower case.',
    source:
      'Genesys developer blog, 2021-05-06; developer.genesys.cloud, Normalized Platform API 429 responses; the Java SDK finds Retry-After and ININ-Correlation-Id in this spelling alone',
    confidence: 'observed',
  },
  'GEN-REQ-13': {
    says: 'A body where an operation takes none, such as null, is ignored.',
    source: 'requests of the Python SDK',
    confidence: 'observed',
  },
  'GEN-REQ-14': {
    says: 'Fields of a body that the service owns are ignored, whatever they contain: ids, selfUri, createdBy, dates in any spelling, and type and primary of a definition.',
    source: 'requests of ININ.PureCloudApi of 2016, and of the C#, Python, Go and Java SDKs',
    confidence: 'observed',
  },
  'GEN-REQ-8': {
    says: 'Unknown fields of a body and unknown query parameters are ignored.',
    source: 'clients that send back what they read',
    confidence: 'assumed',
  },
});
