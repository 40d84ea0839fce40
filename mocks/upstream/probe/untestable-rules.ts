const PEOPLE = 'a person has to log in on a page';
const SETTINGS_OF_ORG = 'it would change settings of the org or sources of other users';
const EVERYBODY = 'if the rule were wrong, it would change something that every user has';
const SOCKET = 'it takes a notification socket: record one with presence-mock record, and verify that';
const OTHER_WRITES = 'it would write more than the presence of the test user';

/** Assumed rules that the probe does not check, and why. */
export const untestableGenesysRules = {
  'GEN-TOKEN-4': 'it takes clients with other grants',
  'GEN-TOKEN-5': PEOPLE,
  'GEN-TOKEN-7': PEOPLE,
  'GEN-TOKEN-8': PEOPLE,
  'GEN-TOKEN-11': PEOPLE,
  'GEN-LOGIN-3': 'it is a choice of the mock',
  'GEN-LOGIN-4': PEOPLE,
  'GEN-LOGIN-6': PEOPLE,
  'GEN-LOGIN-7': 'it is a page of the mock',
  'GEN-LIMIT-3': 'it would use up the rate limit of the org',
  'GEN-DEF-4': EVERYBODY,
  'GEN-PATCH-7': 'it would leave a presence in another source behind',
  'GEN-SRC-3': EVERYBODY,
  'GEN-SRC-5': SETTINGS_OF_ORG,
  'GEN-PRIM-1': SETTINGS_OF_ORG,
  'GEN-EVT-2': SETTINGS_OF_ORG,
  'GEN-SET-2': SETTINGS_OF_ORG,
  'GEN-CH-4': 'it takes a second OAuth client',
  'GEN-NOT-3': SOCKET,
  'GEN-NOT-4': SOCKET,
  'GEN-NOT-5': SOCKET,
  'GEN-NOT-10': SOCKET,
  'GEN-NOT-11': 'it is a choice of the mock',
  'GEN-ROUTE-4': OTHER_WRITES,
} as const satisfies Readonly<Record<string, string>>;
