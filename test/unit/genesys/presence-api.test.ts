import { describe, expect, test } from 'vitest';
import { operationTable } from '../../../src/generated/genesys-operations.ts';
import { NotFoundError, type OperationOptions, PresenceApi } from '../../../src/genesys/index.ts';
import { type FetchResult, fakeFetch, json } from '../http/fake-fetch.ts';

const BASE = 'https://api.mypurecloud.com';

function setUp(...plays: FetchResult[]) {
  const fetch = fakeFetch(...plays);
  return { fetch, api: new PresenceApi({ accessToken: 'x', fetch, retry: false }) };
}

const body = { id: 'b', name: 'n', languageLabels: { en_US: 'l' }, systemPresence: 'Away' };

type PresenceOperation = Exclude<keyof typeof operationTable, `${string}Notifications${string}`>;

/** A call of each method, and its request: method, path and query, body. */
const calls: Record<
  PresenceOperation,
  [(api: PresenceApi, options: OperationOptions) => Promise<unknown>, string, unknown?]
> = {
  getPresencedefinitions: [
    (api, options) =>
      api.getPresencedefinitions({ pageSize: 5, pageNumber: 2, deleted: 'ALL', localeCode: 'fr' }, options),
    'GET /api/v2/presencedefinitions?pageSize=5&pageNumber=2&deleted=ALL&localeCode=fr',
  ],
  postPresencedefinitions: [
    (api, options) =>
      api.postPresencedefinitions({ languageLabels: body.languageLabels, systemPresence: 'Away' }, options),
    'POST /api/v2/presencedefinitions',
    { languageLabels: body.languageLabels, systemPresence: 'Away' },
  ],
  getPresencedefinition: [
    (api, options) => api.getPresencedefinition('p', { localeCode: 'ALL' }, options),
    'GET /api/v2/presencedefinitions/p?localeCode=ALL',
  ],
  putPresencedefinition: [
    (api, options) => api.putPresencedefinition('p', { languageLabels: body.languageLabels }, options),
    'PUT /api/v2/presencedefinitions/p',
    { languageLabels: body.languageLabels },
  ],
  deletePresencedefinition: [
    (api, options) => api.deletePresencedefinition('p', options),
    'DELETE /api/v2/presencedefinitions/p',
  ],
  getSystempresences: [(api, options) => api.getSystempresences(options), 'GET /api/v2/systempresences'],
  getUserPresence: [
    (api, options) => api.getUserPresence('u', 's', options),
    'GET /api/v2/users/u/presences/s',
  ],
  patchUserPresence: [
    (api, options) => api.patchUserPresence('u', 's', { primary: true }, options),
    'PATCH /api/v2/users/u/presences/s',
    { primary: true },
  ],
  getUserPresencesPurecloud: [
    (api, options) => api.getUserPresencesPurecloud('u', options),
    'GET /api/v2/users/u/presences/purecloud',
  ],
  patchUserPresencesPurecloud: [
    (api, options) => api.patchUserPresencesPurecloud('u', { message: 'm' }, options),
    'PATCH /api/v2/users/u/presences/purecloud',
    { message: 'm' },
  ],
  getUserPresencesMicrosoftteams: [
    (api, options) => api.getUserPresencesMicrosoftteams('u', options),
    'GET /api/v2/users/u/presences/microsoftteams',
  ],
  getUserPresencesZoomphone: [
    (api, options) => api.getUserPresencesZoomphone('u', options),
    'GET /api/v2/users/u/presences/zoomphone',
  ],
  getRoutingQueues: [
    (api, options) => api.getRoutingQueues({ pageNumber: 2, pageSize: 5, name: 'S*' }, options),
    'GET /api/v2/routing/queues?pageNumber=2&pageSize=5&name=S*',
  ],
  getRoutingQueue: [(api, options) => api.getRoutingQueue('q', options), 'GET /api/v2/routing/queues/q'],
  getRoutingQueueMembers: [
    (api, options) => api.getRoutingQueueMembers('q', { expand: ['presence', 'routingStatus'] }, options),
    'GET /api/v2/routing/queues/q/members?expand=presence,routingStatus',
  ],
  putUsersPresencesBulk: [
    (api, options) => api.putUsersPresencesBulk([{ id: 'u', message: 'm' }], options),
    'PUT /api/v2/users/presences/bulk',
    [{ id: 'u', message: 'm' }],
  ],
  getUsersPresenceBulk: [
    (api, options) => api.getUsersPresenceBulk('s', { id: ['u', 'v'] }, options),
    'GET /api/v2/users/presences/s/bulk?id=u,v',
  ],
  getUsersPresencesPurecloudBulk: [
    (api, options) => api.getUsersPresencesPurecloudBulk({ id: ['u'], divisionId: ['d', 'e'] }, options),
    'GET /api/v2/users/presences/purecloud/bulk?id=u&divisionId=d,e',
  ],
  getPresenceDefinitions0: [
    (api, options) => api.getPresenceDefinitions0({ deactivated: 'TRUE' }, options),
    'GET /api/v2/presence/definitions?deactivated=TRUE',
  ],
  postPresenceDefinitions0: [
    (api, options) =>
      api.postPresenceDefinitions0(
        { languageLabels: body.languageLabels, systemPresence: 'OnQueue' },
        options,
      ),
    'POST /api/v2/presence/definitions',
    { languageLabels: body.languageLabels, systemPresence: 'OnQueue' },
  ],
  getPresenceDefinition0: [
    (api, options) => api.getPresenceDefinition0('d', {}, options),
    'GET /api/v2/presence/definitions/d',
  ],
  putPresenceDefinition0: [
    (api, options) => api.putPresenceDefinition0('d', { languageLabels: body.languageLabels }, options),
    'PUT /api/v2/presence/definitions/d',
    { languageLabels: body.languageLabels },
  ],
  deletePresenceDefinition0: [
    (api, options) => api.deletePresenceDefinition0('d', options),
    'DELETE /api/v2/presence/definitions/d',
  ],
  getPresenceSources: [(api, options) => api.getPresenceSources({}, options), 'GET /api/v2/presence/sources'],
  postPresenceSources: [
    (api, options) => api.postPresenceSources({ name: 'n' }, options),
    'POST /api/v2/presence/sources',
    { name: 'n' },
  ],
  getPresenceSource: [
    (api, options) => api.getPresenceSource('s', options),
    'GET /api/v2/presence/sources/s',
  ],
  putPresenceSource: [
    (api, options) => api.putPresenceSource('s', { name: 'n' }, options),
    'PUT /api/v2/presence/sources/s',
    { name: 'n' },
  ],
  deletePresenceSource: [
    (api, options) => api.deletePresenceSource('s', options),
    'DELETE /api/v2/presence/sources/s',
  ],
  getPresenceUserPrimarysource: [
    (api, options) => api.getPresenceUserPrimarysource('u', options),
    'GET /api/v2/presence/users/u/primarysource',
  ],
  putPresenceUserPrimarysource: [
    (api, options) => api.putPresenceUserPrimarysource('u', { sourceId: 's' }, options),
    'PUT /api/v2/presence/users/u/primarysource',
    { sourceId: 's' },
  ],
  getPresenceSettings: [(api, options) => api.getPresenceSettings(options), 'GET /api/v2/presence/settings'],
  putPresenceSettings: [
    (api, options) => api.putPresenceSettings({ requestingOffQueueEnabled: true }, options),
    'PUT /api/v2/presence/settings',
    { requestingOffQueueEnabled: true },
  ],
  postEventsUsersPresence: [
    (api, options) => api.postEventsUsersPresence({ userPresenceEvents: [] }, options),
    'POST /api/v2/events/users/presence',
    { userPresenceEvents: [] },
  ],
  getUsersMe: [
    (api, options) => api.getUsersMe({ expand: ['presence'] }, options),
    'GET /api/v2/users/me?expand=presence',
  ],
  getUser: [
    (api, options) => api.getUser('u', { expand: ['presence', 'station'] }, options),
    'GET /api/v2/users/u?expand=presence,station',
  ],
  getUsers: [
    (api, options) => api.getUsers({ pageSize: 1, id: ['u', 'v'] }, options),
    'GET /api/v2/users?pageSize=1&id=u,v',
  ],
  getUserRoutingstatus: [
    (api, options) => api.getUserRoutingstatus('u', options),
    'GET /api/v2/users/u/routingstatus',
  ],
  putUserRoutingstatus: [
    (api, options) => api.putUserRoutingstatus('u', { status: 'IDLE' }, options),
    'PUT /api/v2/users/u/routingstatus',
    { status: 'IDLE' },
  ],
};

describe.each(Object.entries(calls))('%s', (id, [call, request, sentBody]) => {
  test('sends the documented request and takes options last', async () => {
    const [, , status] = operationTable[id as keyof typeof operationTable];
    const { api, fetch } = setUp(status === 204 ? new Response(null, { status }) : json(status, { a: 1 }));
    const data = await call(api, { headers: { 'x-trace': '7' } });
    const [sent] = fetch.sent;
    expect(`${sent?.method} ${sent?.url.replace(BASE, '')}`).toBe(request);
    expect(sent?.body).toBe(sentBody === undefined ? undefined : JSON.stringify(sentBody));
    expect(sent?.headers.get('x-trace')).toBe('7');
    expect(data).toEqual(status === 204 ? undefined : { a: 1 });
  });

  test('names the method in its error', async () => {
    const { api } = setUp(json(404, { message: 'x', code: 'not.found', status: 404, contextId: 'c' }));
    const error = await call(api, {}).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operationId: id, code: 'not.found', contextId: 'c' });
  });
});

describe('all pages', () => {
  const rows = Array.from({ length: 7 }, (_, index) => ({ id: String(index) }));

  /** A service with seven rows in pages of three. */
  function paged() {
    return setUp(({ url }) => {
      const page = Number(new URL(url).searchParams.get('pageNumber'));
      const entities = rows.slice((page - 1) * 3, page * 3);
      return json(200, { entities, pageSize: 3, pageNumber: page, total: 7, pageCount: 3 });
    });
  }

  test('are fetched as the loop proceeds', async () => {
    const { api, fetch } = paged();
    const ids: string[] = [];
    for await (const { id } of api.allPresencedefinitions({ pageSize: 3 }))
      ids.push(`${id} of ${fetch.sent.length}`);
    expect(ids).toEqual(['0 of 1', '1 of 1', '2 of 1', '3 of 2', '4 of 2', '5 of 2', '6 of 3']);
    expect(fetch.sent.map(({ url }) => url.split('?')[1])).toEqual(
      [1, 2, 3].map((page) => `pageSize=3&pageNumber=${page}`),
    );
  });

  test('are not fetched after leaving the loop', async () => {
    const { api, fetch } = paged();
    for await (const { id } of api.allUsers()) if (id === '3') break;
    expect(fetch.sent).toHaveLength(2);
  });

  test('start at the given page, and restart with each loop', async () => {
    const { api, fetch } = paged();
    const listing = api.allUsers({ pageNumber: 3 });
    for (const _ of [1, 2]) {
      const ids: string[] = [];
      for await (const { id } of listing) ids.push(id);
      expect(ids).toEqual(['6']);
    }
    expect(fetch.sent).toHaveLength(2);
  });

  test('can be iterated as pages', async () => {
    const totals: number[] = [];
    for await (const { entities, total } of paged().api.allUsers().pages())
      totals.push(entities.length, total);
    expect(totals).toEqual([3, 7, 3, 7, 1, 7]);
  });

  test('end at an empty page, whatever the page count', async () => {
    const { api, fetch } = setUp(
      json(200, { entities: [], pageSize: 3, pageNumber: 1, total: 0, pageCount: 9 }),
    );
    for await (const _ of api.allUsers()) expect.unreachable();
    expect(fetch.sent).toHaveLength(1);
  });

  test.each([[{}], [[]], [{ entities: [{ id: '1' }] }], [{ entities: {}, pageCount: 2 }]])(
    'throw an error for an invalid page: %j',
    async (answer) => {
      const { api, fetch } = setUp(json(200, answer));
      const loop = async () => {
        for await (const _ of api.allUsers()) expect.unreachable();
      };
      await expect(loop()).rejects.toThrow('Page 1 has no entities or no pageCount.');
      expect(fetch.sent).toHaveLength(1);
    },
  );

  test('stop when the signal aborts between pages', async () => {
    const { api, fetch } = paged();
    const controller = new AbortController();
    const loop = async () => {
      for await (const { id } of api.allUsers({}, { signal: controller.signal }))
        if (id === '1') controller.abort('enough');
    };
    await expect(loop()).rejects.toBe('enough');
    expect(fetch.sent).toHaveLength(1);
  });
});
