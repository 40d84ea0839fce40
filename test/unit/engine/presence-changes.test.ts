import { describe, expect, test } from 'vitest';
import { type PresenceChange, PresenceChanges } from '../../../mocks/engine/presence-changes.ts';

const change = (at: number): Omit<PresenceChange, 'number'> => ({
  service: 'genesys',
  userId: 'ada',
  status: 'Busy',
  was: 'Available',
  at,
});
const numbers = (changes: readonly PresenceChange[]) => changes.map(({ number }) => number);

describe('Changes of presences', () => {
  test('are kept in order, and the oldest are dropped first', () => {
    const changes = new PresenceChanges(3);
    for (let at = 0; at < 5; at++) changes.add(change(at));
    expect(changes.find()).toMatchObject([
      { number: 3, at: 2 },
      { number: 4, at: 3 },
      { number: 5, at: 4 },
    ]);
    expect(numbers(changes.find({ after: 4 }))).toEqual([5]);
    expect(numbers(changes.find({ limit: 2 }))).toEqual([4, 5]);
    expect(numbers(changes.find({ after: 5 }))).toEqual([]);
  });

  test('can be cleared, and later ones continue the numbering', () => {
    const changes = new PresenceChanges(3);
    changes.add(change(0));
    changes.clear();
    expect(changes.find()).toEqual([]);
    for (let at = 1; at < 4; at++) changes.add(change(at));
    expect(numbers(changes.between(2, 3))).toEqual([3]);
    expect(numbers(changes.between(0, 1))).toEqual([]);
  });

  test('notify subscribers, also after a reset, until they unsubscribe', () => {
    const changes = new PresenceChanges();
    const heard: number[] = [];
    const stop = changes.subscribe(({ number }) => heard.push(number));
    changes.add(change(0));
    changes.reset();
    expect(changes.find()).toEqual([]);
    changes.add(change(1));
    stop();
    changes.add(change(2));
    expect(heard).toEqual([1, 1]);
  });
});
