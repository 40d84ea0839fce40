import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018, TERRAFORM } from './provenance.ts';

export const definitionRules = defineRules({
  'GEN-SYS-1': {
    says: 'GET systempresences is a bare array of the ten system presences, with the ids of the built-in definitions.',
    source: `${SDK}; a Genesys blueprint takes the id for a presence update from this call`,
    confidence: 'documented',
  },
  'GEN-SYS-2': {
    says: 'Names in it are AVAILABLE, ON_QUEUE, and a whole row works as presenceDefinition of a PATCH.',
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
    says: 'One set of definitions shows in both families: `On Queue` and `primary` in the old, `OnQueue` and `type` in the new.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-DEF-3': {
    says: 'DELETE is soft: the definition leaves the lists and reads back with deactivated:true; deleting it again is no error.',
    source: TERRAFORM,
    confidence: 'observed',
  },
  'GEN-DEF-4': {
    says: 'A built-in definition cannot be changed or deleted: 409 general.conflict.',
    source:
      'Genesys Cloud Resource Center, presence statuses (the code is one of the service, seen for users; that it is this one is assumed)',
    confidence: 'assumed',
  },
  'GEN-DEF-5': {
    says: 'A primary has at most 30 active secondaries; deactivated ones do not count. The 31st is 409 general.conflict.',
    source: 'Genesys Cloud Resource Center, deactivate a secondary status (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-DEF-6': {
    says: 'systemPresence cannot change after creation: 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-7': {
    says: 'PUT with deactivated:false brings a deleted definition back.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-8': {
    says: 'localeCode narrows languageLabels to that language, or to en_US where there is none, or to no label without either; left out or ALL gives every label.',
    source: `${SDK} (what falls back is assumed)`,
    confidence: 'assumed',
  },
  'GEN-DEF-9': {
    says: 'A definition that users are in may be deleted; their presence goes on showing it.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-10': {
    says: 'A new definition answers 404 for as long as the setting readAfterWriteMs says: the service is eventually consistent.',
    source: `${TERRAFORM} retries such a 404`,
    confidence: 'observed',
  },
  'GEN-DEF-11': {
    says: 'Only definitions of type User can be made: a POST with type System is 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-12': {
    says: 'DELETE answers 204; in the contract v1, 200 with the definition.',
    source: 'ININ.PureCloudApi of 2016; the rest is assumed for the old family',
    confidence: 'documented',
  },
  'GEN-DEF-13': {
    says: 'An unknown definition is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-DEF-14': {
    says: 'localeCode may have a hyphen in place of its underscore, as in en-US.',
    source: 'requests of a tool of the vendor',
    confidence: 'observed',
  },
  'GEN-DEF-15': {
    says: 'With the setting maxLabelLength, a label with more characters is 400 bad.request; without it, labels have any length.',
    source:
      "users of the vendor's own pages, which take 32 characters (that the API refuses more is assumed)",
    confidence: 'assumed',
  },
  'GEN-LIST-1': {
    says: 'The old list shows active definitions; deleted=TRUE only deactivated ones, ALL both; in any case of letters.',
    source: `${SDK} (which ones TRUE gives is inferred)`,
    confidence: 'documented',
  },
  'GEN-LIST-2': {
    says: 'The new list shows active definitions; deactivated=TRUE only the others; it is not paged.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-LIST-3': {
    says: 'The old list is paged, 25 a page by default, with links without a host; a page past the end is empty and keeps the totals.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-LIST-6': {
    says: 'pageNumber=0 is the first page, and pageSize=0 is 25 rows a page.',
    source:
      'requests of two public clients, and of the Go SDK for values that were not set (that the service takes them so is inferred)',
    confidence: 'assumed',
  },
  'GEN-LIST-5': {
    says: 'divisionId narrows the new list to definitions of these divisions and of `*`, all divisions.',
    source: `${SDK}; ${TERRAFORM}`,
    confidence: 'documented',
  },
});
