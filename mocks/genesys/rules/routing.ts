import { defineRules } from '../../engine/rules.ts';
import { SPEC_2018 } from './provenance.ts';

const ROUTING = 'Genesys Cloud JavaScript SDK, RoutingApi';

export const routingRules = defineRules({
  'GEN-QUEUE-1': {
    says: 'GET routing/queues is paged, sorted by name, and filtered by id and by name, with * as a wildcard at the start or end of the name.',
    source: ROUTING,
    confidence: 'documented',
  },
  'GEN-QUEUE-2': {
    says: 'An unknown queue returns 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-QUEUE-3': {
    says: 'The members of a queue are paged, sorted by name, and filtered by part of the name, presence, routing status and joined; each has its user. expand=presence adds the presence to the user, and expand=routingStatus adds the routing status to the member and the user.',
    source: `${ROUTING} (the spelling of presences and the selfUri of a member are assumed)`,
    confidence: 'documented',
  },
});
