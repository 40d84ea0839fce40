import type {
  GenesysSeed,
  SeedClient,
  SeedDefinition,
  SeedPresence,
  SeedQueue,
  SeedSource,
  SeedUser,
} from '../../src/generated/mock-control.ts';
import type { ThirdPartySource } from './sources.ts';
import { builtInDefinitionIds as builtIn } from './system-presence.ts';

export type { GenesysSeed } from '../../src/generated/mock-control.ts';

/** A user's presence in one source, with its definition and message. */
export type SeededPresence = Exclude<SeedPresence, string>;

type WithId<Row> = Row & { readonly id: string };

/** A seed with all required parts, and with ids instead of names. */
export interface CompleteGenesysSeed extends GenesysSeed {
  readonly users: readonly (Omit<WithId<SeedUser>, 'email' | 'presence' | 'thirdPartyPresences'> & {
    readonly email: string;
    readonly presence?: SeededPresence;
    readonly thirdPartyPresences?: Readonly<Partial<Record<ThirdPartySource, SeededPresence>>>;
  })[];
  readonly definitions?: readonly WithId<SeedDefinition>[];
  readonly sources?: readonly WithId<SeedSource>[];
  readonly queues?: readonly WithId<SeedQueue>[];
  readonly builtInSourceIds: NonNullable<GenesysSeed['builtInSourceIds']>;
  readonly clients: readonly SeedClient[];
}

/** Secret of the OAuth client of the default org. */
export const DEFAULT_CLIENT_SECRET = 'mock-client-secret';
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
  clients: [{ id: 'mock-client', secret: DEFAULT_CLIENT_SECRET }],
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
