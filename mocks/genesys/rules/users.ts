import { defineRules } from '../../engine/rules.ts';

export const userRules = defineRules({
  'GEN-USER-1': {
    says: "users/me is the token's own user; client credentials have none: 400 bad.request.",
    source: 'developer.genesys.cloud forum',
    confidence: 'observed',
  },
  'GEN-USER-2': {
    says: "expand=presence adds the presence of the user's primary source; without it there is none.",
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-USER-3': {
    says: 'The list of users is paged, and narrowed by repeated id.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-ORG-1': {
    says: "GET organizations/me is the organization of the token, and GET date the time of the world's clock.",
    source: 'Genesys Cloud JavaScript SDK, OrganizationApi and UtilitiesApi',
    confidence: 'documented',
  },
});
