import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED } from './provenance.ts';

export const parameterRules = defineRules({
  'BC-REQ-1': {
    says: "A required parameter that is absent or null is answered 400/40358: Required message parameter 'NAME' is missing.",
    source: `${CODES}; the C#, Dart and Unreal clients, which imitate the text`,
    confidence: 'observed',
  },
  'BC-REQ-2': {
    says: 'A parameter of the wrong type is answered 400/40359, naming it.',
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-3': {
    says: 'A parameter with a value out of range is answered 400/40660, or with the code its servop has for it, naming it.',
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-4': {
    says: 'Parameters that a servop does not know are ignored, such as the bidriectional of the JavaScript client.',
    source: JS,
    confidence: 'observed',
  },
  'BC-REQ-5': {
    says: "Where documentation and clients name a parameter differently, both work: platform and friendPlatform, userName and playerName. The clients' name comes first.",
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-6': {
    says: 'Where documentation and clients name an operation differently, both work: JOIN_GROUP and JOIN_MEMBER_TO_GROUP.',
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-7': {
    says: 'A message is checked in this order: session, parameters, cloud code only, feature, part of the feature, presence.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
