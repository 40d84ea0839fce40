import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN } from './provenance.ts';

export const routingStatusRules = defineRules({
  'GEN-ROUTE-1': {
    says: 'The routing status follows the primary presence: On Queue starts with IDLE, and any other presence sets OFF_QUEUE. A presence change that leaves the user on queue keeps the status and its startTime.',
    source: 'captured activity events, 2021; Genesys Cloud Resource Center, routing statuses',
    confidence: 'observed',
  },
  'GEN-ROUTE-2': {
    says: 'GET users/{userId}/routingstatus returns userId, status and startTime. PUT sets the status and startTime; setting the current status again changes nothing.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi (ignoring the other fields of PUT is assumed)',
    confidence: 'documented',
  },
  'GEN-ROUTE-3': {
    says: 'GET users/{userId}/routingstatus for an unknown user returns 200 with OFF_QUEUE.',
    source: 'Genesys Cloud SDKs, RoutingStatus.status',
    confidence: 'documented',
  },
  'GEN-ROUTE-4': {
    says: 'PUT users/{userId}/routingstatus with a status that contradicts the presence returns 409 general.conflict: OFF_QUEUE while the user is On Queue, or any other status while the user is not.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-ROUTE-5': {
    says: 'expand=routingStatus adds the routing status to users.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-ROUTE-6': {
    says: 'Each change of a routing status is sent to v2.users.{id}.routingStatus with the user id and the status, and to v2.users.{id}.activity. If the presence changes at the same time, activity gets one event for both.',
    source: 'Genesys Cloud SDKs, UserRoutingStatusUserRoutingStatus',
    confidence: 'documented',
  },
});
