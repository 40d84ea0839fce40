import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const sourceRules = defineRules({
  'GEN-SRC-1': {
    says: 'The list of sources has PURECLOUD, MICROSOFTTEAMS and ZOOMPHONE with type System, and the registered sources with type User.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-2': {
    says: 'DELETE of a source returns 204 and deactivates it. The list returns active sources, and with deactivated=TRUE only deactivated ones.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SRC-3': {
    says: 'Changing or deleting a built-in source returns 409 general.conflict.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-4': {
    says: 'An unknown source returns 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-SRC-5': {
    says: 'When a registered source is deleted or deactivated, users who have it as their primary source, by choice or by default, return to PURECLOUD, and primary source change events are sent.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PRIM-1': {
    says: "PUT primarysource makes a registered source or PURECLOUD the user's primary source. An unknown or deactivated source returns 400 invalid.value.",
    source: `${SDK} (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PRIM-2': {
    says: "GET primarysource returns the user's primary source, which is PURECLOUD or the default in the presence settings until it is changed.",
    source: SDK,
    confidence: 'documented',
  },
  'GEN-EVT-1': {
    says: "POST events/users/presence sets users' presences in registered sources. An event that cannot be applied (unknown or inactive source, user or definition, or a message that is too long) is listed in errors; the others are applied.",
    source: `${SDK}, BatchEventResponse (the errors in a row are assumed)`,
    confidence: 'documented',
  },
  'GEN-EVT-2': {
    says: "An event older than the source's latest one changes nothing, and an eventId is applied only once.",
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SET-1': {
    says: 'PUT presence/settings changes the fields that it contains and keeps the others. restorePresenceSettings requires all three of its fields.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SET-2': {
    says: 'defaultPrimaryPresenceRegisteredSourceId must be an active registered source or PURECLOUD. Any other value returns 400 invalid.value.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
