/** The users of the default seed. */
export const people = {
  ada: '10000000-0000-4000-8000-000000000001',
  sam: '10000000-0000-4000-8000-000000000002',
  mia: '10000000-0000-4000-8000-000000000003',
  noah: '10000000-0000-4000-8000-000000000004',
  yuki: '10000000-0000-4000-8000-000000000005',
  lena: '10000000-0000-4000-8000-000000000006',
  omar: '10000000-0000-4000-8000-000000000007',
  priya: '10000000-0000-4000-8000-000000000008',
  tom: '10000000-0000-4000-8000-000000000009',
  chloe: '10000000-0000-4000-8000-00000000000a',
  jonas: '10000000-0000-4000-8000-00000000000b',
  grace: '10000000-0000-4000-8000-00000000000c',
} as const;

/** An id that does not exist. */
export const UNKNOWN_ID = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** The built-in definitions, as captured from an org. */
export const builtIn = {
  Available: '6a3af858-942f-489d-9700-5f9bcdcdae9b',
  Away: '5e5c5c66-ea97-4e7f-ac41-6424784829f2',
  Break: '227b37e2-f1d0-4dd0-8f50-badd7cf6d158',
  Busy: '31fe3bac-dea6-44b7-bed7-47f91660a1a0',
  Idle: '7ffa01cd-7866-4ad7-8faa-31e11b42f51f',
  Meal: '3fd96123-badb-4f69-bc03-1b1ccc6d8014',
  Meeting: 'bbdff279-7ae1-48ea-bade-7831d7234c64',
  Offline: 'ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5',
  'On Queue': 'e08eaf1b-ee47-4fa9-a231-1200e284798f',
  Training: 'd2390a99-8546-bad9-8f0a-219548e8aeb0',
} as const;

/** The custom definitions of the default seed. */
export const custom = {
  /** Busy; en_US, de, es, ja */
  coaching: '20000000-0000-4000-8000-000000000001',
  /** Break; en_US, de, fr */
  coffee: '20000000-0000-4000-8000-000000000002',
  /** Busy; en_US, de */
  backOffice: '20000000-0000-4000-8000-000000000003',
  /** Training; en, pl */
  shadowing: '20000000-0000-4000-8000-000000000004',
  /** Meal; deactivated */
  oldLunch: '20000000-0000-4000-8000-000000000005',
} as const;

/** The queues of the default seed. */
export const queues = {
  /** Mia, Noah, Yuki, Lena and Grace. */
  support: '50000000-0000-4000-8000-000000000001',
  /** Omar, Priya, Tom and Chloé. */
  sales: '50000000-0000-4000-8000-000000000002',
} as const;

/** The presence sources of the default seed. */
export const sources = {
  purecloud: '30000000-0000-4000-8000-0000000000a1',
  teams: '30000000-0000-4000-8000-0000000000a2',
  zoom: '30000000-0000-4000-8000-0000000000a3',
  deskPhones: '30000000-0000-4000-8000-000000000001',
} as const;

/** The OAuth client of the default seed. */
export const oauthClient = { clientId: 'mock-client', clientSecret: 'mock-client-secret' } as const;

/** The header with which that client authenticates itself at `/oauth/token`. */
export const clientAuthorization = `Basic ${btoa(`${oauthClient.clientId}:${oauthClient.clientSecret}`)}`;
