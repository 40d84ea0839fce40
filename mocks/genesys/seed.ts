import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { Grant } from './oauth-client.ts';
import type { Organization, OrgPresenceSettings } from './organization.ts';
import type { PURECLOUD, ThirdPartySource } from './sources.ts';
import { builtInDefinitionIds as builtIn, type SystemPresence } from './system-presence.ts';

/** The initial state of the Genesys Cloud org. Every part is optional; missing parts come from the default seed. */
export interface GenesysSeed {
  /** @default 'Mock organization' */
  readonly organization?: Organization;
  /** Unknown tokens act as the first user. */
  readonly users?: readonly SeedUser[];
  /** Definitions in addition to the ten built-in ones. */
  readonly definitions?: readonly SeedDefinition[];
  /** Registered sources, in addition to the three built-in ones. */
  readonly sources?: readonly SeedSource[];
  readonly queues?: readonly SeedQueue[];
  readonly builtInSourceIds?: BuiltInSourceIds;
  readonly presenceSettings?: Partial<OrgPresenceSettings>;
  /** OAuth clients. By default a client has `all` permissions and all grants. */
  readonly clients?: readonly SeedClient[];
  /** Known access tokens. If set, even to an empty list, other tokens are refused; otherwise they act as the org's admin. */
  readonly tokens?: readonly SeedToken[];
}

/** A user of the org. */
interface SeedUser {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly name: string;
  /** @default derived from the name */
  readonly email?: string;
  readonly title?: string;
  readonly department?: string;
  /**
   * A system presence such as `Busy`, or the label or id of a definition; or an object with a message.
   * @default 'Offline'
   */
  readonly presence?: string | SeedPresence;
  /** Presences in Microsoft Teams and Zoom Phone, with the activity as `message`. */
  readonly thirdPartyPresences?: Readonly<Partial<Record<ThirdPartySource, string | SeedPresence>>>;
  /**
   * Routing status, which must be possible with the presence.
   * @default 'IDLE' for a user who is On Queue, otherwise 'OFF_QUEUE'
   */
  readonly routingStatus?: RoutingStatusName;
}

/** A user's presence in one source. */
export interface SeedPresence {
  /** A system presence such as `Busy`, or the label or id of a definition. */
  readonly definition: string;
  readonly message?: string;
  /** @default the current time */
  readonly modifiedDate?: string;
}

interface SeedDefinition {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly languageLabels: Readonly<Record<string, string>>;
  readonly systemPresence: SystemPresence;
  readonly deactivated?: boolean;
  readonly divisionId?: string;
}

interface SeedSource {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
}

interface SeedQueue {
  /** @default derived from the position in the list */
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  /** Users by id, name or e-mail address. */
  readonly members: readonly string[];
}

type BuiltInSourceIds = Readonly<Record<typeof PURECLOUD | ThirdPartySource, string>>;

interface SeedClient {
  readonly id: string;
  readonly secret: string;
  readonly permissions?: 'all' | readonly string[];
  readonly grants?: readonly Grant[];
  /**
   * Redirect URIs for logins, which must match exactly.
   * @default any page on the local machine
   */
  readonly redirectUris?: readonly string[];
}

interface SeedToken {
  readonly token: string;
  /** The id, name or e-mail address of a user. */
  readonly userId?: string;
  readonly permissions: 'all' | readonly string[];
  readonly expiresInSeconds?: number;
}

type WithId<Row> = Row & { readonly id: string };

/** A seed with all required parts, and with ids instead of names. */
export interface CompleteGenesysSeed extends GenesysSeed {
  readonly users: readonly (Omit<WithId<SeedUser>, 'email' | 'presence' | 'thirdPartyPresences'> & {
    readonly email: string;
    readonly presence?: SeedPresence;
    readonly thirdPartyPresences?: Readonly<Partial<Record<ThirdPartySource, SeedPresence>>>;
  })[];
  readonly definitions?: readonly WithId<SeedDefinition>[];
  readonly sources?: readonly WithId<SeedSource>[];
  readonly queues?: readonly WithId<SeedQueue>[];
  readonly builtInSourceIds: BuiltInSourceIds;
  readonly clients: readonly SeedClient[];
}

const PERSON = '10000000-0000-4000-8000-';
const CUSTOM = '20000000-0000-4000-8000-00000000000';

/** The default org: twelve users of a contact centre, with two queues. */
export const defaultGenesysSeed: CompleteGenesysSeed = {
  users: [
    person(1, 'Ada Lindqvist', ['Administrator', 'Operations'], builtIn.Available),
    {
      ...person(2, 'Sam Okafor', ['Supervisor', 'Support'], builtIn.Meeting, 'Stand-up until ten'),
      thirdPartyPresences: { MICROSOFTTEAMS: { definition: builtIn.Meeting, message: 'In a meeting' } },
    },
    person(3, 'Mia Fernandez', ['Agent', 'Support'], builtIn.OnQueue),
    person(4, 'Noah Schmidt', ['Agent', 'Support'], builtIn.OnQueue),
    person(5, 'Yuki Tanaka', ['Agent', 'Support'], `${CUSTOM}1`, 'With the new starters'),
    person(6, 'Lena Novak', ['Agent', 'Support'], builtIn.Break),
    person(7, 'Omar Haddad', ['Agent', 'Sales'], builtIn.Available, 'Ask me about renewals'),
    {
      ...person(8, 'Priya Nair', ['Agent', 'Sales'], builtIn.Busy),
      thirdPartyPresences: { ZOOMPHONE: { definition: builtIn.Busy, message: 'In a call' } },
    },
    person(9, 'Tom Becker', ['Agent', 'Sales'], builtIn.Meal),
    person(10, 'Chloé Martin', ['Agent', 'Sales'], builtIn.Away),
    person(11, 'Jonas Virtanen', ['Trainer', 'Operations'], builtIn.Training),
    person(12, 'Grace Kim', ['Agent', 'Support'], builtIn.Offline),
  ],
  definitions: [
    {
      id: `${CUSTOM}1`,
      languageLabels: { en_US: 'Coaching', de: 'Coaching-Gespräch', es: 'Tutoría', ja: 'コーチング' },
      systemPresence: 'Busy',
    },
    {
      id: `${CUSTOM}2`,
      languageLabels: { en_US: 'Coffee', de: 'Kaffeepause', fr: 'Pause café' },
      systemPresence: 'Break',
    },
    {
      id: `${CUSTOM}3`,
      languageLabels: { en_US: 'Back office', de: 'Sachbearbeitung' },
      systemPresence: 'Busy',
    },
    { id: `${CUSTOM}4`, languageLabels: { en: 'Shadowing', pl: 'Obserwacja' }, systemPresence: 'Training' },
    {
      id: `${CUSTOM}5`,
      languageLabels: { en_US: 'Old lunch' },
      systemPresence: 'Meal',
      deactivated: true,
    },
  ],
  sources: [
    {
      id: '30000000-0000-4000-8000-000000000001',
      name: 'Desk phones',
      description: 'Off-hook state of the desk phones',
    },
  ],
  queues: [
    {
      id: '50000000-0000-4000-8000-000000000001',
      name: 'Support',
      members: [3, 4, 5, 6, 12].map(personId),
    },
    {
      id: '50000000-0000-4000-8000-000000000002',
      name: 'Sales',
      members: [7, 8, 9, 10].map(personId),
    },
  ],
  builtInSourceIds: {
    PURECLOUD: '30000000-0000-4000-8000-0000000000a1',
    MICROSOFTTEAMS: '30000000-0000-4000-8000-0000000000a2',
    ZOOMPHONE: '30000000-0000-4000-8000-0000000000a3',
  },
  presenceSettings: {
    restorePresenceSettings: {
      enabled: true,
      restoreTimeMilliseconds: 300_000,
      restoreOnQueueEnabled: false,
    },
  },
  clients: [{ id: 'mock-client', secret: 'mock-client-secret' }],
};

function person(
  number: number,
  name: string,
  [title, department]: readonly [title: string, department: string],
  definition: string,
  message = '',
): CompleteGenesysSeed['users'][number] {
  const [first = ''] = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .split(' ');
  return {
    id: personId(number),
    name,
    email: `${first}@example.com`,
    title,
    department,
    presence: { definition, message },
  };
}

function personId(number: number): string {
  return `${PERSON}${number.toString(16).padStart(12, '0')}`;
}
