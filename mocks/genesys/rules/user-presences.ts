import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, SDK, SPEC_2018 } from './provenance.ts';

export const userPresenceRules = defineRules({
  'GEN-GET-1': {
    says: 'A presence has source, presenceDefinition, message (`""` if empty), modifiedDate and selfUri, but no id, name or primary.',
    source: 'VideoEngager end-to-end fixtures, 2022 and 2023',
    confidence: 'observed',
  },
  'GEN-GET-2': {
    says: 'An unknown user returns 404 not.found.',
    source: SPEC_2018,
    confidence: 'assumed',
  },
  'GEN-GET-3': {
    says: 'A custom source in which the user has no presence yet returns 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-GET-4': {
    says: 'In the current contract a presence has sourceId. PURECLOUD has one fixed sourceId per org.',
    source: 'JavaScript SDK 187.0.0 release notes (the value is assumed)',
    confidence: 'assumed',
  },
  'GEN-GET-5': {
    says: 'The Teams and Zoom endpoints return PresenceExpand: the mapped presence, with the activity in message.',
    source: 'JavaScript SDK 134, PresenceApi',
    confidence: 'documented',
  },
  'GEN-PATCH-1': {
    says: 'presenceDefinition needs only an id. systemPresence is taken from the definition and ignored in a request.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-2': {
    says: "primary: true makes the source in the path the user's primary source, with or without a presence and a message.",
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-3': {
    says: 'PATCH with an unknown or deactivated definition returns 400 invalid.value for presenceDefinition.id and changes nothing.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-4': {
    says: 'PATCH without primary, presenceDefinition or message returns 400 bad.request.',
    source: `${SDK}, which names the three options (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-5': {
    says: 'primary: false is ignored: a source stops being primary only when another one becomes primary.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-6': {
    says: 'Teams and Zoom presences are read-only: PATCH returns 409 general.conflict.',
    source: 'JavaScript SDK 134, PresenceApi (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-PATCH-7': {
    says: 'Any other sourceId is a custom source, and the first PATCH creates its presence.',
    source: SDK,
    confidence: 'assumed',
  },
  'GEN-PATCH-8': {
    says: 'Reading or patching a registered source by its id returns 400 bad.request.',
    source: `${SDK} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-PATCH-9': {
    says: 'A message can be replaced, or cleared with null or "". A message longer than 250 characters returns 400 bad.request.',
    source: `${NOTHING_KNOWN} (setting maxMessageLength)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-10': {
    says: 'PATCH keeps what it does not contain: a new presence keeps the message, and a new message keeps the presence.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-11': {
    says: 'PURECLOUD is case-insensitive in the paths of both families.',
    source: "Genesys's own tutorials and several clients",
    confidence: 'observed',
  },
  'GEN-PATCH-13': {
    says: 'primary can also be the string "true" or "false". null has the same effect as no primary.',
    source: 'genesys-messenger-transport-mobile-sdk, which sends the string (null is assumed)',
    confidence: 'observed',
  },
  'GEN-PATCH-12': {
    says: 'modifiedDate is the time of the last change.',
    source: 'captured presences',
    confidence: 'observed',
  },
});
