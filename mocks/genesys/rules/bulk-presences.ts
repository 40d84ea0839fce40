import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK } from './provenance.ts';

export const bulkPresenceRules = defineRules({
  'GEN-BULK-1': {
    says: 'Bulk GET returns an array of presences with userId, in the requested order. Repeated ids are returned once, and unknown users are omitted.',
    source: 'captured bulk response, 2023 (the handling of unknown ids is assumed)',
    confidence: 'assumed',
  },
  'GEN-BULK-2': {
    says: 'Bulk GET accepts up to 50 ids, repeated or separated by commas; more return 400 bad.request.',
    source: `${SDK}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-BULK-3': {
    says: 'Bulk PUT accepts rows whose id is the user id, applies them in order and returns them in the same order.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-BULK-4': {
    says: 'If one row of a bulk PUT is invalid, no row is applied.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-BULK-5': {
    says: 'Bulk PUT accepts up to 50 rows; more return 400 bad.request.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
