import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, HELP_CENTER, TESTS } from './provenance.ts';

export const loginRules = defineRules({
  'BC-AUTH-1': {
    says: 'A login with the gameId of another app is answered 403/40316.',
    source: 'a captured answer in the source of an official client',
    confidence: 'observed',
  },
  'BC-AUTH-2': {
    says: 'Logins to a disabled app (setting disabledMessage) are answered 403/40330 with disabledReason.',
    source: `${HELP_CENTER}, article 3272441`,
    confidence: 'documented',
  },
  'BC-AUTH-3': {
    says: 'A game version older than the setting minimumGameVersion is answered 400/40322 with upgradeAppId.',
    source: `${DOCS}, authentication`,
    confidence: 'documented',
  },
  'BC-AUTH-4': {
    says: 'A wrong password is answered 403/40307.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-5': {
    says: 'An unknown identity with a profileId is answered 202/40206.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-6': {
    says: 'An identity with the profileId of another profile is answered 202/40207.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-7': {
    says: 'An unknown identity without profileId makes a profile if forceCreate is true, else it is answered 202/40208.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-8': {
    says: 'An anonymous login to an existing profile without its profileId is answered 403/40209.',
    source: `${DOCS}, authenticateAnonymous (the status is assumed)`,
    confidence: 'documented',
  },
  'BC-AUTH-9': {
    says: 'An Email login whose externalId is no e-mail address is answered 400/40221.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-AUTH-11': {
    says: 'GET_SERVER_VERSION and the servops that reset passwords need no session.',
    source: 'official brainCloud clients, which send them before a login',
    confidence: 'observed',
  },
  'BC-AUTH-12': {
    says: 'The servops that reset passwords answer null whether or not there is such a player, and send nothing.',
    source: `${DOCS}, resetEmailPassword (that unknown players make no difference is assumed)`,
    confidence: 'assumed',
  },
  'BC-AUTH-10': {
    says: 'newUser is a text, "true" or "false"; id and profileId are the same; a sessionId is 26 small letters and digits.',
    source: `${DOCS}, authenticateUniversal`,
    confidence: 'documented',
  },
});
