import { defaultGenesysSeed, type GenesysSeed } from '../../mocks/index.ts';

/** Bodies recorded from the real service by clients and tests, and a matching org. */

/** GET /api/v2/presencedefinitions, from a unit test of the vendor's Terraform provider. */
export const definitionRows = [
  {
    id: '6a3af858-942f-489d-9700-5f9bcdcdae9b',
    languageLabels: { en_US: 'Available' },
    systemPresence: 'Available',
    deactivated: false,
    primary: true,
  },
  {
    id: '992c2437-1833-4737-9ff4-eafdc4a360c8',
    languageLabels: { en_US: 'Updated Java Presence' },
    systemPresence: 'Break',
    deactivated: false,
    primary: false,
  },
  {
    id: '09dd6ff4-ff90-4d98-a3de-88a63db56e64',
    languageLabels: { en: 'Another Break Presence', en_US: 'Another Break Presence' },
    systemPresence: 'Break',
    deactivated: false,
    primary: false,
  },
  {
    id: '31fe3bac-dea6-44b7-bed7-47f91660a1a0',
    languageLabels: { en_US: 'Busy' },
    systemPresence: 'Busy',
    deactivated: false,
    primary: true,
  },
  {
    id: '2fa68d50-5edb-4e01-9390-522615f12243',
    languageLabels: { en_US: 'Away From Keyboard V2', es: 'del teclado V2' },
    systemPresence: 'Away',
    deactivated: false,
    primary: false,
  },
  {
    id: 'e08eaf1b-ee47-4fa9-a231-1200e284798f',
    languageLabels: { en_US: 'On Queue' },
    systemPresence: 'On Queue',
    deactivated: false,
    primary: true,
  },
];
export const definitionPage = { pageSize: 20, pageNumber: 1, total: 13, pageCount: 1 };

/** GET /api/v2/users/{userId}/presences/purecloud, from VideoEngager's end-to-end fixtures (2022). */
export const onQueue = {
  source: 'PURECLOUD',
  presenceDefinition: {
    id: 'e08eaf1b-ee47-4fa9-a231-1200e284798f',
    systemPresence: 'On Queue',
    selfUri: '/api/v2/presencedefinitions/e08eaf1b-ee47-4fa9-a231-1200e284798f',
  },
  message: 'luba luba dub dub',
  modifiedDate: '2022-03-07T08:15:03.625Z',
  selfUri: '/api/v2/users/10000000-0000-4000-8000-000000000001/presences',
};
/** The fixture omits its user. */
export const onQueueUserId = '10000000-0000-4000-8000-000000000001';

/** A row of GET /api/v2/users/presences/purecloud/bulk, recorded in 2023. */
export const bulkRow = {
  userId: 'd2dab52a-8588-4942-8d44-fd8a2aa5d4a2',
  source: 'PURECLOUD',
  presenceDefinition: {
    id: '6a3af858-942f-489d-9700-5f9bcdcdae9b',
    systemPresence: 'Available',
    selfUri: '/api/v2/presencedefinitions/6a3af858-942f-489d-9700-5f9bcdcdae9b',
  },
  message: '',
  modifiedDate: '2023-08-21T15:54:31.904Z',
  selfUri: '/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences',
};

/** An org that returns these bodies. */
export const capturedSeed: GenesysSeed = {
  ...defaultGenesysSeed,
  users: [
    {
      id: onQueueUserId,
      name: 'Queue Worker',
      email: 'queue@example.com',
      presence: {
        definition: onQueue.presenceDefinition.id,
        message: onQueue.message,
        modifiedDate: onQueue.modifiedDate,
      },
    },
    {
      id: bulkRow.userId,
      name: 'Bulk Row',
      email: 'bulk@example.com',
      presence: { definition: bulkRow.presenceDefinition.id, modifiedDate: bulkRow.modifiedDate },
    },
  ],
  definitions: [
    {
      id: '992c2437-1833-4737-9ff4-eafdc4a360c8',
      languageLabels: { en_US: 'Updated Java Presence' },
      systemPresence: 'Break',
    },
    {
      id: '09dd6ff4-ff90-4d98-a3de-88a63db56e64',
      languageLabels: { en: 'Another Break Presence', en_US: 'Another Break Presence' },
      systemPresence: 'Break',
    },
    {
      id: '2fa68d50-5edb-4e01-9390-522615f12243',
      languageLabels: { en_US: 'Away From Keyboard V2', es: 'del teclado V2' },
      systemPresence: 'Away',
    },
  ],
};
