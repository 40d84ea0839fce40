import { describe, expect, expectTypeOf, test } from 'vitest';
import { mockFixtures, vendorBlockingArgs } from '../../mocks/adapters/playwright.ts';
import {
  type ActiveFault,
  agents,
  createPresenceMock,
  defaultBraincloudSeed,
  defaultGenesysSeed,
  type Fault,
  type GenesysRuleId,
  genesysRules,
  type Rule,
  type Seed,
  ServopRefusal,
} from '../../mocks/index.ts';
import '../../mocks/testing/vitest.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import type { components } from '../../src/generated/mock-control.ts';
import { PresenceApi } from '../../src/genesys/index.ts';

type Schemas = components['schemas'];

const mock = createPresenceMock();

describe('an override', () => {
  test('returns a response of the operation', () => {
    mock.override('getSystempresences', () => ({ status: 200, body: [] }), { once: true });
    mock.override('getUserPresence', ({ path, query }, builtIn) => {
      expectTypeOf(path).toEqualTypeOf<{ userId: string; sourceId: string }>();
      // @ts-expect-error the operation has no query
      query.pageSize;
      return builtIn();
    });
    // @ts-expect-error there is no such operation
    mock.override('getSystemPresences', () => ({ status: 200, body: [] }));
    // @ts-expect-error the operation has no such status
    mock.override('getSystempresences', () => ({ status: 204 }));
    // @ts-expect-error the body is an array
    mock.override('getSystempresences', () => ({ status: 200, body: {} }));
    // @ts-expect-error a row has another shape
    mock.override('getSystempresences', () => ({ status: 200, body: [{ label: 'Busy' }] }));
    // @ts-expect-error no such option
    mock.override('getSystempresences', () => ({ status: 200, body: [] }), { times: 2 });
  });

  test('returns a response of the servop', () => {
    mock.override('presence.GET_PRESENCE_OF_USERS', ({ data }) => {
      expectTypeOf(data.profileIds).toEqualTypeOf<string[]>();
      return { presence: [] };
    });
    mock.override('group.GET_MY_GROUPS', (_, builtIn) => {
      const answer = builtIn();
      return answer instanceof ServopRefusal ? answer : { ...answer, groups: [] };
    });
    // @ts-expect-error it may be a refusal
    mock.override('group.GET_MY_GROUPS', (_, builtIn) => ({ ...builtIn(), groups: [] }));
    // @ts-expect-error there is no such servop
    mock.override('presence.GET_PRESENCE', () => ({ presence: [] }));
    // @ts-expect-error the list is missing
    mock.override('presence.GET_PRESENCE_OF_USERS', () => ({}));
    // @ts-expect-error a row has another shape
    mock.override('presence.GET_PRESENCE_OF_USERS', () => ({ presence: ['nobody'] }));
  });
});

describe('a stub', () => {
  test('handles a path that the mock does not implement', () => {
    mock.stub('GET', '/api/v2/routing/wrapupcodes/{id}', { status: 200, body: { id: '7' } });
    mock.stub('GET', '/api/v2/{kind}/codes/{id}', (parameters, call) => {
      expectTypeOf(parameters).toEqualTypeOf<{ readonly kind: string; readonly id: string }>();
      expectTypeOf(call.query).toBeString();
      return { body: parameters.id };
    });
    // The path is known, but this method is not.
    mock.stub('DELETE', '/api/v2/systempresences', { status: 204 });
    // @ts-expect-error the mock implements it
    mock.stub('GET', '/api/v2/systempresences', { body: [] });
    // @ts-expect-error no such parameter
    mock.stub('GET', '/api/v2/codes/{id}', ({ name }) => ({ body: name }));
    // @ts-expect-error no such method
    mock.stub('FETCH', '/api/v2/codes', { body: [] });
    // @ts-expect-error not a path
    mock.stub('GET', 'api/v2/codes', { body: [] });
    // @ts-expect-error the response is missing
    mock.stub('GET', '/api/v2/codes');
    // @ts-expect-error no such field
    mock.stub('GET', '/api/v2/codes', { state: 200 });
    // @ts-expect-error a response is not a promise
    mock.stub('GET', '/api/v2/codes', async () => ({ status: 200 }));
  });

  test('handles a servop that the mock does not implement', () => {
    mock.stub('matchMaking.ENABLE_FOR_MATCH', { data: null });
    mock.stub('script.RUN', (data) => {
      expectTypeOf(data).toBeUnknown();
      return { data: { response: data } };
    });
    // @ts-expect-error the mock implements it
    mock.stub('friend.LIST_FRIENDS', { data: null });
    // @ts-expect-error not service.OPERATION
    mock.stub('ENABLE_FOR_MATCH', { data: null });
    // @ts-expect-error the data is missing
    mock.stub('matchMaking.ENABLE_FOR_MATCH', {});
    // @ts-expect-error a servop has no status
    mock.stub('matchMaking.ENABLE_FOR_MATCH', { status: 200, data: null });
    // @ts-expect-error a method needs a path
    mock.stub('GET', { status: 200 });
  });
});

test('options of clients fit the clients', () => {
  new PresenceApi(mock.genesys.as('Mia Fernandez', { role: 'agent', clock: true }));
  new PresenceApi({ accessToken: '', fetch: mock.fetch, WebSocket: mock.WebSocket });
  new BrainCloudClient(mock.braincloud.clientOptions());
  // @ts-expect-error no such role
  mock.genesys.as('Mia Fernandez', { role: 'boss' });
  // @ts-expect-error no such option
  mock.genesys.as('Mia Fernandez', { userId: 'x' });
  // @ts-expect-error the lifetime is in seconds
  mock.genesys.issueToken({ expiresAt: 0 });
  // @ts-expect-error no such option
  mock.genesys.setPresence('Mia Fernandez', 'Busy', { text: '' });
});

test('names of calls are those of the services, of stubs, or any text', () => {
  mock.journal.find({ operation: 'patchUserPresence', caller: 'Mia Fernandez', rule: 'GEN-PATCH-1' });
  mock.journal.find({ operation: 'GET /api/v2/codes' });
  mock.journal.find({ operation: 'matchMaking.ENABLE_FOR_MATCH' });
  mock.journal.find({ operation: String(1) });
  // @ts-expect-error no such operation
  mock.journal.find({ operation: 'patchUserPresenze' });
  // @ts-expect-error no such servop
  mock.journal.find({ operation: 'presence.GET_PRESENCE' });
  // @ts-expect-error no such rule
  mock.journal.find({ rule: 'GEN-PATCH-0' });
  // @ts-expect-error no such field
  mock.journal.find({ operatoin: 'patchUserPresence' });
  mock.faults.add({ operation: '*', status: 503, user: 'Mia Fernandez' });
  mock.faults.add({ operation: 'socket', closeCode: 1012 });
  // @ts-expect-error no such operation
  mock.faults.add({ operation: 'patchUserPresenze', status: 503 });
  expect(mock).toHaveCalled('patchUserPresence', { times: 1 });
  expect(mock).not.toHaveCalled('presence.UPDATE_ACTIVITY');
  expect(mock).toHaveNoUnusedFaults();
  // @ts-expect-error no such operation
  expect(mock).not.toHaveCalled('typo');
  // @ts-expect-error no such operation
  expect(mock).not.toHaveAnswered('presence.GET_PRESENCE', 200);
  // @ts-expect-error no such condition
  expect(mock).toHaveCalled('patchUserPresence', { tmies: 1 });
  createPresenceMock({ settings: { journal: { length: 10 } } });
  // @ts-expect-error no such setting
  createPresenceMock({ settings: { genesys: { rateLimits: 'enforce' } } });
});

test('a seed has the described shape', () => {
  createPresenceMock({ seed: { genesys: { users: [{ name: 'Zoe', presence: 'Busy' }, ...agents(2)] } } });
  createPresenceMock({
    seed: { braincloud: { profiles: [{ name: 'Zoe' }], groups: [{ name: 'G', members: ['Zoe'] }] } },
  });
  // @ts-expect-error a friendship has two profiles
  createPresenceMock({ seed: { braincloud: { friendships: [['Nova']] } } });
  expectTypeOf(defaultGenesysSeed).toExtend<Schemas['GenesysSeed']>();
  expectTypeOf(defaultBraincloudSeed).toExtend<Schemas['BraincloudSeed']>();
  expectTypeOf<Seed>().toEqualTypeOf<Schemas['Seed']>();
  // @ts-expect-error no such vendor
  createPresenceMock({ seed: { genesy: {} } });
  // @ts-expect-error no such part
  createPresenceMock({ seed: { genesys: { user: [] } } });
  // @ts-expect-error a user has a name
  createPresenceMock({ seed: { genesys: { users: [{ id: '1' }] } } });
  // @ts-expect-error no such field
  createPresenceMock({ seed: { genesys: { users: [{ name: 'Zoe', presence: { definiton: 'Busy' } }] } } });
});

test('an unknown rule cannot be switched off', () => {
  createPresenceMock({ rulesOff: ['GEN-PATCH-1'] });
  // @ts-expect-error no such rule
  createPresenceMock({ rulesOff: ['GEN-PATCH-0'] });
  expectTypeOf<string>().not.toExtend<GenesysRuleId>();
  expectTypeOf(genesysRules['GEN-PATCH-1']).toEqualTypeOf<Rule>();
});

test('a fault has a known kind', () => {
  expectTypeOf(mock.faults.add({ operation: 'patchUserPresence', status: 500 })).toEqualTypeOf<ActiveFault>();
  expectTypeOf<Fault['operation']>().toBeString();
  // @ts-expect-error the operation is missing
  mock.faults.add({ status: 500 });
  // @ts-expect-error no such effect
  mock.faults.add({ operation: '*', explode: true });
});

test('a Playwright fixture takes a function for passing URLs through', () => {
  mockFixtures({ passThrough: ({ hostname }) => hostname === 'sdk-cdn.mypurecloud.com' });
  // @ts-expect-error a list of paths is not a function
  mockFixtures({ passThrough: ['/api/v2/conversations'] });
  // @ts-expect-error the name is passThrough
  mockFixtures({ passthrough: () => true });
  expectTypeOf(vendorBlockingArgs(['--mute-audio'])).toEqualTypeOf<string[]>();
});
