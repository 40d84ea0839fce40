import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HistoryBudget } from '../../../mocks/engine/history-budget.ts';
import { Latest } from '../../../mocks/engine/latest.ts';
import { runs } from '../../thorough.ts';

const step = fc.oneof(
  { weight: 20, arbitrary: fc.constant({ kind: 'add' as const, value: 0 }) },
  fc.record({ kind: fc.constant('limit' as const), value: fc.nat(6) }),
  fc.record({
    kind: fc.constantFrom('clear' as const, 'reset' as const, 'join' as const),
    value: fc.constant(0),
  }),
);

test('Random changes of a log match an array of its last items', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const latest = new Latest<string>(4);
      let expected: { number: number; item: string }[] = [];
      let count = 0;
      for (const { kind, value } of steps) {
        if (kind === 'add') {
          expected.push({ number: ++count, item: `item ${count}` });
          latest.add(`item ${count}`, 1);
        } else if (kind === 'limit') latest.limit = value;
        else if (kind === 'join') latest.join(new HistoryBudget());
        else {
          latest[kind]();
          expected = [];
          if (kind === 'reset') count = 0;
        }
        expected = latest.limit === 0 ? [] : expected.slice(-latest.limit);
        expect(latest.after(0)).toMatchObject(expected);
        expect(latest.after(count - 2)).toMatchObject(expected.filter(({ number }) => number > count - 2));
        expect([latest.size, latest.count, latest.last()?.number]).toEqual([
          expected.length,
          count,
          expected.at(-1)?.number,
        ]);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('a shared budget drops the oldest items of all logs', () => {
  const budget = new HistoryBudget(5 * 44);
  const [one, other] = [new Latest<string>(9), new Latest<string>(9)];
  one.join(budget);
  other.join(budget);
  for (let index = 0; index < 4; index++) {
    one.add(`one ${index}`, 44);
    other.add(`other ${index}`, 44);
  }
  expect([one.size, other.size]).toEqual([2, 3]);
  other.clear();
  one.add('one 4', 44);
  expect(one.after(0).map(({ number }) => number)).toEqual([3, 4, 5]);
});
