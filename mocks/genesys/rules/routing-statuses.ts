import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN } from './provenance.ts';

export const routingStatusRules = defineRules({
  'GEN-ROUTE-1': {
    says: 'The routing status follows the primary presence: On Queue starts as IDLE, and any other presence is OFF_QUEUE. A change that leaves the user on queue keeps the status and its startTime.',
    source: 'captured activity events, 2021; Genesys Cloud Resource Center, routing statuses',
    confidence: 'observed',
  },
  'GEN-ROUTE-2': {
    says: 'GET users/{userId}/routingstatus returns userId, status and startTime. PUT changes the status, and startTime with it; the status that the user has already changes nothing.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi (that PUT ignores the other fields is assumed)',
    confidence: 'documented',
  },
  'GEN-ROUTE-3': {
    says: 'GET users/{userId}/routingstatus for an unknown user is 200 with OFF_QUEUE.',
    source: 'Genesys Cloud SDKs, RoutingStatus.status',
    confidence: 'documented',
  },
  'GEN-ROUTE-4': {
    says: 'PUT users/{userId}/routingstatus to a status that does not fit the presence is 409 general.conflict: OFF_QUEUE for a user who is On Queue, any other for one who is not.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-ROUTE-5': {
    says: 'expand=routingStatus adds the routing status to users.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-ROUTE-6': {
    says: "Every change of a routing status is sent to v2.users.{id}.routingStatus, with the user's id and the status, and to v2.users.{id}.activity, once where presence and routing status change together.",
    source: 'Genesys Cloud SDKs, UserRoutingStatusUserRoutingStatus',
    confidence: 'documented',
  },
});
