import { expect, test } from 'vitest';
import { heapBytes } from '../../../mocks/engine/heap-bytes.ts';
import { collectGarbage } from '../../garbage.ts';

const COUNT = 2000;

test.each([
  ['texts', (count: number) => `${'é'.repeat(50)} ${count}`],
  ['empty objects', () => [{}, {}, {}]],
  ['nested objects', () => ({ a: { b: { c: {} } } })],
  ['a property whose name is an index', () => ({ 34: { 34: {} } })],
  ['properties with different names', (count: number) => ({ [`a${count}`]: 1, [`b${count}`]: true })],
  ['numbers', () => [1.5, 2.5, 1e300]],
])('%s take at most as much memory as estimated', (_, create) => {
  const text = JSON.stringify(Array.from({ length: COUNT }, (_item, count) => create(count)));
  JSON.parse(text);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const values = JSON.parse(text);
  collectGarbage();
  const taken = process.memoryUsage().heapUsed - before;
  expect(taken).toBeLessThan(heapBytes(values) + 100_000);
});
