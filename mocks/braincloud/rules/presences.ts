import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, GAME, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const presenceRules = defineRules({
  'BC-PRES-1': {
    says: 'With presence off in the portal, its servops are answered 400/40628, and connecting makes no presence.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-PRES-2': {
    says: 'With real-time updates off, FORCE_PUSH, STOP_LISTENING and REGISTER_LISTENERS_… are answered 400/40635, and nobody is pushed to.',
    source: `${DOCS}, presence (for REGISTER_LISTENERS_… it is assumed)`,
    confidence: 'documented',
  },
  'BC-PRES-3': {
    says: 'With rich activity off, an activity is answered 400/40634.',
    source: `${DOCS}, updateActivity`,
    confidence: 'documented',
  },
  'BC-PRES-4': {
    says: 'An activity larger than maxContentBytes, as UTF-8 JSON, is answered 400/40660.',
    source: `${DOCS}, updateActivity (code and default are assumed)`,
    confidence: 'assumed',
  },
  'BC-PRES-5': {
    says: 'One who is not visible counts as offline for everyone else: rows and pushes say online:false, without activity and connections.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PRES-6': {
    says: 'Without a presence, UPDATE_ACTIVITY, SET_VISIBILITY and STOP_LISTENING are answered 400/40627.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-PRES-7': {
    says: 'UPDATE_ACTIVITY and SET_VISIBILITY push to everyone who listens, even if nothing is different.',
    source: `${DOCS}, updateActivity and setVisibility`,
    confidence: 'documented',
  },
  'BC-PRES-8': {
    says: 'What others cannot see is not pushed: changes while hidden, and the end of a hidden presence.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PRES-9': {
    says: 'FORCE_PUSH sends the presence as it is; without one, or hidden, it succeeds with nothing to send.',
    source: `${DOCS}, forcePush; ${TESTS} (hidden is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-10': {
    says: 'Rows of those who are offline are left out unless includeOffline is true.',
    source: `${DOCS}, getPresenceOfUsers`,
    confidence: 'documented',
  },
  'BC-PRES-11': {
    says: 'Ids that do not exist are left out of lists, and each id counts once.',
    source: `${TESTS} (that the call succeeds; the rest is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-12': {
    says: 'A row names its profile user, a push names it from; cxs lists connections as appId:profileId:sessionId and is absent without any.',
    source: `${DOCS}, getPresenceOfGroup; official sample games; ${GAME}, whose types list the fields of a push`,
    confidence: 'documented',
  },
  'BC-PRES-14': {
    says: 'UPDATE_NAME, UPDATE_PICTURE_URL and UPDATE_SUMMARY push to listeners only with the setting profileChangePushes; without it they show in rows and in later pushes.',
    source: `${NOTHING_PUBLISHED}; ${GAME} expects such pushes`,
    confidence: 'assumed',
  },
  'BC-PRES-13': {
    says: 'GET_PRESENCE_OF_… and REGISTER_LISTENERS_… work without an RTT connection.',
    source: TESTS,
    confidence: 'observed',
  },
});
