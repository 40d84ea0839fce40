import { createRequire } from 'node:module';
import { afterEach, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import {
  createPresenceMock,
  defaultGenesysSeed,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../mocks/index.ts';
import { ApiError, clientCredentials, PresenceApi } from '../../src/index.ts';
import { builtIn, custom, oauthClient, queues, sources } from '../contract/seed-ids.ts';
import {
  bulkRow,
  capturedSeed,
  definitionPage,
  definitionRows,
  onQueue,
  onQueueUserId,
} from './captured-bodies.ts';

/** The part of the SDK that this test calls; its own types cover ten thousand more operations. */
interface OfficialApi {
  [method: string]: (...args: unknown[]) => Promise<unknown>;
}
interface OfficialSdk {
  ApiClient: {
    instance: {
      setGateway(gateway: { host: string; protocol: string; port: number }): void;
      loginClientCredentialsGrant(id: string, secret: string): Promise<{ accessToken: string }>;
      loginCodeAuthorizationGrant(id: string, secret: string, code: string, uri: string): Promise<unknown>;
    };
  };
  PresenceApi: new () => OfficialApi;
  UsersApi: new () => OfficialApi;
  EventsApi: new () => OfficialApi;
  RoutingApi: new () => OfficialApi;
}
type ApiName = Exclude<keyof OfficialSdk, 'ApiClient'>;

const official = createRequire(import.meta.url)('purecloud-platform-client-v2') as OfficialSdk;

const [ada, sam, mia, noah] = defaultGenesysSeed.users.map((user) => user.id) as [
  string,
  string,
  string,
  string,
];
const draft = { languageLabels: { en_US: 'Lab' }, systemPresence: 'Busy' };

/** One call to each method, with its arguments in the documented order. */
const calls: [api: ApiName, method: string, ...args: unknown[]][] = [
  ['UsersApi', 'getUsers', { pageSize: 3, expand: ['presence'] }],
  ['UsersApi', 'getUser', sam, { expand: ['presence'] }],
  ['PresenceApi', 'getSystempresences'],
  ['PresenceApi', 'getPresencedefinitions', { pageSize: 4, pageNumber: 2, deleted: 'ALL', localeCode: 'de' }],
  ['PresenceApi', 'postPresencedefinitions', draft],
  ['PresenceApi', 'getPresencedefinition', custom.coaching, { localeCode: 'es' }],
  ['PresenceApi', 'putPresencedefinition', custom.coaching, { languageLabels: { en_US: 'One to one' } }],
  ['PresenceApi', 'getPresenceDefinitions0', { deactivated: 'TRUE', localeCode: 'ALL' }],
  ['PresenceApi', 'postPresenceDefinitions0', { ...draft, systemPresence: 'OnQueue', divisionId: '*' }],
  ['PresenceApi', 'getPresenceDefinition0', custom.coaching, { localeCode: 'en_US' }],
  ['PresenceApi', 'putPresenceDefinition0', custom.coaching, { languageLabels: { en_US: 'Mentoring' } }],
  [
    'PresenceApi',
    'patchUserPresence',
    mia,
    'PURECLOUD',
    { presenceDefinition: { id: builtIn.Busy }, message: 'Forms' },
  ],
  ['PresenceApi', 'getUserPresence', mia, 'PURECLOUD'],
  ['PresenceApi', 'patchUserPresencesPurecloud', mia, { message: '', primary: true }],
  ['PresenceApi', 'getUserPresencesPurecloud', mia],
  ['PresenceApi', 'putUsersPresencesBulk', [{ id: ada, presenceDefinition: { id: builtIn.Busy } }]],
  ['PresenceApi', 'getUsersPresenceBulk', 'PURECLOUD', { id: [mia, sam, ada] }],
  ['PresenceApi', 'getUsersPresencesPurecloudBulk', { id: [sam, ada] }],
  ['PresenceApi', 'getPresenceSources', { deactivated: 'FALSE' }],
  ['PresenceApi', 'postPresenceSources', { name: 'Door badge', description: 'Who is in the building' }],
  ['PresenceApi', 'getPresenceSource', sources.deskPhones],
  ['PresenceApi', 'putPresenceSource', sources.deskPhones, { name: 'Phones' }],
  [
    'EventsApi',
    'postEventsUsersPresence',
    {
      userPresenceEvents: [
        {
          eventId: '50000000-0000-4000-8000-000000000001',
          eventDateTime: '2026-03-02T09:00:00.000Z',
          userId: mia,
          sourceId: sources.deskPhones,
          presenceDefinitionId: builtIn.Busy,
        },
        {
          eventId: '50000000-0000-4000-8000-000000000002',
          eventDateTime: '2026-03-02T09:00:00.000Z',
          userId: 'nobody',
          sourceId: sources.deskPhones,
        },
      ],
    },
  ],
  ['PresenceApi', 'putPresenceUserPrimarysource', mia, { sourceId: sources.purecloud }],
  ['PresenceApi', 'getPresenceUserPrimarysource', mia],
  ['RoutingApi', 'getRoutingQueues', { pageSize: 1, pageNumber: 2, name: 'S*', sortOrder: 'desc' }],
  ['RoutingApi', 'getRoutingQueue', queues.support],
  [
    'RoutingApi',
    'getRoutingQueueMembers',
    queues.support,
    { pageSize: 100, expand: ['presence', 'routingStatus'], presence: ['ON_QUEUE', 'Break'], joined: true },
  ],
  ['UsersApi', 'getUserRoutingstatus', noah],
  ['UsersApi', 'putUserRoutingstatus', noah, { status: 'NOT_RESPONDING' }],
  ['UsersApi', 'getUser', noah, { expand: ['routingStatus'] }],
  ['PresenceApi', 'putPresenceSettings', { requestingOffQueueEnabled: true }],
  ['PresenceApi', 'getPresenceSettings'],
  ['PresenceApi', 'deletePresencedefinition', custom.coaching],
  ['PresenceApi', 'deletePresenceDefinition0', custom.coffee],
  ['PresenceApi', 'deletePresenceSource', sources.deskPhones],
];

/** Calls that the service refuses, with the same error for both clients. */
const refusals: typeof calls = [
  ['PresenceApi', 'getPresencedefinition', 'nowhere'],
  ['PresenceApi', 'postPresencedefinitions', { languageLabels: { en_US: 'Lab' } }],
  ['PresenceApi', 'patchUserPresence', mia, 'MICROSOFTTEAMS', { presenceDefinition: { id: builtIn.Busy } }],
  ['PresenceApi', 'deletePresencedefinition', builtIn.Busy],
  ['UsersApi', 'getUsersMe'],
  ['UsersApi', 'putUserRoutingstatus', sam, { status: 'IDLE' }],
];

/** Creates a world. Each SDK gets its own identical world, so that the results match exactly. */
function makeWorld(options: PresenceMockOptions = {}): PresenceMock {
  return createPresenceMock({
    ...options,
    clock: new WorldClock({ startAt: '2026-03-02T08:00:00Z', frozen: true }),
  });
}

let server: MockServer<PresenceMock> | undefined;
afterEach(() => server?.close());

/** Starts a server for a world and logs the official SDK in to it. */
async function officialApis(world: PresenceMock): Promise<Record<ApiName, OfficialApi>> {
  server = await startMockServer({ port: 0, mock: world });
  const { instance } = official.ApiClient;
  instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  await instance.loginClientCredentialsGrant(oauthClient.clientId, oauthClient.clientSecret);
  return {
    PresenceApi: new official.PresenceApi(),
    UsersApi: new official.UsersApi(),
    EventsApi: new official.EventsApi(),
    RoutingApi: new official.RoutingApi(),
  };
}

function ownApi({ fetch, clock }: PresenceMock): PresenceApi {
  const accessToken = clientCredentials({ ...oauthClient, fetch, clock });
  return new PresenceApi({ accessToken, fetch, clock });
}

function callOwn(api: PresenceApi, method: string, args: unknown[]): Promise<unknown> {
  // The table of calls follows the vendor's documentation; the type tests check our own signatures.
  const methods = api as unknown as OfficialApi;
  return methods[method]?.(...args) ?? Promise.reject(new Error(`PresenceApi has no ${method}.`));
}

describe('the official JavaScript SDK', () => {
  test('logs in by client credentials and gets from every presence call what our client gets', async () => {
    const world = makeWorld();
    const theirs = await officialApis(world);
    const ours = ownApi(makeWorld());

    for (const [api, method, ...args] of calls) {
      const received = await theirs[api][method]?.(...args);
      const own = await callOwn(ours, method, args);
      // Without a body, the official SDK resolves to an empty string.
      expect(received === '' ? undefined : received, method).toEqual(own);
    }
    expect(world.journal.entries().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'postToken 200',
      ...calls.map(([, method]) => `${method} ${method.startsWith('delete') ? 204 : 200}`),
    ]);
  });

  test('receives the same error bodies as PresenceApi', async () => {
    const theirs = await officialApis(makeWorld());
    const ours = ownApi(makeWorld());

    for (const [api, method, ...args] of refusals) {
      const received = await theirs[api][method]?.(...args).catch((error: unknown) => error);
      const own = await callOwn(ours, method, args).catch((error: unknown) => error);
      expect(own, method).toBeInstanceOf(ApiError);
      expect(own, method).toMatchObject({ body: received });
    }
  });

  test('exchanges a code with its secret and refreshes an expired token', async () => {
    const world = createPresenceMock({ clock: new WorldClock() });
    server = await startMockServer({ port: 0, mock: world });
    const back = 'http://localhost/back';
    const login = {
      client_id: oauthClient.clientId,
      response_type: 'code',
      redirect_uri: back,
      mock_user: sam,
    };
    const address = `${server.url}/oauth/authorize?${new URLSearchParams(login)}`;
    const { headers } = await fetch(address, { redirect: 'manual' });
    const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';

    const { instance } = official.ApiClient;
    instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    await instance.loginCodeAuthorizationGrant(oauthClient.clientId, oauthClient.clientSecret, code, back);
    const users = new official.UsersApi();
    const operations = () => world.journal.entries().map(({ operation, status }) => `${operation} ${status}`);
    const refreshed = ['getUsersMe 401', 'postToken 200', 'getUsersMe 200'];
    for (const times of [1, 2]) {
      world.clock.advance(86_400_000);
      // Version 262 refreshes and calls again, but rejects with the 401 before that.
      await expect(users['getUsersMe']?.()).rejects.toMatchObject({ response: { status: 401 } });
      const expected = ['postToken 200', ...Array.from({ length: times }, () => refreshed).flat()];
      await expect.poll(() => operations().slice(1)).toEqual(expected);
    }
    expect(await users['getUsersMe']?.()).toMatchObject({ id: sam });
  });

  test('has every presence method called in this test', () => {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(new official.PresenceApi()));
    const called = new Set(calls.map(([, method]) => method));

    expect(methods.filter((name) => name !== 'constructor' && !called.has(name))).toEqual([]);
    expect(methods.length).toBeGreaterThan(20);
  });
});

describe('bodies captured from the real service', () => {
  const settings = { genesys: { contract: 'classic' } } as const;
  const seed = { genesys: capturedSeed };

  test('equal what both clients get from an org seeded with them, field by field', async () => {
    const theirs = await officialApis(makeWorld({ seed, settings }));
    const ours = ownApi(makeWorld({ seed, settings }));

    for (const api of [theirs.PresenceApi, ours as unknown as OfficialApi]) {
      expect(await api['getUserPresencesPurecloud']?.(onQueueUserId)).toEqual(onQueue);
      expect(await api['getUsersPresencesPurecloudBulk']?.({ id: [bulkRow.userId] })).toEqual([bulkRow]);
      const listing = await api['getPresencedefinitions']?.({ pageSize: 20 });
      expect(listing).toMatchObject(definitionPage);
      // The capture omits rows and fields, and the order of rows is not guaranteed.
      for (const row of definitionRows) {
        expect(listing).toMatchObject({ entities: expect.arrayContaining([expect.objectContaining(row)]) });
      }
    }
  });
});
