import { expect, test } from 'vitest';
import { readJson } from '../../../mocks/engine/read-json.ts';
import { createPresenceMock } from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';
import { people } from '../../contract/seed-ids.ts';

const nested = (levels: number, inner = ''): string => '['.repeat(levels) + inner + ']'.repeat(levels);

test('JSON is read up to 1,000 levels', () => {
  expect(JSON.stringify(readJson(nested(1000)))).toBe(nested(1000));
  expect(() => readJson(nested(1001))).toThrow(SyntaxError);
  expect(() => readJson(`${'{"a":'.repeat(1001)}1${'}'.repeat(1001)}`)).toThrow('more than 1000 levels');
});

test('sibling brackets and brackets in strings do not count as levels', () => {
  const wide = `[${Array.from({ length: 2000 }, () => '{}').join()}]`;
  const text = JSON.stringify([`\\"${'['.repeat(5000)}\\`, '"', '{'.repeat(5000)]);
  expect(readJson(wide)).toHaveLength(2000);
  expect(readJson(text)).toEqual(JSON.parse(text));
});

test('a body that is too deep is refused in the format of each service', () => {
  const mock = createPresenceMock();
  const body = `{"message":${nested(100_000)}}`;
  const answerTo = (method: string, path: string) => mock.answer(callOf(method, path, { body }));
  const patch = answerTo('PATCH', `/api/v2/users/${people.ada}/presences/purecloud`);
  expect([patch.status, JSON.parse(patch.bodyText)]).toMatchObject([400, { code: 'bad.request' }]);
  const packet = answerTo('POST', '/s2sdispatcher');
  expect([packet.status, JSON.parse(packet.bodyText)]).toMatchObject([400, { reason_code: 40408 }]);
});
