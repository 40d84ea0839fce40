import { expect, test } from 'vitest';
import { Control, type ControlOptions } from '../../../mocks/control/index.ts';
import type { Answer, Call } from '../../../mocks/engine/call.ts';
import { UNREADABLE_BODY } from '../../../mocks/engine/unreadable-body.ts';
import { createPresenceMock } from '../../../mocks/index.ts';
import { Worlds } from '../../../mocks/worlds.ts';

function ask(method: string, path: string, rest: Partial<Call> = {}, options: ControlOptions = {}): Answer {
  const worlds = new Worlds({ make: (name) => createPresenceMock({ name }) });
  const call = { method, path: `/__mock${path}`, query: '', headers: {}, bodyText: '', ...rest };
  const answer = new Control(worlds, options).answer('default', call);
  if (!answer) return expect.fail(`${method} ${path} was taken for no control call`);
  return answer;
}

test('Another method is refused with those that there are', () => {
  expect(ask('PUT', '/clock')).toMatchObject({ status: 405, headers: { allow: 'GET, POST, HEAD' } });
  expect(ask('GET', '/reset')).toMatchObject({ status: 405, headers: { allow: 'POST' } });
});

test('A body in a content coding that nobody here reads is refused as such', () => {
  const body = { bodyText: UNREADABLE_BODY, headers: { 'content-encoding': 'br' } };
  const accepted = { 'accept-encoding': 'gzip, deflate, identity' };
  expect(ask('POST', '/clock', body)).toMatchObject({ status: 415, headers: accepted });
  expect(ask('POST', '/clock', { bodyText: UNREADABLE_BODY })).toMatchObject({ status: 400 });
});

test('Of input that is wrong everywhere the first hundred problems are told', () => {
  const snapshot = createPresenceMock().snapshot();
  const braincloud = { ...snapshot.braincloud, profiles: Array.from({ length: 5000 }, () => 0) };
  const { status, bodyText } = ask('PUT', '/snapshot', {
    bodyText: JSON.stringify({ ...snapshot, braincloud }),
  });
  expect(status).toBe(400);
  expect(JSON.parse(bodyText).problems).toHaveLength(100);
  expect(bodyText.length).toBeLessThan(50_000);
});

test.each(['', 'a-secre', 'a-secret-', 'A-secret', 'a-secret\u0000'])(
  'The control token is none but itself, and not "%s"',
  (token) => {
    const headers = { authorization: `Bearer ${token}` };
    expect(ask('GET', '/clock', { headers }, { token: 'a-secret' }).status).toBe(401);
  },
);
