import { defineRules } from '../../engine/rules.ts';
import { SPEC_2018 } from './provenance.ts';

const ROUTING = 'Genesys Cloud JavaScript SDK, RoutingApi';

export const routingRules = defineRules({
  'GEN-QUEUE-1': {
    says: 'GET routing/queues is paged, sorted by name, and narrowed by id and by name, with an asterisk at its beginning or end for any text.',
    source: ROUTING,
    confidence: 'documented',
  },
  'GEN-QUEUE-2': {
    says: 'An unknown queue is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-QUEUE-3': {
    says: 'The members of a queue are paged, sorted by name, and narrowed by part of the name, by presence, by routing status and by joined; each has its user. expand=presence adds a presence to the user, expand=routingStatus a routing status to both.',
    source: `${ROUTING} (the spelling of presences and the selfUri of a member are assumed)`,
    confidence: 'documented',
  },
});
