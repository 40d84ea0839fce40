import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const userPresenceRules = defineRules({
  'GEN-GET-1': {
    says: 'A presence has source, presenceDefinition, message (`""` where there is none), modifiedDate and selfUri, and no id, name or primary.',
    source: 'VideoEngager end-to-end fixtures, 2022 and 2023',
    confidence: 'observed',
  },
  'GEN-GET-2': {
    says: 'An unknown user is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'assumed',
  },
  'GEN-GET-3': {
    says: 'A custom source where the user has no presence yet is answered 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-GET-4': {
    says: 'sourceId is sent since the current contract; PURECLOUD has one fixed id in an org.',
    source: 'JavaScript SDK 187.0.0 release notes (the value is assumed)',
    confidence: 'assumed',
  },
  'GEN-GET-5': {
    says: 'Teams and Zoom answer PresenceExpand: the mapped presence, with the activity in message.',
    source: 'JavaScript SDK 134, PresenceApi',
    confidence: 'documented',
  },
  'GEN-PATCH-1': {
    says: 'presenceDefinition needs an id only; its systemPresence is derived from the definition and ignored in a request.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-2': {
    says: "primary:true makes the source in the path the user's primary, alone or with a presence and a message.",
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-3': {
    says: 'An unknown or deactivated definition is 400 invalid.value for presenceDefinition.id, and nothing of the request is applied.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-4': {
    says: 'A body with none of primary, presenceDefinition and message is 400 bad.request.',
    source: `${SDK} names the three options (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-5': {
    says: 'primary:false is ignored: a source becomes secondary only when another becomes primary.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-6': {
    says: 'Teams and Zoom are read-only: 409 general.conflict.',
    source: 'JavaScript SDK 134, PresenceApi (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-PATCH-7': {
    says: 'Any other sourceId is a custom source: its first PATCH makes the presence.',
    source: SDK,
    confidence: 'assumed',
  },
  'GEN-PATCH-8': {
    says: 'A registered source cannot be read or patched by its id: 400 bad.request.',
    source: `${SDK} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-PATCH-9': {
    says: 'message is replaced by a text, cleared by null or "", and at most 250 characters long, else 400 bad.request.',
    source: `${NOTHING_KNOWN} (setting maxMessageLength)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-10': {
    says: 'What a PATCH does not name stays: a new presence keeps the message, a new message the presence.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-11': {
    says: 'PURECLOUD is known in any case of letters, in the path of either family.',
    source: "Genesys's own tutorials and several clients",
    confidence: 'observed',
  },
  'GEN-PATCH-13': {
    says: 'primary may also be the text "true" or "false"; null is as if it were left out.',
    source: 'genesys-messenger-transport-mobile-sdk sends the text (null is assumed)',
    confidence: 'observed',
  },
  'GEN-PATCH-12': {
    says: 'modifiedDate is the time of the last change.',
    source: 'captured presences',
    confidence: 'observed',
  },
});
