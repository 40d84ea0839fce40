import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, JS, NOTHING_PUBLISHED } from './provenance.ts';

export const parameterRules = defineRules({
  'BC-REQ-1': {
    says: "A required parameter that is absent or null returns 400/40358: Required message parameter 'NAME' is missing.",
    source: `${CODES}; the C#, Dart and Unreal clients, which imitate the text`,
    confidence: 'observed',
  },
  'BC-REQ-2': {
    says: "A parameter of the wrong type returns 400/40359 with the parameter's name.",
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-3': {
    says: "A parameter value out of range returns 400/40660, or the code that the servop defines for it, with the parameter's name.",
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-4': {
    says: 'Unknown parameters are ignored, such as the misspelt bidriectional that the JavaScript client sends.',
    source: JS,
    confidence: 'observed',
  },
  'BC-REQ-5': {
    says: 'Where documentation and clients use different parameter names, both work: platform and friendPlatform, userName and playerName. The name used by clients takes precedence.',
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-6': {
    says: 'Where documentation and clients use different operation names, both work: JOIN_GROUP and JOIN_MEMBER_TO_GROUP.',
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-7': {
    says: 'A message is checked in this order: session, parameters, cloud-code-only operation, feature, part of the feature, presence.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
});
