import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK } from './provenance.ts';

export const bulkPresenceRules = defineRules({
  'GEN-BULK-1': {
    says: 'Bulk GET is a bare array of presences with userId, in the order asked for; ids are taken once; unknown users are left out.',
    source: 'captured bulk answer, 2023 (what happens to unknown ids is assumed)',
    confidence: 'assumed',
  },
  'GEN-BULK-2': {
    says: 'Bulk GET takes ids repeated or joined with commas, at most 50, else 400 bad.request.',
    source: `${SDK}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-BULK-3': {
    says: 'Bulk PUT takes rows whose id is the user, applies them one after the other, and answers them in that order.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-BULK-4': {
    says: 'Bulk PUT is all or nothing: one bad row and no row is applied.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-BULK-5': {
    says: 'Bulk PUT takes at most 50 rows, else 400 bad.request.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
