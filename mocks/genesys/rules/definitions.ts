import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018, TERRAFORM } from './provenance.ts';

export const definitionRules = defineRules({
  'GEN-SYS-1': {
    says: 'GET systempresences returns an array of the ten system presences, with the ids of the built-in definitions.',
    source: `${SDK}; a Genesys blueprint uses these ids in presence updates`,
    confidence: 'documented',
  },
  'GEN-SYS-2': {
    says: 'The names in GET systempresences are AVAILABLE, ON_QUEUE and so on. A PATCH accepts a whole row of the response as presenceDefinition.',
    source:
      'genesys-cloud-webrtc-sdk, demo app and test/test-pages/common/sdk-controller.js (setting systemPresenceNames)',
    confidence: 'observed',
  },
  'GEN-DEF-1': {
    says: 'The ten built-in definitions have the same ids in every org.',
    source: `${TERRAFORM}, captured listing`,
    confidence: 'observed',
  },
  'GEN-DEF-2': {
    says: 'Both families of endpoints show the same definitions: the old one with `On Queue` and `primary`, the new one with `OnQueue` and `type`.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-DEF-3': {
    says: 'DELETE deactivates a definition: it disappears from the lists, and GET returns it with deactivated: true. Deleting it again succeeds.',
    source: TERRAFORM,
    confidence: 'observed',
  },
  'GEN-DEF-4': {
    says: 'Changing or deleting a built-in definition returns 409 general.conflict.',
    source:
      'Genesys Cloud Resource Center, presence statuses (the code exists in the service for users; its use here is assumed)',
    confidence: 'assumed',
  },
  'GEN-DEF-5': {
    says: 'A primary presence has at most 30 active secondary presences; deactivated ones do not count. The 31st returns 409 general.conflict.',
    source: 'Genesys Cloud Resource Center, deactivate a secondary status (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-DEF-6': {
    says: 'systemPresence cannot be changed after creation: PUT with another value returns 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-7': {
    says: 'PUT with deactivated: false reactivates a deleted definition.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-8': {
    says: 'localeCode limits languageLabels to that language, or to en_US if it has no label in that language; with neither, languageLabels is empty. Without localeCode, or with ALL, all labels are returned.',
    source: `${SDK} (the fallback is assumed)`,
    confidence: 'assumed',
  },
  'GEN-DEF-9': {
    says: 'A definition can be deleted while users have it; their presence keeps it.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-10': {
    says: 'GET of a new definition returns 404 for the time in the setting readAfterWriteMs, because the service is eventually consistent.',
    source: `${TERRAFORM}, which retries after this 404`,
    confidence: 'observed',
  },
  'GEN-DEF-11': {
    says: 'Only definitions of type User can be created; POST with type System returns 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-12': {
    says: 'DELETE of a definition returns 204; in the contract v1, 200 with the definition.',
    source: 'ININ.PureCloudApi of 2016 (204 in the old operations is assumed)',
    confidence: 'documented',
  },
  'GEN-DEF-13': {
    says: 'An unknown definition returns 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-DEF-14': {
    says: 'localeCode accepts a hyphen instead of the underscore, as in en-US.',
    source: 'requests of a Genesys tool',
    confidence: 'observed',
  },
  'GEN-DEF-15': {
    says: 'With the setting maxLabelLength, a longer label returns 400 bad.request. Without it, the length of labels is unlimited.',
    source: "Genesys's own web pages accept at most 32 characters (a limit in the API is assumed)",
    confidence: 'assumed',
  },
  'GEN-LIST-1': {
    says: 'GET presencedefinitions returns active definitions; deleted=TRUE returns only deactivated ones, and deleted=ALL both. The value is case-insensitive.',
    source: `${SDK} (the effect of TRUE is inferred)`,
    confidence: 'documented',
  },
  'GEN-LIST-2': {
    says: 'GET presence/definitions returns active definitions; deactivated=TRUE returns only deactivated ones. It is not paged.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-LIST-3': {
    says: 'GET presencedefinitions is paged, with 25 definitions per page by default and links without a host. A page after the last one is empty and has the same totals.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-LIST-6': {
    says: 'pageNumber=0 returns the first page, and pageSize=0 returns 25 rows per page.',
    source: 'requests of two public clients, and of the Go SDK for unset values (the effect is inferred)',
    confidence: 'assumed',
  },
  'GEN-LIST-5': {
    says: 'divisionId limits GET presence/definitions to the definitions of the given divisions and of `*` (all divisions).',
    source: `${SDK}; ${TERRAFORM}`,
    confidence: 'documented',
  },
});
