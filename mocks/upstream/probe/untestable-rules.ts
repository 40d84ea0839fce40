const PEOPLE = 'it needs a user to log in on a page';
const SETTINGS_OF_ORG = 'it would change settings of the org, or sources of other users';
const EVERYBODY = 'if the assumption is wrong, the check would change data of every user';
const SOCKET =
  'it needs a notification socket: record one with presence-mock record, and run verify on the recording';
const REMOVAL = 'it would remove a user';
const OTHER_WRITES = 'it would write more than the presence of the test user';

/** Assumed rules that the probe does not check, with the reasons. */
export const untestableGenesysRules = {
  'GEN-TOKEN-4': 'it needs clients with other grants',
  'GEN-TOKEN-5': PEOPLE,
  'GEN-TOKEN-7': PEOPLE,
  'GEN-TOKEN-8': PEOPLE,
  'GEN-TOKEN-11': PEOPLE,
  'GEN-LOGIN-3': 'it is a design decision of the mock',
  'GEN-LOGIN-4': PEOPLE,
  'GEN-LOGIN-6': PEOPLE,
  'GEN-LOGIN-7': 'it concerns a page that only the mock has',
  'GEN-LIMIT-3': 'it would exhaust the rate limit of the org',
  'GEN-DEF-4': EVERYBODY,
  'GEN-PATCH-7': 'it would leave a presence in another source',
  'GEN-SRC-3': EVERYBODY,
  'GEN-SRC-5': SETTINGS_OF_ORG,
  'GEN-PRIM-1': SETTINGS_OF_ORG,
  'GEN-EVT-2': SETTINGS_OF_ORG,
  'GEN-SET-2': SETTINGS_OF_ORG,
  'GEN-USER-5': REMOVAL,
  'GEN-USER-6': REMOVAL,
  'GEN-CH-4': 'it needs a second OAuth client',
  'GEN-NOT-3': SOCKET,
  'GEN-NOT-4': SOCKET,
  'GEN-NOT-5': SOCKET,
  'GEN-NOT-10': SOCKET,
  'GEN-NOT-11': 'it is a design decision of the mock',
  'GEN-ROUTE-4': OTHER_WRITES,
} as const satisfies Readonly<Record<string, string>>;

const RTT =
  'it needs an RTT connection: record one with presence-mock record, and run verify on the recording';
const GROUPS = 'it would leave groups in the app';
const WAITING = 'it would have to wait until a session expires';
const CLOUD = 'it would have to wait until a presence created by a server expires';

/** Assumed rules that the probe does not check, with the reasons. */
export const untestableBraincloudRules = {
  'BC-PKT-9': 'it needs a restored snapshot',
  'BC-PKT-10': 'it would exhaust the rate limit of the app',
  'BC-PKT-12': 'proxies in front of the service answer these calls',
  'BC-PKT-14': 'it would send a packet larger than any client sends',
  'BC-REQ-7': 'it needs an app with disabled features',
  'BC-SES-6': WAITING,
  'BC-AUTH-12': 'it would send messages to players',
  'BC-PRES-5': RTT,
  'BC-PRES-8': RTT,
  'BC-PRES-14': RTT,
  'BC-PLR-5': REMOVAL,
  'BC-PLR-6': REMOVAL,
  'BC-LIS-2': RTT,
  'BC-LIS-3': RTT,
  'BC-LIS-5': RTT,
  'BC-LIS-7': RTT,
  'BC-SYS-4': CLOUD,
  'BC-SYS-6': CLOUD,
  'BC-SYS-7': CLOUD,
  'BC-SYS-9': CLOUD,
  'BC-RTT-3': RTT,
  'BC-RTT-4': RTT,
  'BC-RTT-6': RTT,
  'BC-RTT-8': RTT,
  'BC-RTT-9': RTT,
  'BC-RTT-10': RTT,
  'BC-RTT-12': RTT,
  'BC-RTT-13': RTT,
  'BC-RTT-15': RTT,
  'BC-S2S-6': 'it needs the standard protocol, which the app may have disabled',
  'BC-S2S-11': WAITING,
  'BC-GRP-6': GROUPS,
  'BC-GRP-9': GROUPS,
  'BC-GRP-11': GROUPS,
  'BC-GRP-12': GROUPS,
} as const satisfies Readonly<Record<string, string>>;
