import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const requestRules = defineRules({
  'GEN-LIMIT-1': {
    says: 'In the contracts classic and v1, every response has inin-ratelimit-count, -allowed and -reset for its token. Calls without a token share one count. The default limit is 300 calls per minute.',
    source: 'Genesys developer blog, 2021-02-03 and 2021-05-06',
    confidence: 'observed',
  },
  'GEN-LIMIT-2': {
    says: 'With the setting rateLimit: enforce, a call over the limit returns 429 too.many.requests.retry.after with the seconds to wait in Retry-After and in the message. By default calls are only counted.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses (2021-11-10)',
    confidence: 'documented',
  },
  'GEN-LIMIT-3': {
    says: 'The rate limit window of a token starts with its first call and lasts a minute; then the count restarts.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-LIMIT-4': {
    says: 'In the current contract a 429 has limit with key, namespace and value. The key is client.credentials.token.rate.per.minute for tokens of client credentials, otherwise token.rate.per.minute.',
    source:
      'developer.genesys.cloud forum 20613 (2023-06-26, "not guaranteed"); community.genesys.com, 2025-04 and 2025-09 (the namespace platform.api is assumed)',
    confidence: 'documented',
  },
  'GEN-LIMIT-5': {
    says: 'In the current contract, responses have no inin-ratelimit-* headers.',
    source:
      'developer.genesys.cloud forum 10506: headers removed as of 2021-06-05 (setting rateLimitHeaders)',
    confidence: 'documented',
  },
  'GEN-REQ-1': {
    says: 'The contextId of an error equals the header ININ-Correlation-Id, which is different for each call.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses',
    confidence: 'documented',
  },
  'GEN-REQ-2': {
    says: 'A body that is not valid JSON, or a path or query with invalid percent-encoding, returns 400 bad.request.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-3': {
    says: 'A body with another content type returns 415 unsupported.media.type. A content type without a body is accepted.',
    source: `${SPEC_2018}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-REQ-4': {
    says: 'A body over the size limit, by default 512,000 bytes, returns 413 with the limit in bytes.',
    source: `${SDK}; clients that quote request.bytes.max from Genesys's page of limits (setting maxBodyBytes)`,
    confidence: 'documented',
  },
  'GEN-REQ-5': {
    says: 'A value that is not in an enumeration or has the wrong type returns 400 invalid.value with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-6': {
    says: 'A date that is not an ISO 8601 date and time returns 400 invalid.date.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-7': {
    says: 'A missing body, or a body without a required field, returns 400 bad.request with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-9': {
    says: 'A value outside its limits (a pageSize that is not 1 to 500, an empty name, no language label) returns 400 bad.request with the field in details.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-REQ-10': {
    says: 'An unknown path returns 404 not.found. A known path with another method returns 405 with the supported methods in Allow.',
    source: `${SPEC_2018} (405 is assumed)`,
    confidence: 'assumed',
  },
  'GEN-REQ-15': {
    says: 'Paths of the service that the mock does not implement return 404, even if their last part could be a path parameter: users/search, users/query, tokens/timeout, routing/queues/me, routing/queues/divisionviews.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi and TokensApi',
    confidence: 'documented',
  },
  'GEN-REQ-11': {
    says: 'A body with a content coding other than gzip or deflate returns 415 unsupported.media.type with the supported codings in Accept-Encoding.',
    source: 'RFC 9110, 15.5.16',
    confidence: 'assumed',
  },
  'GEN-REQ-12': {
    says: 'Over HTTP/1.1, header names are spelled ININ-Correlation-Id, Retry-After, Content-Type, Strict-Transport-Security, Cache-Control, Pragma and Expires, and inin-ratelimit-* in lower case.',
    source:
      'Genesys developer blog, 2021-05-06; developer.genesys.cloud, Normalized Platform API 429 responses; the Java SDK finds Retry-After and ININ-Correlation-Id only in this spelling',
    confidence: 'observed',
  },
  'GEN-REQ-13': {
    says: 'A body, such as null, is ignored if the operation does not take one.',
    source: 'requests of the Python SDK',
    confidence: 'observed',
  },
  'GEN-REQ-14': {
    says: 'Body fields that the service sets are ignored, whatever their value: ids, selfUri, createdBy, dates in any format, and type and primary of a definition.',
    source: 'requests of ININ.PureCloudApi of 2016, and of the C#, Python, Go and Java SDKs',
    confidence: 'observed',
  },
  'GEN-REQ-8': {
    says: 'Unknown body fields and unknown query parameters are ignored.',
    source: 'clients that send back objects that they have read',
    confidence: 'assumed',
  },
});
