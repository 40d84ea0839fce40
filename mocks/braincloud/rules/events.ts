import { defineRules } from '../../engine/rules.ts';
import { DOCS } from './provenance.ts';

export const eventRules = defineRules({
  'BC-EVT-1': {
    says: 'event.SEND pushes GET_EVENTS to each RTT connection of the recipient, who can be the sender.',
    source: `${DOCS}, sendEvent and getEvents; brainCloud JavaScript client and its tests`,
    confidence: 'documented',
  },
  'BC-EVT-2': {
    says: 'READ and the next login also return the event in incoming_events, for online and offline recipients. The newest 100 events are kept.',
    source: `${DOCS}, sendEvent (the number is assumed)`,
    confidence: 'documented',
  },
});
