import { expect, test } from 'vitest';
import { Control, type ControlOptions } from '../../../mocks/control/index.ts';
import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { UNREADABLE_BODY } from '../../../mocks/engine/unreadable-body.ts';
import { createPresenceMock, defaultGenesysSeed } from '../../../mocks/index.ts';
import { checkSeed } from '../../../mocks/world/check-seed.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';
import { callOf } from '../../call.ts';

function ask(method: string, path: string, rest: Partial<Call> = {}, options: ControlOptions = {}): Answer {
  const worlds = new Worlds({ make: (name) => createPresenceMock({ name }) });
  const call = { ...callOf(method, `/__mock${path}`, { token: null }), ...rest };
  const answer = new Control(worlds, options).answer('default', call);
  if (!answer) return expect.fail(`${method} ${path} was not recognized as a control call`);
  return answer;
}

function many<Item>(length: number, make: (n: number) => Item): Item[] {
  return Array.from({ length }, (_, n) => make(n));
}

test('An unknown method is refused, and the answer lists the known ones', () => {
  expect(ask('PUT', '/clock')).toMatchObject({ status: 405, headers: { allow: 'GET, POST, HEAD' } });
  expect(ask('GET', '/reset')).toMatchObject({ status: 405, headers: { allow: 'POST' } });
});

test('An unsupported content encoding is refused with 415', () => {
  const body = { bodyText: UNREADABLE_BODY, headers: { 'content-encoding': 'br' } };
  const accepted = { 'accept-encoding': 'gzip, deflate, identity' };
  expect(ask('POST', '/clock', body)).toMatchObject({ status: 415, headers: accepted });
  expect(ask('POST', '/clock', { bodyText: UNREADABLE_BODY })).toMatchObject({ status: 400 });
});

test.each([
  ['lists in a list', { braincloud: { friendships: many(300, () => many(300, () => 0)) } }],
  ['a list', { genesys: { clients: many(100_000, () => 0) } }],
  ['an object', { genesys: Object.fromEntries(many(100_000, (n) => [`unknown${n}`, 0])) }],
  ['a list of a union type', { genesys: { tokens: many(100_000, () => ({ permissions: 0 })) } }],
])('A control call with many problems is refused with the first: %s', (_, seed) => {
  const { status, bodyText } = ask('POST', '/reset', { bodyText: JSON.stringify({ seed }) });
  expect(status).toBe(400);
  expect(JSON.parse(bodyText).problems).toHaveLength(1);
});

test('A snapshot with many problems reports the first', () => {
  const snapshot = createPresenceMock().snapshot();
  const braincloud = { ...snapshot.braincloud, profiles: many(5000, () => 0) };
  const { status, bodyText } = ask('PUT', '/snapshot', {
    bodyText: JSON.stringify({ ...snapshot, braincloud }),
  });
  expect(status).toBe(400);
  expect(JSON.parse(bodyText).problems).toEqual([
    { path: ['braincloud', 'profiles', 0], message: 'must be object' },
  ]);
});

test('A seed file with many problems reports the first 100', () => {
  const problems = checkSeed({ genesys: { ...defaultGenesysSeed, clients: many(5000, () => 0) } });
  expect(problems).toHaveLength(100);
});

test('The only invalid row of a long list is found', () => {
  const friendships = [...many(100_000, (n) => [`p${n}`, `p${n + 1}`]), 0];
  const braincloud = {
    app: { id: '1', secret: 's' },
    servers: [],
    groupTypes: [],
    profiles: [],
    friendships,
  };
  const { bodyText } = ask('POST', '/reset', { bodyText: JSON.stringify({ seed: { braincloud } }) });
  expect(JSON.parse(bodyText).problems).toMatchObject([
    { path: ['seed', 'braincloud', 'friendships', 100_000] },
  ]);
});

test.each(['', 'a-secre', 'a-secret-', 'A-secret', 'a-secret\u0000'])(
  'The control token is compared exactly; "%s" is refused',
  (token) => {
    const headers = { authorization: `Bearer ${token}` };
    expect(ask('GET', '/clock', { headers }, { token: 'a-secret' }).status).toBe(401);
  },
);
