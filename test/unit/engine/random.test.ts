import { describe, expect, test } from 'vitest';
import { Random } from '../../../mocks/engine/random.ts';
import { World } from '../../../mocks/engine/world.ts';

function ids(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => random.uuid());
}

describe('A seeded generator', () => {
  test('creates the same ids from the same seed, on every host and in every release', () => {
    expect(ids(new Random('seed'), 100)).toEqual(ids(new Random('seed'), 100));
    expect(new Random('seed').uuid()).toBe('244a2d89-4e0e-4b0e-b082-b6f25b6e7c00');
    expect(ids(new Random('seed'), 1)).not.toEqual(ids(new Random('Seed'), 1));
  });

  test('creates unique version 4 UUIDs', () => {
    const many = ids(new Random('many'), 10_000);
    for (const id of many) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(many).size).toBe(many.length);
  });

  test('creates letters and digits of the given length', () => {
    const random = new Random('letters');
    for (const length of [0, 1, 24, 86])
      expect(random.letters(length)).toMatch(new RegExp(`^[a-z\\d]{${length}}$`));
    expect(new Set(random.letters(2000)).size).toBe(36);
  });

  test('distributes fractions evenly from 0 to below 1', () => {
    const random = new Random('fractions');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 10_000; count++) {
      const fraction = random.fraction();
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThan(1);
      const tenth = Math.floor(fraction * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const tenth of tenths) expect(Math.abs(tenth - 1000)).toBeLessThan(200);
  });

  test('continues from a saved state', () => {
    const random = new Random('state');
    ids(random, 3);
    const { state } = random;
    const asJson = JSON.stringify(state);
    const next = ids(random, 3);
    expect(JSON.stringify(state)).toBe(asJson);
    const other = new Random('other');
    other.state = JSON.parse(asJson);
    expect(ids(other, 3)).toEqual(next);
    random.state = state;
    expect(ids(random, 3)).toEqual(next);
  });
});

describe('The worlds', () => {
  test('of one name create the same ids, and different names different ids', () => {
    const idsOf = (name: string) => ids(new World({ name }).random, 50);
    expect(idsOf('alpha')).toEqual(idsOf('alpha'));
    const all = ['alpha', 'beta', 'alpha2', 'default', ''].flatMap(idsOf);
    expect(new Set(all).size).toBe(all.length);
  });

  test('create correlation ids separately from ids of state', () => {
    const world = new World();
    const before = world.random.state;
    const correlation = ids(world.correlation, 50);
    expect(world.random.state).toEqual(before);
    expect(ids(world.random, 50).filter((id) => correlation.includes(id))).toEqual([]);
  });

  test('restart their ids on reset', () => {
    const world = new World();
    const first = [...ids(world.random, 3), ...ids(world.correlation, 3)];
    world.reset();
    expect([...ids(world.random, 3), ...ids(world.correlation, 3)]).toEqual(first);
  });
});
