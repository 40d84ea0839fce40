import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, HELP_CENTER, TESTS } from './provenance.ts';

export const loginRules = defineRules({
  'BC-AUTH-1': {
    says: 'A login with the gameId of another app returns 403/40316.',
    source: 'a captured response in the source of an official client',
    confidence: 'observed',
  },
  'BC-AUTH-2': {
    says: 'A login to a disabled app (setting disabledMessage) returns 403/40330 with disabledReason.',
    source: `${HELP_CENTER}, article 3272441`,
    confidence: 'documented',
  },
  'BC-AUTH-3': {
    says: 'A game version older than the setting minimumGameVersion returns 400/40322 with upgradeAppId.',
    source: `${DOCS}, authentication`,
    confidence: 'documented',
  },
  'BC-AUTH-4': {
    says: 'A wrong password returns 403/40307.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-5': {
    says: 'An unknown identity with a profileId returns 202/40206.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-6': {
    says: 'An identity with the profileId of another profile returns 202/40207.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-7': {
    says: 'An unknown identity without a profileId creates a profile if forceCreate is true; otherwise it returns 202/40208.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-8': {
    says: 'An anonymous login to an existing profile without its profileId returns 403/40209.',
    source: `${DOCS}, authenticateAnonymous (the status is assumed)`,
    confidence: 'documented',
  },
  'BC-AUTH-9': {
    says: 'An Email login with an externalId that is not an e-mail address returns 400/40221.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-AUTH-11': {
    says: 'GET_SERVER_VERSION and the servops that reset passwords need no session.',
    source: 'official brainCloud clients, which send them before a login',
    confidence: 'observed',
  },
  'BC-AUTH-12': {
    says: 'The servops that reset passwords return null whether or not the player exists, and send no e-mail.',
    source: `${DOCS}, resetEmailPassword (the response for unknown players is assumed)`,
    confidence: 'assumed',
  },
  'BC-AUTH-10': {
    says: 'newUser is the string "true" or "false", id and profileId are equal, and a sessionId has 26 lowercase letters and digits.',
    source: `${DOCS}, authenticateUniversal`,
    confidence: 'documented',
  },
});
