import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const sourceRules = defineRules({
  'GEN-SRC-1': {
    says: 'The list of sources shows PURECLOUD, MICROSOFTTEAMS and ZOOMPHONE, of type System, and the registered ones, of type User.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-2': {
    says: 'DELETE of a source is soft, 204; the list shows active ones unless deactivated=TRUE.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SRC-3': {
    says: 'A built-in source cannot be changed or deleted: 409 general.conflict.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-4': {
    says: 'An unknown source is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-SRC-5': {
    says: 'When a registered source is deleted or deactivated, users whose primary source it was, by choice or by the default of the settings, go back to PURECLOUD, with the events of a change of the primary source.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PRIM-1': {
    says: "PUT primarysource makes a registered source or PURECLOUD the user's primary; an unknown or deactivated one is 400 invalid.value.",
    source: `${SDK} (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PRIM-2': {
    says: 'GET primarysource tells the primary source; PURECLOUD, or the default of the settings, until another is made primary.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-EVT-1': {
    says: "POST events/users/presence sets users' presences in registered sources; an event that cannot be applied (unknown or inactive source, user, definition; a message too long) is a row in errors, and the others are applied.",
    source: `${SDK}, BatchEventResponse (what is an error of a row is assumed)`,
    confidence: 'documented',
  },
  'GEN-EVT-2': {
    says: 'An event older than what the source already told changes nothing; one eventId counts once.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SET-1': {
    says: 'PUT settings changes what it names and keeps the rest; restorePresenceSettings needs all three of its fields.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SET-2': {
    says: 'defaultPrimaryPresenceRegisteredSourceId must be an active registered source or PURECLOUD, else 400 invalid.value.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});
