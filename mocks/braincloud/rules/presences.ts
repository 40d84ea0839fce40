import { defineRules } from '../../engine/rules.ts';
import { CODES, DOCS, GAME, NOTHING_PUBLISHED, TESTS } from './provenance.ts';

export const presenceRules = defineRules({
  'BC-PRES-1': {
    says: 'With presence disabled in the portal, the presence servops return 400/40628, and connecting creates no presence.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-PRES-2': {
    says: 'With real-time updates disabled, FORCE_PUSH, STOP_LISTENING and REGISTER_LISTENERS_… return 400/40635, and nothing is pushed.',
    source: `${DOCS}, presence (for REGISTER_LISTENERS_… this is assumed)`,
    confidence: 'documented',
  },
  'BC-PRES-3': {
    says: 'With rich activity disabled, setting an activity returns 400/40634.',
    source: `${DOCS}, updateActivity`,
    confidence: 'documented',
  },
  'BC-PRES-4': {
    says: 'An activity larger than maxContentBytes, as UTF-8 JSON, returns 400/40660.',
    source: `${DOCS}, updateActivity (code and default are assumed)`,
    confidence: 'assumed',
  },
  'BC-PRES-5': {
    says: 'A player who is not visible appears offline to everyone else: rows and pushes have online: false and no activity or connections.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PRES-6': {
    says: 'Without a presence, UPDATE_ACTIVITY, SET_VISIBILITY and STOP_LISTENING return 400/40627.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-PRES-7': {
    says: 'UPDATE_ACTIVITY and SET_VISIBILITY push to all listeners, even if nothing changed.',
    source: `${DOCS}, updateActivity and setVisibility`,
    confidence: 'documented',
  },
  'BC-PRES-8': {
    says: 'Changes that others cannot see, such as those of a hidden player or the end of a hidden presence, are not pushed.',
    source: NOTHING_PUBLISHED,
    confidence: 'assumed',
  },
  'BC-PRES-9': {
    says: 'FORCE_PUSH pushes the current presence. For a player who is hidden or has no presence, it succeeds and pushes nothing.',
    source: `${DOCS}, forcePush; ${TESTS} (hidden is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-10': {
    says: 'Rows of offline players are omitted unless includeOffline is true.',
    source: `${DOCS}, getPresenceOfUsers`,
    confidence: 'documented',
  },
  'BC-PRES-11': {
    says: 'Unknown ids are omitted from lists, and each id counts once.',
    source: `${TESTS} (the status; the rest is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-12': {
    says: 'A row names its profile in user; a push names it in from. cxs lists connections as appId:profileId:sessionId and is absent if there are none.',
    source: `${DOCS}, getPresenceOfGroup; official sample games; ${GAME}, whose types list the fields of a push`,
    confidence: 'documented',
  },
  'BC-PRES-14': {
    says: 'UPDATE_NAME, UPDATE_PICTURE_URL and UPDATE_SUMMARY push to listeners only with the setting profileChangePushes. Otherwise the changes appear in rows and in later pushes.',
    source: `${NOTHING_PUBLISHED}; ${GAME} expects such pushes`,
    confidence: 'assumed',
  },
  'BC-PRES-13': {
    says: 'GET_PRESENCE_OF_… and REGISTER_LISTENERS_… work without an RTT connection.',
    source: TESTS,
    confidence: 'observed',
  },
});
