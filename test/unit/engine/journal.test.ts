import { describe, expect, test } from 'vitest';
import { HistoryBudget } from '../../../mocks/engine/history-budget.ts';
import type { Journal, JournaledCall, JournaledOutcome } from '../../../mocks/engine/journal.ts';
import { World } from '../../../mocks/engine/world.ts';

/** The arguments of `add` for a call. */
function callNumber(
  number: number,
  outcome: Partial<JournaledOutcome> = {},
  method = 'GET',
): [JournaledCall, [JournaledOutcome]] {
  return [
    { method, url: `/calls/${number}`, at: number },
    [{ operation: `operation ${number}`, status: 200, ...outcome }],
  ];
}

function journalOf(length: number): Journal {
  const { journal } = new World({ name: 'here' });
  journal.length = length;
  return journal;
}

function filled(count: number, limit: number): Journal {
  const journal = journalOf(limit);
  for (let number = 1; number <= count; number++) journal.add(...callNumber(number));
  return journal;
}

describe('A journal', () => {
  test('keeps the calls oldest first', () => {
    expect(journalOf(1000).entries()).toEqual([]);
    expect(journalOf(1000).last()).toBeUndefined();
    const journal = filled(3, 5);
    expect(journal.entries().map(({ url }) => url)).toEqual(['/calls/1', '/calls/2', '/calls/3']);
    expect(journal.entries()[0]).toMatchObject({
      number: 1,
      world: 'here',
      operation: 'operation 1',
      method: 'GET',
      status: 200,
      at: 1,
    });
    expect(journal.size).toBe(3);
  });

  test('drops only the oldest when full', () => {
    for (let count = 1; count <= 12; count++) {
      const journal = filled(count, 5);
      const numbers = Array.from(
        { length: Math.min(count, 5) },
        (_, index) => Math.max(count - 5, 0) + index + 1,
      );
      expect(journal.entries().map(({ number }) => number)).toEqual(numbers);
      expect(journal.last()?.number).toBe(count);
      expect(journal.size).toBe(numbers.length);
    }
  });

  test('keeps 1000 entries by default', () => {
    const journal = journalOf(1000);
    for (let number = 1; number <= 1001; number++) journal.add(...callNumber(number));
    expect(journal.size).toBe(1000);
    expect(journal.entries()[0]?.number).toBe(2);
  });

  test('keeps counting after clear and restarts after reset', () => {
    const journal = filled(7, 5);
    expect(journal.clear()).toBe(5);
    expect(journal.entries()).toEqual([]);
    expect(journal.last()).toBeUndefined();
    journal.add(...callNumber(8));
    expect(journal.entries().map(({ number }) => number)).toEqual([8]);
    journal.reset();
    journal.add(...callNumber(1));
    expect(journal.entries().map(({ number }) => number)).toEqual([1]);
  });

  test('finds the entries that match all criteria', () => {
    const journal = journalOf(10);
    journal.add(...callNumber(1, { operation: 'getUser', caller: 'ada' }));
    journal.add(...callNumber(2, { operation: 'getUser', status: 404, rule: 'GEN-GET-2', caller: 'sam' }));
    journal.add(...callNumber(3, { operation: 'getUsers', caller: 'sam', fault: 'f1' }, 'POST'));
    const found = (filter: Parameters<Journal['find']>[0]) =>
      journal.find(filter).map(({ number }) => number);
    expect(found({})).toEqual([1, 2, 3]);
    expect(found({ operation: 'getUser' })).toEqual([1, 2]);
    expect(found({ operation: 'getUser', caller: 'sam' })).toEqual([2]);
    expect(found({ status: 404 })).toEqual([2]);
    expect(found({ rule: 'GEN-GET-2' })).toEqual([2]);
    expect(found({ fault: 'f1' })).toEqual([3]);
    expect(found({ method: 'GET', after: 1 })).toEqual([2]);
    expect(found({ limit: 2 })).toEqual([2, 3]);
    expect(found({ operation: 'socket' })).toEqual([]);
  });

  test('has an entry for each message of a packet, with what the messages share', () => {
    const journal = journalOf(10);
    const [packet, first] = callNumber(1);
    journal.add(packet, [...first, { operation: 'second', status: 400, rule: 'BC-REQ-1' }]);
    expect(journal.entries()).toMatchObject([
      { number: 1, url: '/calls/1', operation: 'operation 1', status: 200, validation: 'passed' },
      { number: 2, url: '/calls/1', operation: 'second', status: 400, rule: 'BC-REQ-1' },
    ]);
  });

  test('accepts a packet of any number of messages', () => {
    const journal = journalOf(2);
    const outcome = { operation: 'a', status: 400 };
    journal.add({ method: 'POST', url: '/', at: 0 }, Array(200_000).fill(outcome));
    expect(journal.entries().map(({ number }) => number)).toEqual([199_999, 200_000]);
  });

  test.each<[string, Partial<JournaledCall>, Partial<JournaledOutcome>]>([
    ['method', { method: 'X'.repeat(5000) }, {}],
    ['URL', { url: 'x'.repeat(5000) }, {}],
    ['credentials', { authorization: 'x'.repeat(5000) }, {}],
    ['headers', { requestHeaders: { a: 'x'.repeat(5000) } }, {}],
    ['bodies', { bodyBytes: 10_000 }, {}],
    ['caller', {}, { caller: 'x'.repeat(5000) }],
  ])(
    'counts the memory of a long %s, even if only the last message of a packet is left',
    (_, call, outcome) => {
      const [large, small] = [journalOf(1), journalOf(1)];
      const budget = new HistoryBudget(10_000);
      for (const journal of [large, small]) journal.join(budget);
      const [packet, messages] = callNumber(1, outcome);
      large.add({ ...packet, ...call }, Array(50).fill(messages[0]));
      expect(large.size).toBe(0);
      small.add(packet, [{ operation: 'a', status: 200 }]);
      expect(small.size).toBe(1);
    },
  );

  test('notifies subscribers until they unsubscribe', () => {
    const journal = journalOf(2);
    const heard: number[] = [];
    const stop = journal.subscribe(({ number }) => heard.push(number));
    for (let number = 1; number <= 3; number++) journal.add(...callNumber(number));
    stop();
    journal.add(...callNumber(4));
    expect(heard).toEqual([1, 2, 3]);
  });

  test('returns copies', () => {
    const journal = filled(2, 5);
    journal.entries().pop();
    expect(journal.size).toBe(2);
    expect(journal.entries()).toHaveLength(2);
  });
});
