import { defineRules } from '../../engine/rules.ts';
import { NOTHING_KNOWN, TERRAFORM } from './provenance.ts';

export const userRules = defineRules({
  'GEN-USER-1': {
    says: "GET users/me returns the token's user. A token from a client credentials grant has no user, so the call returns 400 bad.request.",
    source: 'developer.genesys.cloud forum',
    confidence: 'observed',
  },
  'GEN-USER-2': {
    says: "expand=presence adds the presence in the user's primary source. Without it, users have no presence field.",
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-USER-3': {
    says: 'The list of users is paged and can be filtered with repeated id parameters.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-USER-4': {
    says: 'A removed user returns 404 not.found and is missing from lists, bulk responses and queues.',
    source: `${TERRAFORM}, which finds deleted users only with state=deleted (their removal from queues is assumed)`,
    confidence: 'observed',
  },
  'GEN-USER-5': {
    says: 'Before a user is removed, the user becomes Offline and subscribers are notified. No other event follows.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-USER-6': {
    says: "When a user is removed, the user's tokens and logins are revoked (401 bad.credentials), and the user's channels are removed and their sockets closed with 1001.",
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-ORG-1': {
    says: "GET organizations/me returns the token's organization, and GET date returns the time of the world's clock.",
    source: 'Genesys Cloud JavaScript SDK, OrganizationApi and UtilitiesApi',
    confidence: 'documented',
  },
});
